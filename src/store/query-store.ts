import { firstIndexWhere } from '../base/bisect.js';
import { LongviewRangeError } from '../base/errors.js';
import { clamp, valueAt } from '../base/number.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import type { EventStore } from './event-store.js';

/** Which events take part. */
export interface RowFilter {
  /** Whether the event of a row does. */
  has(row: number): boolean;
  /**
   * The rows of a track that do, ascending. Without it, a question is answered by walking every row of the span; with
   * it, as fast as without a filter.
   */
  rowsOf?(track: number): Uint32Array;
}

/** How many events begin when: the question that every source of events answers, be it in memory or a database. */
export interface StoreQuery {
  /** Where; infinite bounds stand for those of the events. */
  readonly span: Span;
  /** The length of a bin, ms; positive. Bins of a power of two keep their edges exact and nest. */
  readonly binMs: number;
  /** For which tracks, by index. */
  readonly tracks: readonly number[];
  readonly filter?: RowFilter | undefined;
}

/**
 * The events of one track by the bin that they begin in. Bins are counted from the epoch, so that they stay where they are
 * when the span moves; those at the edges of the span are counted whole.
 */
export interface TrackAnswer {
  readonly track: number;
  /** The number of the first bin: `floor(start / binMs)`. */
  readonly firstBin: number;
  /** How many events begin in each bin. */
  readonly counts: Uint32Array;
  /** The row of the event where there is just one; −1 elsewhere. */
  readonly lone: Int32Array;
  /** How many events begin in the span itself, edges cut. */
  readonly total: number;
}

/** More bins than any surface has px: whoever asks for so many has mistaken a unit. */
const MAX_BINS = 1 << 20;

/**
 * Counts the events of each track, at home there or echoed, by the bin that they begin in.
 *
 * Costs a bisection for each bin that is not empty, however many events there are.
 *
 * @throws LongviewRangeError `store/bins` where `binMs` is not positive or there are more than a million bins
 */
export function queryStore(store: EventStore, query: StoreQuery): readonly TrackAnswer[] {
  const { binMs, filter } = query;
  const span = boundedSpan(query.span, store.extent);
  const firstBin = Math.floor(span.start / binMs);
  const binCount = Math.max(0, Math.ceil(span.end / binMs) - firstBin);
  if (!(binMs > 0) || !(binCount <= MAX_BINS)) {
    throw new LongviewRangeError('store/bins', `at most ${MAX_BINS} bins of more than 0 ms; got ${binCount} of ${binMs} ms`);
  }

  return query.tracks.map((track): TrackAnswer => {
    const { rows, passes } = candidates(store, track, filter);
    const counts = new Uint32Array(binCount);
    const lone = new Int32Array(binCount).fill(-1);
    const startAt = (index: number): Instant => valueAt(store.starts, valueAt(rows, index));
    const indexAt = (instant: Instant, from: number): number =>
      firstIndexWhere(from, rows.length, (index) => startAt(index) >= instant);

    const end = indexAt((firstBin + binCount) * binMs, 0);
    let index = indexAt(firstBin * binMs, 0);
    while (index < end) {
      // Straight to the next bin that holds something.
      const bin = Math.floor(startAt(index) / binMs);
      const next = Math.min(end, indexAt((bin + 1) * binMs, index + 1));
      const count = passes === undefined ? next - index : countPassing(rows, index, next, passes);
      const column = clamp(bin - firstBin, 0, binCount - 1);
      counts[column] = count;
      if (count === 1) lone[column] = firstPassing(rows, index, next, passes);
      index = next;
    }

    const from = indexAt(span.start, 0);
    const to = indexAt(span.end, from);
    const total = passes === undefined ? to - from : countPassing(rows, from, to, passes);
    return { track, firstBin, counts, lone, total };
  });
}

function boundedSpan(span: Span, extent: Span): Span {
  return {
    start: span.start === -Infinity ? Math.min(extent.start, span.end) : span.start,
    end: span.end === Infinity ? Math.max(extent.end, span.start) : span.end,
  };
}

/** The rows to count in, and what they must still pass. */
function candidates(
  store: EventStore,
  track: number,
  filter: RowFilter | undefined,
): { readonly rows: Uint32Array; readonly passes: ((row: number) => boolean) | undefined } {
  const passing = filter?.rowsOf?.(track);
  if (passing !== undefined) return { rows: passing, passes: undefined };
  return { rows: store.rowsOf(track), passes: filter && ((row) => filter.has(row)) };
}

function countPassing(rows: Uint32Array, from: number, to: number, passes: (row: number) => boolean): number {
  let count = 0;
  for (let index = from; index < to; index++) if (passes(valueAt(rows, index))) count++;
  return count;
}

function firstPassing(rows: Uint32Array, from: number, to: number, passes: ((row: number) => boolean) | undefined): number {
  for (let index = from; index < to; index++) {
    const row = valueAt(rows, index);
    if (passes === undefined || passes(row)) return row;
  }
  return -1;
}
