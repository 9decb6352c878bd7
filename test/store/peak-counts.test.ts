import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { PeakCounts } from '../../src/store/peak-counts.js';

const highest = (tracks: readonly (readonly number[])[], binMs: number): number => Math.max(0, ...tracks.map((starts) => {
  const counts = new Map<number, number>();
  for (const start of starts) counts.set(Math.floor(start / binMs), (counts.get(Math.floor(start / binMs)) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}));

const start = fc.oneof(
  fc.integer({ min: -40, max: 40 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -(2 ** 45), max: 2 ** 45 }),
  fc.constantFrom(0, -1, 1, -4.35e20, -4.35e20 + 65_536, 2 ** 62, -(2 ** 63), 0.5, -0.5),
);

describe('PeakCounts', () => {
  it('knows the highest count for every length of bins from one look at each event', () => {
    fc.assert(fc.property(fc.array(fc.array(start, { maxLength: 40 }), { maxLength: 3 }), (tracks) => {
      const peaks = new PeakCounts();
      for (const starts of tracks) {
        for (const instant of [...starts].sort((a, b) => a - b)) peaks.add(instant);
        peaks.end();
      }
      for (let level = 0; level < 80; level += 1) expect(peaks.at(level), `2^${level}`).toBe(highest(tracks, 2 ** level));
    }), { numRuns: 300 });
  });

  it('says nothing of other lengths', () => {
    const peaks = new PeakCounts();
    for (const level of [-1, 0.5, 80, NaN]) expect(peaks.at(level)).toBeUndefined();
  });
});
