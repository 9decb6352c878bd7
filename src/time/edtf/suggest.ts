import { writtenEnglish } from '../locales/written-english.js';
import { zeroPadded } from './zero-padded.js';

/** Longer texts are prose, not mistyped dates. */
const MAX_CHARACTERS = 64;

type Repair = readonly [pattern: RegExp, replacement: string | ((...groups: string[]) => string)];

/**
 * What people write for a date, and its EDTF, in the order in which they are tried; each is applied to what the ones
 * before have made of the text, in capitals. None repeats a group, and the texts are short.
 */
const REPAIRS: readonly Repair[] = [
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/^\s+|\s+$|\s+(?=[,[\]{}/])|(?<=[,[\]{}/])\s+/g, ''],
  [/[XU](?=[XU\d?~%/-]|$)/g, 'X'],
  [/(?<=\d)P(?=\d)/, 'S'],
  // Times
  [/(?<=^\d{4}-\d\d-\d\d) (?=\d)/, 'T'],
  [/(T\d\d:\d\d)(:\d\d)?([.,]\d+)?(?=$|Z|[+-])/, (_, minutes, seconds = ':00') => minutes + seconds],
  [/(T[\d:]+[+-]\d\d)(\d\d)$/, '$1:$2'],
  [/(T[\d:]+)-00(:00)?$/, '$1Z'],
  // Words, and what they stand with
  [/(?<=\d)\.(?=[ ,])/g, ''],
  ...writtenEnglish,
  [/(\d{1,2} )?#(\d+)( \d{1,2}\b)?[, ]+(\d{4})/g, (_, before = '', month = '', after = '', year = '') => `${year}-${month}-${before || after}`.replace(/ |-$/g, '')],
  [/^(\d\d)00['’]?S$/, '$1XX'],
  [/^(\d{3})0['’]?S$/, '$1X'],
  [/^(\d{1,2})#C$/, (_, century) => `${zeroPadded(Number(century) - 1)}XX`],
  // 1 BC is the year 0000, 44 BC the year -0043.
  [/^(\d{1,4})#BC/, (_, year) => zeroPadded(1 - Number(year), 4)],
  // Ends, marks, brackets
  [/\?~|~\?/, '%'],
  [/^[?~%]([\d-]+)[?~%]$/, '$1%'],
  [/^([?~%])(Y[\dES-]+)/, '$2$1'],
  [/(?<=\.\.)[?~%]$/, ''],
  [/^\[[^\]]*$/, '$&]'],
  [/^\{[^}]*$/, '$&}'],
  // Digits
  [/^Y(-?)(?=\d{1,4}$)/, '$1'],
  [/^-?0+$/, '0000'],
  [/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'],
  [/^-?(\d{5}|\d{7,12})$/, 'Y$&'],
  [/^-?\d{1,3}(?=~?$)/, (year) => zeroPadded(Number(year), 4)],
  [/^(\d{4})[./](\d{1,2})[./](\d{1,2})$/, '$1-$2-$3'],
  [/^([^/]+)\/([^/]+)$/, '$2/$1'],
  [/^(\d{4}) ?- ?(\d{4})$/, '$1/$2'],
  [/^(\d{4}) ?-$/, '$1/'],
];

/**
 * The EDTF that was probably meant by a text that is none, or `undefined` when nothing likely can be read.
 *
 * @example suggestEdtf('c. 1900', isEdtf) // '1900~'
 */
export function suggestEdtf(text: string, isEdtf: (candidate: string) => boolean): string | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  // Compatibility forms turn full-width digits and the like into the plain ones.
  let candidate = padded(text.normalize('NFKC').toUpperCase());
  if (candidate !== text && isEdtf(candidate)) return candidate;
  for (const [pattern, replacement] of REPAIRS) {
    // The function takes either kind of replacement, but TypeScript has no name for both together.
    const repaired = candidate.replace(pattern, replacement as string);
    if (repaired === candidate) continue;
    candidate = padded(repaired);
    if (isEdtf(candidate)) return candidate;
  }
  return undefined;
}

/** Months and days of one digit with two. */
function padded(text: string): string {
  return text.replace(/-(\d)(?![\dEUX:])/g, '-0$1');
}
