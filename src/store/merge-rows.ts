import { firstIndexWhere } from '../base/bisect.js';
import { inSlices, partOf, type Steps } from '../base/steps.js';
import { emptyColumns, type Columns, type RowColumns } from './row-columns.js';
import { compareRows } from './row-order.js';

/** How many rows are moved in a step: some milliseconds' worth. */
const ROWS_PER_STEP = 1 << 16;
/** How many places are looked for in a step. */
const SEARCHES_PER_STEP = 1 << 11;
/** Where a row goes that is left out. */
const NOWHERE = 0xffffffff;

/** The rows of two sets of columns in one order. */
export interface MergedRows {
  readonly columns: RowColumns;
  /** The row that each of the old ones has become; meaningless for those that were left out. */
  readonly movedRows: Uint32Array;
}

/**
 * Puts fresh rows among old ones. Costs a bisection for each fresh row, and of the old ones nothing but moving their
 * numbers along.
 *
 * @param isDropped whether an old row is left out
 */
export function* mergeRows(old: RowColumns, fresh: RowColumns, isDropped: (row: number) => boolean): Steps<MergedRows> {
  const insertedAt = yield* partOf(insertionPoints(old, fresh), 0, 0.2);
  const movedRows = new Uint32Array(old.size);
  const freshRows = new Uint32Array(fresh.size);
  let size = 0;
  let next = 0;
  const insertUpTo = (row: number): void => {
    for (; next < fresh.size && insertedAt[next]! <= row; next += 1) freshRows[next] = size++;
  };
  yield* partOf(inSlices(old.size, ROWS_PER_STEP, (from, to) => {
    for (let row = from; row < to; row += 1) {
      insertUpTo(row);
      movedRows[row] = isDropped(row) ? NOWHERE : size++;
    }
  }), 0.2, 0.4);
  insertUpTo(old.size);

  return { columns: yield* partOf(copiedRows(old, movedRows, fresh, freshRows, size), 0.4, 1), movedRows };
}

/** For each fresh row the first old one that comes behind it. */
function* insertionPoints(old: RowColumns, fresh: RowColumns): Steps<Uint32Array> {
  const points = new Uint32Array(fresh.size);
  let from = 0;
  yield* inSlices(fresh.size, SEARCHES_PER_STEP, (begin, end) => {
    for (let row = begin; row < end; row += 1) {
      from = firstIndexWhere(from, old.size, (candidate) => compareRows(old, candidate, fresh, row) > 0);
      points[row] = from;
    }
  });
  return points;
}

function* copiedRows(old: RowColumns, movedRows: Uint32Array, fresh: RowColumns, freshRows: Uint32Array, size: number): Steps<RowColumns> {
  const target = emptyColumns(size, isWider(old) || isWider(fresh));
  yield* inSlices(old.size, ROWS_PER_STEP, (from, to) => { copyRows(old, target, movedRows, from, to); });
  copyRows(fresh, target, freshRows, 0, fresh.size);
  return target;
}

function isWider({ outerStarts, starts }: RowColumns): boolean {
  return outerStarts !== starts;
}

/** @param rows where each row goes */
function copyRows(source: RowColumns, target: Columns, rows: Uint32Array, from: number, to: number): void {
  for (let row = from; row < to; row += 1) {
    const at = rows[row]!;
    if (at === NOWHERE) continue;
    target.ids[at] = source.ids[row]!;
    target.places[at] = source.places[row]!;
    target.starts[at] = source.starts[row]!;
    target.startsLatest[at] = source.startsLatest[row]!;
    target.endsEarliest[at] = source.endsEarliest[row]!;
    target.ends[at] = source.ends[row]!;
    target.flags[at] = source.flags[row]!;
    target.kinds[at] = source.kinds[row]!;
    target.importance[at] = source.importance[row]!;
    target.homes[at] = source.homes[row]!;
  }
  if (target.outerStarts !== target.starts) {
    for (let row = from; row < to; row += 1) {
      const at = rows[row]!;
      if (at === NOWHERE) continue;
      target.outerStarts[at] = source.outerStarts[row]!;
      target.outerEnds[at] = source.outerEnds[row]!;
    }
  }
  if (source.alternatives.size === 0) return;
  for (let row = from; row < to; row += 1) {
    const spans = rows[row] === NOWHERE ? undefined : source.alternatives.get(row);
    if (spans !== undefined) target.alternatives.set(rows[row]!, spans);
  }
}
