import { LongviewRangeError } from '../../base/errors.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type Instant } from '../instant.js';
import { insert, wordsFor } from '../locales.js';
import type { LocaleWords } from '../locales/locale-words.js';
import { numberFormat } from '../words/format-number.js';
import { plainSpaces } from '../words/intl.js';
import { formatManyYears, MANY_YEARS, SIGNIFICANT_DIGITS } from '../words/years-ago.js';
import { monthsBetween } from './months-between.js';

/** From so many months on, single months no longer matter. */
export const MONTHS_AS_YEARS = 240;

/** From so many days on, hours no longer matter. */
const DAYS_WITHOUT_HOURS = 3;

/** What durations are counted in. */
export type DurationUnit = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** An amount of one unit. */
export type Amount = readonly [unit: DurationUnit, count: number];

/** The language that an amount is written in. */
export interface AmountContext {
  readonly locale: string;
  readonly words: LocaleWords;
}

/**
 * How long it is from one instant to another, in words: the two largest units, rounded, counted by the calendar (UTC).
 *
 * @param start inclusive
 * @param end   exclusive, not before the start
 * @param locale BCP 47 tag; English for languages without words
 * @throws LongviewRangeError `time/no-duration` when an end is infinite or the end lies before the start
 * @example formatDuration(civilToInstant(1904, 2, 8), civilToInstant(1905, 9, 6), 'en') // '1 year, 7 months'
 */
export function formatDuration(start: Instant, end: Instant, locale = 'en'): string {
  if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end)) {
    throw new LongviewRangeError('time/no-duration', `a duration goes from a finite start to an end not before it; got ${start} to ${end}`);
  }
  return formatAmounts(amountsBetween(start, end), wordsFor(locale));
}

/** Months in words: `1 year, 7 months`; only years from twenty on. */
export function amountsOfMonths(months: number): Amount[] {
  if (months >= MONTHS_AS_YEARS) return [['year', Math.round(months / 12)]];
  return [['year', Math.floor(months / 12)], ['month', Math.round(months) % 12]];
}

/** Amounts in words, those of nothing left out. */
export function formatAmounts(amounts: readonly Amount[], context: AmountContext): string {
  const [first = formatAmount(['minute', 0], context), ...others] = amounts.filter(([, count]) => count > 0).map((amount) => formatAmount(amount, context));
  return others.reduce((text, other) => insert(context.words.amounts, text, other), first);
}

/** One amount in words: `1 year`, `2 года`, `13.8 billion years`. */
export function formatAmount([unit, count]: Amount, context: AmountContext): string {
  if (unit === 'year' && count >= MANY_YEARS) return formatManyYears(Number(count.toPrecision(SIGNIFICANT_DIGITS)), context);
  const { locale } = context;
  const text = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', useGrouping: false }).format(count);
  // Between a number and its unit Japanese has no space, but some versions of the data set one.
  return plainSpaces(text).replace(/ /g, /^ja\b/.test(locale) ? '' : ' ');
}

function amountsBetween(start: Instant, end: Instant): Amount[] {
  const { months, restMs, monthMs } = monthsBetween(start, end);
  const exactMonths = months + restMs / monthMs;
  if (exactMonths >= MONTHS_AS_YEARS) return amountsOfMonths(exactMonths);
  if (months >= 12) return amountsOfMonths(Math.round(exactMonths));

  const restDays = restMs / MS_PER_DAY;
  const unitMs = months > 0 || restDays >= DAYS_WITHOUT_HOURS ? MS_PER_DAY : restDays >= 1 ? MS_PER_HOUR : MS_PER_MINUTE;
  const roundedMs = Math.round(restMs / unitMs) * unitMs;
  if (roundedMs >= monthMs) return amountsOfMonths(months + 1);
  return [
    ['month', months],
    ['day', Math.floor(roundedMs / MS_PER_DAY)],
    ['hour', Math.floor((roundedMs % MS_PER_DAY) / MS_PER_HOUR)],
    ['minute', Math.floor((roundedMs % MS_PER_HOUR) / MS_PER_MINUTE)],
  ];
}
