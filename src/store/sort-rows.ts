import { inSlices, partOf, type Steps } from '../base/steps.js';
import { sortByText } from './sort-by-text.js';

const TITLES_PER_STEP = 1 << 12;

/**
 * Rows in order of a small whole number that each has; those with the same one stay in their order, whichever way.
 *
 * @param keyOf 0 … `most`
 */
export function sortByNumber(rows: Uint32Array, keyOf: (row: number) => number, most: number, isDescending: boolean): Uint32Array {
  const begins = new Uint32Array(most + 2);
  const keyAt = (index: number): number => (isDescending ? most - keyOf(rows[index]!) : keyOf(rows[index]!));
  for (let index = 0; index < rows.length; index += 1) begins[keyAt(index) + 1]! += 1;
  for (let key = 1; key < begins.length; key += 1) begins[key]! += begins[key - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) sorted[begins[keyAt(index)]!++] = rows[index]!;
  return sorted;
}

/** Rows in the order in which a language sorts their texts; can stop anywhere to let others go first. */
export function* sortByTitle(rows: Uint32Array, titleOf: (row: number) => string, compare: (a: string, b: string) => number, isDescending: boolean): Steps<Uint32Array> {
  const titles: string[] = [];
  yield* partOf(inSlices(rows.length, TITLES_PER_STEP, (from, to) => {
    for (let index = from; index < to; index += 1) titles.push(titleOf(rows[index]!));
  }), 0, 0.2);
  const order = Uint32Array.from(rows, (_, index) => index);
  const sign = isDescending ? -1 : 1;
  yield* partOf(sortByText(order, (index, other) => sign * compare(titles[index]!, titles[other]!) > 0), 0.2, 1);
  return order.map((index) => rows[index]!);
}
