import { numberFormat } from '../words/format-number.js';

/**
 * The year from whose beginning “before present” counts back, so that an age does not change from one year to the next.
 *
 * @see North American Commission on Stratigraphic Nomenclature, North American Stratigraphic Code (1983), article 13, remark (c):
 *      ka, Ma and Ga are 10³, 10⁶ and 10⁹ years before the present, and the present is AD 1950, as in radiocarbon dating
 */
export const PRESENT_YEAR = 1950;

/** 10000 BC: the first year that an axis names by its number in the calendar; all before have an age. */
export const FIRST_CALENDAR_YEAR = -9999;

/** Steps of so many years and more are counted from the present back, however near it they come. */
export const LEAST_AGE_STEP = 5000;

/** What ages are told in, and the years in each: a thousand, a million and a billion years (annus, kilo-, mega-, giga-). */
const UNITS = [['Ga', 9], ['Ma', 6], ['ka', 3]] as const;

/**
 * How many years before 1950 a year began, where an axis counts so: in every year before 10000 BC, and wherever the step is of
 * 5,000 years or more. `undefined` where it counts the years of the calendar.
 *
 * @param year      astronomical
 * @param stepYears what the axis goes by
 * @example yearsAgo(-66_038_050, 10_000) // 66040000
 */
export function yearsAgo(year: number, stepYears: number): number | undefined {
  const age = PRESENT_YEAR - year;
  return year < FIRST_CALENDAR_YEAR || (stepYears >= LEAST_AGE_STEP && age >= stepYears) ? age : undefined;
}

/**
 * An age in thousands, millions or billions of years, with the decimals that its step needs and no more. The symbols are those of
 * every language; the decimal sign is that of the reader's.
 *
 * @param age       years before 1950, 1,000 or more
 * @param stepYears 1, 2 or 5 of a power of ten
 * @example formatYearsAgo(66_040_000, 20_000, 'en') // '66.04 Ma'
 */
export function formatYearsAgo(age: number, stepYears: number, locale: string): string {
  const [symbol, power] = UNITS.find(([, digits]) => age >= 10 ** digits) ?? UNITS[2];
  const decimals = Math.max(0, power + 1 - String(stepYears).length);
  const format = numberFormat(locale, { useGrouping: false, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${format.format(age / 10 ** power)} ${symbol}`;
}
