import { partOf, type Steps } from '../base/steps.js';
import { foldText } from './fold-text.js';
import { leastRanks, rankOf, type Found } from './rank.js';
import { nearestWords } from './nearest-words.js';
import type { Searchable } from './searchable.js';
import { SharedRanks } from './shared-ranks.js';
import type { Vocabulary } from './vocabulary.js';
import { patternOf, type WordPattern } from './word-pattern.js';
import { WordPlaces, type PlacesByWord } from './word-places.js';
import { wordsAsWritten, wordsIn } from './words-in.js';

/** Characters that are read in a step: a millisecond's worth. */
const CHARACTERS_PER_STEP = 1 << 12;

/**
 * The different words of texts, and the rows that have each. A search looks through the words, which are far fewer than
 * the texts, and then only at the rows of those that match.
 */
export class TextIndex {
  readonly #searched: Searchable;
  readonly #shared: SharedRanks;
  readonly #vocabulary: Vocabulary;
  readonly #places: PlacesByWord;

  constructor(searched: Searchable, vocabulary: Vocabulary, places: PlacesByWord) {
    this.#searched = searched;
    this.#shared = new SharedRanks(searched);
    this.#vocabulary = vocabulary;
    this.#places = places;
  }

  /** How well each row meets a search, as `scanTexts` has it. */
  ranksOf(text: string): Uint8Array | undefined {
    return leastRanks(wordsIn(text).map((word) => this.#ranksOfWord(patternOf(word))));
  }

  /**
   * What may have been meant by a word of a search that nothing has in it, in steps of about a millisecond: words, and a row
   * that has each; nothing where every word is found.
   */
  *nearestTo(text: string): Steps<readonly { readonly wrong: string; readonly word: string; readonly row: number }[]> {
    const wrong = wordsIn(text).find((word) => this.#ranksOfWord(patternOf(word)).every((rank) => rank === 0));
    if (wrong === undefined) return [];
    const near = yield* nearestWords(this.#vocabulary, wrong);
    const { places, begins } = this.#places;
    return near.map(({ word, number }) => ({ wrong, word, row: places[begins[number]!]! >>> 1 }));
  }

  /** What may have been meant by a search that finds nothing: the same with a word as the texts write it, nearest first. */
  *neighboursOf(text: string): Steps<readonly string[]> {
    const near = yield* this.nearestTo(text);
    const words = wordsIn(text);
    return near.map(({ wrong, word, row }) => words.map((own) => (own === wrong ? this.#asWritten(row, word) : own)).join(' '));
  }

  /** A folded word as a row of the texts writes it; as it is, where that is not to be told. */
  #asWritten(row: number, folded: string): string {
    let found = folded;
    this.#searched.visitTexts(row, (text) => {
      for (const word of wordsAsWritten(text)) if (foldText(word) === folded) found = word;
    });
    return found;
  }

  #ranksOfWord(pattern: WordPattern): Uint8Array {
    const ranks = this.#shared.ranksOf(pattern);
    const found = this.#vocabulary.find(pattern);
    const { places, begins } = this.#places;
    for (let word = 0; word < found.length; word += 1) {
      if (found[word] === 0) continue;
      const inText = rankOf(found[word] as Found, false);
      const inTitle = rankOf(found[word] as Found, true);
      const end = begins[word + 1]!;
      for (let index = begins[word]!; index < end; index += 1) {
        const place = places[index]!;
        const row = place >>> 1;
        const rank = (place & 1) === 0 ? inText : inTitle;
        if (ranks[row]! < rank) ranks[row] = rank;
      }
    }
    return ranks;
  }
}

/**
 * An index of texts, in steps of about a millisecond: yields the fraction that is done.
 *
 * @example
 * const index = resultOf(indexTexts(texts));
 * index.ranksOf('treaty port'); // for each row 0–4
 */
export function* indexTexts(searched: Searchable): Steps<TextIndex> {
  const words = new WordPlaces(searched.size);
  let characters = 0;
  const add = (text: string, isTitle: boolean): void => {
    words.add(text, isTitle);
    characters += text.length;
  };
  for (let row = 0; row < searched.size; row += 1) {
    searched.visitTexts(row, add);
    words.endRow();
    if (characters < CHARACTERS_PER_STEP) continue;
    characters = 0;
    yield 0.9 * (row / searched.size);
  }
  const places = yield* partOf(words.placesByWord(), 0.9, 1);
  return new TextIndex(searched, words.vocabulary(), places);
}
