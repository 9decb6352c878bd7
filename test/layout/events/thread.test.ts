import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { threadPieces } from '../../../src/layout/events/thread.js';
import type { Bounds } from '../../../src/scene/bounds.js';

const X = 100;
const LEAST_PX = 6;
const obstacles: fc.Arbitrary<Bounds[]> = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 180 }), y: fc.integer({ min: -50, max: 450 }), width: fc.integer({ min: 1, max: 120 }), height: fc.integer({ min: 1, max: 40 }) }),
  { maxLength: 30 },
);
const ends = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })).map(([top, length]) => ({ top, bottom: top + length }));

describe('threadPieces(x, top, bottom, obstacles)', () => {
  it('runs through no obstacle', () => {
    fc.assert(fc.property(ends, obstacles, ({ top, bottom }, inWay) => {
      for (const [from, to] of threadPieces(X, top, bottom, inWay)) {
        const crossed = inWay.filter((one) => one.x <= X && X <= one.x + one.width && Math.min(to, one.y + one.height) > Math.max(from, one.y));
        expect(crossed).toEqual([]);
      }
    }));
  });

  it('covers every stretch at which nothing is near, unless it is too short to join anything', () => {
    fc.assert(fc.property(ends, obstacles, ({ top, bottom }, inWay) => {
      const pieces = threadPieces(X, top, bottom, inWay);
      for (let y = top; y + LEAST_PX <= bottom; y += 1) {
        const isNear = inWay.some((one) => Math.abs(one.x + one.width / 2 - X) < one.width / 2 + 10 && one.y <= y + LEAST_PX && y <= one.y + one.height);
        const isCovered = pieces.some(([from, to]) => from <= y && y + LEAST_PX <= to);
        if (!isNear) expect([y, isCovered]).toEqual([y, true]);
      }
    }));
  });

  it('leaves out a stub between a mark and the words beside it', () => {
    const label = { x: X - 8, y: 20, width: 32, height: 60 };
    expect(threadPieces(X, 15, 120, [label])).toEqual([[80, 120]]);
  });

  it('has pieces in order, apart, and between its ends', () => {
    fc.assert(fc.property(ends, obstacles, ({ top, bottom }, inWay) => {
      let last = top;
      threadPieces(X, top, bottom, inWay).forEach(([from, to], i) => {
        if (i > 0) expect(from).toBeGreaterThan(last);
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      });
      expect(last).toBeLessThanOrEqual(bottom);
    }));
  });

  it('is one piece where nothing is in the way, and none where there is no way to go', () => {
    expect(threadPieces(X, 10, 90, [])).toEqual([[10, 90]]);
    expect(threadPieces(X, 10, 10, [])).toEqual([]);
    expect(threadPieces(X, 10, 90, [{ x: 0, y: 0, width: 200, height: 100 }])).toEqual([]);
  });

  it('steps aside for text that it would only brush', () => {
    const brushed = { x: X + 1, y: 40, width: 50, height: 10 };
    expect(threadPieces(X, 0, 100, [brushed])).toEqual([[0, 40], [50, 100]]);
  });
});
