import type { CalendarId } from './calendar.js';
import { civilToInstant, instantToCivil, type CivilDate } from './civil.js';
import type { CivilFields } from './civil-format.js';
import type { SingleDate } from './fuzzy-date.js';

/** Whether a date is a year, month or day whose digits are all known, and bears no mark. */
export function isPlain({ approximate, uncertain, parts }: SingleDate): boolean {
  return !approximate && !uncertain && parts.grouping === undefined && parts.significantDigits === undefined && parts.time === undefined
    && !`${parts.year}${parts.month}${parts.day}`.includes('X');
}

/** The fields that are given of a date of year, month or day. */
export function plainFields({ parts }: SingleDate, month: 'long' | 'short'): CivilFields {
  if (parts.month === undefined) return { year: 'numeric' };
  return parts.day === undefined ? { year: 'numeric', month } : { year: 'numeric', month, day: 'numeric' };
}

/** The year, month and day as written, in the calendar asked for; months and years alone are Gregorian. */
export function civilOf({ parts }: SingleDate, calendar: CalendarId): CivilDate {
  const civil = { year: Number(parts.year), month: Number(parts.month ?? 1), day: Number(parts.day ?? 1), msOfDay: 0 };
  if (calendar === 'gregorian' || parts.day === undefined) return civil;
  return instantToCivil(civilToInstant(civil.year, civil.month, civil.day), calendar);
}

/** The first year that a date allows. */
export function firstYear(date: SingleDate): number {
  return instantToCivil(date.earliest).year;
}

/** The last year that a date allows. */
export function lastYear(date: SingleDate): number {
  // Far away the last millisecond is not a number of its own: the middle of the last day is.
  return instantToCivil(date.latest - 43_200_000).year;
}
