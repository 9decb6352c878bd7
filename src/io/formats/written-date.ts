import { namesEra } from '../../time/typed/read-date.js';
import { localeNames, type LocaleNames } from '../../time/typed/locale-names.js';
import { plainText } from '../../time/typed/plain-text.js';
import { readTypedDate } from '../../time/typed-date.js';
import { either, type Refused } from './either.js';

/** Which languages a text may be in, by the script of its letters; English is read beside each. */
const LANGUAGES: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['ja', 'zh']],
  [/\p{Script=Arabic}/u, ['ar']],
  [/\p{Script=Latin}/u, ['en', 'de', 'fr', 'es']],
];
/** Nothing else is read: the number of a century has fewer digits, and one that stands alone may count anything. */
const YEAR = /\p{Nd}{3}/u;
/** But for years that are counted back from now; the letters of a unit as geologists write them, `5 ma` may be anything. */
const AGO = /\d\s*(?:[kMG]a|[kmb]ya|[KMB]YA)$|\b[Yy]ears? ago$/;
/** What a year of two digits is likely to begin with. */
const CENTURIES = ['19', '20'];

/**
 * The EDTF of a date as people write it in the languages of the interface; why there is none for what could be read in two ways, as
 * `8/2/1904` can, or names no day that there is; neither for what is no date.
 *
 * @example writtenDate('8 Feb. 1904') // { edtf: '1904-02-08' }
 * @example writtenDate('4. März 1871') // { edtf: '1871-03-04' }
 * @example writtenDate('8/2/1904') // { fault: '“8/2/1904” can be read in 2 ways', hint: 'write 1904-02-08 or 1904-08-02: …' }
 */
export function writtenDate(text: string): Refused & { readonly edtf?: string } {
  if (!/\p{Nd}/u.test(text) || /^\d+(?:\.\d+)?$/.test(text)) return {};
  let refused: Refused = {};
  for (const locale of LANGUAGES.find(([script]) => script.test(text))?.[1] ?? ['en']) {
    const names = (): LocaleNames => localeNames(locale);
    const read = readTypedDate(text, names);
    const [issue] = read.issues;
    if (read.ok) {
      if (!YEAR.test(text) && !AGO.test(text) && !plainText(text).split(/[–-]/).some((part) => namesEra(part.trim(), names()))) return {};
      return issue === undefined ? { edtf: read.value.text } : either(text, readings(text, names()), 'which number is the month');
    }
    if (issue?.code === 'typed-date/short-year') return { fault: issue.message, hint: `write all digits of the year, as in ${inCenturies(text, names()).join(', or ')}` };
    if (issue && issue.code !== 'typed-date/not-understood') refused = { fault: issue.message, ...(issue.hint !== undefined && { hint: issue.hint }) };
  }
  return refused;
}

/** What a text is where the day comes first, and where the month does. */
function readings(text: string, names: LocaleNames): readonly string[] {
  return ['dmy', 'mdy'].flatMap((order) => {
    const read = readTypedDate(text, () => ({ ...names, order }));
    return read.ok ? [read.value.text] : [];
  });
}

/** What a text is whose year lacks its first digits. */
function inCenturies(text: string, names: LocaleNames): readonly string[] {
  return [...new Set(CENTURIES.flatMap((century) => readings(text.replace(/(?<!\d)\d\d(?=\D*$)/, `${century}$&`), names)))];
}
