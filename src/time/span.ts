import type { Instant } from './instant.js';

/** A half-open stretch of time: `start` belongs to it, `end` does not. Either may be infinite. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** Whether two spans share an instant. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds both. */
export function unionSpan(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
