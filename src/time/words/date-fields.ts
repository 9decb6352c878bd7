import type { CalendarId } from '../calendar.js';
import { civilToInstant, instantToCivil, type CivilDate } from '../civil.js';
import { marksOf } from '../edtf/single-date.js';
import type { SingleDate } from '../fuzzy-date.js';
import type { CivilFields } from './civil-format.js';
import { roundYearsAgo } from './years-ago.js';

/** Whether a date is less than a year, month or day: some of its digits are unknown, or it is a part of a year. */
export function isPartial({ parts: { year, month, day, grouping } }: SingleDate): boolean {
  return grouping !== undefined || `${year}${month}${day}`.includes('X');
}

/** Whether a date is a year, month or day, and bears no mark. */
export function isPlain(date: SingleDate): boolean {
  const { approximate, uncertain, parts: { significantDigits, time } } = date;
  return !approximate && !uncertain && !significantDigits && !time && !isPartial(date);
}

/** How many years ago a year was, where that is how it is said; of an estimate, with those of its digits that count. */
export function agoOf(date: SingleDate): number | undefined {
  return roundYearsAgo(date.parts.significantDigits ? lastYear(date) : Number(date.parts.year));
}

/** Whether a date is a year, month or day of the calendar, all of it known, and bears no mark. */
export function isCivil(date: SingleDate): boolean {
  return isPlain(date) && !agoOf(date);
}

/** Whether two dates are both years, both months or both days of the calendar, and can share what is the same in them. */
export function areAlike(a: SingleDate, b: SingleDate): boolean {
  return isCivil(a) && isCivil(b) && a.precision === b.precision;
}

/** Of two dates that differ in nothing but their marks the one whose marks say all that those of the other do; `undefined` where there is none. */
export function theMoreDoubtful(a: SingleDate, b: SingleDate): SingleDate | undefined {
  if (withoutMarks(a) !== withoutMarks(b)) return undefined;
  return saysAllOf(a, b) ? a : saysAllOf(b, a) ? b : undefined;
}

function withoutMarks({ text }: SingleDate): string {
  return text.replace(/[?~%]/g, '');
}

function saysAllOf(a: SingleDate, b: SingleDate): boolean {
  const said = marksOf(a);
  return marksOf(b).every((mark, part) => !mark || mark === said[part] || said[part] === '%');
}

/** The fields that are given of a date of year, month or day. */
export function plainFields({ parts }: SingleDate, month: 'long' | 'short'): CivilFields {
  return { year: 'numeric', ...(parts.month && { month }), ...(parts.day && { day: 'numeric' }) };
}

/** The year, month and day as written, in the calendar asked for; months and years alone are Gregorian. */
export function civilOf({ parts }: SingleDate, calendar: CalendarId): CivilDate {
  const civil = { year: Number(parts.year), month: Number(parts.month ?? 1), day: Number(parts.day ?? 1), msOfDay: 0 };
  if (calendar === 'gregorian' || !parts.day) return civil;
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
