import { daysInMonth, isLeapYear, monthToInstant } from '../civil.js';
import type { DateParts, Precision } from '../fuzzy-date.js';
import { MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type Instant } from '../instant.js';
import { groupingOf, type SeasonReading } from './grouping.js';
import { zeroPadded } from './zero-padded.js';

/** A date while it is read: its parts without their marks. */
export type DateDraft = { -readonly [Part in 'significantDigits' | 'grouping' | 'month' | 'day' | 'time']?: DateParts[Part] } & { year: string };

/** The instants that a date allows, and how fine it is known. */
export interface DateBounds {
  /** Inclusive. */
  readonly earliest: Instant;
  /** Exclusive. */
  readonly latest: Instant;
  readonly precision: Precision;
}

/**
 * The bounds of a date by its parts, or `undefined` when no real day fits them (29 February of a year that has none,
 * day 3X of February).
 *
 * Digits that are not known give the bounds of the real dates that fit: `1985-02-XX` ends with the 28th, `190X-02-29`
 * reaches from 1904 to 1908. A year of which nothing is known gives no bounds.
 *
 * @param draft its digits well formed, months and groupings within their range where they are known
 */
export function boundsOfDate(draft: DateDraft, offsetMinutes: number, seasons: SeasonReading): DateBounds | undefined {
  if (draft.significantDigits !== undefined) return boundsOfEstimate(draft.year, draft.significantDigits);
  const first = fittingDay(false, draft);
  const last = fittingDay(true, draft);
  if (first === undefined || last === undefined) return undefined;

  const { year, day, time } = draft;
  const grouping = draft.grouping === undefined ? undefined : groupingOf(draft.grouping, seasons);
  let earliest = monthToInstant(first.year, grouping?.firstMonth ?? first.month, first.day);
  let latest = day === undefined
    ? monthToInstant(last.year, grouping ? grouping.firstMonth + grouping.months : last.month + 1)
    : monthToInstant(last.year, last.month, last.day + 1);
  if (time !== undefined) {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
    earliest += hours * MS_PER_HOUR + (minutes - offsetMinutes) * MS_PER_MINUTE + seconds * MS_PER_SECOND;
    latest = earliest + MS_PER_SECOND;
  }
  if (year.endsWith('XXXX')) {
    earliest = -Infinity;
    if (!isNegative(year)) latest = Infinity;
  }
  return { earliest, latest, precision: precisionOf(draft, grouping?.precision) };
}

/** `1950S2`: the years that share the significant digits, 1900–1999. Zeros in front are not significant. */
function boundsOfEstimate(year: string, significantDigits: number): DateBounds {
  const digits = Math.abs(Number(year));
  const looseDigits = String(digits).length - significantDigits;
  const step = 10 ** looseDigits;
  const nearest = digits - (digits % step);
  const farthest = nearest + step - 1;
  const [first, last] = isNegative(year) ? [-farthest, -nearest] : [nearest, farthest];
  return { earliest: monthToInstant(first, 1), latest: monthToInstant(last + 1, 1), precision: yearPrecision(looseDigits) };
}

/** That of the finest part with all its digits; of a year with unknown digits, that of its last known one. */
function precisionOf({ year, month = 'X', day = 'X', time }: DateDraft, ofGrouping: Precision | undefined): Precision {
  if (time !== undefined) return 'second';
  if (!day.includes('X')) return 'day';
  if (!month.includes('X')) return 'month';
  return ofGrouping ?? yearPrecision(year.length - year.replace(/X+$/, '').length);
}

function yearPrecision(looseDigits: number): Precision {
  return (['year', 'decade', 'century'] as const)[looseDigits] ?? 'millennium';
}

function isNegative(year: string): boolean {
  return year.startsWith('-');
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first real day that fits, or the last; of a date without days the first of its month. */
function fittingDay(isLast: boolean, { year: yearMask, month: monthMask = isLast ? '12' : '01', day: dayMask = '01' }: DateDraft): Day | undefined {
  const sign = isNegative(yearMask) ? -1 : 1;
  // By their days years are of two kinds, so that one of each says what the others have.
  let kindsWithout = '';
  // Before the year 0 the greater number is the earlier year; there is no year -0.
  return findFitting(yearMask.replace('-', ''), isLast === sign > 0, sign < 0 ? 1 : 0, Infinity, (number) => {
    const year = sign * number;
    const kind = isLeapYear(year) ? 'L' : '-';
    if (kindsWithout.includes(kind)) return undefined;
    kindsWithout += kind;
    return findFitting(monthMask, isLast, 1, 12, (month) =>
      findFitting(dayMask, isLast, 1, daysInMonth(year, month), (day) => ({ year, month, day })));
  });
}

/**
 * Tries the numbers whose digits fit a mask (`1X` is 10 to 19) and that lie between two limits, from the least or the
 * greatest on, until one leads to something. Masks have four `X` at most, so 10⁴ are looked at and no more.
 */
function findFitting(mask: string, isFromGreatest: boolean, min: number, max: number, find: (value: number) => Day | undefined): Day | undefined {
  if (!mask.includes('X')) return Number(mask) >= min && Number(mask) <= max ? find(Number(mask)) : undefined;
  const least = Math.max(min, Number(mask.replace(/X/g, '0')));
  const greatest = Math.min(max, Number(mask.replace(/X/g, '9')));
  for (let value = isFromGreatest ? greatest : least; value >= least && value <= greatest; value += isFromGreatest ? -1 : 1) {
    const digits = zeroPadded(value, mask.length);
    const found = Array.from(mask).every((digit, index) => digit === 'X' || digit === digits[index]) ? find(value) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
