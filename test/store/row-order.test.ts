import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { resultOf } from '../../src/base/steps.js';
import { rowOrder, type Sortable } from '../../src/store/row-order.js';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly importance: number;
  readonly id: string;
}

const sortable = (rows: readonly Row[]): Sortable => ({
  size: rows.length,
  startAt: (row) => rows[row]?.start ?? NaN, endAt: (row) => rows[row]?.end ?? NaN, importanceAt: (row) => rows[row]?.importance ?? NaN, idAt: (row) => rows[row]?.id ?? '',
});
const ordered = (rows: readonly Row[]): Row[] => Array.from(resultOf(rowOrder(sortable(rows))), (row) => rows[row] as Row);
const expected = (rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => a.start - b.start || b.end - a.end || b.importance - a.importance);

const instant = fc.oneof(
  fc.integer({ min: -5, max: 5 }).map((days) => days * 86_400_000),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(-4.35e20, -4.35e20 + 65_536, 8.64e15, -(2 ** 53), 2 ** 53, 0.5, -0.25, 0),
);
const rowsOf = (starts: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<Row[]> => fc.array(
  fc.record({ start: starts, end: instant, importance: fc.constantFrom(0, 50, 100) }), { maxLength },
).map((rows) => rows.map((row, index) => ({ ...row, id: `e${(index * 7919) % 100_003}` })));

describe('rowOrder', () => {
  it('is by start, then the longer, then the more important, whatever the numbers are', () => {
    fc.assert(fc.property(rowsOf(instant, 80), (rows) => { expect(ordered(rows)).toEqual(expected(rows)); }), { numRuns: 300 });
  });

  it('is the same for days, whose keys are short', () => {
    fc.assert(fc.property(rowsOf(fc.integer({ min: -30_000, max: 30_000 }).map((days) => days * 86_400_000), 200), (rows) => { expect(ordered(rows)).toEqual(expected(rows)); }));
  });

  it('leaves rows alone that are in order', () => {
    const rows = Array.from({ length: 100 }, (_, index): Row => ({ start: index, end: index + 1, importance: 0, id: String(index) }));
    expect(ordered(rows)).toEqual(rows);
    expect(ordered([])).toEqual([]);
  });
});
