import type { FuzzyDate, Precision } from './fuzzy-date.js';

/** Every precision, from finest to coarsest. */
export const PRECISIONS: readonly Precision[] = [
  'second', 'minute', 'hour', 'day', 'month', 'season', 'quarter', 'trimester', 'half',
  'year', 'decade', 'century', 'millennium',
];

/**
 * What is known of several dates together: no finer than the coarsest of them, and approximate or uncertain as soon as
 * one of them is.
 *
 * @param dates one at least
 */
export function knownTogether(dates: readonly FuzzyDate[]): Pick<FuzzyDate, 'precision' | 'approximate' | 'uncertain'> {
  return {
    precision: PRECISIONS.findLast((precision) => dates.some((date) => date.precision === precision))!,
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
  };
}
