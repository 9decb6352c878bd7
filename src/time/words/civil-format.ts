import { civilToInstant, isCivilDay, type CivilDate } from '../civil.js';
import { compactNumber, countsInPlainDigits, plainNumber } from './format-number.js';
import { intlLocale, plainSpaces } from './intl.js';
import { memoise } from './memoise.js';

/** Years that `Date`, and so `Intl`, can hold with room to spare. */
const MAX_INTL_YEAR = 270_000;

/** The Gregorian calendar repeats after so many years, to the day of the week. */
const CYCLE_YEARS = 400;

/** From here on years are written with words for their size: 13.8 billion. */
const FIRST_COMPACT_YEAR = 1_000_000;

/** Years before this one are written with their era. */
const FIRST_YEAR_WITHOUT_ERA = 100;

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
  const yearText = formatYearNumber(civil.year, locale);
  if (civil.year > 0 && isYearAlone(fields) && countsInPlainDigits(locale)) return [{ type: 'year', value: yearText }];
  return dateTimeFormat(locale, civil.year < 1 ? withEra(fields, civil) : fields).formatToParts(standIn(civil))
    .map(({ type, value }) => ({ type, value: type === 'year' ? yearText : plainSpaces(value) }));
}

/** Fields with the era where the year could be taken for another number without it, before AD 100: `14 AD`. */
export function withEra(fields: CivilFields, { year }: Pick<CivilDate, 'year'>): CivilFields {
  return fields.year !== undefined && year < FIRST_YEAR_WITHOUT_ERA ? { ...fields, era: 'short' } : fields;
}

/** The number of a year in its era, without grouping: `1896`, `44` for -43, `13.8 billion`. */
export function formatYearNumber(year: number, locale: string): string {
  const number = year < 1 ? 1 - year : year;
  // A round number of millions BC in astronomical years is meant as one, although the year 0 makes it one more.
  const round = year < 1 && number % 1000 === 1 ? number - 1 : number;
  return number < FIRST_COMPACT_YEAR || round % 1000 !== 0 ? plainNumber(number, locale) : compactNumber(round, locale);
}

function isYearAlone(fields: CivilFields): boolean {
  return fields.year === 'numeric' && Object.keys(fields).length === 1;
}

/** A moment that `Intl` writes like the civil date but for the year, which is another with the same days. */
function standIn({ year, month, day, msOfDay }: CivilDate): number {
  const leapYear = year < 1 ? -CYCLE_YEARS : 5 * CYCLE_YEARS;
  const inRange = Math.abs(year) < MAX_INTL_YEAR ? year : leapYear + (year % CYCLE_YEARS);
  // The 29 February of a Julian year may be none in the Gregorian calendar.
  return civilToInstant(isCivilDay(inRange, month, day) ? inRange : leapYear, month, day) + msOfDay;
}

/** Formats dates in UTC by the Gregorian calendar. Hours have two digits where the clock has 24 of them: `06:00`, but `6:00 AM`. */
export const dateTimeFormat = /* @__PURE__ */ memoise((locale, fields: CivilFields) => {
  const make = (options: CivilFields): Intl.DateTimeFormat => new Intl.DateTimeFormat(intlLocale(locale), { ...options, timeZone: 'UTC', calendar: 'gregory' });
  return make(fields.hour !== undefined && !make({ hour: 'numeric' }).resolvedOptions().hour12 ? { ...fields, hour: '2-digit' } : fields);
});

const listFormat = /* @__PURE__ */ memoise((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(intlLocale(locale), options));

/** A list in words: `1667, 1668 or 1672`. */
export function formatList(items: readonly string[], type: 'conjunction' | 'disjunction', locale: string): string {
  return listFormat(locale, { type }).format(items);
}
