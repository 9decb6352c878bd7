import { lowerBound, upperBound } from '../base/bisect.js';
import { valueAt } from '../base/number.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import type { EventStore } from './event-store.js';
import type { RowFilter } from './query-store.js';

/**
 * The row after a row, in order of start: of the whole dataset, or of one track. −1 where there is none; the first one
 * after row −1.
 */
export function nextRow(store: EventStore, row: number, track?: number, filter?: RowFilter): number {
  if (track !== undefined) {
    const rows = filter?.rowsOf?.(track) ?? store.rowsOf(track);
    for (let index = upperBound(rows, row); index < rows.length; index++) {
      if (isIn(filter, valueAt(rows, index))) return valueAt(rows, index);
    }
    return -1;
  }
  for (let next = row + 1; next < store.size; next++) if (isIn(filter, next)) return next;
  return -1;
}

/** The row before a row, in the same order; −1 where there is none; the last one before row `store.size`. */
export function previousRow(store: EventStore, row: number, track?: number, filter?: RowFilter): number {
  if (track !== undefined) {
    const rows = filter?.rowsOf?.(track) ?? store.rowsOf(track);
    for (let index = lowerBound(rows, row) - 1; index >= 0; index--) {
      if (isIn(filter, valueAt(rows, index))) return valueAt(rows, index);
    }
    return -1;
  }
  for (let previous = Math.min(row, store.size) - 1; previous >= 0; previous--) if (isIn(filter, previous)) return previous;
  return -1;
}

/**
 * The row of a track whose start is nearest to an instant; the earlier one of two as near, the first one of several at
 * once. −1 where the track is empty.
 */
export function nearestRow(store: EventStore, track: number, instant: Instant, filter?: RowFilter): number {
  const after = firstRowFrom(store, track, instant, filter);
  const before = previousRow(store, after >= 0 ? after : store.size, track, filter);
  if (before < 0) return after;

  const beforeStart = valueAt(store.starts, before);
  const isAfterNearer = after >= 0 && valueAt(store.starts, after) - instant < instant - beforeStart;
  return isAfterNearer ? after : firstRowFrom(store, track, beforeStart, filter);
}

/** The rows around a stretch of time that has none: −1 where there is none. */
export interface Beyond {
  /** The last one that begins before it. */
  readonly previous: number;
  /** The first one that begins after it. */
  readonly next: number;
}

/** The nearest rows before and after a stretch of time, whatever their track. */
export function rowsBeyond(store: EventStore, span: Span, filter?: RowFilter): Beyond {
  let previous = -1;
  let next = store.size;
  const before = lowerBound(store.starts, span.start);
  const after = lowerBound(store.starts, span.end) - 1;
  for (let track = 0; track < store.trackCount; track++) {
    previous = Math.max(previous, previousRow(store, before, track, filter));
    const later = nextRow(store, after, track, filter);
    if (later >= 0) next = Math.min(next, later);
  }
  return { previous, next: next < store.size ? next : -1 };
}

/** The first row of a track that begins at an instant or later; −1 where none does. */
export function firstRowFrom(store: EventStore, track: number, instant: Instant, filter?: RowFilter): number {
  return nextRow(store, lowerBound(store.starts, instant) - 1, track, filter);
}

function isIn(filter: RowFilter | undefined, row: number): boolean {
  return filter === undefined || filter.has(row);
}
