import { inSlices, partOf, resultOf, type Steps } from '../base/steps.js';
import type { Instant } from '../time/instant.js';
import { sortByNumber } from './sort-by-number.js';

/** How many rows are looked at in a step: some milliseconds' worth. */
const ROWS_PER_STEP = 1 << 16;
/** The same where they are compared by their texts; a multiple of what is sorted by insertion. */
const ROWS_PER_MERGE_STEP = 24 << 9;
/** Runs up to this length are sorted by insertion, longer ones merged. */
const LONGEST_INSERTION = 24;

/** Rows to be put in order. */
export interface Sortable {
  readonly size: number;
  startAt(row: number): Instant;
  endAt(row: number): Instant;
  importanceAt(row: number): number;
  idAt(row: number): string;
}

/**
 * The rows in the order of a store: by start; of those that begin together the longer comes first, then the more
 * important, then the one whose id comes first.
 */
export function* rowOrder(rows: Sortable): Steps<Uint32Array> {
  const order = new Uint32Array(rows.size).map((_, row) => row);
  if (yield* partOf(isInOrder(rows), 0, 0.1)) return order;
  // From what decides last to what decides first: each sort leaves equal ones as it finds them.
  const byImportance = yield* partOf(sortByNumber(order, (row) => -rows.importanceAt(row)), 0.1, 0.25);
  const byEnd = yield* partOf(sortByNumber(byImportance, (row) => -rows.endAt(row)), 0.25, 0.5);
  const byStart = yield* partOf(sortByNumber(byEnd, (row) => rows.startAt(row)), 0.5, 0.8);
  yield* partOf(sortTies(rows, byStart), 0.8, 1);
  return byStart;
}

/** Where a row stands to another: negative before, positive behind, 0 only where they have the same id. */
export function compareRows(a: Sortable, rowOfA: number, b: Sortable, rowOfB: number): number {
  return a.startAt(rowOfA) - b.startAt(rowOfB) ||
    b.endAt(rowOfB) - a.endAt(rowOfA) ||
    b.importanceAt(rowOfB) - a.importanceAt(rowOfA) ||
    compareIds(a.idAt(rowOfA), b.idAt(rowOfB));
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

/** Puts rows in order that only their ids tell apart: neighbours by now. */
function* sortTies(rows: Sortable, order: Uint32Array): Steps {
  const isTie = (a: number, b: number): boolean => rows.startAt(a) === rows.startAt(b) && rows.endAt(a) === rows.endAt(b) && rows.importanceAt(a) === rows.importanceAt(b);
  const isBehind = (a: number, b: number): boolean => rows.idAt(a) > rows.idAt(b);
  const { size } = rows;
  let begin = 0;
  let looked = 0;
  for (let index = 1; index <= size; index += 1) {
    if (index < size && isTie(order[index - 1]!, order[index]!)) continue;
    const length = index - begin;
    if (length > ROWS_PER_MERGE_STEP) yield* partOf(mergeSort(order.subarray(begin, index), isBehind), begin / size, index / size);
    else if (length > LONGEST_INSERTION) resultOf(mergeSort(order.subarray(begin, index), isBehind));
    else if (length > 1) insertionSort(order, begin, index, isBehind);
    looked += length;
    begin = index;
    if (looked < ROWS_PER_STEP) continue;
    looked = 0;
    yield index / size;
  }
}

function insertionSort(order: Uint32Array, from: number, to: number, isBehind: (a: number, b: number) => boolean): void {
  for (let index = from + 1; index < to; index += 1) {
    const row = order[index]!;
    let at = index;
    for (; at > from && isBehind(order[at - 1]!, row); at -= 1) order[at] = order[at - 1]!;
    order[at] = row;
  }
}

/** Sorts short stretches and joins them to longer ones; can stop anywhere between to let others go first. */
function* mergeSort(order: Uint32Array, isBehind: (a: number, b: number) => boolean): Steps {
  const { length } = order;
  yield* partOf(inSlices(length, ROWS_PER_MERGE_STEP, (from, to) => {
    for (let begin = from; begin < to; begin += LONGEST_INSERTION) insertionSort(order, begin, Math.min(to, begin + LONGEST_INSERTION), isBehind);
  }), 0, 0.1);
  let [joined, spare]: [Uint32Array, Uint32Array] = [order, new Uint32Array(length)];
  for (let stretch = LONGEST_INSERTION; stretch < length; stretch *= 2) {
    for (let begin = 0; begin < length; begin += 2 * stretch) {
      const middle = Math.min(length, begin + stretch);
      const end = Math.min(length, middle + stretch);
      let left = begin;
      let right = middle;
      for (let at = begin; at < end; at += 1) {
        const isRightNext = left === middle || (right < end && isBehind(joined[left]!, joined[right]!));
        spare[at] = isRightNext ? joined[right++]! : joined[left++]!;
        if (at % ROWS_PER_MERGE_STEP === 0) yield 0.1 + (0.9 * stretch) / length;
      }
    }
    [joined, spare] = [spare, joined];
  }
  if (joined !== order) order.set(joined);
}
