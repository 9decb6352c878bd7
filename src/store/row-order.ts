import { partOf, type Steps } from '../base/steps.js';
import { NumberSorter } from './number-sorter.js';
import type { RowColumns } from './row-columns.js';

/** Up to so many are compared with each other. */
const FEW_ROWS = 3000;

/** Rows to be put in order. A number at a time would have to be packed as an object to be handed over. */
export interface Sortable {
  readonly size: number;
  /** Whether they are in order as they are. */
  readonly isInOrder: boolean;
  /** Write the starts, ends and importance of the rows in an order from one place of it to another. */
  writeStarts(numbers: Float64Array, order: Uint32Array, from: number, to: number): void;
  writeEnds(numbers: Float64Array, order: Uint32Array, from: number, to: number): void;
  writeImportance(numbers: Float64Array, order: Uint32Array, from: number, to: number): void;
}

/**
 * The rows in the order of a store, but for those that only their ids tell apart, which are neighbours: by start; of those
 * that begin together the longer comes first, then the more important.
 */
export function* rowOrder(rows: Sortable): Steps<Uint32Array> {
  if (!rows.isInOrder && rows.size <= FEW_ROWS) return fewInOrder(rows);
  const sorter = new NumberSorter(rows.size);
  if (rows.isInOrder) return sorter.order;
  // From what decides last to what decides first: each sort leaves equal ones as it finds them.
  yield* partOf(sorter.sortBy('descending', (...stretch) => { rows.writeImportance(...stretch); }), 0, 0.15);
  yield* partOf(sorter.sortBy('descending', (...stretch) => { rows.writeEnds(...stretch); }), 0.15, 0.5);
  yield* partOf(sorter.sortBy('ascending', (...stretch) => { rows.writeStarts(...stretch); }), 0.5, 1);
  return sorter.order;
}

/** The same for few rows: what sorts many by their digits counts thousands of these, whatever there is to sort. */
function fewInOrder(rows: Sortable): Uint32Array {
  const { size } = rows;
  const order = Uint32Array.from({ length: size }, (_, row) => row);
  const [starts, ends, importance] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  rows.writeStarts(starts, order, 0, size);
  rows.writeEnds(ends, order, 0, size);
  rows.writeImportance(importance, order, 0, size);
  return order.sort((a, b) => starts[a]! - starts[b]! || ends[b]! - ends[a]! || importance[b]! - importance[a]! || a - b);
}

/** Where a row stands to another: negative before, positive behind, 0 only where they have the same id. */
export function compareRows(a: RowColumns, rowOfA: number, b: RowColumns, rowOfB: number): number {
  return a.starts[rowOfA]! - b.starts[rowOfB]! ||
    b.ends[rowOfB]! - a.ends[rowOfA]! ||
    b.importance[rowOfB]! - a.importance[rowOfA]! ||
    compareIds(a.ids[rowOfA]!, b.ids[rowOfB]!);
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
