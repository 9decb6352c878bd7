import type { Span } from '../time/span.js';
import { firstIndexFrom } from './bin-index.js';
import type { EventStore } from './event-store.js';
import { FAN_OUT } from './latest-ends.js';
import type { RowFilter } from './query-store.js';

/**
 * The rows of a track that may have been going on in a span, ascending: also those that began long before it.
 *
 * Costs a bisection and, for each row found, a few steps through the levels of an index.
 *
 * @param options `limit`: give up after so many rows, by default never; `filter`: only these
 */
export function rowsOverlapping(
  store: EventStore,
  track: number,
  span: Span,
  options: { readonly limit?: number; readonly filter?: RowFilter | undefined } = {},
): number[] {
  const { limit = Infinity, filter } = options;
  const { ends } = store;
  const rows = store.rowsOf(track);
  const levels = store.latestEndsOf(track);
  const end = firstIndexFrom(store.binsOf(track), store.starts, rows, span.end);
  const found: number[] = [];

  /** Looks through the entries of a level, and below those under which something lasts into the span. */
  const search = (level: number, from: number, to: number): void => {
    for (let entry = from; entry < to && found.length < limit; entry += 1) {
      const lastsUntil = level === 0 ? ends[rows[entry]!]! : levels[level - 1]![entry]!;
      if (lastsUntil <= span.start) continue;
      if (level > 0) search(level - 1, entry * FAN_OUT, Math.min((entry + 1) * FAN_OUT, entriesAt(level - 1, end)));
      else if (filter === undefined || filter.has(rows[entry]!)) found.push(rows[entry]!);
    }
  };
  search(levels.length, 0, entriesAt(levels.length, end));
  return found;
}

/** How many entries of a level stand for the first rows. */
function entriesAt(level: number, rowCount: number): number {
  return Math.ceil(rowCount / FAN_OUT ** level);
}
