import { criteriaOf } from '../../store/choose-rows.js';
import { filterRows } from '../../store/filter-rows.js';
import { valueAt } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';
import type { FilterCriteria } from '../../store/filter-rows.js';

/** A condition that is a choice among several. */
export type Facet = 'kinds' | 'tracks';

/** One of the things to choose among. */
export interface FacetItem {
  readonly id: string;
  /** In the store's table of kinds, or among its tracks. */
  readonly index: number;
  readonly isChosen: boolean;
  /** How many events it has that meet all other conditions. */
  readonly count: number;
}

/**
 * What there is to choose among, with what each would show beside the other conditions; kinds and tracks that have no events are
 * left out.
 *
 * @param find as `filterRows` has it
 */
export function facetItems(
  store: EventStore,
  facet: Facet,
  { filter, detail }: { readonly filter: FilterCriteria | undefined; readonly detail: number },
  find: (text: string) => Uint8Array | undefined,
): readonly FacetItem[] {
  const { [facet]: chosen, ...others } = filter ?? {};
  const criteria = criteriaOf({ filter: others, detail });
  const passing = criteria && filterRows(store, criteria, find);
  const ids = facet === 'kinds' ? store.kindTable : store.about.tracks;
  const counts = new Uint32Array(ids.length);
  const totals = new Uint32Array(ids.length);
  if (facet === 'kinds') {
    for (let row = 0; row < store.size; row += 1) {
      const kind = valueAt(store.kinds, row);
      totals[kind]! += 1;
      if (passing?.has(row) ?? true) counts[kind]! += 1;
    }
  } else {
    for (const track of ids.keys()) {
      totals[track] = store.rowsOf(track).length;
      counts[track] = passing ? passing.rowsOf(track).length : valueAt(totals, track);
    }
  }
  return ids.flatMap(({ id }, index): FacetItem[] => (totals[index] === 0 ? [] : [{ id, index, isChosen: chosen?.includes(id) ?? true, count: counts[index] ?? 0 }]));
}

/** The filter with other things chosen; without the condition where all of them are, and `undefined` where it has none. */
export function withChosen(filter: FilterCriteria | undefined, facet: Facet, items: readonly FacetItem[], isChosen: (item: FacetItem) => boolean): FilterCriteria | undefined {
  const { [facet]: _before, ...others } = filter ?? {};
  const chosen = items.filter(isChosen).map(({ id }) => id);
  if (chosen.length < items.length) return { ...others, [facet]: chosen };
  return Object.keys(others).length === 0 ? undefined : others;
}
