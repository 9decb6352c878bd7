import { nearestRow, nextRow, previousRow } from './nearest.js';
import { rowsOverlapping } from './span-index.js';
import { valueAt } from '../base/number.js';
import type { EventStore } from './event-store.js';
import type { RowFilter } from './query-store.js';

/** What happened in other tracks when an event did. */
export interface Neighbour {
  readonly row: number;
  /** The tracks that it is the nearest event of, in their order. */
  readonly tracks: readonly number[];
}

/** Of what went on at the time, so many are looked at in a track. */
const MOST_RUNNING = 32;

/**
 * The event of each other track that is nearest in time: one that begins while the event goes on, else one that went on
 * then, the last one to have begun; else the nearest one before or after. What is the nearest one of several tracks is
 * named once. Tracks that took part in the event itself, and those without any other, have none.
 *
 * Costs a few looks into the index of each track.
 *
 * @param tracks which are looked at, by index
 */
export function meanwhile(store: EventStore, row: number, tracks: readonly number[], filter?: RowFilter): Neighbour[] {
  const actors = new Set(store.actorsOf(row));
  const found = new Map<number, number[]>();
  for (const track of tracks) {
    if (actors.has(track)) continue;
    const neighbour = nearestIn(store, row, track, filter);
    if (neighbour < 0) continue;
    const others = found.get(neighbour);
    if (others) others.push(track);
    else found.set(neighbour, [track]);
  }
  return Array.from(found, ([neighbour, its]) => ({ row: neighbour, tracks: its }));
}

function nearestIn(store: EventStore, row: number, track: number, filter: RowFilter | undefined): number {
  const start = valueAt(store.starts, row);
  const end = valueAt(store.ends, row);
  const nearest = nearestRow(store, track, start, filter);
  if (nearest < 0 || overlaps(store, nearest, start, end)) return nearest;
  const inside = nextRow(store, nearest, track, filter);
  if (inside >= 0 && overlaps(store, inside, start, end)) return inside;
  const running = rowsOverlapping(store, track, { start, end }, { limit: MOST_RUNNING, filter });
  const last = running.at(-1);
  if (last !== undefined) return last;
  // Long ones may have ended nearer by than the one that began nearest.
  const before = previousRow(store, nearest, track, filter);
  return [nearest, inside, before].filter((candidate) => candidate >= 0).reduce((best, candidate) => (gapTo(store, candidate, start, end) < gapTo(store, best, start, end) ? candidate : best));
}

function overlaps({ starts, ends }: EventStore, row: number, start: number, end: number): boolean {
  return valueAt(starts, row) < end && valueAt(ends, row) > start;
}

function gapTo({ starts, ends }: EventStore, row: number, start: number, end: number): number {
  return Math.max(0, valueAt(starts, row) - end, start - valueAt(ends, row));
}
