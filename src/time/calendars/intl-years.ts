import { MS_PER_DAY } from '../instant.js';
import { intlLocale } from '../words/intl.js';
import type { WriteOptions } from './other-calendar.js';
import type { DayNumber, MonthStart, Reckoning } from './reckoning.js';
import { remember } from './remember.js';

/** A calendar that `Intl` reckons: where its first year begins, and how long its years are on average. */
export interface IntlYears {
  /** As `Intl` names it, `islamic-civil`. */
  readonly calendar: string;
  readonly firstYear: number;
  readonly firstDay: DayNumber;
  readonly meanYearDays: number;
}

const MAX_DAYS = 4000;
const MAX_YEARS = 400;

/** Well into the year, however far its start wanders about the mean; and half of it, to step back or forth. */
const INTO_YEAR_DAYS = 45;

/**
 * The years and months of a calendar, found by asking `Intl` for single days; `undefined` where this engine lacks the
 * calendar. Only numbers are taken from it, so that its words and marks may differ from engine to engine.
 */
export function intlYears({ calendar, firstYear, firstDay, meanYearDays }: IntlYears): Pick<Reckoning, 'yearOf' | 'yearStart' | 'monthsOf'> | undefined {
  const format = new Intl.DateTimeFormat('en-u-nu-latn', { calendar, timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  if (format.resolvedOptions().calendar !== calendar) return undefined;

  const fieldsOf = remember(MAX_DAYS, (key) => {
    const parts = format.formatToParts(Number(key) * MS_PER_DAY);
    const valueOf = (wanted: 'year' | 'day'): number => Number(parts.find(({ type }) => type === wanted)?.value);
    return { year: valueOf('year'), day: valueOf('day') };
  });
  const at = (day: DayNumber): { readonly year: number; readonly day: number } => fieldsOf(String(day));

  const startOf = remember(MAX_YEARS, (key) => {
    const year = Number(key);
    if (year <= firstYear) return firstDay;
    let day = firstDay + Math.floor((year - firstYear) * meanYearDays) + INTO_YEAR_DAYS;
    while (at(day).year < year) day += INTO_YEAR_DAYS / 2 | 0;
    while (at(day).year > year) day -= INTO_YEAR_DAYS / 2 | 0;
    let start = day - at(day).day + 1;
    while (at(start - 1).year === year) start -= at(start - 1).day;
    return start;
  });
  const yearStart = (year: number): DayNumber => startOf(String(year));

  const monthsOf = remember(MAX_YEARS, (key): readonly MonthStart[] => {
    const year = Number(key);
    const end = yearStart(year + 1);
    const months: MonthStart[] = [];
    for (let start = yearStart(year); start < end;) {
      months.push({ start, number: months.length + 1, isLeap: false, firstDay: 1 });
      start += 28;
      while (start < end && at(start).day !== 1) start += 1;
    }
    return months;
  });

  return { yearOf: (day) => (day < firstDay ? firstYear : at(day).year), yearStart, monthsOf: (year) => monthsOf(String(year)) };
}

/** A date of an `Intl` calendar in the words of a language; `yearNumber` stands in for a year that the engine counts otherwise. */
export function intlText(calendar: string, day: DayNumber, { locale, precision, style }: Required<Omit<WriteOptions, 'change'>>, yearNumber?: string): string {
  const parts = textFormat(`${calendar} ${locale} ${precision} ${style}`).formatToParts(day * MS_PER_DAY);
  return parts.map(({ type, value }) => (type === 'year' && yearNumber !== undefined ? yearNumber : value.replace(/[\u2009\u202F\u00A0]/g, ' '))).join('').trim();
}

/** The name of a month of an `Intl` calendar. */
export function intlMonth(calendar: string, day: DayNumber, locale: string): string {
  return textFormat(`${calendar} ${locale} name short`).format(day * MS_PER_DAY);
}

const textFormat = remember(60, (key) => {
  const [calendar = '', locale = '', precision = '', style = ''] = key.split(' ');
  const month = style === 'short' ? 'short' : 'long';
  return new Intl.DateTimeFormat(intlLocale(locale), {
    calendar,
    timeZone: 'UTC',
    ...(precision !== 'name' && { era: 'short', year: 'numeric' }),
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
});
