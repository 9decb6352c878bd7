import { setWords } from './locales.js';
import { en } from './locales/en.js';
import type { LocaleWords } from './locales/locale-words.js';
import { moreLocales } from './locales/more.js';

/**
 * Teaches the library the words of a language; words for the same tag replace those that were there. Where plain
 * JavaScript leaves out what every language needs, English stands for it and the console says what: a page goes on.
 *
 * @param tag BCP 47, such as `pt` or `zh-Hant`; used for every longer tag that has no words of its own
 * @example registerLocale('pt', { ...pt, since: undefined }) // warns of `since`, and writes “since 1904”
 */
export function registerLocale(tag: string, words: LocaleWords): void;
export function registerLocale(tag: string, words?: Partial<LocaleWords>): void {
  const lacking: Record<string, unknown> = {};
  // What one of the languages does without may be left out.
  for (const name in en) if (!words?.[name as keyof LocaleWords] && moreLocales.every((other) => name in other)) lacking[name] = en[name as keyof LocaleWords];
  const text = JSON.stringify(lacking);
  // eslint-disable-next-line no-console -- for whoever writes the page
  if (text !== '{}') console.warn(`registerLocale('${tag}') also needs ${text}`);
  setWords(tag, { ...words, ...lacking } as LocaleWords);
}
