import { bare } from './locale-names.js';
import { zeroPadded } from '../edtf/zero-padded.js';
import type { LocaleNames } from './locale-names.js';

/** What a text says of a date, or why that is not enough. */
export type Written = { readonly edtf: string } | { readonly missing: 'year' | 'century' } | undefined;

/** A year from here on has a number that is no day. */
const LAST_DAY = 31;
/** What stands in dates of many languages and says nothing by itself. */
const FILLERS = new Set([
  'the', 'of', 'on', 'in', 'de', 'del', 'den', 'der', 'dem', 'am', 'im', 'le', 'la', 'el', 'en', 'em', 'do', 'da', 'di', 'il', 'op', 'den', 'dne',
  'г', 'гг', 'год', 'года', 'году', 'в', 'р', 'року', 'year', 'anno', 'jahr', 'an', 'annee', 'ano', 'годы', 'سنة', 'عام',
]);

/** A year of EDTF: four digits, or a `Y` before more. */
export function plainYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : zeroPadded(year, 4);
}

/** Numbers between dots, slashes, hyphens or spaces: `8.2.1904`, `2/8/1904`, `1904. 2. 8.`, `2/1904`. */
export function numericDate(text: string, { order }: LocaleNames, isBce: boolean): Written & { readonly isAmbiguous?: boolean } | undefined {
  const parts = /^(\d+)\s*([./\- ])\s*(\d+)(?:\s*\2\s*(\d+))?\s*[./]?$/.exec(text);
  if (!parts) return undefined;
  const [a = '', b = '', c] = [parts[1], parts[3], parts[4]];
  if (c === undefined) {
    if (a.length > 2 && b.length <= 2) {
      const date = dateOf(a, b, undefined, isBce);
      return /[/-]/.test(parts[2] ?? '') && laterYear(a, b) !== undefined ? { ...date, isAmbiguous: true } : date;
    }
    // `10.794` and `10 794` are more likely one number.
    return b.length > 2 && a.length <= 2 && parts[2] !== ' ' && !(parts[2] === '.' && b.length === 3) ? dateOf(b, a, undefined, isBce) : undefined;
  }
  if (a.length > 2) return dateOf(a, b, c, isBce);
  if (c.length < 3 && !isBce) return { missing: 'century' };
  // Dots are European wherever they are used; whatever is more than twelve is no month.
  const isMonthFirst = order.indexOf('m') < order.indexOf('d') && parts[2] !== '.';
  const [month, day] = (isMonthFirst && Number(a) <= 12) || Number(b) > 12 ? [a, b] : [b, a];
  const date = dateOf(c, month, day, isBce);
  const isAmbiguous = parts[2] !== '.' && Number(a) <= 12 && Number(b) <= 12 && a !== b;
  return isAmbiguous ? { ...date, isAmbiguous } : date;
}

/** So many years after the first, in another century, the last digits of a year alone are still likely to stand for it. */
const MOST_YEARS_ACROSS = 20;

/**
 * The year whose last digits stand behind another, as in `1904/05`; `undefined` where they are unlikely to be those of a year.
 *
 * @example laterYear('1904', '5') // 1905
 * @example laterYear('1899', '01') // 1901
 * @example laterYear('1904', '02') // undefined
 */
export function laterYear(year: string, digits: string): number | undefined {
  const size = 10 ** digits.length;
  const later = Math.floor(Number(year) / size) * size + Number(digits);
  if (later > Number(year)) return later;
  return digits.length === 2 && later + size - Number(year) <= MOST_YEARS_ACROSS ? later + size : undefined;
}

/** `1904年2月8日`, `1904년 2월`, `1904년`. */
export function eastAsianDate(text: string, isBce: boolean): Written {
  if (/^\d+\s*[月월]/.test(text)) return { missing: 'year' };
  const parts = /^(\d+)\s*[年년](?:\s*(\d+)\s*[月월](?:\s*(\d+)\s*[日号號일])?)?$/.exec(text);
  return parts?.[1] === undefined ? undefined : dateOf(parts[1], parts[2], parts[3], isBce);
}

/** Names and numbers in any order: `8 February 1904`, `Feb 8th, 1904`, `spring 1904`, `1904`. */
export function namedDate(text: string, names: LocaleNames, isBce: boolean): Written {
  let month: number | undefined;
  let season: number | undefined;
  let isMonthNext = false;
  const numbers: string[] = [];
  // A hyphen between numbers joins two dates, or the parts of one that is none.
  if (/\d-\d/.test(text)) return undefined;
  // `1904年春`, `1904년 봄`
  for (const word of text.replace(/(?<=\d)\s*[年년]の?/u, ' ').split(/[\s,/.]+|(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/u)) {
    const name = bare(word);
    if (name === '' || FILLERS.has(name) || (numbers.length > 0 && /^(st|nd|rd|th|er|º|ª|e)$/.test(name))) continue;
    if (isMonthNext) {
      month = Number(name);
      isMonthNext = false;
    } else if (names.monthWords.has(name)) isMonthNext = true;
    else if (/^\d+$/.test(name)) numbers.push(name);
    else if (names.seasons.has(name) && season === undefined) season = names.seasons.get(name);
    else if (month === undefined && monthOf(name, names) !== undefined) month = monthOf(name, names);
    else return undefined;
  }
  const [first, second] = numbers;
  if (first === undefined || numbers.length > 2) return month === undefined && season === undefined ? undefined : { missing: 'year' };
  if (season !== undefined) return second === undefined && month === undefined ? { edtf: `${yearOf(first, isBce)}-${21 + season}` } : undefined;
  if (month === undefined) return second === undefined ? { edtf: yearOf(first, isBce) } : undefined;
  if (second === undefined) return isYear(first) || isBce ? dateOf(first, String(month), undefined, isBce) : { missing: 'year' };
  const [year, day] = isYear(first) ? [first, second] : [second, first];
  return isYear(year) || isBce ? dateOf(year, String(month), day, isBce) : { missing: 'century' };
}

/** The month of a name, or of the beginning of one and no other. */
function monthOf(name: string, { months }: LocaleNames): number | undefined {
  // In Hebrew a preposition is one with the name.
  const known = months.get(name) ?? months.get(name.replace(/^ב/, ''));
  if (known !== undefined || name.length < 3) return known;
  const begun = new Set([...months].flatMap(([full, month]) => (full.startsWith(name) ? [month] : [])));
  return begun.size === 1 ? [...begun][0] : undefined;
}

function isYear(number: string): boolean {
  return number.length > 2 || Number(number) > LAST_DAY;
}

function dateOf(year: string, month: string | undefined, day: string | undefined, isBce: boolean): { readonly edtf: string } {
  const parts = [yearOf(year, isBce), ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))];
  return { edtf: parts.join('-') };
}

function yearOf(number: string, isBce: boolean): string {
  // 1 BC is the year 0.
  return plainYear(isBce ? 1 - Number(number) : Number(number));
}
