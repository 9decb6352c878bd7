import { onClock } from './time-zone.js';
import { parseEdtf } from './edtf.js';
import type { Span } from './span.js';

/** An end that is none: open, as where an infinite one went through JSON. */
type OpenEnd = null | undefined;
/** A stretch of time as a caller may give it: EDTF text, or two ends that are instants or EDTF; an end that is left out is open. */
export type SpanInput = string | { readonly start?: number | string | OpenEnd; readonly end?: number | string | OpenEnd };

/**
 * The span that is meant, infinite at an end that is open; `undefined` where a text is not EDTF, or open on both sides.
 *
 * @param timeZone the clock that instants are on (see `onClock()`), onto which times are carried over that name a zone; UTC where none is given
 * @example spanOf('1904/1905') // the two years
 * @example spanOf({ start: '1904', end: '1905' }) // the same
 * @example spanOf('1904/..') // from 1904 to infinity
 * @example spanOf({ start: '1904', end: null }) // the same
 */
export function spanOf(input: SpanInput, timeZone?: string): Span | undefined {
  const start = edgeOf(typeof input === 'string' ? input : input.start ?? -Infinity, 'earliest', timeZone);
  const end = edgeOf(typeof input === 'string' ? input : input.end ?? Infinity, 'latest', timeZone);
  return start < end && (Number.isFinite(start) || Number.isFinite(end)) ? { start, end } : undefined;
}

/** The first or last instant of an EDTF text, or the instant itself; `undefined` where that is open, or cannot be read. */
export function boundOf(input: number | string | undefined, side: 'earliest' | 'latest', timeZone?: string): number | undefined {
  const edge = edgeOf(input, side, timeZone);
  return Number.isFinite(edge) ? edge : undefined;
}

/** The same, infinite where it is open; NaN where it cannot be read, whatever it is. */
function edgeOf(input: unknown, side: 'earliest' | 'latest', timeZone: string | undefined): number {
  if (typeof input === 'number') return input;
  const date = typeof input === 'string' ? parseEdtf(input) : undefined;
  if (date?.ok !== true) return NaN;
  return (timeZone === undefined ? date.value : onClock(date.value, timeZone))[side];
}
