import { partOf, type Steps } from '../base/steps.js';
import type { Instant } from '../time/instant.js';
import type { RowColumns } from './row-columns.js';
import { NumberSorter } from './number-sorter.js';

/** How many rows are looked at in a step: some milliseconds' worth. */
const ROWS_PER_STEP = 1 << 16;

/** Rows to be put in order. */
export interface Sortable {
  readonly size: number;
  startAt(row: number): Instant;
  endAt(row: number): Instant;
  importanceAt(row: number): number;
  idAt(row: number): string;
}

/**
 * The rows in the order of a store, but for those that only their ids tell apart, which are neighbours: by start; of those
 * that begin together the longer comes first, then the more important.
 */
export function* rowOrder(rows: Sortable): Steps<Uint32Array> {
  const sorter = new NumberSorter(rows.size);
  if (yield* partOf(isInOrder(rows), 0, 0.1)) return sorter.order;
  // From what decides last to what decides first: each sort leaves equal ones as it finds them.
  yield* partOf(sorter.sortBy((numbers, order, from, to) => {
    for (let at = from; at < to; at += 1) numbers[at] = -rows.importanceAt(order[at]!);
  }), 0.1, 0.25);
  yield* partOf(sorter.sortBy((numbers, order, from, to) => {
    for (let at = from; at < to; at += 1) numbers[at] = -rows.endAt(order[at]!);
  }), 0.25, 0.5);
  yield* partOf(sorter.sortBy((numbers, order, from, to) => {
    for (let at = from; at < to; at += 1) numbers[at] = rows.startAt(order[at]!);
  }), 0.5, 1);
  return sorter.order;
}

/** Where a row stands to another: negative before, positive behind, 0 only where they have the same id. */
export function compareRows(a: Sortable, rowOfA: number, b: Sortable, rowOfB: number): number {
  return a.startAt(rowOfA) - b.startAt(rowOfB) ||
    b.endAt(rowOfB) - a.endAt(rowOfA) ||
    b.importanceAt(rowOfB) - a.importanceAt(rowOfA) ||
    compareIds(a.idAt(rowOfA), b.idAt(rowOfB));
}

/** Rows that stand in columns. */
export function sortableColumns({ size, starts, ends, importance, ids }: RowColumns): Sortable {
  return {
    size, startAt: (row) => starts[row]!, endAt: (row) => ends[row]!, importanceAt: (row) => importance[row]!, idAt: (row) => ids[row]!,
  };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function* isInOrder(rows: Sortable): Steps<boolean> {
  for (let from = 1; from < rows.size; from += ROWS_PER_STEP) {
    const to = Math.min(rows.size, from + ROWS_PER_STEP);
    for (let row = from; row < to; row += 1) if (compareRows(rows, row - 1, rows, row) > 0) return false;
    yield to / rows.size;
  }
  return true;
}
