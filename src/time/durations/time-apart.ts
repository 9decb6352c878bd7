import { endOf, formatBetween } from './format-duration-of.js';
import { instantToCivil } from '../civil.js';
import { wordsFor } from '../locales.js';
import type { FuzzyDate, SingleDate } from '../fuzzy-date.js';
import type { Span } from '../span.js';

/** How far one date is from another: before or after it by so much, or as near as both are known. */
export type TimeApart =
  | { readonly kind: 'before' | 'after'; readonly amount: string }
  | { readonly kind: 'during' | 'day' | 'month' | 'year' | 'perhaps' };

/**
 * How far a date is from another one: from the end of the earlier to the beginning of the later, and no finer than the coarser
 * of the two. What may or may not have been at once is `perhaps`; what certainly was is `during`, or for dates that do not last
 * the day, month or year that both are in. `undefined` where an end that matters is not bounded.
 *
 * @param date   the one that is told
 * @param origin the one that it is told from
 * @example timeApart(dateOf('1904-02-11'), dateOf('1904-02-08')) // { kind: 'after', amount: '3 days' }
 * @example timeApart(dateOf('1904-02'), dateOf('1904-02-08')) // { kind: 'month' }
 */
export function timeApart(date: FuzzyDate, origin: FuzzyDate, { locale = 'en' }: { readonly locale?: string } = {}): TimeApart | undefined {
  if (date.latest <= origin.earliest) return apart('before', lastOf(date), firstOf(origin), locale);
  if (origin.latest <= date.earliest) return apart('after', lastOf(origin), firstOf(date), locale);
  if (date.kind === 'date' && origin.kind === 'date') return { kind: sharedUnit(date, origin) };
  return { kind: certainlyMet(date, origin) || certainlyMet(origin, date) ? 'during' : 'perhaps' };
}

function apart(kind: 'before' | 'after', from: SingleDate | undefined, to: SingleDate | undefined, locale: string): TimeApart | undefined {
  if (!from || !to) return undefined;
  const start = endOf(from);
  const end = endOf(to);
  // From day to day, and not to the end of the second one.
  const reached = start.fineness === 'day' && end.fineness === 'day' ? { ...end, latest: end.earliest } : end;
  const amount = formatBetween(start, reached, wordsFor(locale));
  return amount === undefined ? undefined : { kind, amount };
}

/** The date that something begins with. */
function firstOf(date: FuzzyDate): SingleDate | undefined {
  if (date.kind === 'date') return date;
  if (date.kind === 'interval') return date.start;
  const [first] = date.members.toSorted((a, b) => a.earliest - b.earliest);
  return first && firstOf(first);
}

/** The date that something ends with. */
function lastOf(date: FuzzyDate): SingleDate | undefined {
  if (date.kind === 'date') return date;
  if (date.kind === 'interval') return date.end;
  const last = date.members.toSorted((a, b) => a.latest - b.latest).at(-1);
  return last && lastOf(last);
}

/** The finest unit of the calendar that two dates are in for sure, though one of them may be that unit itself. */
function sharedUnit(a: SingleDate, b: SingleDate): 'day' | 'month' | 'year' | 'perhaps' {
  if (a.approximate || b.approximate || a.uncertain || b.uncertain) return 'perhaps';
  const first = instantToCivil(Math.min(a.earliest, b.earliest));
  const last = instantToCivil(Math.max(a.latest, b.latest) - 1);
  if (first.year !== last.year) return 'perhaps';
  if (first.month !== last.month) return 'year';
  return first.day === last.day ? 'day' : 'month';
}

/** Whether the one was certainly going on during all that the other may have been, or both were for some time. */
function certainlyMet(one: FuzzyDate, other: FuzzyDate): boolean {
  const core = coreOf(one);
  if (!core) return false;
  if (core.start <= other.earliest && other.latest <= core.end) return true;
  const otherCore = coreOf(other);
  return otherCore !== undefined && Math.max(core.start, otherCore.start) < Math.min(core.end, otherCore.end);
}

/** When something was certainly going on; `undefined` for what is known of no time. */
function coreOf(date: FuzzyDate): Span | undefined {
  if (date.kind === 'set' || date.approximate || date.uncertain) return undefined;
  if (date.kind === 'date') return isDay(date) ? { start: date.earliest, end: date.latest } : undefined;
  if (date.unknownStart || date.unknownEnd) return undefined;
  const { start, end } = date;
  // A day is taken whole: on the day on which a war ended it was going on.
  const core = {
    start: start ? (isDay(start) ? start.earliest : start.latest) : -Infinity,
    end: end ? (isDay(end) ? end.latest : end.earliest) : Infinity,
  };
  return core.start < core.end ? core : undefined;
}

function isDay({ precision }: SingleDate): boolean {
  return precision === 'day' || precision === 'hour' || precision === 'minute' || precision === 'second';
}
