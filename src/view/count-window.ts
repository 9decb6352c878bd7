import { clamp } from '../base/number.js';
import type { Instant } from '../time/instant.js';
import type { ViewWindow } from './view-window.js';

/** Counted events leave this part of the window free on either side. */
const MARGIN = 0.25;
/** Windows that differ in length by less than this part are as long as one another. */
const SAME = 0.01;
/** To open a count is to come nearer by this at least. */
const LEAST_ZOOM = 2;

/** When the first and the last event of a count begin, and when that one is over. */
export interface CountSpan {
  readonly first: Instant;
  readonly last: Instant;
  readonly end: Instant;
}

/** Whether a count is as open as it comes: its events begin together, and the window is no longer than it takes to see them whole. */
export function isOpen(window: ViewWindow, { first, last, end }: CountSpan, leastMs: number): boolean {
  return last === first && (window.end - window.start) * (1 - SAME) <= Math.max(leastMs, wholeMs(first, end));
}

/**
 * The window that opens a count: as close as all of its events allow, or twice as close as now where they fill more than half of that.
 * Events that begin at one instant come no further apart than their dates: then it is no closer than these need.
 *
 * @param from    the window of now
 * @param about   an instant among the events that is to be in view
 * @param leastMs the length of the closest window
 */
export function windowOnCount(from: ViewWindow, { first, last, end }: CountSpan, about: Instant, leastMs: number): ViewWindow {
  const nowMs = from.end - from.start;
  const lengthMs = Math.max(leastMs, Math.min(wholeMs(first, end), last > first ? nowMs / LEAST_ZOOM : nowMs));
  const freeMs = lengthMs * MARGIN;
  const start = clamp(about - lengthMs / 2, first - freeMs, end + freeMs - lengthMs);
  return { start, end: start + lengthMs, widthPx: from.widthPx };
}

/** The length of a window that has all from an instant to another in it, with its margins. */
function wholeMs(first: Instant, end: Instant): number {
  return (end - first) / (1 - 2 * MARGIN);
}
