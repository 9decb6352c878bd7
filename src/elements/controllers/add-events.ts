import { partOf } from '../../base/steps.js';
import { readAddedEvents } from '../../io/read-added-events.js';
import { appendInSteps } from '../../store/append-to-store.js';
import type { Issue } from '../../base/result.js';
import type { Steps } from '../../base/steps.js';
import type { EventStore } from '../../store/event-store.js';

/** A store with more events, and what was wrong with these. */
export interface Added {
  readonly store: EventStore;
  readonly issues: readonly Issue[];
}

/** Reads events that a program hands over, and puts them among those of a store. */
export function* addEvents(store: EventStore, input: unknown): Steps<Added> {
  const there = { count: store.eventCount, has: (id: string) => store.rowOf(id) >= 0 };
  const { events, kinds, issues } = yield* partOf(readAddedEvents(input, store.about, there), 0, 0.5);
  if (events.length === 0) return { store, issues };
  const appended = yield* partOf(appendInSteps(store, events, kinds), 0.5, 1);
  return { store: appended.store, issues };
}
