import type { CalendarId } from '../../src/time/calendar.js';

/**
 * Days and dates of both calendars in whole numbers of any size, made another way than in the library: years begin in
 * January, months come from a table, and the year of a day is searched for.
 */
export interface CivilDay {
  readonly year: bigint;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** The Julian day number of 1970-01-01, Gregorian, at noon: the day 0 is 1 January 4713 BC, Julian. */
export const EPOCH_JDN = 2_440_588n;

export function leaps(year: bigint, calendar: CalendarId): boolean {
  if (calendar === 'julian') return year % 4n === 0n;
  return year % 400n === 0n || (year % 4n === 0n && year % 100n !== 0n);
}

/** The Julian day number of a day. */
export function jdnOf({ year, month, day }: CivilDay, calendar: CalendarId): bigint {
  return newYear(year, calendar) + BigInt(DAYS_BEFORE_MONTH[month - 1]! + (month > 2 && leaps(year, calendar) ? 1 : 0) + day - 1);
}

/** The day of a Julian day number. */
export function dayOf(jdn: bigint, calendar: CalendarId): CivilDay {
  // No calendar has years of 300 days, so the year lies between these.
  const farthest = (jdn < 0n ? -jdn : jdn) / 300n + 10_000n;
  let low = -farthest;
  let high = farthest;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (newYear(middle, calendar) <= jdn) low = middle;
    else high = middle;
  }
  const dayOfYear = Number(jdn - newYear(low, calendar));
  let month = 12;
  while (Number(jdnOf({ year: low, month, day: 1 }, calendar) - newYear(low, calendar)) > dayOfYear) month--;
  return { year: low, month, day: dayOfYear - Number(jdnOf({ year: low, month, day: 1 }, calendar) - newYear(low, calendar)) + 1 };
}

/** The Julian day number of 1 January. */
function newYear(year: bigint, calendar: CalendarId): bigint {
  const before = year - 1n;
  const leapDays = floorDivide(before, 4n) - (calendar === 'julian' ? 0n : floorDivide(before, 100n) - floorDivide(before, 400n));
  // 1 January of AD 1 is the day 1,721,424 of the Julian calendar and 1,721,426 of the Gregorian.
  return 365n * before + leapDays + (calendar === 'julian' ? 1_721_424n : 1_721_426n);
}

function floorDivide(a: bigint, b: bigint): bigint {
  return a >= 0n ? a / b : -((-a + b - 1n) / b);
}
