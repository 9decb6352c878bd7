import { lowerBound } from '../base/bisect.js';
import { nearestTickStep } from '../time/axis/ladder.js';
import { floorToTick, nextTick } from '../time/axis/ticks.js';
import type { Span } from '../time/span.js';

/** What a reader sees at a glance in a picture of when events begin, for those who read it in words. */
export interface Highlights {
  /** Where the most events begin, and how many; `undefined` where they are spread evenly, or too few to say. */
  readonly densest: (Span & { readonly count: number }) | undefined;
  /** The longest time in which certainly none begins; `undefined` where there is none worth telling. */
  readonly gap: Span | undefined;
}

/** What highlights are taken from. */
export interface HighlightColumns {
  readonly size: number;
  readonly extent: Span;
  /** The present of what is told. */
  readonly asOf: number;
  readonly starts: Float64Array;
  readonly startsLatest: Float64Array;
}

/** A dense stretch is about this part of the whole. */
const PARTS = 12;
/** Neighbours that have so much of the densest part's events belong to it. */
const AS_DENSE = 0.75;
/** A stretch is dense if it has so many times as many events as others do on average. */
const DENSER = 1.5;
/** Below this many events there is nothing to sum up. */
const FEWEST = 6;
/** A gap is told if it is this part of the whole, at least. */
const LEAST_GAP = 0.02;

/**
 * The densest stretch of a history and its longest gap. Costs a bisection for each of some stretches, and one look at each
 * start for the gap.
 */
export function highlightsOf(columns: HighlightColumns): Highlights {
  if (columns.size < FEWEST) return { densest: undefined, gap: undefined };
  return { densest: densestOf(columns), gap: longestGap(columns) };
}

function densestOf({ extent, asOf, starts, size }: HighlightColumns): Highlights['densest'] {
  const step = nearestTickStep((extent.end - extent.start) / PARTS);
  const parts: (Span & { count: number })[] = [];
  for (let start = floorToTick(step, extent.start); start < extent.end;) {
    const end = Math.max(nextTick(step, start), start + 1);
    parts.push({ start, end, count: lowerBound(starts, end) - lowerBound(starts, start) });
    start = end;
  }
  const most = parts.reduce((best, part, index) => (part.count > (parts[best]?.count ?? 0) ? index : best), 0);
  let [first, last] = [most, most];
  const isAsDense = (index: number): boolean => (parts[index]?.count ?? 0) >= AS_DENSE * (parts[most]?.count ?? 0);
  while (isAsDense(first - 1)) first -= 1;
  while (isAsDense(last + 1)) last += 1;
  const count = parts.slice(first, last + 1).reduce((sum, part) => sum + part.count, 0);
  const share = (last - first + 1) / parts.length;
  if (parts.length < 2 || count < DENSER * share * size) return undefined;
  // What is counted in billions of years would reach as far beyond the present.
  return { start: parts[first]?.start ?? extent.start, end: Math.min(parts[last]?.end ?? extent.end, Math.max(extent.end, asOf)), count };
}

function longestGap({ starts, startsLatest, size, extent }: HighlightColumns): Span | undefined {
  let begun = startsLatest[0] ?? 0;
  let gap: Span = { start: begun, end: begun };
  for (let row = 1; row < size; row += 1) {
    const start = starts[row]!;
    if (start - begun > gap.end - gap.start) gap = { start: begun, end: start };
    if (startsLatest[row]! > begun) begun = startsLatest[row]!;
  }
  return gap.end - gap.start >= LEAST_GAP * (extent.end - extent.start) ? gap : undefined;
}
