import * as choosing from '../../src/store/choose-rows.js';
import * as filtering from '../../src/store/filter-rows.js';
import { scanTexts } from '../../src/search/scan-texts.js';
import { searchableStore } from '../../src/store/searchable-store.js';
import type { Choice, ChosenRows } from '../../src/store/choose-rows.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { FilterCriteria, FindByText } from '../../src/store/filter-rows.js';
import type { RowSet } from '../../src/store/row-set.js';

/** Looks through all texts. */
const readAll = (store: EventStore): FindByText => (text) => scanTexts(searchableStore(store), text);

/** The events that meet all criteria, found without an index. */
export function filterRows(store: EventStore, criteria: FilterCriteria, find = readAll(store)): RowSet {
  return filtering.filterRows(store, criteria, find);
}

/** The events that a choice shows, found without an index. */
export function chooseRows(store: EventStore, choice: Choice): ChosenRows {
  return choosing.chooseRows(store, choice, readAll(store));
}
