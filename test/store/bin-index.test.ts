import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { resultOf } from '../../src/base/steps.js';
import { firstIndexFrom, indexBins } from '../../src/store/bin-index.js';

const instant = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -(2 ** 44), max: 2 ** 44 }), fc.constantFrom(-4.35e20, 0, 0.5));

describe('indexBins and firstIndexFrom', () => {
  it('find the first row that begins at an instant or later', () => {
    fc.assert(fc.property(fc.array(instant, { maxLength: 200 }), fc.array(instant, { minLength: 1 }), (instants, asked) => {
      const starts = Float64Array.from(instants).sort();
      const rows = new Uint32Array(starts.length).map((_, row) => row);
      const bins = resultOf(indexBins(starts, rows));
      for (const from of [...asked, ...instants, Infinity, -Infinity]) {
        const found = starts.findIndex((start) => start >= from);
        expect(firstIndexFrom(bins, starts, rows, from)).toBe(found < 0 ? starts.length : found);
      }
    }));
  });

  it('have no more bins than rows, or 64, however far apart the rows are', () => {
    fc.assert(fc.property(fc.array(instant, { minLength: 1, maxLength: 200 }), (instants) => {
      const starts = Float64Array.from(instants).sort();
      const { begins, binMs } = resultOf(indexBins(starts, new Uint32Array(starts.length).map((_, row) => row)));
      expect(begins.length - 1).toBeLessThanOrEqual(Math.max(64, starts.length));
      expect(Number.isInteger(Math.log2(binMs))).toBe(true);
    }));
  });
});
