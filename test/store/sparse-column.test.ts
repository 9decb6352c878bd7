import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { SparseColumn } from '../../src/store/sparse-column.js';

describe('SparseColumn', () => {
  it('has the values where they were put, and none elsewhere', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.nat(50)), fc.nat(20), (places, unbroken) => {
      const values = new Map([...Array.from({ length: unbroken }, (_, place) => place), ...places].sort((a, b) => a - b).map((place) => [place, `v${place}`]));
      const column = new SparseColumn<string>();
      for (const [place, value] of values) column.push(place, value);
      for (let place = -1; place < 60; place += 1) expect(column.at(place)).toBe(values.get(place));
    }));
  });
});
