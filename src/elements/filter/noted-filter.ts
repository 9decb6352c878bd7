import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { RowFilter } from '../../store/query-store.js';

/** What the notes are about. */
export interface NotedFilter {
  readonly words: EventWords;
  readonly store: EventStore;
  /** The events that meet the filter; all where there is none. */
  readonly passing: RowFilter | undefined;
  /** How many events meet the filter. */
  readonly remaining: number;
  readonly isFiltered: boolean;
  /** The words that the filter looks for, if any. */
  readonly text: string | undefined;
  /** Everything is shown again. */
  readonly clear: () => void;
  /** Goes to the event of a row. */
  readonly goTo: (row: number) => void;
}
