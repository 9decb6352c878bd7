import { valueAt } from '../base/number.js';

/** Many lists of numbers in one column: the list of a key is a view of its part of the column. */
export interface RowLists<Column extends Uint16Array | Uint32Array> {
  /** The list of a key, in the order in which it was filled; empty for a key that does not exist. */
  listOf(key: number): Column;
}

/**
 * Lists for the keys 0 … `keyCount` − 1.
 *
 * @param visit hands over every pair of key and value, and does so twice alike: once to count, once to fill
 */
export function rowLists<Column extends Uint16Array | Uint32Array>(
  keyCount: number,
  columnOf: (length: number) => Column,
  visit: (emit: (key: number, value: number) => void) => void,
): RowLists<Column> {
  const begins = new Uint32Array(keyCount + 1);
  visit((key) => {
    begins[key + 1] = valueAt(begins, key + 1) + 1;
  });
  for (let key = 0; key < keyCount; key++) begins[key + 1] = valueAt(begins, key + 1) + valueAt(begins, key);

  const column = columnOf(valueAt(begins, keyCount));
  const next = begins.slice();
  visit((key, value) => {
    const at = valueAt(next, key);
    column[at] = value;
    next[key] = at + 1;
  });

  return {
    listOf(key) {
      const isKey = key >= 0 && key < keyCount;
      return column.subarray(isKey ? begins[key] : 0, isKey ? begins[key + 1] : 0) as Column;
    },
  };
}
