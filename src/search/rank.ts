/** How well a word is found in a text. */
export const Found = {
  Nowhere: 0,
  /** Inside of a word. */
  Inside: 1,
  /** Where a word begins. */
  AtStart: 2,
} as const;
export type Found = (typeof Found)[keyof typeof Found];

/** How much better it is to be found in a title. */
const IN_TITLE = 2;
const BEST = Found.AtStart + IN_TITLE;
/** How many importances there are: 0–100. */
const IMPORTANCES = 101;

/** How well a row meets a search, 0–4: not at all, inside of a word or where one begins, and both better in a title. */
export function rankOf(found: Found, isTitle: boolean): number {
  return found === Found.Nowhere || !isTitle ? found : found + IN_TITLE;
}

/** The least rank of each row for several words, written into the first of the columns; `undefined` without a word. */
export function leastRanks(columns: readonly Uint8Array[]): Uint8Array | undefined {
  const [least, ...others] = columns;
  if (least === undefined) return undefined;
  for (const column of others) {
    for (let row = 0; row < least.length; row += 1) if (column[row]! < least[row]!) least[row] = column[row]!;
  }
  return least;
}

/**
 * The rows that meet a search: those of the best rank first, of these the most important, and of equals the first.
 *
 * @param ranks      of each row, 0–4; rows of 0 are left out
 * @param importance of each row, 0–100
 */
export function bestFirst(ranks: Uint8Array, importance: Uint8Array): Uint32Array {
  const classOf = (row: number): number => (BEST - ranks[row]!) * IMPORTANCES + IMPORTANCES - 1 - importance[row]!;
  const ends = new Uint32Array(BEST * IMPORTANCES);
  for (let row = 0; row < ranks.length; row += 1) if (ranks[row] !== 0) ends[classOf(row)]! += 1;
  for (let at = 1; at < ends.length; at += 1) ends[at]! += ends[at - 1]!;

  const rows = new Uint32Array(ends[ends.length - 1]!);
  for (let row = ranks.length - 1; row >= 0; row -= 1) if (ranks[row] !== 0) rows[--ends[classOf(row)]!] = row;
  return rows;
}
