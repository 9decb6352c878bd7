import type { Span } from '../time/span.js';
import type { ViewLimits } from './view-limits.js';

/**
 * A stretch of time with the end of all events, or the farthest that can be reached, for each end that is open; as it
 * was where nothing lies in between.
 *
 * @example closedSpan({ start: 5, end: Infinity }, { start: 0, end: 9 }, limits) // { start: 5, end: 9 }
 */
export function closedSpan(span: Span, extent: Span, { min, max }: Pick<ViewLimits, 'min' | 'max'>): Span {
  const start = Number.isFinite(span.start) ? span.start : Math.max(extent.start, min);
  const end = Number.isFinite(span.end) ? span.end : Math.min(extent.end, max);
  return start < end ? { start, end } : span;
}
