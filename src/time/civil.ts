import { LongviewRangeError } from '../base/errors.js';
import type { CalendarId } from './calendar.js';
import { MEAN_YEAR_DAYS, MS_PER_DAY, type Instant } from './instant.js';

/** The first and last year, either way, that dates may have. */
export const MAX_CIVIL_YEAR = 1_000_000_000_000;

/** Below this many days every day is a number of its own, with a bit to spare for rounding: six trillion years. */
const MAX_DAYS = 2 ** 51;

/** Days from 1 March of year 0 to 1970-01-01 in each calendar. */
const EPOCH_DAYS: Record<CalendarId, number> = { gregorian: 719_468, julian: 719_470 };

/** Mean length of a year in days: one leap year in 4; 97 in 400. */
const YEAR_DAYS: Record<CalendarId, number> = { gregorian: MEAN_YEAR_DAYS, julian: 365.25 };

/** A day of a calendar with the time that has passed in it (UTC). */
export interface CivilDate {
  /** Astronomical: 0 is 1 BC, -43 is 44 BC. */
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
  /** Milliseconds since midnight, 0 ≤ msOfDay < 86,400,000. */
  readonly msOfDay: number;
}

/**
 * The instant at which a civil day begins, 00:00 UTC.
 *
 * The day is exact for every year allowed, in either calendar, and so is what it is in the other one. The instant is
 * exact within 2⁵³ / 84,375 days of 1970, about 292 million years (a day is 2¹⁰ × 84,375 ms, and a float64 has 53
 * binary digits). Farther away it is the first at or after midnight that a float64 can hold: within 66 seconds of it
 * 13 billion years ago, within 70 minutes at the limit, and never on another day.
 *
 * @param year  astronomical year: 0 is 1 BC, -43 is 44 BC; within ±1,000,000,000,000
 * @param month 1–12
 * @param day   1–31, within the month
 * @throws LongviewRangeError `time/no-such-day` when the calendar has no such day
 * @throws LongviewRangeError `time/year-out-of-range` beyond ±1,000,000,000,000
 * @example
 * civilToInstant(1970, 1, 2); // 86400000
 * civilToInstant(1904, 1, 27, 'julian') === civilToInstant(1904, 2, 9); // true
 * @see E. M. Reingold, N. Dershowitz, Calendrical Calculations, chapters 2 and 3; the year begins in March here, so
 *   that the leap day is the last
 */
export function civilToInstant(year: number, month: number, day: number, calendar: CalendarId = 'gregorian'): Instant {
  if (!(Math.abs(year) <= MAX_CIVIL_YEAR)) {
    throw new LongviewRangeError('time/year-out-of-range', `years reach from -${MAX_CIVIL_YEAR} to ${MAX_CIVIL_YEAR}; got ${year}`);
  }
  if (!isCivilDay(year, month, day, calendar)) {
    throw new LongviewRangeError('time/no-such-day', `the ${calendar} calendar has no day ${year}-${month}-${day} (year-month-day)`);
  }
  return startOfDay(daysFromCivil(year, month, day, calendar));
}

/**
 * The civil day on which an instant falls, and the time since its midnight (UTC). Both are exact for every instant,
 * but midnight itself may be no instant where float64s are more than a millisecond apart, see {@link civilToInstant}.
 *
 * @throws LongviewRangeError `time/year-out-of-range` for infinities, NaN and what is six trillion years away
 * @example instantToCivil(-1) // { year: 1969, month: 12, day: 31, msOfDay: 86399999 }
 */
export function instantToCivil(instant: Instant, calendar: CalendarId = 'gregorian'): CivilDate {
  if (!(Math.abs(instant) < MAX_DAYS * MS_PER_DAY)) {
    throw new LongviewRangeError('time/year-out-of-range', `days are told apart up to ${MAX_DAYS} days either way; got ${instant} ms`);
  }
  const msOfDay = positiveModulo(instant, MS_PER_DAY);
  // The remainder is exact and the quotient is below 2⁵¹, so rounding mends what the subtraction may lose.
  return civilFromDays(Math.round((instant - msOfDay) / MS_PER_DAY), msOfDay, calendar);
}

/**
 * How many days a month has.
 *
 * @example daysInMonth(1900, 2, 'julian') // 29; the Gregorian February of 1900 has 28
 */
export function daysInMonth(year: number, month: number, calendar: CalendarId = 'gregorian'): number {
  if (month === 2) return isLeapYear(year, calendar) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a year has a 29 February: every fourth, but in the Gregorian calendar of the centuries only every fourth. */
export function isLeapYear(year: number, calendar: CalendarId = 'gregorian'): boolean {
  return year % 4 === 0 && (calendar === 'julian' || year % 100 !== 0 || year % 400 === 0);
}

/** Whether a calendar has such a day: whole numbers, a month of the year, a day of the month. */
export function isCivilDay(year: number, month: number, day: number, calendar: CalendarId = 'gregorian'): boolean {
  return [year, month, day].every(Number.isInteger) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month, calendar);
}

/**
 * The instant at which a month begins, or one of its days, where months may run over the year and days over the month:
 * month 13 is January of the next year, month 0 December of the one before.
 *
 * @example monthToInstant(1904, 14) === civilToInstant(1905, 2, 1) // true
 * @example monthToInstant(1904, 12, 32) === civilToInstant(1905, 1, 1) // true
 */
export function monthToInstant(year: number, month: number, day = 1): Instant {
  const index = month - 1;
  return startOfDay(daysFromCivil(year + Math.floor(index / 12), positiveModulo(index, 12) + 1, day, 'gregorian'));
}

function daysFromCivil(year: number, month: number, day: number, calendar: CalendarId): number {
  return daysBeforeYear(month <= 2 ? year - 1 : year, calendar) + daysBeforeMonth((month + 9) % 12) + day - 1;
}

function civilFromDays(days: number, msOfDay: number, calendar: CalendarId): CivilDate {
  // The mean year leads to the right one or to its neighbour.
  let marchYear = Math.floor((days + EPOCH_DAYS[calendar]) / YEAR_DAYS[calendar]);
  while (days < daysBeforeYear(marchYear, calendar)) marchYear--;
  while (days >= daysBeforeYear(marchYear + 1, calendar)) marchYear++;
  const dayOfYear = days - daysBeforeYear(marchYear, calendar);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: marchMonth < 10 ? marchYear : marchYear + 1,
    month: ((marchMonth + 2) % 12) + 1,
    day: dayOfYear - daysBeforeMonth(marchMonth) + 1,
    msOfDay,
  };
}

/** From 1970-01-01 to the 1 March of a year. */
function daysBeforeYear(marchYear: number, calendar: CalendarId): number {
  const skipped = calendar === 'julian' ? 0 : Math.floor(marchYear / 100) - Math.floor(marchYear / 400);
  return 365 * marchYear + Math.floor(marchYear / 4) - skipped - EPOCH_DAYS[calendar];
}

/** From 1 March to the beginning of a month, counted from March: 31, 30, 31, 30, 31 days in turn. */
function daysBeforeMonth(marchMonth: number): number {
  return Math.floor((153 * marchMonth + 2) / 5);
}

/** Midnight of a day counted from 1970, or the first instant after it that a float64 can hold. */
function startOfDay(days: number): Instant {
  return notBefore(days * MS_PER_DAY, MS_PER_DAY);
}

/** What rounding left of a multiple of a length: the same, or the first instant after the multiple where it was rounded down. */
export function notBefore(rounded: Instant, lengthMs: number): Instant {
  if (Number.isSafeInteger(rounded) || positiveModulo(rounded, lengthMs) < lengthMs / 2) return rounded;
  // Three quarters of the spacing of float64s here leads to the next one.
  return rounded + Math.abs(rounded) * Number.EPSILON * 0.75;
}

/** The remainder of a division, which is exact, from 0 up. */
export function positiveModulo(value: number, modulus: number): number {
  const remainder = value % modulus;
  return remainder < 0 ? remainder + modulus : remainder + 0;
}
