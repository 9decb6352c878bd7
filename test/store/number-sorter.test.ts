import { assert, array, constantFrom, double, integer, oneof, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/base/steps.js';
import { NumberSorter } from '../../src/store/number-sorter.js';

type Direction = 'ascending' | 'descending';

/** Numbers as they come in dates: days, instants, years before history, halves and zeros of both signs. */
const numbers = array(oneof(
  integer({ min: -30_000, max: 30_000 }).map((day) => day * 86_400_000),
  integer({ min: -8_640_000_000_000, max: 8_640_000_000_000 }),
  double({ min: -4.4e20, max: 4.4e20, noNaN: true }),
  constantFrom(0, -0, 0.5, -0.5),
), { maxLength: 60 });
const direction = constantFrom<Direction>('ascending', 'descending');

function sorted(values: readonly number[], by: Direction, sorter = new NumberSorter(values.length)): readonly number[] {
  resultOf(sorter.sortBy(by, (into, order, from, to) => {
    for (let at = from; at < to; at += 1) into[at] = values[order[at]!]!;
  }));
  return [...sorter.order];
}

function expected(values: readonly number[], by: Direction, order: readonly number[] = [...values.keys()]): readonly number[] {
  return [...order].sort((a, b) => (by === 'ascending' ? 1 : -1) * (values[a]! - values[b]!));
}

describe('NumberSorter', () => {
  it('sorts as the built-in sort does, and leaves what is equal as it is', () => {
    assert(property(numbers, direction, (values, by) => { expect(sorted(values, by)).toEqual(expected(values, by)); }));
  });

  it('sorts days, whose keys fit into a word, and instants, whose keys do not', () => {
    const days = [3, -2, 3, 0, -700_000, 9].map((day) => day * 86_400_000);
    expect(sorted(days, 'ascending')).toEqual([4, 1, 3, 0, 2, 5]);
    expect(sorted([1e18, -1e18, 0.25, -0.25], 'descending')).toEqual([0, 2, 3, 1]);
  });

  it('tells numbers apart that are whole multiples of a common unit by rounding alone', () => {
    expect(sorted([2, 0, 5e-324], 'descending')).toEqual([0, 2, 1]);
    const day = 86_400_000;
    const far = 173_611_111 * day;
    expect(sorted([far + 2, far, 0, day], 'ascending')).toEqual([2, 3, 1, 0]);
    const unit = 4_194_305;
    const edge = 2_147_483_135 * unit;
    expect(sorted([edge, -edge, edge - unit, -edge + unit, unit], 'ascending')).toEqual([1, 3, 4, 2, 0]);
  });

  it('lets the last of several numbers decide first', () => {
    assert(property(array(integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }), array(integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }), (first, last) => {
      const sorter = new NumberSorter(20);
      const order = sorted(first, 'descending', sorter);
      expect(sorted(last, 'ascending', sorter)).toEqual(expected(last, 'ascending', order));
    }));
  });

  it('tells of more and more that is done', () => {
    const sorter = new NumberSorter(200_000);
    const fractions = [...sorter.sortBy('ascending', (into, _, from, to) => {
      for (let at = from; at < to; at += 1) into[at] = (at * 7919) % 200_000;
    })];
    expect(fractions.length).toBeGreaterThan(3);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(fractions.at(-1)).toBeLessThanOrEqual(1);
  });
});
