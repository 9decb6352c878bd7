import { daysInMonth, instantToCivil, monthToInstant } from './civil.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type Instant } from './instant.js';

/** What a plain date turned out to be. */
export type PlainKind = 'point' | 'range' | 'time' | 'zoned-time';

const DASH = 0x2d;
const SLASH = 0x2f;
const ZERO = 0x30;
const COLON = 0x3a;
const T = 0x54;
const Z = 0x5a;

/** Length of `YYYY-MM-DDThh:mm:ss`. */
const TIME_LENGTH = 19;

/**
 * Reads the dates that nearly all events have: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, from one of these to another, and
 * `YYYY-MM-DDThh:mm:ss` with or without `Z`. The bounds of the last one stand in its fields: objects for a million dates
 * would cost more than reading them. What `parseEdtf` says of such dates is the same.
 */
export class PlainDates {
  start: Instant = 0;
  startLatest: Instant = 0;
  endEarliest: Instant = 0;
  end: Instant = 0;

  /** What the text is; `undefined` for everything else, right or wrong, with fields that mean nothing. */
  read(text: string): PlainKind | undefined {
    const { length } = text;
    if (length <= 10) return this.#readSingle(text, 0, length) ? 'point' : undefined;
    const slash = text.charCodeAt(10) === SLASH ? 10 : text.charCodeAt(7) === SLASH ? 7 : text.charCodeAt(4) === SLASH ? 4 : -1;
    return slash < 0 ? this.#readTime(text) : this.#readRange(text, slash);
  }

  #readRange(text: string, slash: number): PlainKind | undefined {
    if (!this.#readSingle(text, slash + 1, text.length)) return undefined;
    const { start: endEarliest, end } = this;
    if (!this.#readSingle(text, 0, slash) || end <= this.start) return undefined;
    this.endEarliest = endEarliest;
    this.end = end;
    return 'range';
  }

  #readTime(text: string): PlainKind | undefined {
    const isZoned = text.length === TIME_LENGTH + 1 && text.charCodeAt(TIME_LENGTH) === Z;
    if ((text.length !== TIME_LENGTH && !isZoned) || text.charCodeAt(10) !== T || text.charCodeAt(13) !== COLON || text.charCodeAt(16) !== COLON) return undefined;
    if (!this.#readSingle(text, 0, 10)) return undefined;
    const hours = numberAt(text, 11, 2);
    const minutes = numberAt(text, 14, 2);
    const seconds = numberAt(text, 17, 2);
    if (!(hours < 24 && minutes < 60 && seconds < 60)) return undefined;
    this.start += hours * MS_PER_HOUR + minutes * MS_PER_MINUTE + seconds * MS_PER_SECOND;
    this.end = this.start + MS_PER_SECOND;
    this.endEarliest = this.start;
    this.startLatest = this.end;
    return isZoned ? 'zoned-time' : 'time';
  }

  #readSingle(text: string, from: number, to: number): boolean {
    const length = to - from;
    if (length !== 10 && length !== 7 && length !== 4) return false;
    const year = numberAt(text, from, 4);
    const month = length === 4 ? 1 : numberAt(text, from + 5, 2);
    const day = length === 10 ? numberAt(text, from + 8, 2) : 1;
    // Where a digit is none, the number is none, and no comparison holds.
    if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return false;
    if ((length > 4 && text.charCodeAt(from + 4) !== DASH) || (length > 7 && text.charCodeAt(from + 7) !== DASH)) return false;
    this.start = monthToInstant(year, month, day);
    this.end = length === 10 ? this.start + MS_PER_DAY : length === 7 ? monthToInstant(year, month + 1) : monthToInstant(year + 1, 1);
    this.endEarliest = this.start;
    this.startLatest = this.end;
    return true;
  }
}

const DATES = new PlainDates();

/** Whether a text is one of the dates that {@link PlainDates} reads: then it is EDTF. */
export function isPlainDate(text: string): boolean {
  return DATES.read(text) !== undefined;
}

/**
 * The text of a plain date with these bounds: a day, a month or a year.
 *
 * @example writePlainDate(civilToInstant(1904, 2, 1), civilToInstant(1904, 3, 1)) // '1904-02'
 */
export function writePlainDate(start: Instant, end: Instant): string {
  const { year, month, day } = instantToCivil(start);
  const digits = String(year).padStart(4, '0');
  if (end - start > 31 * MS_PER_DAY) return digits;
  const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
  return end - start > MS_PER_DAY ? `${digits}-${two(month)}` : `${digits}-${two(month)}-${two(day)}`;
}

/** The number that some digits make; `NaN` where one is none. */
function numberAt(text: string, at: number, digits: number): number {
  let number = 0;
  for (let index = at; index < at + digits; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = number * 10 + digit;
  }
  return number;
}
