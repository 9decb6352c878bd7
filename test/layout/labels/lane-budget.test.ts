import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneBudget } from '../../../src/layout/labels/lane-budget.js';

const counts = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 12 });
const totals = fc.integer({ min: -3, max: 60 });
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

describe('laneBudget(counts, total)', () => {
  it('is what its example says', () => {
    expect(laneBudget([90, 10, 0], 6)).toEqual([4, 1, 1]);
  });

  it('gives each track a lane, however little room there is', () => {
    fc.assert(fc.property(counts, totals, (tracks, total) => {
      const lanes = laneBudget(tracks, total);
      expect(lanes).toHaveLength(tracks.length);
      for (const own of lanes) expect(own).toBeGreaterThanOrEqual(1);
    }));
  });

  it('never gives away more lanes than there are', () => {
    fc.assert(fc.property(counts, totals, (tracks, total) => {
      expect(sum(laneBudget(tracks, total))).toBeLessThanOrEqual(Math.max(total, tracks.length));
    }));
  });

  it('gives all of them away while some track can use one', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 2, max: 5_000 }), { minLength: 1, maxLength: 12 }), (tracks) => {
      const total = tracks.length * 2 + 1;
      expect(sum(laneBudget(tracks, total))).toBe(total);
    }));
  });

  it('gives a track with more events no fewer lanes', () => {
    fc.assert(fc.property(counts, totals, (tracks, total) => {
      const lanes = laneBudget(tracks, total);
      tracks.forEach((count, i) => tracks.forEach((other, j) => {
        if (count > other) expect(lanes[i]).toBeGreaterThanOrEqual(lanes[j] ?? NaN);
      }));
    }));
  });

  it('takes no lane from a track when there is more room', () => {
    fc.assert(fc.property(counts, totals, (tracks, total) => {
      const more = laneBudget(tracks, total + 1);
      laneBudget(tracks, total).forEach((own, i) => expect(more[i]).toBeGreaterThanOrEqual(own));
    }));
  });

  it('gives no second lane to a track that has one event or none', () => {
    expect(laneBudget([0, 1, 500], 40).slice(0, 2)).toEqual([1, 1]);
  });

  it('stops at a few lanes for any track, so that a picture with much room does not fall apart', () => {
    const [own] = laneBudget([100_000], 1_000);
    expect(own).toBe(laneBudget([100_000], 2_000)[0]);
    expect(own).toBeLessThan(20);
  });
});
