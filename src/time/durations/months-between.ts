import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { instantToCivil, type CivilDate } from '../civil.js';
import { MS_PER_DAY, type Instant } from '../instant.js';

/** The Gregorian calendar repeats after so many years. */
const CYCLE_YEARS = 400;
const CYCLE_MONTHS = CYCLE_YEARS * 12;

/**
 * Dates are moved by whole cycles to the years 800–1599, for date-fns reckons in the local time zone: until the 19th
 * century no place changed its clocks, skipped a day or moved across the date line, so that every day there has 24 hours.
 */
const FIRST_STEADY_YEAR = 800;

/** How long it is from one instant to another by the calendar. */
export interface MonthsBetween {
  /** Whole months. */
  readonly months: number;
  /** What is left, in milliseconds, less than {@link monthMs}. */
  readonly restMs: number;
  /** How long the month is that is left unfinished. */
  readonly monthMs: number;
}

/**
 * The whole months from one instant to another that is not before it, and what is left. Each month ends on the day of
 * the month on which the first began, or on the last one that there is.
 *
 * @param start UTC; however far from now
 * @example monthsBetween(civilToInstant(1904, 1, 31), civilToInstant(1904, 3, 1)) // one month (to 29 February), one day
 */
export function monthsBetween(start: Instant, end: Instant): MonthsBetween {
  const from = instantToCivil(start);
  const to = instantToCivil(end);
  // Hundreds of millennia away instants are rounded, and the time of day is no longer meant.
  const isExact = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  const years = to.year - from.year;
  const cycles = Math.floor(years / CYCLE_YEARS);
  const year = FIRST_STEADY_YEAR + (((from.year % CYCLE_YEARS) + CYCLE_YEARS) % CYCLE_YEARS);
  const first = localDate(from, year, isExact);
  const last = localDate(to, year + years - cycles * CYCLE_YEARS, isExact);

  // Not `differenceInMonths`, which takes 28 February of a leap year for the end of the month.
  const calendarMonths = differenceInCalendarMonths(last, first);
  const months = addMonths(first, calendarMonths) > last ? calendarMonths - 1 : calendarMonths;
  const whole = addMonths(first, months).getTime();
  return {
    months: months + cycles * CYCLE_MONTHS,
    restMs: last.getTime() - whole,
    monthMs: Math.max(addMonths(first, months + 1).getTime() - whole, MS_PER_DAY),
  };
}

function localDate({ month, day, msOfDay }: CivilDate, year: number, isExact: boolean): Date {
  return new Date(year, month - 1, day, 0, 0, 0, isExact ? msOfDay : 0);
}
