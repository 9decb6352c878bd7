import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideWidthPx, labelledBox, pairLimit } from '../../../src/layout/labels/active-range.js';
import { evenly } from '../evenly.js';
import { extentAt, overlapPx, roundingPx } from './lane-geometry.js';
import type { LabelledBox } from '../../../src/layout/labels/active-range.js';

const length = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 1, max: 10_000_000 }));
const start = fc.integer({ min: -1_000_000, max: 1_000_000 });
const label = fc.integer({ min: 1, max: 240 });
const side = fc.constantFrom('after' as const, 'before' as const);

const boxes = fc.tuple(start, length, label, side).map(([from, ms, labelPx, at]) => labelledBox(from, from + ms, labelPx, at));
/** In order, as in a lane: the second starts no earlier than the first; often after its end. */
const pairs = fc.tuple(boxes, fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 10_000_000 })), fc.boolean(), length, label, side).map(
  ([left, gap, fromEnd, ms, labelPx, at]): [LabelledBox, LabelledBox] => {
    const from = (fromEnd ? left.end : left.start) + gap;
    return [left, labelledBox(from, from + ms, labelPx, at)];
  },
);

function overlapAt(left: LabelledBox, right: LabelledBox, scale: number): number {
  const a = extentAt(left, scale);
  const b = extentAt(right, scale);
  // In a lane order counts: the right one begins where the left one has ended.
  return a.right - b.left - roundingPx(a, b);
}

describe('pairLimit(left, right)', () => {
  it('keeps two boxes apart at the limit and at every finer scale', () => {
    fc.assert(
      fc.property(pairs, fc.array(evenly(1e-6, 1), { minLength: 5, maxLength: 5 }), ([left, right], parts) => {
        const limit = pairLimit(left, right);
        if (limit === 0) return;
        for (const part of [1 - 1e-9, ...parts]) expect(overlapAt(left, right, limit * part)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the coarsest such scale: a little coarser, and they overlap', () => {
    fc.assert(
      fc.property(pairs, ([left, right]) => {
        const limit = pairLimit(left, right);
        const coarser = limit === 0 ? 1e-3 : limit * (1 + 1e-4);
        const a = extentAt(left, coarser);
        const b = extentAt(right, coarser);
        expect(overlapPx(a, b) + roundingPx(a, b)).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is 0 where the bars themselves overlap', () => {
    fc.assert(
      fc.property(boxes.filter((box) => box.end > box.start), evenly(0, 0.999), length, label, side, (left, part, ms, labelPx, at) => {
        const from = left.start + Math.floor((left.end - left.start) * part);
        expect(pairLimit(left, labelledBox(from, from + ms, labelPx, at))).toBe(0);
      }),
    );
  });

  it('is 0 for two points in time that coincide', () => {
    const point = labelledBox(500, 500, 80, 'after');
    expect(pairLimit(point, point)).toBe(0);
  });

  it('lets two bars that touch stand side by side while their labels fit inside', () => {
    const first = labelledBox(0, 10_000, 50, 'after');
    const second = labelledBox(10_000, 14_000, 50, 'after');
    expect(pairLimit(first, second)).toBe(Math.min(first.insideScale, second.insideScale));
  });

  it('grows with the time between two boxes', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 1_000_000 }), length, label, side, (left, gap, more, ms, labelPx, at) => {
        const near = left.end + gap;
        const far = near + more;
        expect(pairLimit(left, labelledBox(far, far + ms, labelPx, at))).toBeGreaterThanOrEqual(pairLimit(left, labelledBox(near, near + ms, labelPx, at)));
      }),
    );
  });
});

describe('labelledBox(start, end, labelPx, side)', () => {
  it('keeps room for the label on its own side only', () => {
    const after = labelledBox(0, 10, 100, 'after');
    const before = labelledBox(0, 10, 100, 'before');
    expect(after.afterPx).toBeGreaterThan(100);
    expect(after.beforePx).toBeLessThan(100);
    expect([before.beforePx, before.afterPx]).toEqual([after.afterPx, after.beforePx]);
  });

  it('fits label and mark inside from the scale on at which the bar is wide enough', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000_000 }), label, (ms, labelPx) => {
      const { insideScale } = labelledBox(0, ms, labelPx, 'after');
      expect(ms / insideScale).toBeCloseTo(insideWidthPx(labelPx), 6);
      expect(insideWidthPx(labelPx)).toBeGreaterThan(labelPx);
    }));
  });

  it('never holds a label in a point in time', () => {
    expect(labelledBox(7, 7, 10, 'after').insideScale).toBe(0);
  });
});
