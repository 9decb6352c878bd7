/** A set of rows as bits, 32 to a word: all of them at first, narrowed down by one condition after the other. */
export class RowBits {
  readonly #words: Uint32Array;
  readonly #size: number;

  /** All of so many rows. */
  constructor(size: number) {
    this.#size = size;
    this.#words = new Uint32Array(Math.ceil(size / 32)).fill(0xffffffff);
    if (size % 32 > 0) this.#words[this.#words.length - 1] = 2 ** (size % 32) - 1;
  }

  has(row: number): boolean {
    return row >= 0 && row < this.#size && (this.#words[row >>> 5]! & (1 << (row & 31))) !== 0;
  }

  /** How many rows there are in it. */
  count(): number {
    let count = 0;
    for (let word = 0; word < this.#words.length; word += 1) count += bitsIn(this.#words[word]!);
    return count;
  }

  /** Of some rows those that are in it. */
  among(rows: Uint32Array): Uint32Array {
    const words = this.#words;
    const kept = new Uint32Array(rows.length);
    let count = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index]!;
      kept[count] = row;
      // Without a branch, which would be guessed wrong every other time.
      count += (words[row >>> 5]! >>> (row & 31)) & 1;
    }
    return kept.slice(0, count);
  }

  /** Keeps the first rows only. */
  keepFirst(count: number): void {
    const last = count >>> 5;
    this.#words.fill(0, last + 1);
    if (last < this.#words.length) this.#words[last]! &= 2 ** (count & 31) - 1;
  }

  /** Keeps the rows whose value is not below a number. */
  keepFrom(column: Uint8Array, least: number): void {
    this.#keep((from, to) => {
      let bits = 0;
      for (let row = from; row < to; row += 1) if (column[row]! >= least) bits |= 1 << (row - from);
      return bits;
    });
  }

  /** Keeps the rows whose value is above a number. */
  keepAbove(column: Float64Array, bound: number): void {
    this.#keep((from, to) => {
      let bits = 0;
      for (let row = from; row < to; row += 1) if (column[row]! > bound) bits |= 1 << (row - from);
      return bits;
    });
  }

  /** Keeps the rows whose value is the index of something wanted. */
  keepWanted(column: Uint16Array, wanted: readonly boolean[]): void {
    const isWanted = Uint8Array.from(wanted, Number);
    this.#keep((from, to) => {
      let bits = 0;
      for (let row = from; row < to; row += 1) bits |= isWanted[column[row]!]! << (row - from);
      return bits;
    });
  }

  /** Keeps the rows that are in one of some lists at least. */
  keepListed(lists: readonly Uint32Array[]): void {
    const listed = new Uint32Array(this.#words.length);
    for (const rows of lists) for (let index = 0; index < rows.length; index += 1) listed[rows[index]! >>> 5]! |= 1 << (rows[index]! & 31);
    for (let word = 0; word < listed.length; word += 1) this.#words[word]! &= listed[word]!;
  }

  /** @param bitsOf the bits of the rows of one word, of which some are left */
  #keep(bitsOf: (from: number, to: number) => number): void {
    const words = this.#words;
    for (let word = 0; word < words.length; word += 1) {
      const left = words[word]!;
      if (left !== 0) words[word] = left & bitsOf(word * 32, Math.min(this.#size, word * 32 + 32));
    }
  }
}

/** How many bits of a word are set: counted in pairs, fours, bytes, and these added up by one multiplication. */
function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
