import { MAX_CIVIL_YEAR } from '../civil.js';
import type { DateParts, Qualifier, SingleDate } from '../fuzzy-date.js';
import { boundsOfParts, whyNoDay } from './date-bounds.js';
import { groupingOf, type SeasonReading } from './grouping.js';
import { readTime } from './read-time.js';
import { isDigit, isDigitOrX, isRefusal, refuse, type Refusal, type Scanner } from './scanner.js';

/** `Y` years: longer than the four digits that are written without it. */
const LONGEST_PLAIN_YEAR = 9999;

/** The first and last code of a part of the year: seasons, quarters, four months, halves. */
const FIRST_GROUPING = 21;
const LAST_GROUPING = 41;

/**
 * Reads one date from where the scanner stands: a year of any kind, then month or part of the year, day, time, with
 * the marks that qualify them. Leaves the scanner behind it, at whatever follows.
 */
export function readDate(scanner: Scanner, seasons: SeasonReading): SingleDate | Refusal {
  const start = scanner.position;
  const draft = new DateDraft();
  const refusal = readParts(scanner, draft);
  if (refusal !== undefined) return refusal;
  return finish(draft, scanner.text.slice(start, scanner.position), start, seasons);
}

/** The parts of a date as they are read; a mark to the right of a part qualifies all that stand before it. */
class DateDraft {
  year = '';
  significantDigits: number | undefined;
  grouping: number | undefined;
  month: string | undefined;
  day: string | undefined;
  time: string | undefined;
  offsetMinutes: number | undefined;
  readonly qualifiers: (Qualifier | undefined)[] = [];

  toParts(): DateParts {
    const { year, significantDigits, grouping, month, day, time } = this;
    const [yearQualifier, monthQualifier, dayQualifier] = this.qualifiers;
    return { year, significantDigits, grouping, month, day, time, yearQualifier, monthQualifier, dayQualifier };
  }
}

function readParts(scanner: Scanner, draft: DateDraft): Refusal | undefined {
  const isYearAlone = scanner.peek() === 'Y';
  const yearRefusal = isYearAlone
    ? readLongYear(scanner, draft) ?? readRightQualifier(scanner, draft, 0, false)
    : readQualified(scanner, draft, 0, readYear);
  if (yearRefusal !== undefined) return yearRefusal;
  if (isYearAlone || draft.significantDigits !== undefined || !scanner.accept('-')) return undefined;

  const monthRefusal = readQualified(scanner, draft, 1, readMonth);
  if (monthRefusal !== undefined) return monthRefusal;
  if (draft.grouping !== undefined || !scanner.accept('-')) return undefined;

  const dayRefusal = readQualified(scanner, draft, 2, readDay);
  if (dayRefusal !== undefined) return dayRefusal;
  return scanner.peek() === 'T' ? readTimeOfDay(scanner, draft) : undefined;
}

/** A part with its marks: on the left one for it alone, on the right one for it and all before it. */
function readQualified(
  scanner: Scanner,
  draft: DateDraft,
  index: number,
  readPart: (scanner: Scanner, draft: DateDraft) => Refusal | undefined,
): Refusal | undefined {
  const own = readQualifier(scanner);
  if (own !== undefined) draft.qualifiers[index] = own;
  return readPart(scanner, draft) ?? readRightQualifier(scanner, draft, index, own !== undefined);
}

function readRightQualifier(scanner: Scanner, draft: DateDraft, index: number, hasLeftQualifier: boolean): Refusal | undefined {
  const at = scanner.position;
  const group = readQualifier(scanner);
  if (group === undefined) return undefined;
  if (hasLeftQualifier || readQualifier(scanner) !== undefined) {
    return refuse('edtf/two-qualifiers', at, 'a part of a date takes one mark; “%” is both uncertain and approximate');
  }
  for (let i = 0; i <= index; i++) draft.qualifiers[i] = combine(draft.qualifiers[i], group);
  return undefined;
}

function readQualifier(scanner: Scanner): Qualifier | undefined {
  if (scanner.accept('?')) return '?';
  if (scanner.accept('~')) return '~';
  return scanner.accept('%') ? '%' : undefined;
}

function combine(a: Qualifier | undefined, b: Qualifier): Qualifier {
  return a === undefined || a === b ? b : '%';
}

/** Four digits, each of which may be `X`, with `-` for years before 0000; `S` after it for significant digits. */
function readYear(scanner: Scanner, draft: DateDraft): Refusal | undefined {
  const at = scanner.position;
  const sign = scanner.accept('-') ? '-' : '';
  const digits = scanner.takeWhile(isDigitOrX);
  if (digits === '') return scanner.refuseHere('edtf/unexpected-character', 'a year of four digits');
  if (digits.length !== 4) {
    const isCutShort = digits.length < 4 && !scanner.isAtEnd() && !'-/,].}'.includes(scanner.peek());
    if (isCutShort) return scanner.refuseHere('edtf/unexpected-character', 'a digit of the year');
    const count = digits.length === 1 ? 'one digit' : `${digits.length} digits`;
    return refuse('edtf/year', at, `the year ${sign}${digits} has ${count}; years have four, longer ones begin with “Y”`);
  }
  if (sign === '-' && digits === '0000') return refuse('edtf/year', at, 'there is no year -0000; 1 BC is 0000');
  draft.year = sign + digits;
  return digits.includes('X') ? undefined : readSignificantDigits(scanner, draft, at);
}

/** `Y170000002`, `Y-17E7`: years beyond four digits. */
function readLongYear(scanner: Scanner, draft: DateDraft): Refusal | undefined {
  const at = scanner.position;
  scanner.accept('Y');
  const sign = scanner.accept('-') ? '-' : '';
  const digits = scanner.takeWhile(isDigit);
  if (digits === '') return scanner.refuseHere('edtf/unexpected-character', 'a digit of the year');
  if (digits.startsWith('0')) return refuse('edtf/year', at, 'a year after “Y” does not begin with 0');

  let exponent = '';
  if (scanner.accept('E')) {
    exponent = scanner.takeWhile(isDigit);
    if (exponent === '') return scanner.refuseHere('edtf/unexpected-character', 'a whole exponent');
  }
  const year = Number(digits) * 10 ** Number(exponent);
  // The comparison is written so that an infinite year fails it.
  if (!(year < MAX_CIVIL_YEAR)) return refuse('edtf/year-out-of-range', at, `years reach to ${MAX_CIVIL_YEAR - 1} either way`);
  if (year <= LONGEST_PLAIN_YEAR) return refuse('edtf/year', at, 'a year of four digits or fewer is written without “Y”');
  draft.year = sign + String(year);
  return readSignificantDigits(scanner, draft, at);
}

function readSignificantDigits(scanner: Scanner, draft: DateDraft, yearAt: number): Refusal | undefined {
  if (!scanner.accept('S')) return undefined;
  const at = scanner.position;
  const digits = scanner.takeWhile(isDigit);
  if (digits === '') return scanner.refuseHere('edtf/unexpected-character', 'the number of significant digits');
  const count = Number(digits);
  const available = String(Math.abs(Number(draft.year))).length;
  if (digits.startsWith('0') || count > available) {
    return refuse('edtf/significant-digits', at, `the year ${scanner.text.slice(yearAt, at - 1)} has 1 to ${available} significant digits, not ${digits}`);
  }
  draft.significantDigits = count;
  return undefined;
}

/** Two digits: a month 01–12, `X` for unknown digits, or the code of a part of the year 21–41. */
function readMonth(scanner: Scanner, draft: DateDraft): Refusal | undefined {
  const at = scanner.position;
  const digits = scanner.takeWhile(isDigitOrX);
  if (digits.length !== 2) return refuseLength(scanner, at, digits, 'month');
  if (digits.includes('X')) {
    if (digits.startsWith('0') || digits.startsWith('1') || digits.startsWith('X')) draft.month = digits;
    else return refuse('edtf/no-such-month', at, `no month fits ${digits}`);
    return undefined;
  }
  const number = Number(digits);
  if (number >= 1 && number <= 12) draft.month = digits;
  else if (groupingOf(number) !== undefined) draft.grouping = number;
  else {
    return refuse('edtf/no-such-month', at,
      `there is no month ${digits}: months are 01 to 12, parts of the year ${FIRST_GROUPING} to ${LAST_GROUPING}`);
  }
  return undefined;
}

function readDay(scanner: Scanner, draft: DateDraft): Refusal | undefined {
  const at = scanner.position;
  const digits = scanner.takeWhile(isDigitOrX);
  if (digits.length !== 2) return refuseLength(scanner, at, digits, 'day');
  if (!digits.includes('X') && (Number(digits) < 1 || Number(digits) > 31)) {
    return refuse('edtf/no-such-day', at, `there is no day ${digits} in any month`);
  }
  draft.day = digits;
  return undefined;
}

function refuseLength(scanner: Scanner, at: number, digits: string, part: string): Refusal {
  if (digits === '') return scanner.refuseHere('edtf/unexpected-character', `a ${part} of two digits`);
  return refuse(`edtf/${part}`, at, `the ${part} ${digits} has ${digits.length === 1 ? 'one digit' : `${digits.length} digits`} instead of two`);
}

function readTimeOfDay(scanner: Scanner, draft: DateDraft): Refusal | undefined {
  if (draft.qualifiers.length > 0) return refuse('edtf/time', scanner.position, 'a date with a time takes no “?”, “~” or “%”');
  if (`${draft.year}${draft.month}${draft.day}`.includes('X')) {
    return refuse('edtf/time', scanner.position, 'a date with a time has all its digits');
  }
  const read = readTime(scanner);
  if (isRefusal(read)) return read;
  draft.time = read.time;
  draft.offsetMinutes = read.offsetMinutes;
  return undefined;
}

function finish(draft: DateDraft, text: string, at: number, seasons: SeasonReading): SingleDate | Refusal {
  const parts = draft.toParts();
  const bounds = boundsOfParts(parts, draft.offsetMinutes, seasons);
  if (bounds === undefined) return refuse('edtf/no-such-day', at + text.lastIndexOf(parts.day ?? ''), whyNoDay(parts));
  const { earliest, latest, precision } = bounds;
  const date: SingleDate = {
    kind: 'date',
    text, earliest, latest, precision,
    approximate: draft.qualifiers.some((qualifier) => qualifier === '~' || qualifier === '%'),
    uncertain: draft.qualifiers.some((qualifier) => qualifier === '?' || qualifier === '%'),
    openStart: false,
    openEnd: false,
    parts,
  };
  return draft.offsetMinutes === undefined ? date : { ...date, offsetMinutes: draft.offsetMinutes };
}
