import { LongviewRangeError } from '../base/errors.js';
import { clamp } from '../base/number.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import { firstIndexFrom, type BinIndex } from './bin-index.js';
import type { DateIndex } from './date-index.js';
import type { EventStore } from './event-store.js';

/** Which events take part. */
export interface RowFilter {
  /** Whether the event of a row does. */
  has(row: number): boolean;
  /** The rows of a track that do, ascending. */
  rowsOf?(track: number): Uint32Array;
  /**
   * The same with an index. Without it, a question is answered by walking every row of the span; with it, as fast as
   * without a filter.
   */
  listOf?(track: number): { readonly rows: Uint32Array; readonly bins: BinIndex; readonly dates: DateIndex };
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
 * Costs a look into a column for each bin, however many events there are; for bins that are shorter than those of the
 * track's index, a short bisection for each bin that is not empty.
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

  // Side by side: a buffer of its own for each track would be more work than counting.
  const allCounts = new Uint32Array(binCount * query.tracks.length);
  const allLone = new Int32Array(allCounts.length).fill(-1);
  return query.tracks.map((track, place): TrackAnswer => {
    const list = listOf(store, track, filter);
    const counts = allCounts.subarray(place * binCount, (place + 1) * binCount);
    const lone = allLone.subarray(place * binCount, (place + 1) * binCount);
    const note = (bin: number, from: number, to: number): void => {
      const count = countIn(list, from, to);
      counts[bin] = count;
      if (count === 1) lone[bin] = firstIn(list, from, to);
    };
    if (Number.isInteger(binMs / list.bins.binMs)) visitWholeBins(list, firstBin, binCount, binMs, note);
    else visitFilledBins(list, firstBin, binCount, binMs, note);
    return { track, firstBin, counts, lone, total: countIn(list, indexFrom(list, span.start), indexFrom(list, span.end)) };
  });
}

function boundedSpan(span: Span, extent: Span): Span {
  return {
    start: span.start === -Infinity ? Math.min(extent.start, span.end) : span.start,
    end: span.end === Infinity ? Math.max(extent.end, span.start) : span.end,
  };
}

/** The rows to count in, and what they must still pass. */
interface RowList {
  readonly starts: Float64Array;
  readonly rows: Uint32Array;
  readonly bins: BinIndex;
  readonly filter: RowFilter | undefined;
}

/** Called for bins that events may begin in: the bin, counted from the first one, and the indexes of its rows. */
type VisitBin = (bin: number, from: number, to: number) => void;

function listOf(store: EventStore, track: number, filter: RowFilter | undefined): RowList {
  const passing = filter?.listOf?.(track);
  if (passing !== undefined) return { starts: store.starts, rows: passing.rows, bins: passing.bins, filter: undefined };
  return { starts: store.starts, rows: store.rowsOf(track), bins: store.binsOf(track), filter };
}

/** The bins of the index, or several of them together: where each begins is written down. */
function visitWholeBins({ bins }: RowList, firstBin: number, binCount: number, binMs: number, visit: VisitBin): void {
  const { begins } = bins;
  const ratio = binMs / bins.binMs;
  let from = 0;
  for (let bin = 0; bin <= binCount; bin += 1) {
    const to = begins[clamp((firstBin + bin) * ratio - bins.firstBin, 0, begins.length - 1)]!;
    if (bin > 0 && to > from) visit(bin - 1, from, to);
    from = to;
  }
}

/** Bins of any length: straight from each to the next that holds something. */
function visitFilledBins(list: RowList, firstBin: number, binCount: number, binMs: number, visit: VisitBin): void {
  const { starts, rows } = list;
  const end = indexFrom(list, (firstBin + binCount) * binMs);
  for (let index = indexFrom(list, firstBin * binMs); index < end;) {
    const bin = Math.floor(starts[rows[index]!]! / binMs);
    const next = clamp(indexFrom(list, (bin + 1) * binMs), index + 1, end);
    visit(clamp(bin - firstBin, 0, binCount - 1), index, next);
    index = next;
  }
}

function indexFrom({ bins, starts, rows }: RowList, instant: Instant): number {
  return firstIndexFrom(bins, starts, rows, instant);
}

function countIn({ rows, filter }: RowList, from: number, to: number): number {
  if (filter === undefined) return Math.max(0, to - from);
  let count = 0;
  for (let index = from; index < to; index += 1) if (filter.has(rows[index]!)) count += 1;
  return count;
}

function firstIn({ rows, filter }: RowList, from: number, to: number): number {
  for (let index = from; index < to; index += 1) {
    const row = rows[index]!;
    if (filter === undefined || filter.has(row)) return row;
  }
  return -1;
}
