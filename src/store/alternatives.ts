import { valueAt } from '../base/number.js';
import { EventFlag } from './event-flags.js';
import type { EventStore } from './event-store.js';

/** Whether the date of an event is a set of dates. */
export function isSet({ flags }: EventStore, row: number): boolean {
  return (valueAt(flags, row) & (EventFlag.OneOfSet | EventFlag.AllOfSet)) !== 0;
}

/** Whether an event has several dates to be drawn on: those of a set, or its own and those of rival accounts. */
export function hasSeveralDates(store: EventStore, row: number): boolean {
  const spans = store.alternatives.get(row);
  return spans !== undefined && (spans.length > 1 || !isSet(store, row));
}
