import { firstIndexWhere } from '../base/bisect.js';
import { isSpread } from './date-index.js';
import type { EventStore } from './event-store.js';
import type { RowFilter, TrackAnswer } from './query-store.js';
import type { Span } from '../time/span.js';

/** A date that several events of a track have in common, from its first to its last bound. */
export interface SharedDate extends Span {
  /** How many have it; at least two. */
  readonly count: number;
  /** Row of the first of them. */
  readonly first: number;
}

/**
 * The dates that lie in a span, at least in part, that several events share, and that are too long to be told by the bin in which they begin: the longest
 * first, then in order of time. Few, however many events have them.
 *
 * Costs two bisections for each power of two that lengths lie between, and a step for each date.
 *
 * @param binMs a power of two
 */
export function sharedDates(
  store: EventStore, track: number, { span, binMs, filter }: { readonly span: Span; readonly binMs: number; readonly filter?: RowFilter | undefined },
): readonly SharedDate[] {
  const { starts, ends } = store;
  const listed = filter?.listOf?.(track);
  const rows = listed?.rows ?? store.rowsOf(track);
  const found: SharedDate[] = [];
  for (const { level, from, to } of listed?.dates ?? store.sharedDatesOf(track)) {
    if (!isSpread(level, binMs)) continue;
    const startOf = (index: number): number => starts[rows[from[index]!]!]!;
    let index = firstIndexWhere(0, from.length, (candidate) => startOf(candidate) > span.start - 2 ** (level + 1));
    for (; index < from.length && startOf(index) < span.end; index += 1) {
      const first = rows[from[index]!]!;
      if (ends[first]! <= span.start) continue;
      const count = listed || !filter ? to[index]! - from[index]! : countAmong(rows, filter, from[index]!, to[index]!);
      if (count > 1) found.push({ start: starts[first]!, end: ends[first]!, count, first });
    }
  }
  return found.sort((a, b) => (b.end - b.start) - (a.end - a.start) || a.start - b.start);
}

/**
 * How many events of a track there are in each bin of an answer, those of a shared date spread evenly over it instead of all in the bin that it begins in.
 *
 * @param answer as asked for with the same filter
 */
export function spreadCounts(store: EventStore, { track, firstBin, counts }: TrackAnswer, binMs: number, filter?: RowFilter): Float64Array {
  const spread = Float64Array.from(counts);
  const last = counts.length - 1;
  for (const { start, end, count } of sharedDates(store, track, { span: { start: firstBin * binMs, end: (firstBin + counts.length) * binMs }, binMs, filter })) {
    const [from, to] = [start / binMs - firstBin, end / binMs - firstBin];
    if (from >= 0) spread[Math.floor(from)]! -= count;
    for (let bin = Math.max(0, Math.floor(from)); bin <= Math.min(last, Math.ceil(to) - 1); bin += 1) {
      spread[bin]! += (count * (Math.min(to, bin + 1) - Math.max(from, bin))) / (to - from);
    }
  }
  return spread;
}

/** How many events of a track have a date, by its bounds. */
export function countOnDate(store: EventStore, track: number, { start, end }: Span, filter?: RowFilter): number {
  const { starts, ends } = store;
  const listed = filter?.rowsOf?.(track);
  const rows = listed ?? store.rowsOf(track);
  const from = firstIndexWhere(0, rows.length, (index) => starts[rows[index]!]! > start || (starts[rows[index]!]! === start && ends[rows[index]!]! <= end));
  const to = firstIndexWhere(from, rows.length, (index) => starts[rows[index]!]! > start || ends[rows[index]!]! < end);
  return listed || !filter ? to - from : countAmong(rows, filter, from, to);
}

function countAmong(rows: Uint32Array, filter: RowFilter, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (filter.has(rows[at]!)) count += 1;
  return count;
}
