import { describe, expect, it } from 'vitest';

const { droppedPercent, p95Ms } = await import(new URL('../../bench/measure/frames.mjs', import.meta.url).href) as {
  readonly droppedPercent: (intervals: readonly number[]) => number;
  readonly p95Ms: (intervals: readonly number[]) => number;
};

const FRAME_MS = 1000 / 60;

describe('droppedPercent()', () => {
  it('is none while each frame comes, a little early or late', () => {
    expect(droppedPercent([16.7, 16.6, 20, 13])).toBe(0);
  });

  it('counts the frames that an interval had room for', () => {
    expect(droppedPercent([FRAME_MS, FRAME_MS, 2 * FRAME_MS])).toBe(25);
    expect(droppedPercent([10 * FRAME_MS])).toBe(90);
  });
});

describe('p95Ms()', () => {
  it('is not moved by one long interval of many', () => {
    expect(p95Ms([...Array.from({ length: 99 }, () => FRAME_MS), 500])).toBeCloseTo(FRAME_MS);
  });
});
