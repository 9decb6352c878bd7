/**
 * A set of small integers that answers "who is next to me" in a few word operations.
 *
 * Level 0 has a bit for each member; a bit of level k + 1 says whether a word of level k is non-zero. A million places
 * take four levels, so a search reads at most eight words.
 */
export class OrderedBits {
  readonly #levels: readonly Uint32Array[];

  /** @param size members are 0 … size − 1 */
  constructor(size: number) {
    const levels: Uint32Array[] = [];
    let words = size;
    do {
      words = Math.max(1, (words + 31) >>> 5);
      levels.push(new Uint32Array(words));
    } while (words > 1);
    this.#levels = levels;
  }

  add(member: number): void {
    let index = member;
    for (const level of this.#levels) {
      const word = index >>> 5;
      const before = level[word] ?? 0;
      level[word] = before | (1 << (index & 31));
      if (before !== 0) return;
      index = word;
    }
  }

  /** The largest member below the given number; −1 where there is none. */
  before(member: number): number {
    let index = member;
    for (let k = 0; k < this.#levels.length; k += 1) {
      const word = index >>> 5;
      const lower = (this.#levels[k]?.[word] ?? 0) & ((1 << (index & 31)) - 1);
      if (lower !== 0) return this.#descend((word << 5) | (31 - Math.clz32(lower)), k, highestBit);
      index = word;
    }
    return -1;
  }

  /** The smallest member above the given number; −1 where there is none. */
  after(member: number): number {
    let index = member;
    for (let k = 0; k < this.#levels.length; k += 1) {
      const word = index >>> 5;
      const higher = (this.#levels[k]?.[word] ?? 0) & ~((1 << (index & 31)) * 2 - 1);
      if (higher !== 0) return this.#descend((word << 5) | lowestBit(higher), k, lowestBit);
      index = word;
    }
    return -1;
  }

  #descend(index: number, level: number, pick: (word: number) => number): number {
    let found = index;
    for (let k = level - 1; k >= 0; k -= 1) found = (found << 5) | pick(this.#levels[k]?.[found] ?? 0);
    return found;
  }
}

function highestBit(word: number): number {
  return 31 - Math.clz32(word);
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
