import { lowerBound } from '../base/bisect.js';
import { rowsOverlapping } from './span-index.js';
import type { EventStore } from './event-store.js';
import type { RowFilter } from './query-store.js';
import type { Span } from '../time/span.js';

/** More than so many that began before the span are not looked for in a track. */
const MAX_RUNNING = 999;

/**
 * How many events reach into a span, each counted once, however many tracks it stands in.
 *
 * Costs two bisections and a step for each event that began earlier and goes on; with a filter, a step for each of the span.
 * For what is asked at rest, not in each frame.
 *
 * @param filter only these
 */
export function countInSpan(store: EventStore, { start, end }: Span, filter?: RowFilter): number {
  const first = lowerBound(store.starts, start);
  const next = lowerBound(store.starts, end);
  const running = new Set<number>();
  for (let track = 0; track < store.trackCount; track += 1) {
    for (const row of rowsOverlapping(store, track, { start, end: start }, { limit: MAX_RUNNING, filter })) running.add(row);
  }
  if (filter === undefined) return next - first + running.size;
  let count = running.size;
  for (let row = first; row < next; row += 1) if (filter.has(row)) count += 1;
  return count;
}
