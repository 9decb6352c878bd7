import { partOf, resultOf, type Steps } from '../base/steps.js';
import type { Dataset, DatasetHead } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import { DraftRows } from './draft-rows.js';
import { EventRecords } from './event-records.js';
import { EventStore } from './event-store.js';
import { extentsOf } from './extents.js';
import { indexTracks } from './track-index.js';

/** Events read between two stops of {@link buildStoreInSteps}: some milliseconds' worth. */
const EVENTS_PER_STEP = 4096;

/** How to read what a dataset leaves to its reader. */
export interface StoreOptions {
  /**
   * The clock to stand events on whose time names its zone: an IANA zone, or `recorded` for that of each event; UTC
   * where none is given. Dates that name no zone stand where they are written, whatever the clock.
   */
  readonly timeZone?: string | undefined;
}

/**
 * Freezes a dataset into columns. Nothing of it is kept but its strings, and the head and what few events have: media,
 * citations, accounts, dates in other calendars. These must not be changed afterwards.
 *
 * Events whose date cannot be read or whose actors are all unknown get no row and are counted in `skipped`: what is wrong
 * with them was said when the dataset was read.
 *
 * @example
 * const store = buildStore(dataset);
 * store.starts[store.rowOf('annexation')]; // -1872720000000, which is 1910-08-29
 */
export function buildStore(dataset: Dataset, options: StoreOptions = {}): EventStore {
  return resultOf(buildStoreInSteps(dataset, options));
}

/**
 * The same in steps of some milliseconds, so that a page can draw and listen between them: yields the fraction that is
 * done, and returns the store. To give up, do not go on.
 */
export function buildStoreInSteps(dataset: Dataset, options: StoreOptions = {}): Steps<EventStore> {
  const { events, ...about } = dataset;
  return storeOf(about, events.length, (place) => events[place], options);
}

/**
 * A store of so many events, which are asked for one after the other and need not all be there at a time.
 *
 * @param eventAt the event at a place of the dataset; places without one are none of the dataset's
 */
export function* storeOf(
  about: DatasetHead,
  eventCount: number,
  eventAt: (place: number) => TimelineEvent | undefined,
  { timeZone }: StoreOptions = {},
): Steps<EventStore> {
  const records = new EventRecords(eventCount);
  const draft = new DraftRows({ trackIndexes: trackIndexesOf(about), kindTable: about.kinds, timeZone });
  for (let from = 0; from < eventCount; from += EVENTS_PER_STEP) {
    const to = Math.min(eventCount, from + EVENTS_PER_STEP);
    for (let place = from; place < to; place += 1) {
      const event = eventAt(place);
      if (event !== undefined) draft.add(event, records);
    }
    yield 0.6 * (to / eventCount);
  }

  const extents = extentsOf(about, { dated: draft.extent, goesOn: draft.goesOn });
  draft.settle(extents.extent, extents.asOf);

  const columns = yield* partOf(draft.columns(), 0.6, 0.85);
  const indexes = yield* partOf(indexTracks(columns, records, about.tracks.length), 0.85, 1);
  return new EventStore({
    about, timeZone, columns, records, indexes, extents,
    rowsByPlace: rowsByPlace(columns.places, records.size),
    kindTable: draft.kindTable, isZoned: draft.isZoned, finestMs: draft.finestMs,
  });
}

/** The index of each track by its id. */
export function trackIndexesOf({ tracks }: DatasetHead): ReadonlyMap<string, number> {
  return new Map(tracks.map(({ id }, index) => [id, index]));
}

/** The row of each place and 1; 0 where it has none. */
export function rowsByPlace(places: Uint32Array, placeCount: number): Uint32Array {
  const rows = new Uint32Array(placeCount);
  for (let row = 0; row < places.length; row += 1) rows[places[row]!] = row + 1;
  return rows;
}
