import { numberFormat } from '../words/format-number.js';
import { calendarName } from './calendar-names.js';
import { civilMonths, civilOfDay, dayNumber } from './civil-months.js';
import { intlMonth, intlText, intlYears } from './intl-years.js';
import type { OtherCalendarId } from './other-calendar.js';
import type { DayNumber, Reckoning } from './reckoning.js';

/** What is known of a calendar that `Intl` both reckons and names. */
interface IntlCalendar {
  readonly calendar: string;
  /** The first day of its first year, and how many days its years have on average and at least. */
  readonly firstDay: DayNumber;
  readonly meanYearDays: number;
  readonly shortestYearDays: number;
  readonly firstYear?: number;
  readonly end?: DayNumber;
  /** In official use, from one day to another. */
  readonly inForce: readonly (readonly [from: DayNumber, to: DayNumber])[];
}

const TROPICAL_YEAR = 365.2422;
const JULIAN_YEAR = 365.25;
/** Twelve mean months of 29 days 12 h 44 min, and 235 Hebrew months in 19 years. */
const LUNAR_YEAR = 354.367;
const HEBREW_YEAR = 365.2468;

const NO_END = Infinity;

/** `Date` holds no later years; none of these rules is meant for so long. */
const LAST_DAY = dayNumber(10_000, 1, 1);

/** The days on which each first year begins: E. M. Reingold, N. Dershowitz, Calendrical Calculations, epochs. */
const CALENDARS: Readonly<Partial<Record<OtherCalendarId, IntlCalendar>>> = {
  islamic: { calendar: 'islamic-civil', firstDay: dayNumber(622, 7, 16, 'julian'), meanYearDays: LUNAR_YEAR, shortestYearDays: 354, inForce: [] },
  // The published tables are those of 1300 to 1600; what engines give outside of them is the tabular calendar.
  'islamic-umalqura': { calendar: 'islamic-umalqura', firstYear: 1300, firstDay: dayNumber(1882, 11, 12), end: dayNumber(2174, 11, 26), meanYearDays: LUNAR_YEAR, shortestYearDays: 353, inForce: [[dayNumber(2002, 3, 15), NO_END]] },
  hebrew: { calendar: 'hebrew', firstDay: dayNumber(-3760, 10, 7, 'julian'), meanYearDays: HEBREW_YEAR, shortestYearDays: 353, inForce: [[dayNumber(1948, 5, 14), NO_END]] },
  // Iran counted its years from Cyrus from March 1976 to August 1978.
  persian: { calendar: 'persian', firstDay: dayNumber(622, 3, 19, 'julian'), meanYearDays: TROPICAL_YEAR, shortestYearDays: 365, inForce: [[dayNumber(1925, 3, 31), dayNumber(1976, 3, 21)], [dayNumber(1978, 8, 27), NO_END]] },
  indian: { calendar: 'indian', firstDay: dayNumber(79, 3, 22), meanYearDays: 365.2425, shortestYearDays: 365, inForce: [[dayNumber(1957, 3, 22), NO_END]] },
  coptic: { calendar: 'coptic', firstDay: dayNumber(284, 8, 29, 'julian'), meanYearDays: JULIAN_YEAR, shortestYearDays: 365, inForce: [] },
  ethiopic: { calendar: 'ethiopic', firstDay: dayNumber(8, 8, 29, 'julian'), meanYearDays: JULIAN_YEAR, shortestYearDays: 365, inForce: [[dayNumber(1855, 2, 11), NO_END]] },
};

/** Calendars that were kept as an almanac published them, year by year. */
const PUBLISHED: readonly OtherCalendarId[] = ['islamic-umalqura', 'ethiopic', 'indian'];

/** A calendar that `Intl` both reckons and names; `undefined` for others, and where this engine lacks it. */
export function intlCalendar(id: OtherCalendarId): Reckoning | undefined {
  const found = CALENDARS[id];
  const years = found && intlYears({ firstYear: 1, ...found });
  if (found === undefined || years === undefined) return undefined;
  const { calendar, firstDay, shortestYearDays, inForce } = found;
  const isInForce = (day: DayNumber): boolean => inForce.some(([from, to]) => day >= from && day < to);
  return {
    ...years,
    id,
    reach: { start: firstDay, end: found.end ?? LAST_DAY },
    shortestYearDays,
    shortestMonthDays: 28,
    name: (locale) => calendarName(id, locale),
    write: (day, options) => intlText(calendar, day, options),
    writeMonth: ({ start }, locale) => intlMonth(calendar, start, locale),
    status: (day) => ({ computed: !(PUBLISHED.includes(id) && isInForce(day)), inForce: isInForce(day) }),
  };
}

/** Years of the Buddhist Era began on 1 April until that of 2483, which lasted nine months. */
const BUDDHIST_YEARS = 543;
const FIRST_JANUARY_YEAR = 1941;

/**
 * The Thai solar calendar: Gregorian months, years of the Buddhist Era. `Intl` gives its words; the number of the year
 * is reckoned here, because engines count from 1 January throughout.
 */
export function buddhistCalendar(): Reckoning {
  const yearOf = (day: DayNumber): number => {
    const { year, month } = civilOfDay(day);
    return year + BUDDHIST_YEARS - (year < FIRST_JANUARY_YEAR && month < 4 ? 1 : 0);
  };
  const yearStart = (year: number): DayNumber => {
    const gregorian = year - BUDDHIST_YEARS;
    return dayNumber(gregorian, gregorian < FIRST_JANUARY_YEAR ? 4 : 1, 1);
  };
  const decreed = dayNumber(1913, 4, 1);
  return {
    id: 'buddhist',
    reach: { start: dayNumber(1889, 4, 1), end: LAST_DAY },
    shortestYearDays: 275,
    shortestMonthDays: 28,
    name: (locale) => calendarName('buddhist', locale),
    yearOf,
    yearStart,
    monthsOf: (year) => civilMonths(yearStart(year), yearStart(year + 1)),
    write: (day, options) => intlText('buddhist', day, options, numberFormat(options.locale, { useGrouping: false }).format(yearOf(day))),
    writeMonth: ({ start }, locale) => intlMonth('buddhist', start, locale),
    status: (day) => ({ computed: day < decreed, inForce: day >= decreed }),
  };
}
