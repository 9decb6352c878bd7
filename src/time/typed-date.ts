import { failure, success } from '../base/result.js';
import { localeNames } from './typed/locale-names.js';
import { parseEdtf } from './edtf.js';
import { plainText } from './typed/plain-text.js';
import { quote } from './edtf/refusal.js';
import { readDate } from './typed/read-date.js';
import { readRange } from './typed/read-range.js';
import type { FuzzyDate } from './fuzzy-date.js';
import type { Issue, Result } from '../base/result.js';
import type { LocaleNames } from './typed/locale-names.js';

/** How to read what people type. */
export interface TypedDateOptions {
  /** BCP 47: whose names of months and eras, and whose order of day and month in `2/8/1904`. English is understood beside it. */
  readonly locale?: string;
}

/** Longer texts are no dates. */
const MAX_CHARACTERS = 80;

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
 * @example parseTypedDate('8 Feb 1904 – present') // as parseEdtf('1904-02-08/..')
 */
export function parseTypedDate(text: string, { locale = 'en' }: TypedDateOptions = {}): Result<FuzzyDate> {
  return readTypedDate(text, () => localeNames(locale));
}

/**
 * The same by the names of a language.
 *
 * @param namesOf gathers them, where a date needs any
 */
export function readTypedDate(text: string, namesOf: () => LocaleNames): Result<FuzzyDate> {
  const written = text.trim();
  const edtf = parseEdtf(written);
  if (edtf.ok) return edtf;
  if (written.length > MAX_CHARACTERS) return refusal('typed-date/not-understood', text, 'is no date');
  const names = namesOf();
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
  if (!parsed.ok) return refusal('typed-date/no-such-date', text, 'is a date that there is not', parsed.issues[0]?.message);
  return success(parsed.value, read.isAmbiguous === true ? [issueOf('warning', 'typed-date/ambiguous', text, `is read as ${read.edtf}`)] : []);
}

function refusal(code: string, text: string, what: string, hint?: string): Result<FuzzyDate> {
  return failure(issueOf('error', code, text, what, hint));
}

function issueOf(severity: Issue['severity'], code: string, text: string, what: string, hint?: string): Issue {
  return { severity, code, path: '', message: `${quote(text)} ${what}`, ...(hint !== undefined && { hint }) };
}
