import { bare, localeNames } from './typed/locale-names.js';
import { centuryOf } from './typed/centuries.js';
import { eastAsianDate, namedDate, numericDate, plainYear } from './typed/written-date.js';
import { failure, success } from '../base/result.js';
import { parseEdtf } from './edtf.js';
import { quote } from './edtf/refusal.js';
import { yearsAgo } from './typed/years-ago.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { Issue, Result } from '../base/result.js';
import type { LocaleNames } from './typed/locale-names.js';
import type { Written } from './typed/written-date.js';

/** How to read what people type. */
export interface TypedDateOptions {
  /** BCP 47: whose names of months and eras, and whose order of day and month in `2/8/1904`. English is understood beside it. */
  readonly locale?: string;
}

/** Longer texts are no dates. */
const MAX_CHARACTERS = 80;
const ABOUT = /^(?:(?:circa|ca|c|about|around|approx|approximately|um|etwa|vers|hacia|около|ок)(?:[.\s]+|(?=\d))|[约約~]\s*)(?!entury)|~$|(?:경|頃|ごろ|左右)$/u;

/**
 * Reads a date as people type it: EDTF, and what else they write in English and in the language that is given, by the names that `Intl` has
 * for months and eras. Never throws.
 *
 * What is not understood fails with one issue: `typed-date/not-understood`; `typed-date/no-year` for `8 February`, `typed-date/short-year` for
 * `8.2.04`, which could be several; `typed-date/no-such-date` for 30 February. A day and month that could be taken for each other are read as
 * the language writes them, with the warning `typed-date/ambiguous`.
 *
 * @example parseTypedDate('8 February 1904') // as parseEdtf('1904-02-08')
 * @example parseTypedDate('44 BC') // as parseEdtf('-0043')
 * @example parseTypedDate('1890s') // as parseEdtf('189X')
 * @example parseTypedDate('19th century') // as parseEdtf('1801/1900')
 * @example parseTypedDate('2/8/1904', { locale: 'en-US' }) // as parseEdtf('1904-02-08')
 * @example parseTypedDate('1904년 2월', { locale: 'ko' }) // as parseEdtf('1904-02')
 */
export function parseTypedDate(text: string, { locale = 'en' }: TypedDateOptions = {}): Result<FuzzyDate> {
  const written = text.trim();
  const edtf = parseEdtf(written);
  if (edtf.ok) return edtf;
  if (written.length > MAX_CHARACTERS) return refusal('typed-date/not-understood', text, 'is no date');
  const names = localeNames(locale);
  const plain = plainText(written);
  const date = readDate(plain, names);
  const read = date && 'edtf' in date ? date : readRange(plain, names) ?? date;
  if (read === undefined) return refusal('typed-date/not-understood', text, 'is no date', 'write one such as “1904”, “Feb 1904”, “8 February 1904” or “44 BC”');
  if ('missing' in read) {
    return read.missing === 'year'
      ? refusal('typed-date/no-year', text, 'names no year', 'add the year')
      : refusal('typed-date/short-year', text, 'could be a year of several centuries', 'write all digits of the year');
  }
  const parsed = parseEdtf(read.edtf);
  if (!parsed.ok) return refusal('typed-date/no-such-date', text, 'is a date that there is not');
  return success(parsed.value, read.isAmbiguous === true ? [issueOf('warning', 'typed-date/ambiguous', text, `is read as ${read.edtf}`)] : []);
}

type Read = (Written & { readonly isAmbiguous?: boolean }) | undefined;

/** Small letters, the digits of ASCII, and one sort of space and dash. */
function plainText(text: string): string {
  const inAscii = text.normalize('NFKC').toLowerCase().replace(/\p{Nd}/gu, digitOf);
  return inAscii.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u2010-\u2015\u2212]/g, '–').replace(/\s+/g, ' ').trim();
}

/** Every script has its ten digits side by side, from nought on. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
  return String(digit);
}

function readDate(text: string, names: LocaleNames): Read {
  const ago = yearsAgo(text.replace(/(?<=\d),(?=\d{3})/g, ''));
  if (ago !== undefined) return { edtf: ago };
  const exact = text.replace(ABOUT, '').replace(/\?$/, '').trim();
  const { rest, isBce } = withoutEra(exact, names);
  const century = centuryOf(bare(rest), isBce);
  if (century !== undefined) return { edtf: century };
  const read: Read = decadeOf(bare(rest), names, isBce) ?? numericDate(rest, names, isBce) ?? eastAsianDate(rest, isBce)
    ?? namedDate(rest.replace(/(?<=^|\s)(\d{1,3})[,.](\d{3})(?=\s|$)/, '$1$2'), names, isBce);
  return exact !== text && read && 'edtf' in read && /^-?\w[\d-]*$/.test(read.edtf) ? { ...read, edtf: `${read.edtf}${text.endsWith('?') ? '?' : '~'}` } : read;
}

/** One date to another, with a dash or a word between them; what the first leaves out is in the second. */
function readRange(text: string, names: LocaleNames): Read {
  const [from, to, ...more] = text.replace(/^(?:from|von|de|с|от) /, '').split(/\s*–\s*|\s+-\s+|\s+(?:to|until|bis|a|à|до|по)\s+|(?<=^\d{3,4})-(?=\d{3,4}$)|\s*~\s*(?=.)|\.\./u);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const end = readDate(to, names);
  if (!end || 'missing' in end) return undefined;
  const [, yearOfEnd = ''] = /(\d{3,})\D*$/.exec(to) ?? [];
  const [, monthOfEnd] = /^\d{1,2}(\D+)\d{3,}/.exec(to) ?? [];
  const isDayAlone = monthOfEnd !== undefined && /^\d{1,2}$/.test(from);
  const isBefore = end.edtf.startsWith('-') && !withoutEra(from, names).isBce;
  const start = (isDayAlone ? [`${from}${monthOfEnd}${yearOfEnd}`] : isBefore ? [`${from} bc`] : [from, `${from} ${yearOfEnd}`])
    .map((candidate) => readDate(candidate, names)).find((read) => read !== undefined && 'edtf' in read);
  if (!start || 'missing' in start) return undefined;
  return { edtf: `${start.edtf.split('/')[0] ?? ''}/${end.edtf.split('/').at(-1) ?? ''}` };
}

/** A text without its era, which stands before or behind the rest. */
function withoutEra(text: string, { eras }: LocaleNames): { readonly rest: string; readonly isBce: boolean } {
  const unmarked = text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  for (const [name, era] of [...eras].sort(([a], [b]) => b.length - a.length)) {
    // However many dots and spaces there are between its letters.
    const letters = Array.from(name, (letter) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('[\\p{P}\\s]*');
    const match = new RegExp(`^${letters}[.\\s]*(?=\\d)|(?<=[\\d\\s.년年])${letters}\\.?$`, 'u').exec(unmarked);
    if (match) return { rest: unmarked.replace(match[0], '').trim(), isBce: era === 'bce' };
  }
  return { rest: text, isBce: false };
}

/** Ten years by the first of them, in the words of the language: `1890s`, `1890年代`. */
function decadeOf(text: string, { decades }: LocaleNames, isBce: boolean): Read {
  for (const [before, after] of [...decades, ['the', 's'], ['', 'er'], ['', 'е'], ['les annees', '']] as const) {
    const year = text.startsWith(bare(before)) && text.endsWith(after) ? text.slice(bare(before).length, text.length - after.length) : '';
    if (!/^\d{1,3}0$/.test(year)) continue;
    if (before === '' && after === '') continue;
    const first = Number(year);
    return { edtf: isBce ? `${plainYear(-first - 8)}/${plainYear(1 - first)}` : `${plainYear(first).slice(0, -1)}X` };
  }
  return undefined;
}

function refusal(code: string, text: string, what: string, hint?: string): Result<FuzzyDate> {
  return failure(issueOf('error', code, text, what, hint));
}

function issueOf(severity: Issue['severity'], code: string, text: string, what: string, hint?: string): Issue {
  return { severity, code, path: '', message: `${quote(text)} ${what}`, ...(hint !== undefined && { hint }) };
}
