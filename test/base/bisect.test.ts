import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { firstIndexWhere, lowerBound, upperBound } from '../../src/base/bisect.js';

const ascending = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 40 }).map((values) => Float64Array.from(values).sort());

describe('lowerBound', () => {
  it('finds what a walk finds', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -22, max: 22 }), (column, value) => {
        const walked = column.findIndex((each) => each >= value);
        expect(lowerBound(column, value)).toBe(walked < 0 ? column.length : walked);
      }),
    );
  });

  it('stays in its range', () => {
    const column = [1, 2, 3, 4, 5];
    expect(lowerBound(column, 1, 2, 4)).toBe(2);
    expect(lowerBound(column, 9, 2, 4)).toBe(4);
  });

  it('returns 0 for an empty column', () => {
    expect(lowerBound([], 1)).toBe(0);
  });
});

describe('upperBound', () => {
  it('finds what a walk finds', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -22, max: 22 }), (column, value) => {
        const walked = column.findIndex((each) => each > value);
        expect(upperBound(column, value)).toBe(walked < 0 ? column.length : walked);
      }),
    );
  });
});

describe('firstIndexWhere', () => {
  it('finds where a condition begins to hold', () => {
    expect(firstIndexWhere(0, 100, (index) => index * index >= 50)).toBe(8);
  });

  it('returns the end where it never holds, and the start where it always does', () => {
    expect(firstIndexWhere(3, 9, () => false)).toBe(9);
    expect(firstIndexWhere(3, 9, () => true)).toBe(3);
  });
});
