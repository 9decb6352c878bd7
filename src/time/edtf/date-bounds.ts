import { daysInMonth, isLeapYear, monthToInstant } from '../civil.js';
import type { DateParts, Precision } from '../fuzzy-date.js';
import { MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type Instant } from '../instant.js';
import { groupingOf, type Grouping, type SeasonReading } from './grouping.js';
import { fitting } from './mask.js';

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
  const { month, day, time } = draft;
  const year = yearMask(draft);
  const grouping = draft.grouping === undefined ? undefined : groupingOf(draft.grouping, seasons);
  const bounds = grouping || `${year}${month}${day}`.includes('X') ? boundsOfMask(year, month, day, grouping) : boundsOfKnown(draft);
  if (!bounds || !time) return bounds;

  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const earliest = bounds.earliest + hours * MS_PER_HOUR + (minutes - offsetMinutes) * MS_PER_MINUTE + seconds * MS_PER_SECOND;
  return { earliest, latest: earliest + MS_PER_SECOND, precision: 'second' };
}

/** The bounds of a year, month or day whose digits are all known; `undefined` for a day that the month has not. */
export function boundsOfKnown({ year, month, day }: Pick<DateDraft, 'year' | 'month' | 'day'>): DateBounds | undefined {
  const y = Number(year);
  const m = Number(month ?? 1);
  const d = Number(day ?? 1);
  if (d < 1 || d > daysInMonth(y, m)) return undefined;

  const earliest = monthToInstant(y, m, d);
  if (day !== undefined) return { earliest, latest: monthToInstant(y, m, d + 1), precision: 'day' };
  if (month !== undefined) return { earliest, latest: monthToInstant(y, m + 1), precision: 'month' };
  return { earliest, latest: monthToInstant(y + 1, 1), precision: 'year' };
}

/** The bounds of the real days that fit; `undefined` where there are none. */
function boundsOfMask(year: string, month = 'XX', day = 'XX', grouping?: Grouping): DateBounds | undefined {
  const first = fittingDay(year, month, day, false);
  const last = fittingDay(year, month, day, true);
  if (!first || !last) return undefined;

  const earliest = grouping ? monthToInstant(first.year, grouping.firstMonth) : monthToInstant(first.year, first.month, first.day);
  const latest = grouping ? monthToInstant(last.year, grouping.firstMonth + grouping.months) : monthToInstant(last.year, last.month, last.day + 1);
  return {
    earliest: /^-?XXXX$/.test(year) ? -Infinity : earliest,
    latest: year === 'XXXX' ? Infinity : latest,
    precision: precisionOf(year, month, day, grouping),
  };
}

/** The digits of a year that are known; of an estimate those that are significant, which zeros in front are not: `1950S2` is `19XX`. */
function yearMask({ year, significantDigits }: DateDraft): string {
  if (significantDigits === undefined) return year;
  return year.replace(new RegExp(`(?<=[1-9]\\d{${significantDigits - 1}})\\d+`), (loose) => 'X'.repeat(loose.length));
}

/** That of the finest part with all its digits; of a year with unknown digits, that of its last known one. */
function precisionOf(year: string, month: string, day: string, grouping: Grouping | undefined): Precision {
  if (!day.includes('X')) return 'day';
  if (!month.includes('X')) return 'month';
  return grouping?.precision ?? (['year', 'decade', 'century'] as const)[year.length - year.replace(/X+$/, '').length] ?? 'millennium';
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The first real day that fits, or the last. */
function fittingDay(yearMask: string, monthMask: string, dayMask: string, isLast: boolean): Day | undefined {
  const isBC = yearMask.startsWith('-');
  // By their days years are of two kinds, so that one of each says what the others have.
  const kinds = new Set<boolean>();
  // Before the year 0 the greater number is the earlier year; there is no year -0.
  for (const number of fitting(yearMask.replace('-', ''), isBC ? 1 : 0, Infinity, isLast !== isBC)) {
    const year = isBC ? -number : number;
    const isLeap = isLeapYear(year);
    if (kinds.has(isLeap)) continue;
    kinds.add(isLeap);
    for (const month of fitting(monthMask, 1, 12, isLast)) {
      for (const day of fitting(dayMask, 1, daysInMonth(year, month), isLast)) return { year, month, day };
    }
  }
  return undefined;
}
