import type { Precision } from './fuzzy-date.js';

/** Every precision, from finest to coarsest. */
export const PRECISIONS: readonly Precision[] = [
  'second', 'minute', 'hour', 'day', 'month', 'season', 'quarter', 'trimester', 'half',
  'year', 'decade', 'century', 'millennium',
];

/** The coarser of two precisions: what is known of two dates together is known no finer. */
export function coarserPrecision(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? b : a;
}
