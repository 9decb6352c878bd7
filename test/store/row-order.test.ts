import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { resultOf } from '../../src/base/steps.js';
import { valueAt } from '../../src/base/number.js';
import { RowLines } from '../../src/store/row-lines.js';
import { rowOrder } from '../../src/store/row-order.js';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly importance: number;
}

function ordered(rows: readonly Row[]): number[] {
  const lines = new RowLines();
  rows.forEach(({ start, end, importance }, row) => {
    lines.setBounds(start, end, start, end);
    lines.push(`e${row}`, row, 0, 0, 0, importance);
  });
  return [...resultOf(rowOrder(lines))];
}

const expected = (rows: readonly Row[]): number[] => [...rows.keys()].sort((a, b) => {
  const [one, other] = [rows[a] as Row, rows[b] as Row];
  return one.start - other.start || other.end - one.end || other.importance - one.importance;
});

const instant = fc.oneof(
  fc.integer({ min: -5, max: 5 }).map((days) => days * 86_400_000),
  fc.integer({ min: -100, max: 100 }),
  fc.constantFrom(-4.35e20, -4.35e20 + 65_536, 8.64e15, -(2 ** 53), 2 ** 53, 0.5, -0.25, 0, -0),
);
const rowsOf = (starts: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<Row[]> =>
  fc.array(fc.record({ start: starts, end: instant, importance: fc.constantFrom(0, 50, 100) }), { maxLength });

describe('rowOrder', () => {
  it('is by start, then the longer, then the more important, whatever the numbers are', () => {
    fc.assert(fc.property(rowsOf(instant, 80), (rows) => { expect(ordered(rows)).toEqual(expected(rows)); }), { numRuns: 300 });
  });

  it('is the same for days, whose keys are short', () => {
    fc.assert(fc.property(rowsOf(fc.integer({ min: -30_000, max: 30_000 }).map((days) => days * 86_400_000), 200), (rows) => { expect(ordered(rows)).toEqual(expected(rows)); }));
  });

  it('is the same for as many rows as are sorted by their digits', () => {
    fc.assert(fc.property(fc.infiniteStream(fc.record({ start: instant, end: instant, importance: fc.constantFrom(0, 50, 100) })), fc.integer({ min: 3001, max: 3200 }), (stream, count) => {
      const rows = [...stream.take(count)];
      expect(ordered(rows)).toEqual(expected(rows));
    }), { numRuns: 10 });
  });

  it('leaves rows alone that are in order', () => {
    const rows = Array.from({ length: 10_000 }, (_, index): Row => ({ start: index >> 2, end: 5000 - (index & 1), importance: 9 - (index % 2) }));
    const sorted = expected(rows).map((row) => rows[row] as Row);
    expect(ordered(sorted)).toEqual([...sorted.keys()]);
    expect(ordered([])).toEqual([]);
  });

  it('sorts again what is settled later', () => {
    const lines = new RowLines();
    [[5, 6], [-Infinity, 7]].forEach(([start = 0, end = 0], row) => {
      lines.setBounds(start, end, start, end);
      lines.push(`e${row}`, row, 0, 0, 0, 50);
    });
    expect(lines.isInOrder).toBe(false);
    lines.settle(1, { start: 0, end: 9 }, 9);
    const columns = resultOf(lines.columns(resultOf(rowOrder(lines))));
    expect([...columns.starts].map((_, row) => valueAt(columns.starts, row))).toEqual([0, 5]);
    expect(columns.ids).toEqual(['e1', 'e0']);
  });
});
