/** How many different strings are remembered at a time; a power of two. */
const SLOTS = 1 << 14;

/**
 * Gives one and the same string for strings that are equal, as far as it remembers: those that come often are kept once.
 * It remembers a fixed number of strings, and a new one takes the place of an older one.
 */
export class StringPool {
  readonly #slots = new Array<string>(SLOTS).fill('');

  /** A string that is equal to this one. */
  share(text: string): string {
    const slot = hashOf(text) & (SLOTS - 1);
    const known = this.#slots[slot];
    if (known === text) return known;
    this.#slots[slot] = text;
    return text;
  }
}

/** By its length, its ends and its middle: equal strings have the same, and most others another. */
function hashOf(text: string): number {
  const { length } = text;
  const ends = (text.charCodeAt(0) * 31 + text.charCodeAt(length - 1)) * 31 + text.charCodeAt(length - 2);
  const middle = text.charCodeAt(length >> 1) * 31 + text.charCodeAt(length >> 2);
  return Math.imul(Math.imul(ends, 31) + middle + length, 0x9e3779b1) >>> 15;
}
