import type { EventStore } from './event-store.js';
import { filterRows, spanIn, type FilterCriteria, type FindByText } from './filter-rows.js';
import type { RowSet } from './row-set.js';

/** What becomes of events that a filter leaves out: they stay in their places, pale, or they go. */
export type Excluded = 'dim' | 'hide';

/** What a reader asks to see. */
export interface Choice {
  readonly filter: FilterCriteria | undefined;
  /** 0–100; 100 is everything, 0 only what is most important. */
  readonly detail: number;
  readonly excluded: Excluded;
}

/** What a choice comes to; a set of all rows is `undefined`. */
export interface ChosenRows {
  /** What is drawn. */
  readonly shown: RowSet | undefined;
  /** What of it is not dimmed. */
  readonly undimmed: RowSet | undefined;
  /** How many events meet all that was asked for. */
  readonly remaining: number;
}

/**
 * The events that a choice shows. The detail always hides what is less important: that is what it is for; only what the
 * filter leaves out can stay, dimmed.
 *
 * @param find as `filterRows` has it
 */
export function chooseRows(store: EventStore, choice: Choice, find: FindByText): ChosenRows {
  const { excluded, detail } = choice;
  const criteria = criteriaOf(choice);
  const remaining = criteria && filterRows(store, criteria, find);
  const counted = { remaining: remaining?.size ?? store.size };
  if (excluded === 'hide' || !isFiltering(choice.filter)) return { shown: remaining, undimmed: undefined, ...counted };
  const detailed = criteriaOf({ filter: undefined, detail });
  return { shown: detailed && filterRows(store, detailed, find), undimmed: remaining, ...counted };
}

/** The filter with the detail in it; `undefined` where both let everything pass. */
export function criteriaOf({ filter, detail }: Pick<Choice, 'filter' | 'detail'>): FilterCriteria | undefined {
  const minImportance = Math.max(100 - detail, filter?.minImportance ?? 0);
  return minImportance > 0 || isFiltering(filter) ? { ...filter, minImportance } : undefined;
}

/** Whether a filter names any condition. */
export function isFiltering(filter: FilterCriteria | undefined): boolean {
  if (filter === undefined) return false;
  const { tracks, kinds, text = '', minImportance = 0 } = filter;
  return tracks !== undefined || kinds !== undefined || text.trim() !== '' || minImportance > 0 || spanIn(filter) !== undefined;
}
