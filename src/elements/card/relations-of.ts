import type { EventStore } from '../../store/event-store.js';
import type { RelationType } from '../../model/dataset.js';
import type { TimelineEvent } from '../../model/event.js';

/** An event that bears on another, seen from that one. */
export interface RelatedEvent {
  readonly other: TimelineEvent;
  readonly type: RelationType;
  /** Whether the claim is made of the event itself ("leads to") or of the other ("came of"). */
  readonly isFrom: boolean;
}

/** The events that are related to one, in the order of the dataset's relations. */
export function relationsOf(store: EventStore, id: string): RelatedEvent[] {
  return (store.about.relations ?? []).flatMap((relation): RelatedEvent[] => {
    if (relation.from !== id && relation.to !== id) return [];
    const isFrom = relation.from === id;
    const other = store.eventAt(store.rowOf(isFrom ? relation.to : relation.from));
    return other ? [{ other, type: relation.type, isFrom }] : [];
  });
}
