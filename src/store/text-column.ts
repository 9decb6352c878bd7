import { languageOf, type Text } from '../model/text.js';
import { SparseColumn } from './sparse-column.js';
import type { StringPool } from './string-pool.js';

/**
 * Texts by place, as strings: one for a text in one language, and of a text in several one for each behind each other,
 * with the number of the set of languages that it has them in.
 */
export class TextColumn {
  readonly #pool: StringPool;
  readonly #plain = new SparseColumn<string>();
  /** Where the strings of a text in several languages begin. */
  readonly #begins = new SparseColumn<number>();
  readonly #tongues = new SparseColumn<number>();
  readonly #strings: string[] = [];
  readonly #sets: (readonly string[])[] = [];
  readonly #setNumbers = new Map<string, number>();
  #choice: { readonly locale: string; readonly ownLanguage: string | undefined; readonly bySet: number[] } | undefined;

  constructor(pool: StringPool) {
    this.#pool = pool;
  }

  push(place: number, text: Text): void {
    if (typeof text === 'string') {
      this.#plain.push(place, this.#pool.share(text));
      return;
    }
    this.#begins.push(place, this.#strings.length);
    const tags = Object.keys(text);
    this.#tongues.push(place, this.#setNumber(tags));
    for (const tag of tags) this.#strings.push(this.#pool.share(text[tag] ?? ''));
  }

  /** The text as it was given. */
  at(place: number): Text | undefined {
    const plain = this.#plain.at(place);
    if (plain !== undefined) return plain;
    const begin = this.#begins.at(place);
    if (begin === undefined) return undefined;
    const tags = this.#sets[this.#tongues.at(place) ?? -1] ?? [];
    return Object.fromEntries(tags.map((tag, i) => [tag, this.#strings[begin + i] ?? '']));
  }

  /** Visits its words in each language. */
  visitAt(place: number, visit: (words: string) => void): void {
    const plain = this.#plain.at(place);
    if (plain !== undefined) {
      visit(plain);
      return;
    }
    const begin = this.#begins.at(place);
    if (begin === undefined) return;
    const end = begin + (this.#sets[this.#tongues.at(place) ?? -1]?.length ?? 0);
    for (let index = begin; index < end; index += 1) visit(this.#strings[index] ?? '');
  }

  /** Its words in the language nearest to the one asked for, as `textIn` chooses; `undefined` where there is no text. */
  wordsAt(place: number, locale: string, ownLanguage: string | undefined): string | undefined {
    const plain = this.#plain.at(place);
    if (plain !== undefined) return plain;
    const begin = this.#begins.at(place);
    if (begin === undefined) return undefined;
    const chosen = this.#chosenIn(this.#tongues.at(place) ?? -1, locale, ownLanguage);
    return chosen < 0 ? '' : this.#strings[begin + chosen] ?? '';
  }

  #setNumber(tags: readonly string[]): number {
    const key = tags.join('\n');
    let number = this.#setNumbers.get(key);
    if (number === undefined) {
      number = this.#sets.push(tags) - 1;
      this.#setNumbers.set(key, number);
    }
    return number;
  }

  /** Which of a set's languages is the nearest, −1 where it has none: decided once for each, as long as the same is asked for. */
  #chosenIn(set: number, locale: string, ownLanguage: string | undefined): number {
    if (this.#choice?.locale !== locale || this.#choice.ownLanguage !== ownLanguage) this.#choice = { locale, ownLanguage, bySet: [] };
    const { bySet } = this.#choice;
    let chosen = bySet[set];
    if (chosen === undefined) {
      const tags = this.#sets[set] ?? [];
      chosen = tags.indexOf(languageOf(Object.fromEntries(tags.map((tag) => [tag, tag])), locale, ownLanguage) ?? '');
      bySet[set] = chosen;
    }
    return chosen;
  }
}
