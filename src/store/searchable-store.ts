import type { Text } from '../model/text.js';
import type { Track } from '../model/track.js';
import type { Searchable, SharedTexts } from '../search/searchable.js';
import type { EventStore } from './event-store.js';
import { trackStates } from './track-spans.js';

/**
 * What the events of a store can be found by: their texts in all languages, their dates as written, and the names of their
 * actors: those of the tracks, and those of the states that these were in at the time.
 */
export function searchableStore(store: EventStore): Searchable {
  const { tracks } = store.about;
  const states = trackStates(store.about);
  return {
    size: store.size,
    visitTexts(row, visit) {
      store.visitTexts(row, visit);
      for (const date of store.datesOf(row)) visit(date, false);
    },
    shared: tracks.flatMap((track, index): SharedTexts[] => [
      { texts: namesOf(track), rows: () => store.rowsOf(index) },
      ...(states[index] ?? []).map(({ state, start, end }): SharedTexts => ({
        texts: [...inAllLanguages(state.name), ...inAllLanguages(state.label)],
        rows: () => store.rowsOf(index).filter((row) => store.starts[row]! < end && store.ends[row]! > start),
      })),
    ]),
  };
}

function namesOf({ name, aliases = [] }: Track): readonly string[] {
  return [...inAllLanguages(name), ...aliases];
}

function inAllLanguages(text: Text = {}): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
