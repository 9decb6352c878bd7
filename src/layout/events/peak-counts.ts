import type { EventStore } from '../../store/event-store.js';

const peaksOf = new WeakMap<EventStore, Map<number, number>>();

/**
 * The highest number of events that any track has in one bin of a size: what density columns are measured against,
 * the same for every track and every window. One pass over the events for each size, then remembered.
 */
export function peakCount(store: EventStore, binMs: number): number {
  const peaks = peaksOf.get(store) ?? new Map<number, number>();
  peaksOf.set(store, peaks);
  const known = peaks.get(binMs);
  if (known !== undefined) return known;
  let peak = 0;
  for (let track = 0; track < store.trackCount; track += 1) {
    let bin = NaN;
    let count = 0;
    for (const row of store.rowsOf(track)) {
      const own = Math.floor((store.starts[row] ?? 0) / binMs);
      count = own === bin ? count + 1 : 1;
      bin = own;
      if (count > peak) peak = count;
    }
  }
  peaks.set(binMs, peak);
  return peak;
}
