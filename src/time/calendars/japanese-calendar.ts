import { upperBound } from '../../base/bisect.js';
import { calendarName } from './calendar-names.js';
import { eraYear, lunarDate, lunarMonth, solarDate, solarMonth } from './calendar-words.js';
import { civilMonths, civilOfDay, dayNumber } from './civil-months.js';
import { cutMonths } from './cut-months.js';
import { JAPANESE_ERAS, NORTHERN_COURT_ERAS, type JapaneseEra } from './japanese-eras.js';
import { JAPAN_GREGORIAN, lunisolarMonths, lunisolarYearOf, lunisolarYearStart } from './japanese-months.js';
import type { DayNumber, MonthStart, Reckoning } from './reckoning.js';
import { cyrillicOf, hangulOf } from './romaji.js';
import { wordLanguage } from './word-language.js';

/** How far ahead the present era is taken to last. */
const LAST_DAY: DayNumber = dayNumber(2100, 1, 1);

/** A year of an era, or what an era has of it. */
interface EraYear {
  readonly start: DayNumber;
  readonly era: JapaneseEra;
  /** The year that was its first: year n begins n − 1 years later. */
  readonly firstYear: number;
  readonly number: number;
}

/**
 * The Japanese calendar: years of eras from Taika in 645, each era from the day of its proclamation. Months and days are
 * lunisolar before 1873, from a table, and Gregorian since. Between 1331 and 1392 both courts’ eras are given, the
 * southern first.
 */
export function japaneseCalendar(): Reckoning {
  const southern = eraYears(JAPANESE_ERAS, LAST_DAY);
  const northern = eraYears(NORTHERN_COURT_ERAS, Infinity);
  const starts = southern.map(({ start }) => start);
  const yearOf = (day: DayNumber): number => Math.max(0, upperBound(starts, day) - 1);
  const yearStart = (year: number): DayNumber => starts[year] ?? LAST_DAY;
  const yearText = (day: DayNumber, locale: string): string | undefined => {
    const years = [southern[yearOf(day)], northern.findLast(({ start }) => start <= day)];
    const names = years.flatMap((year) => (year === undefined || year.era.kanji === '' ? [] : [nameOfYear(year, locale)]));
    return names.length === 0 ? undefined : names.join(' / ');
  };

  return {
    id: 'japanese',
    reach: { start: JAPANESE_ERAS[0]?.start ?? 0, end: LAST_DAY },
    shortestYearDays: 353,
    shortestMonthDays: 28,
    yearSteps: [1, 2, 5, 10, Infinity],
    yearTicks: {
      atOrBefore: (year, step) => {
        let tick = Math.min(year, southern.length - 1);
        while (tick >= 0 && !isTick(southern[tick], step)) tick--;
        return tick;
      },
      after: (year, step) => {
        let tick = year + 1;
        while (tick < southern.length && !isTick(southern[tick], step)) tick++;
        return tick;
      },
    },
    name: (locale) => calendarName('japanese', locale),
    yearOf,
    yearStart,
    monthsOf: (year) => monthsBetween(yearStart(year), yearStart(year + 1)),
    write: (day, { locale, precision }) => {
      const year = yearText(day, locale);
      if (year === undefined || precision === 'year') return year;
      if (day >= JAPAN_GREGORIAN) return solarDate(year, civilOfDay(day), precision, locale);
      const month = lunisolarMonths(lunisolarYearOf(day)).findLast(({ start }) => start <= day);
      if (month === undefined) return year;
      return lunarDate(year, lunarMonth(month.number, month.isLeap, locale), precision === 'day' ? day - month.start + 1 : undefined, locale);
    },
    writeMonth: ({ start, number, isLeap }, locale) => (start >= JAPAN_GREGORIAN ? solarMonth(civilOfDay(start), locale) : lunarMonth(number, isLeap, locale)),
    status: (day) => ({ computed: day < JAPAN_GREGORIAN, inForce: true }),
  };
}

/** Infinity stops at eras, other steps at them and at every so manyth of their years. */
function isTick(year: EraYear | undefined, step: number): boolean {
  return year !== undefined && (year.number === 1 || (step === 1 || (Number.isFinite(step) && year.number % step === 0)));
}

function nameOfYear({ era, number }: EraYear, locale: string): string {
  const language = wordLanguage(locale);
  const name = language === 'ja' || language === 'zh' ? era.kanji : language === 'ko' ? hangulOf(era.romaji) : language === 'ru' ? cyrillicOf(era.romaji) : era.romaji;
  return eraYear(name, number, locale);
}

function eraYears(eras: readonly JapaneseEra[], end: DayNumber): readonly EraYear[] {
  const years: EraYear[] = [];
  eras.forEach((era, index) => {
    const eraEnd = eras[index + 1]?.start ?? end;
    const firstYear = FIRST_YEARS[era.kanji] ?? yearOfDay(era.start);
    for (let start = era.start; start < eraEnd; start = newYearAfter(start)) {
      years.push({ start, era, firstYear, number: yearOfDay(start) - firstYear + 1 });
      if (era.kanji === '') break;
    }
  });
  return years;
}

/** Eras of one court that the other took over, or that go on after the table has named the other court’s. */
const FIRST_YEARS: Readonly<Record<string, number>> = { 建武: 1334, 明徳: 1390 };

function yearOfDay(day: DayNumber): number {
  return day >= JAPAN_GREGORIAN ? civilOfDay(day).year : lunisolarYearOf(day);
}

function newYearAfter(day: DayNumber): DayNumber {
  const next = yearOfDay(day) + 1;
  return next > 1872 ? dayNumber(next, 1, 1) : lunisolarYearStart(next);
}

function monthsBetween(start: DayNumber, end: DayNumber): readonly MonthStart[] {
  if (start >= JAPAN_GREGORIAN) return civilMonths(start, end);
  return cutMonths(lunisolarMonths(lunisolarYearOf(start)), start, end);
}
