import { Found, rankOf } from './rank.js';
import { foldText } from './fold-text.js';
import type { Searchable } from './searchable.js';
import { foundIn, type WordPattern } from './word-pattern.js';

/** How well rows meet a search by the texts that they share. */
export class SharedRanks {
  readonly #size: number;
  readonly #folded: readonly { readonly text: string; rows(): ArrayLike<number> }[];

  constructor({ size, shared }: Searchable) {
    this.#size = size;
    this.#folded = shared.map(({ texts, rows }) => ({ text: foldText(texts.join('\n')), rows }));
  }

  /** The rank of each row for one word. */
  ranksOf(pattern: WordPattern): Uint8Array {
    const ranks = new Uint8Array(this.#size);
    for (const { text, rows } of this.#folded) {
      const rank = rankOf(foundIn(text, pattern), false);
      if (rank > Found.Nowhere) raise(ranks, rows(), rank);
    }
    return ranks;
  }
}

function raise(ranks: Uint8Array, rows: ArrayLike<number>, rank: number): void {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    if (ranks[row]! < rank) ranks[row] = rank;
  }
}
