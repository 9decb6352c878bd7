import type { Dataset } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import type { EventStore } from './event-store.js';

/** Weak on both sides: as long as anybody keeps a whole, it is the same object; nothing is kept for its own sake. */
const wholes = new WeakMap<EventStore, WeakRef<Dataset>>();

/**
 * The dataset that a store was built from, put together again: equal to it, with its events in their order and those
 * among them that have no row. Costs an object for each event: ask for it only where the whole is needed, as for writing
 * a file.
 */
export function wholeDataset(store: EventStore): Dataset {
  const known = wholes.get(store)?.deref();
  if (known !== undefined) return known;
  const events: TimelineEvent[] = [];
  for (let index = 0; index < store.eventCount; index += 1) {
    const event = store.eventInOrder(index);
    if (event !== undefined) events.push(event);
  }
  const whole = { ...store.about, events };
  wholes.set(store, new WeakRef(whole));
  return whole;
}
