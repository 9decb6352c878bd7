import { describe, expect, it } from 'vitest';

interface BenchEvent {
  readonly id: string;
  readonly title: string;
  readonly track: number;
  readonly start: number;
  readonly end: number | undefined;
  readonly importance: number;
}

const { SPAN, TRACKS, makeEvents } = await import(new URL('../../bench/data/events.mjs', import.meta.url).href) as {
  readonly SPAN: { readonly start: number; readonly end: number };
  readonly TRACKS: readonly string[];
  readonly makeEvents: (count: number, seed: number) => readonly BenchEvent[];
};

describe('makeEvents()', () => {
  it('makes the same events of the same seed, and others of another', () => {
    expect(makeEvents(500, 1)).toEqual(makeEvents(500, 1));
    expect(makeEvents(500, 1)).not.toEqual(makeEvents(500, 2));
  });

  it('gives ids that no other event has, in the same set or in one of another seed', () => {
    const ids = [1, 2, 3].flatMap((seed) => makeEvents(300, seed).map(({ id }) => id));
    expect(new Set(ids).size).toBe(900);
  });

  it('begins each event within the span, on a track that there is', () => {
    for (const { start, track } of makeEvents(2000, 7)) {
      expect(start).toBeGreaterThanOrEqual(SPAN.start);
      expect(start).toBeLessThan(SPAN.end);
      expect(TRACKS[track]).toBeDefined();
    }
  });

  it('makes a quarter of them last, and few of them important', () => {
    const events = makeEvents(4000, 3);
    const share = (count: number): number => count / events.length;
    expect(share(events.filter(({ end }) => end !== undefined).length)).toBeCloseTo(0.25, 1);
    expect(share(events.filter(({ importance }) => importance >= 50).length)).toBeLessThan(0.25);
    expect(events.every(({ start, end }) => end === undefined || end > start)).toBe(true);
  });
});
