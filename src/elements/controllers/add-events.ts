import { partOf } from '../../base/steps.js';
import { readAddedEvents } from '../../io/read-added-events.js';
import { appendInSteps } from '../../store/append-to-store.js';
import { success } from '../../base/result.js';
import type { Result } from '../../base/result.js';
import type { Steps } from '../../base/steps.js';
import type { EventStore } from '../../store/event-store.js';

/** Reads events that a program hands over, and puts them among those of a store; the issues are those of what was added. */
export function* addEvents(store: EventStore, input: unknown): Steps<Result<EventStore>> {
  const there = { count: store.eventCount, has: (id: string) => store.rowOf(id) >= 0 };
  const { events, kinds, issues } = yield* partOf(readAddedEvents(input, store.about, there), 0, 0.5);
  if (events.length === 0) return success(store, issues);
  const appended = yield* partOf(appendInSteps(store, events, kinds), 0.5, 1);
  return success(appended.store, issues);
}
