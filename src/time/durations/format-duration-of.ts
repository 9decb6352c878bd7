import { instantToCivil } from '../civil.js';
import type { FuzzyDate, IntervalDate, Precision, SingleDate } from '../fuzzy-date.js';
import type { Instant } from '../instant.js';
import { insert, wordsFor } from '../locales.js';
import { formatYearCount } from '../words/years-ago.js';
import { amountsOfMonths, formatAmount, formatAmounts, formatDuration, MONTHS_AS_YEARS, type AmountContext } from './format-duration.js';
import { monthsBetween } from './months-between.js';

/** How to say how long a date lasted. */
export interface FormatDurationOfOptions {
  /** BCP 47 tag; English by default, and for languages without words. */
  readonly locale?: string;
  /** Until when what goes on is counted; without it that has no duration. */
  readonly asOf?: Instant;
}

/** Parts of an hour, day, month or year that an end of an interval may be known to. */
type Fineness = 'day' | 'month' | 'year';

/** An end of a stretch of time. */
export interface End {
  readonly earliest: Instant;
  readonly latest: Instant;
  /** Absent where digits are not known or the date is a part of a year. */
  readonly fineness: Fineness | undefined;
  readonly isCoarse: boolean;
  readonly isApproximate: boolean;
}

/**
 * How long an interval lasted, in words, as far as its ends tell. `undefined` for a single date and for one of a set,
 * which are imprecise rather than long, and for an interval with an end of which nothing is known.
 *
 * - Days are told only where both ends are days; both count.
 * - Where an end is a month or a year, the months or years from the one to the other are about right.
 * - Where digits are missing or an end is a season, the shortest and the longest are told.
 * - What goes on has lasted until `asOf`; what has ended, nobody knows when, lasted at most until then.
 *
 * @example formatDurationOf(date) // '1 year, 7 months' for 1904-02-08/1905-09-05
 * @example formatDurationOf(date) // 'about 2 years' for 1907/1909
 * @example formatDurationOf(date) // 'between 5 and 16 years' for 189X/1905
 * @example formatDurationOf(date, { asOf: civilToInstant(2017, 4, 14) }) // '8 years so far' for 2009-04-14/..
 */
export function formatDurationOf(date: FuzzyDate, { locale = 'en', asOf }: FormatDurationOfOptions = {}): string | undefined {
  const context = wordsFor(locale);
  const stretch = stretchOf(date);
  if (stretch?.start === undefined) return undefined;
  const start = endOf(stretch.start);
  if (stretch.end !== undefined) return formatBetween(start, endOf(stretch.end), context);
  if (asOf === undefined || !(asOf >= start.earliest && Number.isFinite(asOf - start.earliest))) return undefined;
  if (stretch.unknownEnd) return formatAtMost(start, asOf, context);
  const text = formatBetween(start, { earliest: asOf, latest: asOf, fineness: 'day', isCoarse: false, isApproximate: false }, context);
  return text && insert(context.words.soFar, text);
}

/** The interval that a date is, or that all dates of a set are. */
function stretchOf(date: FuzzyDate): IntervalDate | undefined {
  if (date.kind === 'interval') return date;
  if (date.kind === 'date' || date.choice === 'one' || date.members.length !== 1) return undefined;
  const [only] = date.members;
  return only?.kind === 'interval' ? only : undefined;
}

/** What is known of an end. */
export function endOf({ earliest, latest, precision, parts, approximate }: SingleDate): End {
  const isWhole = parts.grouping === undefined && parts.significantDigits === undefined && !`${parts.year}${parts.month}${parts.day}`.includes('X');
  return {
    earliest,
    // The second itself is not part of how long it took.
    latest: parts.time === undefined ? latest : earliest,
    fineness: isWhole ? finenessOf(precision) : undefined,
    isCoarse: finenessOf(precision) === 'year',
    isApproximate: approximate,
  };
}

function finenessOf(precision: Precision): Fineness {
  if (precision === 'second' || precision === 'minute' || precision === 'hour' || precision === 'day') return 'day';
  return precision === 'month' || precision === 'season' || precision === 'quarter' || precision === 'trimester' || precision === 'half' ? 'month' : 'year';
}

/** How long it is from one end to the other, the day of the other included; `undefined` where an end is not bounded. */
export function formatBetween(start: End, end: End, context: AmountContext): string | undefined {
  if (!Number.isFinite(start.earliest) || !Number.isFinite(end.latest)) return undefined;
  const { words, locale } = context;
  const about = (text: string): string => insert(words.aboutAmount, text);
  const isApproximate = start.isApproximate || end.isApproximate;

  if (start.fineness === 'day' && end.fineness === 'day') {
    const text = formatDuration(start.earliest, Math.max(start.earliest, end.latest), locale);
    return isApproximate ? about(text) : text;
  }
  if (start.fineness === undefined || end.fineness === undefined) return formatBounds(start, end, context);

  const from = instantToCivil(start.earliest);
  const to = instantToCivil(end.earliest);
  const isYears = start.fineness === 'year' || end.fineness === 'year';
  const count = isYears ? to.year - from.year : (to.year - from.year) * 12 + to.month - from.month;
  if (count === 0) return formatAtMost(start, end.latest, context);
  const amounts = isYears ? [['year', count] as const] : amountsOfMonths(count);
  const text = formatAmounts(amounts, context);
  // Months from the one end to the other tell years well enough.
  return isApproximate || isYears || amounts.length > 1 ? about(text) : text;
}

/** `at most 5 months`: what an interval cannot have been longer than, in whole months or years. */
function formatAtMost(start: End, until: Instant, context: AmountContext): string {
  const months = Math.ceil(monthsOf(start.earliest, Math.max(start.earliest, until)));
  const amounts = months >= MONTHS_AS_YEARS ? [['year', Math.ceil(months / 12)] as const] : amountsOfMonths(months);
  return insert(context.words.atMost, formatAmounts(amounts, context));
}

/** `between 5 and 16 years`, `at most 18 months`. */
function formatBounds(start: End, end: End, context: AmountContext): string {
  const { words, locale } = context;
  const longest = monthsOf(start.earliest, end.latest);
  const shortest = monthsOf(start.latest, Math.max(start.latest, end.earliest));
  const isYears = (start.isCoarse || end.isCoarse) && longest >= 24;
  const unit = isYears ? 'year' : 'month';
  const most = Math.ceil(longest / (isYears ? 12 : 1));
  const least = Math.floor(shortest / (isYears ? 12 : 1));
  const text = formatAmount([unit, most], context);
  if (least === 0) return insert(words.atMost, text);
  const isApproximate = start.isApproximate || end.isApproximate;
  if (least === most) return insert(words.aboutAmount, text);
  const number = formatYearCount(least, locale);
  return isApproximate ? insert(words.aboutAmount, insert(words.closeRange, number, text)) : insert(words.betweenAmounts, number, text);
}

/** Months with the part of one that is left. */
function monthsOf(start: Instant, end: Instant): number {
  const { months, restMs, monthMs } = monthsBetween(start, end);
  return months + restMs / monthMs;
}
