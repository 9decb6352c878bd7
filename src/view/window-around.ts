import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';

/** A date fills no more of the window than a third … */
const LEAST_LENGTHS = 3;
/** … and no less than a sixtieth: a day is seen in two months, a year in sixty. */
const MOST_LENGTHS = 60;
/** Half of the window reaches this much farther than what has to be in it. */
const REACH = 1.2;

/**
 * The stretch to look at for a date: about its middle, as long as the one that is looked at now, as far as the date can be made out in that
 * and does not fill it; and so long that an event near by is in it.
 *
 * @param near  where the nearest event begins, if there is one
 * @param nowMs how much is looked at now
 */
export function windowAround(date: Span, near: Instant | undefined, nowMs: number): Span {
  const lengthMs = date.end - date.start;
  const middle = date.start + lengthMs / 2;
  const wantedMs = Math.min(Math.max(nowMs, LEAST_LENGTHS * lengthMs), Math.max(MOST_LENGTHS * lengthMs, 1));
  const halfMs = Math.max(wantedMs / 2, near === undefined ? 0 : Math.abs(near - middle) * REACH);
  return { start: middle - halfMs, end: middle + halfMs };
}
