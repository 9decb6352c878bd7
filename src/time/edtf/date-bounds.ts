import { civilToInstant, daysInMonth, isLeapYear, monthToInstant } from '../civil.js';
import type { DateParts, Precision } from '../fuzzy-date.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND, type Instant } from '../instant.js';
import { groupingOf, type SeasonReading } from './grouping.js';

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
 * @param parts their digits well formed, months and groupings within their range where they are known
 */
export function boundsOfParts(parts: DateParts, offsetMinutes: number | undefined, seasons: SeasonReading): DateBounds | undefined {
  if (parts.time !== undefined) return boundsOfTime(parts, parts.time, offsetMinutes ?? 0);
  if (parts.significantDigits !== undefined) return boundsOfEstimate(parts.year, parts.significantDigits);

  const precision = precisionOf(parts, seasons);
  const years = yearRange(parts, (year) => fitsYear(parts, year));
  if (years === undefined) return undefined;
  const { earliest, latest } = years;
  return {
    earliest: Number.isFinite(earliest) ? startInYear(parts, earliest, seasons) : earliest,
    latest: Number.isFinite(latest) ? endInYear(parts, latest, seasons) : latest,
    precision,
  };
}

function boundsOfTime(parts: DateParts, time: string, offsetMinutes: number): DateBounds | undefined {
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  const ofDay = Number(time.slice(0, 2)) * MS_PER_HOUR + Number(time.slice(3, 5)) * MS_PER_MINUTE + Number(time.slice(6)) * MS_PER_SECOND;
  const earliest = civilToInstant(year, month, day) + ofDay - offsetMinutes * MS_PER_MINUTE;
  return { earliest, latest: earliest + MS_PER_SECOND, precision: 'second' };
}

/** `1950S2`: the years that share the significant digits, 1900–1999. Zeros in front are not significant. */
function boundsOfEstimate(year: string, significantDigits: number): DateBounds {
  const isNegative = year.startsWith('-');
  const digits = (isNegative ? year.slice(1) : year).replace(/^0+(?=\d)/, '');
  const looseDigits = digits.length - significantDigits;
  const step = 10 ** looseDigits;
  const low = Math.floor(Number(digits) / step) * step;
  const high = low + step - 1;
  return {
    earliest: monthToInstant(isNegative ? -high : low, 1),
    // There is no year -0: the last year before it is -1.
    latest: monthToInstant((isNegative ? -Math.max(low, 1) : high) + 1, 1),
    precision: yearPrecision(looseDigits),
  };
}

/** That of the finest part with all its digits; of a year with unknown digits, that of its last known one. */
function precisionOf({ year, month, day, grouping }: DateParts, seasons: SeasonReading): Precision {
  if (day !== undefined && !day.includes('X')) return 'day';
  if (month !== undefined && !month.includes('X')) return 'month';
  if (grouping !== undefined) return groupingOf(grouping, seasons)?.precision ?? 'season';
  let looseDigits = 0;
  while (year.charAt(year.length - 1 - looseDigits) === 'X') looseDigits++;
  return yearPrecision(looseDigits);
}

function yearPrecision(looseDigits: number): Precision {
  if (looseDigits <= 0) return 'year';
  if (looseDigits === 1) return 'decade';
  return looseDigits === 2 ? 'century' : 'millennium';
}

/** The first and last astronomical year that fit a mask and a condition; infinite where nothing of the year is known. */
function yearRange(parts: DateParts, fits: (year: number) => boolean): { earliest: number; latest: number } | undefined {
  const isNegative = parts.year.startsWith('-');
  const mask = isNegative ? parts.year.slice(1) : parts.year;
  if (!mask.includes('X')) {
    const year = Number(parts.year);
    return fits(year) ? { earliest: year, latest: year } : undefined;
  }

  const nearest = firstFitting(mask, 'ascending', (digits) => !(isNegative && digits === 0) && fits(isNegative ? -digits : digits));
  const farthest = firstFitting(mask, 'descending', (digits) => fits(isNegative ? -digits : digits));
  if (nearest === undefined || farthest === undefined) return undefined;
  const isUnknown = mask === 'XXXX';
  if (isNegative) return { earliest: isUnknown ? -Infinity : -farthest, latest: -nearest };
  return isUnknown ? { earliest: -Infinity, latest: Infinity } : { earliest: nearest, latest: farthest };
}

/** The first number, from one side, whose digits fit a mask and that meets a condition: at most 10⁴ are tried. */
function firstFitting(mask: string, direction: 'ascending' | 'descending', meets: (value: number) => boolean): number | undefined {
  const unknownDigits = mask.split('X').length - 1;
  const count = 10 ** unknownDigits;
  for (let step = 0; step < count; step++) {
    const fill = String(direction === 'ascending' ? step : count - 1 - step).padStart(unknownDigits, '0');
    let next = 0;
    const value = Number(mask.replace(/X/g, () => fill.charAt(next++)));
    if (meets(value)) return value;
  }
  return undefined;
}

/** Whether a year has a month and day that fit. */
function fitsYear(parts: DateParts, year: number): boolean {
  return parts.month === undefined || firstMonthAndDay(parts, year) !== undefined;
}

function startInYear(parts: DateParts, year: number, seasons: SeasonReading): Instant {
  if (parts.grouping !== undefined) return monthToInstant(year, groupingOf(parts.grouping, seasons)?.firstMonth ?? 1);
  if (parts.month === undefined) return monthToInstant(year, 1);
  const { month, day } = firstMonthAndDay(parts, year) ?? { month: 1, day: 1 };
  return civilToInstant(year, month, day);
}

function endInYear(parts: DateParts, year: number, seasons: SeasonReading): Instant {
  if (parts.grouping !== undefined) {
    const { firstMonth, months } = groupingOf(parts.grouping, seasons) ?? { firstMonth: 1, months: 12 };
    return monthToInstant(year, firstMonth + months);
  }
  if (parts.month === undefined) return monthToInstant(year + 1, 1);
  const { month, day } = lastMonthAndDay(parts, year) ?? { month: 12, day: 31 };
  return parts.day === undefined ? monthToInstant(year, month + 1) : civilToInstant(year, month, day) + MS_PER_DAY;
}

interface MonthAndDay {
  readonly month: number;
  readonly day: number;
}

function firstMonthAndDay(parts: DateParts, year: number): MonthAndDay | undefined {
  for (let month = 1; month <= 12; month++) {
    if (!matches(parts.month, month)) continue;
    for (let day = 1; day <= daysInMonth(year, month); day++) {
      if (matches(parts.day, day)) return { month, day };
    }
  }
  return undefined;
}

function lastMonthAndDay(parts: DateParts, year: number): MonthAndDay | undefined {
  for (let month = 12; month >= 1; month--) {
    if (!matches(parts.month, month)) continue;
    for (let day = daysInMonth(year, month); day >= 1; day--) {
      if (matches(parts.day, day)) return { month, day };
    }
  }
  return undefined;
}

/** Whether a month or day fits two digits with `X` for unknown ones; everything fits a part that is not given. */
function matches(mask: string | undefined, value: number): boolean {
  if (mask === undefined || mask === 'XX') return true;
  const tens = mask.charAt(0);
  const ones = mask.charAt(1);
  return (tens === 'X' || Number(tens) === Math.floor(value / 10)) && (ones === 'X' || Number(ones) === value % 10);
}

/**
 * Why no day fits, for the message of a refusal.
 *
 * @example whyNoDay({ year: '2001', month: '02', day: '29', … }) // 'February 2001 has 28 days'
 */
export function whyNoDay({ year, month, day }: DateParts): string {
  if (month !== undefined && day !== undefined && !`${year}${month}`.includes('X')) {
    const days = daysInMonth(Number(year), Number(month));
    const leap = month === '02' && !isLeapYear(Number(year)) ? ', as it is not a leap year' : '';
    return `there is no day ${day} in ${year}-${month}, which has ${days} days${leap}`;
  }
  return `no real day fits ${year}-${month ?? ''}${day === undefined ? '' : `-${day}`}`;
}
