import { LongviewRangeError } from '../base/errors.js';
import { daysInMonth, instantToCivil } from './civil.js';
import { numberFormat } from './civil-format.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, type Instant } from './instant.js';
import { wordsFor } from './locales.js';

/** From so many years on, months no longer matter. */
const YEARS_WITHOUT_MONTHS = 20;

/** From so many days on, hours no longer matter. */
const DAYS_WITHOUT_HOURS = 3;

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute';

/**
 * How long it is from one instant to another, in words: the two largest units, counted by the calendar (UTC).
 *
 * @param start inclusive
 * @param end   exclusive, not before the start
 * @param locale BCP 47 tag; English for languages without words
 * @throws LongviewRangeError `time/no-duration` when an end is infinite or the end lies before the start
 * @example formatDuration(civilToInstant(1904, 2, 8), civilToInstant(1905, 9, 6), 'en') // '1 year, 6 months'
 */
export function formatDuration(start: Instant, end: Instant, locale = 'en'): string {
  if (!(Number.isFinite(start) && Number.isFinite(end) && start <= end)) {
    throw new LongviewRangeError('time/no-duration', `a duration goes from a finite start to an end not before it; got ${start} to ${end}`);
  }
  const { locale: written } = wordsFor(locale);
  const amounts = amountsOf(start, end).filter(([, count]) => count > 0);
  const shown: readonly (readonly [Unit, number])[] = amounts.length === 0 ? [['minute', 0]] : amounts;
  const texts = shown.map(([unit, count]) => formatAmount(unit, count, written));
  // Languages that do not set spaces between words do not set commas between amounts either.
  return texts.join(/^(ja|zh)\b/.test(written) ? '' : /^ko\b/.test(written) ? ' ' : ', ');
}

/** The amounts that matter, largest first. */
function amountsOf(start: Instant, end: Instant): (readonly [Unit, number])[] {
  const { months, restMs } = wholeMonths(start, end);
  const years = Math.floor(months / 12);
  const days = Math.floor(restMs / MS_PER_DAY);
  if (years >= YEARS_WITHOUT_MONTHS) return [['year', years]];
  if (years > 0) return [['year', years], ['month', months % 12]];
  if (months > 0) return [['month', months], ['day', days]];

  const hours = Math.floor((restMs % MS_PER_DAY) / MS_PER_HOUR);
  if (days >= DAYS_WITHOUT_HOURS) return [['day', days]];
  if (days > 0) return [['day', days], ['hour', hours]];
  return [['hour', hours], ['minute', Math.floor((restMs % MS_PER_HOUR) / MS_PER_MINUTE)]];
}

/** The months that fit in, each ending on the day of the month on which it began or the last one that there is, and what is left. */
function wholeMonths(start: Instant, end: Instant): { readonly months: number; readonly restMs: number } {
  const from = instantToCivil(start);
  const to = instantToCivil(end);
  let months = (to.year - from.year) * 12 + to.month - from.month;
  const anniversary = Math.min(from.day, daysInMonth(to.year, to.month));
  // Hundreds of millennia away instants are rounded, and the time of day is no longer meant.
  const timeMs = Number.isSafeInteger(start) && Number.isSafeInteger(end) ? to.msOfDay - from.msOfDay : 0;
  let restMs = (to.day - anniversary) * MS_PER_DAY + timeMs;
  if (restMs < 0) {
    months--;
    const month = to.month === 1 ? 12 : to.month - 1;
    const daysBefore = daysInMonth(to.month === 1 ? to.year - 1 : to.year, month);
    restMs = (daysBefore - Math.min(from.day, daysBefore) + to.day) * MS_PER_DAY + timeMs;
  }
  return { months, restMs };
}

function formatAmount(unit: Unit, count: number, locale: string): string {
  const text = numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  // Between a number and its unit Japanese has no space, but some versions of the data set one.
  return text.replace(/[\u2009\u202F\u00A0]/g, ' ').replace(/ /g, /^ja\b/.test(locale) ? '' : ' ');
}
