import { firstIndexWhere } from '../base/bisect.js';
import { valueAt } from '../base/number.js';
import type { Span } from '../time/span.js';
import type { EventStore } from './event-store.js';
import type { RowFilter } from './query-store.js';

/** How many entries of one level share an entry of the next. */
const FAN_OUT = 8;

/**
 * The rows of a track that may have been going on in a span, ascending: also those that began long before it.
 *
 * Costs a bisection and, for each row found, a few steps through the levels of an index, which is made the first time that
 * a track is asked for.
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
  const rows = store.rowsOf(track);
  const levels = levelsOf(store, track);
  const end = firstIndexWhere(0, rows.length, (index) => valueAt(store.starts, valueAt(rows, index)) >= span.end);
  const found: number[] = [];

  /** Looks through the entries of a level, and below those under which something lasts into the span. */
  const search = (level: number, from: number, to: number): void => {
    for (let entry = from; entry < to && found.length < limit; entry++) {
      const row = level === 0 ? valueAt(rows, entry) : -1;
      const lastsUntil = level === 0 ? valueAt(store.ends, row) : valueAt(levels[level - 1] ?? [], entry);
      if (lastsUntil <= span.start) continue;
      if (level > 0) search(level - 1, entry * FAN_OUT, Math.min((entry + 1) * FAN_OUT, entriesAt(level - 1, end)));
      else if (filter === undefined || filter.has(row)) found.push(row);
    }
  };
  search(levels.length, 0, entriesAt(levels.length, end));
  return found;
}

/** How many entries of a level stand for the first rows. */
function entriesAt(level: number, rowCount: number): number {
  return Math.ceil(rowCount / FAN_OUT ** level);
}

const levelsByTrack = new WeakMap<EventStore, Map<number, readonly Float64Array[]>>();

/** The latest end of every 8 rows of a track, of every 64, and so on, until one entry stands for all. */
function levelsOf(store: EventStore, track: number): readonly Float64Array[] {
  const known = levelsByTrack.get(store) ?? new Map<number, readonly Float64Array[]>();
  levelsByTrack.set(store, known);
  let levels = known.get(track);
  if (levels === undefined) {
    levels = latestEnds(Float64Array.from(store.rowsOf(track), (row) => valueAt(store.ends, row)));
    known.set(track, levels);
  }
  return levels;
}

function latestEnds(ends: Float64Array): Float64Array[] {
  const levels: Float64Array[] = [];
  for (let below = ends; below.length > 1; below = levels.at(-1) ?? below) {
    const level = new Float64Array(Math.ceil(below.length / FAN_OUT)).fill(-Infinity);
    below.forEach((end, index) => {
      const entry = Math.floor(index / FAN_OUT);
      level[entry] = Math.max(valueAt(level, entry), end);
    });
    levels.push(level);
  }
  return levels;
}
