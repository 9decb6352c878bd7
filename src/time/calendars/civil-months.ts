import type { CalendarId } from '../calendar.js';
import { civilToInstant, instantToCivil, type CivilDate } from '../civil.js';
import { MS_PER_DAY } from '../instant.js';
import type { DayNumber, MonthStart } from './reckoning.js';

/** The number of a civil day, counted from 1970-01-01. */
export function dayNumber(year: number, month: number, day: number, calendar: CalendarId = 'gregorian'): DayNumber {
  return civilToInstant(year, month, day, calendar) / MS_PER_DAY;
}

/** The civil day of a number. */
export function civilOfDay(day: DayNumber, calendar: CalendarId = 'gregorian'): CivilDate {
  return instantToCivil(day * MS_PER_DAY, calendar);
}

/** The civil months from one day to another, the first of them cut where the stretch begins within it. */
export function civilMonths(start: DayNumber, end: DayNumber, calendar: CalendarId = 'gregorian'): readonly MonthStart[] {
  const months: MonthStart[] = [];
  for (let first = start; first < end;) {
    const { year, month, day } = civilOfDay(first, calendar);
    months.push({ start: first, number: month, isLeap: false, firstDay: day });
    first = month === 12 ? dayNumber(year + 1, 1, 1, calendar) : dayNumber(year, month + 1, 1, calendar);
  }
  return months;
}
