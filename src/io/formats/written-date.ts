import { parseTypedDate } from '../../time/typed-date.js';

/** Which languages a text may be in, by the script of its letters; English is read beside each. */
const LANGUAGES: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['ja']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Latin}/u, ['en', 'de', 'fr', 'es']],
];
/** Nothing else is read: the number of a century has fewer digits, and one that stands alone may count anything. */
const YEAR = /\p{Nd}{3}/u;

/**
 * The EDTF of a date as people write it in the languages of the interface; `undefined` for what is none, and for what could be read in
 * two ways, as `8/2/1904` can.
 *
 * @example writtenDate('8 Feb. 1904') // '1904-02-08'
 * @example writtenDate('4. März 1871') // '1871-03-04'
 */
export function writtenDate(text: string): string | undefined {
  if (!YEAR.test(text) || /^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const languages = LANGUAGES.find(([script]) => script.test(text))?.[1] ?? ['en'];
  for (const locale of languages) {
    const read = parseTypedDate(text, { locale });
    if (read.ok) return read.issues.length === 0 ? read.value.text : undefined;
  }
  return undefined;
}
