import { formatCivil } from '../words/civil-format.js';
import { calendarName } from './calendar-names.js';
import { fillIn, solarDate, solarMonth } from './calendar-words.js';
import { civilMonths, civilOfDay, dayNumber } from './civil-months.js';
import type { DayNumber, MonthStart, Reckoning } from './reckoning.js';
import type { SwitchDay } from './switches.js';
import { wordLanguage, type InLanguages } from './word-language.js';

/** Years that `Date` and so `Intl` can hold. */
const MAX_YEAR = 270_000;

/** Roman priests counted leap years wrongly until Augustus; from March of this year on days are those of the rule. */
const JULIAN_SETTLED: DayNumber = dayNumber(8, 1, 1, 'julian');
const JULIAN_BEGINS: DayNumber = dayNumber(-44, 1, 1, 'julian');
const CATHOLIC_CHANGE: SwitchDay = { year: 1582, month: 10, day: 15 };

/** The Julian calendar, carried back and forth by its rule. */
export function julianCalendar(): Reckoning {
  const yearStart = (year: number): DayNumber => dayNumber(year, 1, 1, 'julian');
  return {
    id: 'julian',
    reach: { start: yearStart(-MAX_YEAR), end: yearStart(MAX_YEAR) },
    shortestYearDays: 365,
    shortestMonthDays: 28,
    name: (locale) => calendarName('julian', locale),
    yearOf: (day) => civilOfDay(day, 'julian').year,
    yearStart,
    monthsOf: (year) => civilMonths(yearStart(year), yearStart(year + 1), 'julian'),
    write: (day, { locale, precision, style }) => {
      const month = { month: style } as const;
      return formatCivil(civilOfDay(day, 'julian'), { year: 'numeric', ...(precision !== 'year' && month), ...(precision === 'day' && { day: 'numeric' }) }, locale);
    },
    writeMonth: ({ start }, locale) => formatCivil(civilOfDay(start, 'julian'), { month: 'short' }, locale),
    status: (day, { change }) => {
      const { year, month, day: dayOfMonth } = change?.firstDay ?? CATHOLIC_CHANGE;
      const isUsed = change === undefined || change.from === 'julian';
      return { computed: day < JULIAN_SETTLED, inForce: isUsed && day >= JULIAN_BEGINS && day < dayNumber(year, month, dayOfMonth) };
    },
  };
}

/** A count of years from 1912 with Gregorian months: Sun Yat-sen’s republic and Kim Il Sung’s birth begin in the same year. */
function countFrom1912(id: 'juche' | 'roc', yearTemplate: InLanguages, inForceFrom: DayNumber, inForceTo: DayNumber): Reckoning {
  const yearStart = (year: number): DayNumber => dayNumber(year + 1911, 1, 1);
  return {
    id,
    reach: { start: yearStart(1), end: yearStart(8000) },
    shortestYearDays: 365,
    shortestMonthDays: 28,
    name: (locale) => calendarName(id, locale),
    yearOf: (day) => civilOfDay(day).year - 1911,
    yearStart,
    monthsOf: (year) => civilMonths(yearStart(year), yearStart(year + 1)),
    write: (day, { locale, precision }) => {
      const civil = civilOfDay(day);
      const date = solarDate(fillIn(yearTemplate[wordLanguage(locale)], String(civil.year - 1911), String(civil.year)), civil, precision, locale);
      return /^zh-(.*-)?(hant|tw|hk|mo)\b/i.test(locale) ? date.replace('国', '國').replace('体', '體') : date;
    },
    writeMonth: ({ start }, locale) => solarMonth(civilOfDay(start), locale),
    status: (day) => ({ computed: false, inForce: day >= inForceFrom && day < inForceTo }),
  };
}

/**
 * North Korea’s count of years from the birth of Kim Il Sung, decreed in July 1997, used from the state’s 49th
 * anniversary and last printed by Rodong Sinmun on 12 October 2024.
 */
export function jucheCalendar(): Reckoning {
  const western = 'Juche {0} ({1})';
  const template = { en: western, ko: '주체{0}({1})년', ru: 'чучхе {0} ({1})', ja: '主体{0}（{1}）年', zh: '主体{0}（{1}）年', fr: western, de: western, es: western, ar: 'جوتشيه {0} ({1})' };
  return countFrom1912('juche', template, dayNumber(1997, 9, 9), dayNumber(2024, 10, 13));
}

/** The years of the Republic of China, on the mainland to 1949 and in Taiwan since 1945. */
export function rocCalendar(): Reckoning {
  const western = 'Minguo {0}';
  const template = { en: western, ko: '민국 {0}년', ru: '{0}-й год Миньго', ja: '民国{0}年', zh: '民国{0}年', fr: western, de: western, es: western, ar: 'مينجو {0}' };
  return countFrom1912('roc', template, dayNumber(1912, 1, 1), Infinity);
}

const REPUBLICAN_MONTHS = ['vendémiaire', 'brumaire', 'frimaire', 'nivôse', 'pluviôse', 'ventôse', 'germinal', 'floréal', 'prairial', 'messidor', 'thermidor', 'fructidor', 'jour complémentaire'];
const REPUBLICAN_NUMBERS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
const REPUBLICAN_START: DayNumber = dayNumber(1792, 9, 22);
/** The first day that was dated so was 15 vendémiaire an II; Napoleon ended it with the year 1805. */
const REPUBLICAN_USED: DayNumber = dayNumber(1793, 10, 6);
const REPUBLICAN_END: DayNumber = dayNumber(1806, 1, 1);

/**
 * The calendar of the French Republic, in French as it was written. Years III, VII and XI had 366 days; what rule would
 * have given the others was never settled, so that it ends where its use did.
 */
export function republicanCalendar(): Reckoning {
  const yearStart = (year: number): DayNumber => REPUBLICAN_START + 365 * (year - 1) + Math.floor(year / 4);
  const yearOf = (day: DayNumber): number => {
    const guess = Math.floor((day - REPUBLICAN_START) / 365) + 1;
    return day < yearStart(guess) ? guess - 1 : guess;
  };
  const write = (day: DayNumber, precision: 'year' | 'month' | 'day'): string => {
    const year = yearOf(day);
    const passed = day - yearStart(year);
    const number = passed % 30 + 1;
    const month = REPUBLICAN_MONTHS[Math.floor(passed / 30)] ?? '';
    const yearText = `an ${REPUBLICAN_NUMBERS[year - 1] ?? year}`;
    if (precision === 'year') return yearText;
    if (precision === 'month') return passed < 360 ? `${month} ${yearText}` : `jours complémentaires ${yearText}`;
    return `${number === 1 ? '1er' : passed < 360 ? number : `${number}e`} ${month} ${yearText}`;
  };
  return {
    id: 'republican',
    reach: { start: REPUBLICAN_START, end: REPUBLICAN_END },
    shortestYearDays: 365,
    shortestMonthDays: 30,
    name: (locale) => calendarName('republican', locale),
    yearOf,
    yearStart,
    monthsOf: (year) => Array.from({ length: 13 }, (_, index): MonthStart => ({ start: yearStart(year) + 30 * index, number: index + 1, isLeap: false, firstDay: 1 })),
    write: (day, { precision }) => write(day, precision),
    writeMonth: ({ number }) => (number === 13 ? 'jours complémentaires' : REPUBLICAN_MONTHS[number - 1] ?? ''),
    status: (day) => ({ computed: day < REPUBLICAN_USED, inForce: day >= REPUBLICAN_USED }),
  };
}
