import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { resultOf } from '../../src/base/steps.js';
import { sortByNumber, sortByTitle } from '../../src/store/sort-rows.js';

const numbers = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 });

describe('sortByNumber', () => {
  it('sorts as a stable sort does, either way', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (keys, isDescending) => {
        const rows = Uint32Array.from(keys.keys());
        const expected = [...rows].sort((a, b) => (isDescending ? -1 : 1) * ((keys[a] ?? 0) - (keys[b] ?? 0)));
        expect([...sortByNumber(rows, (row) => keys[row] ?? 0, 9, isDescending)]).toEqual(expected);
      }),
    );
  });
});

describe('sortByTitle', () => {
  it('sorts rows by their titles, either way, and leaves those with the same title in their order', () => {
    const titles = new Map([[3, 'b'], [5, 'a'], [8, 'b'], [9, 'A'], [12, 'c']]);
    const compare = new Intl.Collator('en', { sensitivity: 'base' }).compare;
    const sorted = (isDescending: boolean): number[] => [...resultOf(sortByTitle(Uint32Array.from(titles.keys()), (row) => titles.get(row) ?? '', compare, isDescending))];
    expect(sorted(false)).toEqual([5, 9, 3, 8, 12]);
    expect(sorted(true)).toEqual([12, 3, 8, 5, 9]);
  });
});
