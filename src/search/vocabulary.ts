import { Found } from './rank.js';
import { isWordStart, type WordPattern } from './word-pattern.js';

/** Words of a piece: few enough to be joined in a fraction of a millisecond. */
const WORDS_PER_PIECE = 2048;
/** A power of two. One map of all words would stop everything each time that it has to grow. */
const MAPS = 64;

/** Words behind each other in one string, for finding them is many times faster than in as many strings. */
interface Piece {
  /** A line for each. */
  readonly text: string;
  /** Where in the text each begins, and where one more would. */
  readonly begins: Uint32Array;
}

/** Different words, each with its number from 0 on, in which others can be found. */
export class Vocabulary {
  readonly size: number;
  readonly #pieces: readonly Piece[];

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
    this.size = pieces.reduce((sum, { begins }) => sum + begins.length - 1, 0);
  }

  /** All of them, in the order of their numbers. */
  *[Symbol.iterator](): Generator<string> {
    for (const { text } of this.#pieces) yield* text.split('\n');
  }

  /** How well a word is found in each of these. */
  find(pattern: WordPattern): Uint8Array {
    const found = new Uint8Array(this.size);
    let first = 0;
    for (const { text, begins } of this.#pieces) {
      let word = 0;
      for (let at = pattern.indexIn(text, 0); at >= 0;) {
        while (begins[word + 1]! <= at) word += 1;
        const isAtStart = isWordStart(text, at);
        found[first + word] = isAtStart ? Found.AtStart : Found.Inside;
        // It cannot be found better: on to the next.
        at = pattern.indexIn(text, isAtStart ? begins[word + 1]! : at + 1);
      }
      first += begins.length - 1;
    }
    return found;
  }
}

/** Gives words their numbers. */
export class VocabularyDraft {
  readonly #numbers = Array.from({ length: MAPS }, () => new Map<string, number>());
  readonly #pieces: Piece[] = [];
  #open: string[] = [];
  #size = 0;

  /** The number of a word: the next one, for a word that is new. */
  numberOf(word: string): number {
    const numbers = this.#numbers[(word.charCodeAt(0) * 31 + word.charCodeAt(word.length - 1) + word.length) & (MAPS - 1)]!;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, this.#size);
    this.#open.push(word);
    if (this.#open.length === WORDS_PER_PIECE) this.#close();
    return this.#size++;
  }

  /** The words so far. */
  finish(): Vocabulary {
    this.#close();
    return new Vocabulary(this.#pieces);
  }

  #close(): void {
    const begins = new Uint32Array(this.#open.length + 1);
    for (const [index, word] of this.#open.entries()) begins[index + 1] = begins[index]! + word.length + 1;
    this.#pieces.push({ text: this.#open.join('\n'), begins });
    this.#open = [];
  }
}
