import { parseEdtf } from './edtf.js';
import type { Span } from './span.js';

/** A stretch of time as a caller may give it: EDTF text, or two ends that are instants or EDTF. */
export type SpanInput = string | { readonly start: number | string; readonly end: number | string };

/**
 * The span that is meant; `undefined` where a text is not EDTF or has no bounds on either side.
 *
 * @example spanOf('1904/1905') // the two years
 * @example spanOf({ start: '1904', end: '1905' }) // the same
 */
export function spanOf(input: SpanInput): Span | undefined {
  const start = boundOf(typeof input === 'string' ? input : input.start, 'earliest');
  const end = boundOf(typeof input === 'string' ? input : input.end, 'latest');
  return start === undefined || end === undefined || !(start < end) ? undefined : { start, end };
}

/** The first or last instant of an EDTF text, or the instant itself. */
export function boundOf(input: number | string | undefined, side: 'earliest' | 'latest'): number | undefined {
  if (typeof input === 'number') return Number.isFinite(input) ? input : undefined;
  const date = input === undefined ? undefined : parseEdtf(input);
  return date?.ok === true && Number.isFinite(date.value[side]) ? date.value[side] : undefined;
}
