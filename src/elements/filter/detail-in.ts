import { clamp } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';

/** The highest importance in each store that was asked about: a filter is applied again at every letter that is typed. */
const highest = new WeakMap<EventStore, number>();

/** How much of these events a detail shows: never so little that nothing is left, for 0 is what is most important in them. What is no number is everything. */
export function detailIn(store: EventStore, detail: number): number {
  if (!(detail < 100)) return 100;
  const most = highest.get(store) ?? store.importance.reduce((high, each) => Math.max(high, each), 0);
  highest.set(store, most);
  return clamp(detail, 100 - most, 100);
}
