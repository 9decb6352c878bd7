import { calendarName } from './calendar-names.js';
import { eraYear, lunarDate, lunarMonth, solarDate, solarMonth, withAlias } from './calendar-words.js';
import { civilMonths, civilOfDay, dayNumber } from './civil-months.js';
import { cutMonths } from './cut-months.js';
import { CHINESE_MONTHS, KOREAN_MONTHS } from './lunisolar-months.js';
import type { WriteOptions } from './other-calendar.js';
import type { DayNumber, MonthStart, Reckoning } from './reckoning.js';
import { sexagenaryName } from './sexagenary.js';
import { wordLanguage, type InLanguages } from './word-language.js';

/** The days of the tables of months. */
const LUNISOLAR: Pick<Reckoning, 'shortestYearDays' | 'shortestMonthDays' | 'reach'> = { shortestYearDays: 353, shortestMonthDays: 29, reach: { start: -211_078, end: 47_521 } };

/** China gave the calendar up with the empire. */
const CHINA_GREGORIAN = dayNumber(1912, 1, 1);

/** The Chinese calendar from 1392 to 2099, years named in the cycle of sixty. */
export function chineseCalendar(): Reckoning {
  const lunar = CHINESE_MONTHS;
  const yearText = (year: number, locale: string): string => {
    const name = sexagenaryName(year, 'chinese', locale);
    return withAlias({ ko: `${name}년`, ja: `${name}年`, zh: `${name}年` }[wordLanguage(locale) as string] ?? name, String(year), locale);
  };
  return {
    ...LUNISOLAR,
    ...lunar,
    id: 'chinese',
    // Parts and multiples of the cycle.
    yearSteps: [1, 2, 10, 60, 120, 600],
    yearTicks: {
      atOrBefore: (year, step) => Math.floor((year - 4) / step) * step + 4,
      after: (year, step) => year + step,
    },
    name: (locale) => calendarName('chinese', locale),
    write: (day, options) => writeLunar(lunar, day, yearText(lunar.yearOf(day), options.locale), options),
    writeMonth: ({ number, isLeap }, locale) => lunarMonth(number, isLeap, locale),
    status: (day) => ({ computed: true, inForce: day < CHINA_GREGORIAN }),
  };
}

/** 2333 BC, the legendary foundation by Dangun, is the first year. */
const DANGI_YEARS = 2333;
/** Law no. 4 of 25 September 1948 made Dangi the official era; law no. 775 put the Western one in its place from 1962. */
const DANGI_FROM: DayNumber = dayNumber(1948, 9, 25);
const DANGI_TO: DayNumber = dayNumber(1962, 1, 1);
const DANGI: InLanguages = { en: 'Dangi', ko: '단기', ru: 'танги', ja: '檀紀', zh: '檀纪', fr: 'Dangi', de: 'Dangi', es: 'Dangi', ar: 'دانغي' };

/**
 * The Korean calendar with years of the Dangi era, from 1392 to 2099. Months and days are
 * lunisolar, but while the era was official they were those of the Gregorian calendar, and years began on 1 January.
 */
export function dangiCalendar(): Reckoning {
  const lunar = KOREAN_MONTHS;
  const isOfficial = (day: DayNumber): boolean => day >= DANGI_FROM && day < DANGI_TO;
  const yearOf = (day: DayNumber): number => (isOfficial(day) ? civilOfDay(day).year : lunar.yearOf(day)) + DANGI_YEARS;
  const yearStart = (year: number): DayNumber => {
    const newYear = dayNumber(year - DANGI_YEARS, 1, 1);
    return isOfficial(newYear) ? newYear : lunar.yearStart(year - DANGI_YEARS);
  };
  const yearText = (year: number, { locale, style }: Pick<WriteOptions, 'locale' | 'style'>): string => {
    const text = eraYear(DANGI[wordLanguage(locale)], year, locale);
    return style === 'short' ? text : withAlias(text, sexagenaryName(year - DANGI_YEARS, 'korean', locale), locale);
  };
  const monthsOf = (year: number): readonly MonthStart[] => {
    const [start, end] = [yearStart(year), yearStart(year + 1)];
    const lunarMonths = [...lunar.monthsOf(year - DANGI_YEARS - 1), ...lunar.monthsOf(year - DANGI_YEARS)];
    return [
      ...cutMonths(lunarMonths, start, Math.min(end, DANGI_FROM)),
      ...civilMonths(Math.max(start, DANGI_FROM), Math.min(end, DANGI_TO)),
      ...cutMonths(lunarMonths, Math.max(start, DANGI_TO), end),
    ];
  };
  return {
    ...LUNISOLAR,
    id: 'dangi',
    shortestMonthDays: 28,
    name: (locale) => calendarName('dangi', locale),
    yearOf,
    yearStart,
    monthsOf,
    write: (day, options) => {
      const year = yearOf(day);
      if (isOfficial(day)) return solarDate(eraYear(DANGI[wordLanguage(options.locale)], year, options.locale), civilOfDay(day), options.precision, options.locale);
      return writeLunar(lunar, day, yearText(year, options), options);
    },
    writeMonth: ({ start, number, isLeap }, locale) => (isOfficial(start) ? solarMonth(civilOfDay(start), locale) : lunarMonth(number, isLeap, locale)),
    status: (day) => ({ computed: !isOfficial(day), inForce: isOfficial(day) }),
  };
}

function writeLunar(lunar: Pick<Reckoning, 'monthsOf' | 'yearOf'>, day: DayNumber, yearText: string, { locale, precision }: WriteOptions): string {
  if (precision === 'year') return yearText;
  const month = lunar.monthsOf(lunar.yearOf(day)).findLast(({ start }) => start <= day);
  if (month === undefined) return yearText;
  return lunarDate(yearText, lunarMonth(month.number, month.isLeap, locale), precision === 'day' ? day - month.start + 1 : undefined, locale);
}
