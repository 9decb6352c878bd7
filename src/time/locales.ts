import { en } from './locales/en.js';
import type { LocaleWords, Phrase, PhraseKind } from './locales/locale-words.js';
import { moreLocales } from './locales/more.js';

const registered = new Map<string, LocaleWords>([en, ...moreLocales].map((words) => [words.language, words]));

/** Takes up the words of a language, which are whole, in place of those that were there for the tag. */
export function setWords(tag: string, words: LocaleWords): void {
  registered.set(tag.toLowerCase(), words);
}

/** The words for a tag or the nearest shorter one (`ko-KR` → `ko`); `undefined` for a language without words. */
export function findWords(locale: string): LocaleWords | undefined {
  let tag = locale.toLowerCase();
  while (tag !== '') {
    const words = registered.get(tag);
    if (words !== undefined) return words;
    tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')));
  }
  return undefined;
}

/**
 * The language to write a date in: the one asked for if it has words, otherwise English throughout, rather than dates
 * of one language with words of another.
 */
export function wordsFor(locale: string): { readonly locale: string; readonly words: LocaleWords } {
  const words = findWords(locale);
  return words === undefined ? { locale: 'en', words: en } : { locale, words };
}

/** The name of ten or a hundred years by their first: `1890s`; `undefined` for a language without words. */
export function decadeName(firstYear: string, locale: string): string | undefined {
  const words = findWords(locale);
  return words && insert(words.decade, firstYear);
}

/** A phrase with texts in its places, in the form that it has for a kind of date. */
export function fill(phrase: Phrase, kind: PhraseKind | undefined, ...texts: readonly string[]): string {
  return insert(typeof phrase === 'string' ? phrase : (kind && phrase[kind]) ?? phrase.other, ...texts);
}

/** Texts in the places of a phrase that is the same for every kind of date: `{0}` is the first. */
export function insert(phrase: string, ...texts: readonly string[]): string {
  return phrase.replace(/\{(\d)\}/g, (_, index: string) => texts[Number(index)] ?? '');
}
