import { buildStore } from './build-store.js';
import type { EventStore } from './event-store.js';
import { wholeDataset } from './whole-dataset.js';

/**
 * The events of a store on another clock: times that name their zone stand where that clock shows them, and rows may have
 * changed places.
 *
 * @param timeZone an IANA zone, or `recorded`; UTC where none is given
 */
export function storeOnClock(store: EventStore, timeZone: string | undefined): EventStore {
  if (timeZone === store.timeZone) return store;
  return { ...buildStore(wholeDataset(store), { timeZone }), about: store.about };
}
