import { nearestName } from '../../io/reading/nearest-name.js';
import type { EventStore } from '../../store/event-store.js';
import type { Issue } from '../../base/result.js';
import type { ViewState } from '../view-state.js';

type Ids = Partial<Pick<ViewState, 'selected' | 'filter' | 'tracks'>>;
type Named = 'event' | 'track' | 'kind';

/** Among more ids than these, the one that was meant is not looked for: that would take longer than the hint is worth. */
const MOST_COMPARED = 20_000;

/** The ids that a state which was read from an address speaks of, unless the page has set them itself, and that there are not: an issue for each. */
export function unknownIds(state: Ids, base: Ids, store: EventStore): Issue[] {
  const known: Readonly<Record<Named, readonly string[]>> = { event: store.ids, track: store.about.tracks.map(({ id }) => id), kind: store.kindTable.map(({ id }) => id) };
  const isKnown = (named: Named, id: string): boolean => (named === 'event' ? store.rowOf(id) >= 0 : known[named].includes(id));
  const set = idsIn(base);
  return Object.entries(idsIn(state)).flatMap(([key, ids]) => {
    const named = key as Named;
    const unknown = [...new Set(ids)].filter((id) => !isKnown(named, id) && !set[named].includes(id));
    return unknown.map((id): Issue => {
      const near = known[named].length > MOST_COMPARED ? undefined : nearestName(id, known[named]);
      return { severity: 'warning', code: `link/unknown-${named}`, path: 'hash', message: `there is no ${named} “${id}”`, ...(near !== undefined && { hint: `did you mean “${near}”?` }) };
    });
  });
}

function idsIn({ selected, filter = {}, tracks = {} }: Ids): Readonly<Record<Named, readonly string[]>> {
  const { order = [], hidden = [], collapsed = [], pinned = [], heights = {} } = tracks;
  return {
    event: selected === undefined ? [] : [selected],
    track: [...(filter.tracks ?? []), ...order, ...hidden, ...collapsed, ...pinned, ...Object.keys(heights)],
    kind: filter.kinds ?? [],
  };
}
