import { civilToInstant, isCivilDay, type CivilDate } from './civil.js';

/** Years that `Date`, and so `Intl`, can hold with room to spare. */
const MAX_INTL_YEAR = 270_000;

/** The Gregorian calendar repeats after so many years, to the day of the week. */
const CYCLE_YEARS = 400;

/** From here on years are written with words for their size: 13.8 billion. */
const FIRST_COMPACT_YEAR = 1_000_000;

/** Which parts of a date to write, as `Intl` names them. */
export type CivilFields = Pick<
  Intl.DateTimeFormatOptions,
  'era' | 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second' | 'fractionalSecondDigits'
>;

/** One piece of a written date: a part with its kind, or a literal between parts. */
export type CivilPart = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/**
 * A civil date in words, in the order and with the names of a language. Years before AD 1 carry their era; years that
 * `Date` cannot hold are written all the same.
 *
 * @param locale a BCP 47 tag; plain `en` writes the day before the month, as most English outside the United States
 * @example formatCivil({ year: -43, month: 3, day: 15, msOfDay: 0 }, { year: 'numeric', month: 'long', day: 'numeric' }, 'en')
 * // '15 March 44 BC'
 */
export function formatCivil(civil: CivilDate, fields: CivilFields, locale: string): string {
  return civilParts(civil, fields, locale).map((part) => part.value).join('');
}

/** The pieces that {@link formatCivil} joins. */
export function civilParts(civil: CivilDate, fields: CivilFields, locale: string): CivilPart[] {
  const needsEra = fields.year !== undefined && civil.year < 1;
  const format = dateTimeFormat(locale, needsEra ? { ...fields, era: 'short' } : fields);
  const yearText = formatYearNumber(civil.year, locale);
  return format.formatToParts(standIn(civil)).map(({ type, value }) => ({
    type,
    // Engines differ in which spaces they use; lines may break anywhere that a space stands.
    value: type === 'year' ? yearText : value.replace(/[\u2009\u202F\u00A0]/g, ' '),
  }));
}

/** The number of a year in its era, without grouping: `1896`, `44` for -43, `13.8 billion`. */
export function formatYearNumber(year: number, locale: string): string {
  const number = year < 1 ? 1 - year : year;
  if (number < FIRST_COMPACT_YEAR) return numberFormat(locale, { useGrouping: false }).format(number);
  // A round number of millions BC in astronomical years is meant as one, although the year 0 makes it one more.
  const round = year < 1 && number % 1000 === 1 ? number - 1 : number;
  if (round % 1000 !== 0) return numberFormat(locale, { useGrouping: false }).format(number);
  return numberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 6 }).format(round);
}

/** A moment that `Intl` writes like the civil date but for the year, which is another with the same days. */
function standIn({ year, month, day, msOfDay }: CivilDate): number {
  if (Math.abs(year) < MAX_INTL_YEAR && isCivilDay(year, month, day)) return civilToInstant(year, month, day) + msOfDay;
  const yearOfCycle = year % CYCLE_YEARS;
  const inRange = year < 1 ? yearOfCycle - CYCLE_YEARS : yearOfCycle + CYCLE_YEARS * 5;
  // The 29 February of a Julian year that is not leap in the Gregorian calendar.
  const leapYear = inRange - (inRange % 4) + (year < 1 ? -4 : 4);
  const standInYear = isCivilDay(inRange, month, day) ? inRange : isCivilDay(leapYear, month, day) ? leapYear : 2000;
  return civilToInstant(standInYear, month, day) + msOfDay;
}

const dateTimeFormats = new Map<string, Intl.DateTimeFormat>();

/** Formatters are slow to make, so each is made once. */
function dateTimeFormat(locale: string, fields: CivilFields): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(fields)}`;
  let format = dateTimeFormats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(intlLocale(locale), { ...hourFields(fields, locale), timeZone: 'UTC', calendar: 'gregory' });
    dateTimeFormats.set(key, format);
  }
  return format;
}

/** Hours have two digits where the clock has 24 of them: `06:00`, but `6:00 AM`. */
function hourFields(fields: CivilFields, locale: string): CivilFields {
  if (fields.hour === undefined) return fields;
  const { hourCycle } = new Intl.DateTimeFormat(intlLocale(locale), { hour: 'numeric' }).resolvedOptions();
  return { ...fields, hour: hourCycle === 'h23' || hourCycle === 'h24' ? '2-digit' : 'numeric' };
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number formatter of a language, made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = numberFormats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(intlLocale(locale), options);
    numberFormats.set(key, format);
  }
  return format;
}

const listFormats = new Map<string, Intl.ListFormat>();

/** A list in words: `1667, 1668 or 1672`. */
export function formatList(items: readonly string[], type: 'conjunction' | 'disjunction', locale: string): string {
  const key = `${locale} ${type}`;
  let format = listFormats.get(key);
  if (format === undefined) {
    format = new Intl.ListFormat(intlLocale(locale), { type });
    listFormats.set(key, format);
  }
  return format.format(items);
}

/** The tag to ask `Intl` for: `en` alone means day before month; a tag that is none means English. */
export function intlLocale(locale: string): string {
  try {
    const [tag = 'en'] = Intl.getCanonicalLocales(locale);
    return tag === 'en' ? 'en-GB' : tag;
  } catch {
    return 'en-GB';
  }
}
