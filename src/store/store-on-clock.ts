import { resultOf } from '../base/steps.js';
import { storeOf } from './build-store.js';
import { EventStore } from './event-store.js';

/**
 * The events of a store on another clock: times that name their zone stand where that clock shows them, and rows may have
 * changed places. Without such times nothing moves, and nothing is read again.
 *
 * @param timeZone an IANA zone, or `recorded`; UTC where none is given
 */
export function storeOnClock(store: EventStore, timeZone: string | undefined): EventStore {
  if (timeZone === store.timeZone) return store;
  if (!store.isZoned) return new EventStore({ ...store.parts, timeZone });
  return resultOf(storeOf(store.about, store.eventCount, (place) => store.eventInOrder(place), { timeZone }));
}
