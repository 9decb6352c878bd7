import type { Steps } from '../base/steps.js';
import { VocabularyDraft, type Vocabulary } from './vocabulary.js';
import { wordsIn } from './words-in.js';

/** Places in a piece: as many as are sorted in a step of some milliseconds; a power of two. */
const PLACES_PER_PIECE = 1 << 16;
/** Chunks of text whose words are remembered: those that come again and again. */
const MOST_CHUNKS = 1 << 10;

/** The rows that have each word, ascending: twice the row, and 1 more where it is in the title. */
export interface PlacesByWord {
  readonly places: Uint32Array;
  /** Where the places of each word begin, and where those of one more would. */
  readonly begins: Uint32Array;
}

/** Takes texts apart into words, row after row, and then puts in order where each word is. */
export class WordPlaces {
  readonly #draft = new VocabularyDraft();
  /** Where each row ends among all words. */
  readonly #rowEnds: Uint32Array;
  #row = 0;
  /** Each word of a row once, behind each other: twice its number, and 1 more where it is in the title. */
  readonly #words: Uint32Array[] = [];
  #wordCount = 0;
  /** By word: how many rows have it, and the last of them. */
  readonly #rowCounts: number[] = [];
  readonly #lastRows: number[] = [];
  readonly #chunks = new Map<string, readonly number[]>();

  constructor(size: number) {
    this.#rowEnds = new Uint32Array(size);
  }

  /** Takes in a text of the row that has begun, those of its title first. */
  add(text: string, isTitle: boolean): void {
    for (const chunk of text.split(' ')) {
      for (const word of this.#wordsOf(chunk)) {
        if (this.#lastRows[word] === this.#row) continue;
        this.#lastRows[word] = this.#row;
        this.#rowCounts[word] = (this.#rowCounts[word] ?? 0) + 1;
        this.#push(word * 2 + (isTitle ? 1 : 0));
      }
    }
  }

  endRow(): void {
    this.#rowEnds[this.#row] = this.#wordCount;
    this.#row += 1;
  }

  vocabulary(): Vocabulary {
    return this.#draft.finish();
  }

  *placesByWord(): Steps<PlacesByWord> {
    const begins = new Uint32Array(this.#rowCounts.length + 1);
    for (let word = 0; word < this.#rowCounts.length; word += 1) begins[word + 1] = begins[word]! + this.#rowCounts[word]!;

    const next = begins.slice();
    const places = new Uint32Array(this.#wordCount);
    let row = 0;
    for (let index = 0; index < places.length; index += 1) {
      while (this.#rowEnds[row]! <= index) row += 1;
      const entry = this.#words[Math.floor(index / PLACES_PER_PIECE)]![index % PLACES_PER_PIECE]!;
      places[next[entry >>> 1]!++] = row * 2 + (entry & 1);
      if (index % PLACES_PER_PIECE === PLACES_PER_PIECE - 1) yield index / places.length;
    }
    return { places, begins };
  }

  #wordsOf(chunk: string): readonly number[] {
    const known = this.#chunks.get(chunk);
    if (known !== undefined) return known;
    if (this.#chunks.size === MOST_CHUNKS) this.#chunks.clear();
    const words = wordsIn(chunk).map((word) => this.#draft.numberOf(word));
    this.#chunks.set(chunk, words);
    return words;
  }

  #push(entry: number): void {
    const at = this.#wordCount % PLACES_PER_PIECE;
    if (at === 0) this.#words.push(new Uint32Array(PLACES_PER_PIECE));
    this.#words[this.#words.length - 1]![at] = entry;
    this.#wordCount += 1;
  }
}
