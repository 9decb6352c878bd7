import { relationsIn } from '../../store/relation-index.js';
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
  const row = store.rowOf(id);
  if (row < 0) return [];
  const index = relationsIn(store);
  return Array.from(index.linksOf(row)).flatMap((link): RelatedEvent[] => {
    const other = store.eventAt(index.otherOf(link, row));
    return other ? [{ other, type: index.typeOf(link), isFrom: index.froms[link] === row }] : [];
  });
}
