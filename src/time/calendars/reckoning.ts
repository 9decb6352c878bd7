import { MS_PER_DAY } from '../instant.js';
import { numberFormat } from '../words/format-number.js';
import type { CalendarDivision, CalendarText, OtherCalendar, OtherCalendarId, WriteOptions } from './other-calendar.js';
import { remember } from './remember.js';

/** A day, counted from 1970-01-01. */
export type DayNumber = number;

/** A month, or what is left of it where an era or a reform cuts it. */
export interface MonthStart {
  readonly start: DayNumber;
  /** Its place in the year from 1, by name: a leap month has the number of the month before it. */
  readonly number: number;
  readonly isLeap: boolean;
  /** The number of its first day; more than 1 where the month is cut. */
  readonly firstDay: number;
}

/** What tells calendars from one another. Years are numbered; only the calendar knows what the number means. */
export interface Reckoning {
  readonly id: OtherCalendarId;
  /** The days that the calendar reaches, `end` not included. */
  readonly reach: { readonly start: DayNumber; readonly end: DayNumber };
  readonly shortestYearDays: number;
  readonly shortestMonthDays: number;
  /** The steps of years to choose from; 1, 2, 5, 10, … by default. Infinity stands for eras, which may be of any length. */
  readonly yearSteps?: readonly number[];
  name(locale: string): string;
  /** The year that a day of the reach is in. */
  yearOf(day: DayNumber): number;
  /** The first day of a year, or of the part of it that the calendar reaches. */
  yearStart(year: number): DayNumber;
  monthsOf(year: number): readonly MonthStart[];
  /** The last year up to a given one that a step stops at; the first after it. */
  yearTicks?: { atOrBefore(year: number, step: number): number; after(year: number, step: number): number };
  /** The date of a day; `undefined` where there is none, as between eras. */
  write(day: DayNumber, options: Required<Omit<WriteOptions, 'change'>>): string | undefined;
  /** The name of a month without its year. */
  writeMonth(month: MonthStart, locale: string): string;
  status(day: DayNumber, options: WriteOptions): Omit<CalendarText, 'text'>;
}

const MAX_TEXTS = 600;
const DAY_STEPS = [1, 5, 10];
const MONTH_STEPS = [1, 3];
const YEAR_STEPS = Array.from({ length: 6 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** power)).flat();
const DAYS_OF_ANY_MONTH = 28;

/** A calendar made of its reckoning. */
export function calendarOf(reckoning: Reckoning): OtherCalendar {
  const { reach } = reckoning;
  const textOf = remember(MAX_TEXTS, (key) => {
    const [day = '', locale = '', precision, style] = key.split(' ');
    return reckoning.write(Number(day), { locale, precision: precision as WriteOptions['precision'], style: style as 'short' | 'long' });
  });

  return {
    id: reckoning.id,
    name: (locale) => reckoning.name(locale),

    write(instant, options) {
      const day = Math.floor(instant / MS_PER_DAY);
      if (!(day >= reach.start && day < reach.end)) return undefined;
      const { locale, precision, style = 'long' } = options;
      const text = textOf(`${day} ${locale} ${precision} ${style}`);
      return text === undefined ? undefined : { text, ...reckoning.status(day, options) };
    },

    divisions(span, maxCount, locale) {
      const start = Math.max(Math.ceil(span.start / MS_PER_DAY), reach.start);
      const end = Math.min(Math.ceil(span.end / MS_PER_DAY), reach.end);
      if (!(start < end)) return [];
      const naming: Naming = { year: (day) => textOf(`${day} ${locale} year short`) ?? '', month: (month) => reckoning.writeMonth(month, locale), locale };
      return divide(reckoning, start, end, maxCount, naming);
    },
  };
}

interface Naming {
  /** The year that begins on a day; '' where it has no name. */
  year(day: DayNumber): string;
  month(month: MonthStart): string;
  readonly locale: string;
}

/** A day on which something begins, and how to name it; names are not made until they are wanted. */
interface Beginning {
  readonly day: DayNumber;
  name(): string;
}

function divide(reckoning: Reckoning, start: DayNumber, end: DayNumber, maxCount: number, naming: Naming): readonly CalendarDivision[] {
  for (const { leastDays, list } of stepsOf(reckoning, naming)) {
    if (Math.floor((end - start - 1) / leastDays) + 1 > maxCount) continue;
    const all = list(start, end);
    const first = all.findIndex(({ day }) => day >= start);
    const past = all.findIndex(({ day }) => day >= end);
    const [from, to] = [first === -1 ? all.length : first, past === -1 ? all.length : past];
    if (to - from > maxCount) continue;
    return all.slice(Math.max(0, from - 1), to + 1).flatMap(({ day, name }) => {
      const text = name();
      return text === '' ? [] : [{ start: day * MS_PER_DAY, text }];
    });
  }
  return [];
}

interface Step {
  /** How far apart its beginnings are at least, but for the rest of a month or an era that is left over. */
  readonly leastDays: number;
  /** The beginnings in a stretch of days and at least one on either side, where there are any. */
  list(start: DayNumber, end: DayNumber): readonly Beginning[];
}

function stepsOf(reckoning: Reckoning, naming: Naming): readonly Step[] {
  const { shortestMonthDays, shortestYearDays, yearSteps = YEAR_STEPS } = reckoning;
  return [
    ...DAY_STEPS.map((step) => ({ leastDays: step, list: (start: DayNumber, end: DayNumber) => daysIn(reckoning, start, end, step, naming) })),
    ...MONTH_STEPS.map((step) => ({
      leastDays: step * shortestMonthDays,
      list: (start: DayNumber, end: DayNumber) => monthsIn(reckoning, start, end)
        .filter(({ month: { number, isLeap }, isFirst }) => isFirst || step === 1 || (!isLeap && number % step === 1 && number <= 12))
        .map((found) => ({ day: found.month.start, name: () => nameOfMonth(found, naming) })),
    })),
    ...yearSteps.map((step) => ({
      leastDays: step * shortestYearDays,
      list: (start: DayNumber, end: DayNumber) => yearsIn(reckoning, start, end, step).map((year) => {
        const day = reckoning.yearStart(year);
        return { day, name: () => naming.year(day) };
      }),
    })),
  ];
}

/** The 1st, 6th, 11th, … of each month, without a last one that would stand next to the 1st of the month after. */
function daysIn(reckoning: Reckoning, start: DayNumber, end: DayNumber, step: number, naming: Naming): readonly Beginning[] {
  const months = monthsIn(reckoning, start, end);
  return months.flatMap((found, index) => {
    const { month } = found;
    const next = months[index + 1]?.month.start ?? month.start + 1;
    const days = Array.from({ length: next - month.start }, (_, passed) => ({ day: month.start + passed, number: month.firstDay + passed }));
    return days
      .filter(({ day, number }) => day === month.start || step === 1 || ((number - 1) % step === 0 && number <= DAYS_OF_ANY_MONTH))
      .map(({ day, number }) => ({ day, name: () => (day === month.start ? nameOfMonth(found, naming) : numberFormat(naming.locale, { useGrouping: false }).format(number)) }));
  });
}

interface FoundMonth {
  readonly month: MonthStart;
  readonly isFirst: boolean;
}

function nameOfMonth({ month, isFirst }: FoundMonth, naming: Naming): string {
  return isFirst ? naming.year(month.start) : naming.month(month);
}

/** The months of all years that a stretch of days touches, and of the years on either side. */
function monthsIn(reckoning: Reckoning, start: DayNumber, end: DayNumber): readonly FoundMonth[] {
  return yearsIn(reckoning, start, end, 1).flatMap((year) => reckoning.monthsOf(year).map((month, index) => ({ month, isFirst: index === 0 })));
}

/** The years of a step from the one before a stretch of days to the one after it. */
function yearsIn(reckoning: Reckoning, start: DayNumber, end: DayNumber, step: number): readonly number[] {
  const { reach, yearTicks = NUMBERED_YEARS } = reckoning;
  const firstYear = reckoning.yearOf(reach.start);
  const lastYear = reckoning.yearOf(reach.end - 1);
  const years: number[] = [];
  let year = yearTicks.atOrBefore(reckoning.yearOf(start) - 1, step);
  while (year <= lastYear) {
    if (year >= firstYear) years.push(year);
    if (year >= firstYear && reckoning.yearStart(year) >= end) break;
    year = yearTicks.after(year, step);
  }
  return years;
}

/** Multiples of the step, counted from AD 1 or whatever the first year is, and backwards from 1 BC before it. */
const NUMBERED_YEARS: NonNullable<Reckoning['yearTicks']> = {
  atOrBefore(year, step) {
    if (step === 1) return year;
    if (year >= step) return Math.floor(year / step) * step;
    return 1 - Math.max(1, Math.ceil((1 - year) / step)) * step;
  },
  after(year, step) {
    if (step === 1 || year > 0 || year + step <= 0) return year + step;
    return step;
  },
};
