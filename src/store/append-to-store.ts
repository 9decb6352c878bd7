import { inSlices, partOf, resultOf, type Steps } from '../base/steps.js';
import type { DatasetHead, Kind } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import { unionSpan } from '../time/span.js';
import { rowsByPlace, storeOf, trackIndexesOf } from './build-store.js';
import { DraftRows } from './draft-rows.js';
import { EventFlag } from './event-flags.js';
import { EventStore } from './event-store.js';
import { extentsOf } from './extents.js';
import { mergeRows } from './merge-rows.js';
import { indexTracks } from './track-index.js';

/** Where an end depends on how far the other events reach, or on the day up to which they know. */
const LOOSE = EventFlag.OpenStart | EventFlag.OpenEnd | EventFlag.UnknownStart | EventFlag.UnknownEnd;
const EVENTS_PER_STEP = 4096;

/** A store with more events than another one. */
export interface Appended {
  readonly store: EventStore;
  /** The row that each row of the other store has become. */
  readonly movedRows: Uint32Array;
}

/**
 * A store with more events: the same as one that is built from all of them, for a small part of the cost, since the old
 * events are not read again. The old store stays as it is.
 *
 * Of events with the same id the first one stays: those whose ids are there are left out.
 *
 * @param kinds what the dataset has to list beside its own kinds
 * @example
 * const { store, movedRows } = appendToStore(before, [{ id: 'annexation', … }]);
 * store.ids[movedRows[7]] === before.ids[7]; // true
 */
export function appendToStore(before: EventStore, events: readonly TimelineEvent[], kinds: readonly Kind[] = []): Appended {
  return resultOf(appendInSteps(before, events, kinds));
}

/** The same in steps of some milliseconds, so that a page can draw and listen between them. */
export function* appendInSteps(before: EventStore, events: readonly TimelineEvent[], kinds: readonly Kind[] = []): Steps<Appended> {
  const { records, columns, extents } = before.parts;
  const fresh = yield* partOf(newEvents(before, events), 0, 0.1);
  const about = kinds.length === 0 ? before.about : { ...before.about, kinds: [...before.about.kinds, ...kinds] };
  // Another store has appended to the same records: what is added now would stand behind its events.
  if (records.size !== before.eventCount) return yield* builtAnew(before, fresh, about);

  const loose = looseRows(before);
  const { timeZone } = before;
  const kindTable = [...before.kindTable, ...kinds];
  const draft = new DraftRows({ trackIndexes: trackIndexesOf(about), kindTable, timeZone });
  yield* partOf(records.makeRoom(fresh.length), 0.1, 0.15);
  for (let from = 0; from < fresh.length; from += EVENTS_PER_STEP) {
    for (const event of fresh.slice(from, from + EVENTS_PER_STEP)) draft.add(event, records);
    yield 0.15 + 0.15 * (from / fresh.length);
  }

  const reached = extentsOf(about, { dated: unionSpan(extents.dated, draft.extent), goesOn: extents.goesOn || draft.goesOn });
  const isFarther = reached.asOf !== extents.asOf || reached.extent.start !== extents.extent.start || reached.extent.end !== extents.extent.end;
  const movedAlong = isFarther ? loose : [];
  for (const row of movedAlong) draft.addRow(before.eventAt(row)!, columns.places[row]!);
  draft.settle(reached.extent, reached.asOf);

  const added = yield* partOf(draft.columns(), 0.3, 0.45);
  const dropped = new Set(movedAlong);
  const merged = yield* partOf(mergeRows(columns, added, (row) => dropped.has(row)), 0.45, 0.7);
  const indexes = yield* partOf(indexTracks(merged.columns, records, about.tracks.length), 0.7, 1);
  const rows = rowsByPlace(merged.columns.places, records.size);
  for (const row of movedAlong) merged.movedRows[row] = rows[columns.places[row]!]! - 1;
  const store = new EventStore({
    about, timeZone, columns: merged.columns, records, indexes, rowsByPlace: rows, extents: reached, kindTable: draft.kindTable,
    isZoned: before.isZoned || draft.isZoned, finestMs: Math.min(before.finestMs, draft.finestMs),
  });
  return { store, movedRows: merged.movedRows };
}

/** The events whose ids are not there yet, each once. */
function* newEvents(before: EventStore, events: readonly TimelineEvent[]): Steps<readonly TimelineEvent[]> {
  const fresh: TimelineEvent[] = [];
  const ids = new Set<string>();
  yield* inSlices(events.length, EVENTS_PER_STEP, (from, to) => {
    for (const event of events.slice(from, to)) {
      if (ids.has(event.id) || before.rowOf(event.id) >= 0) continue;
      ids.add(event.id);
      fresh.push(event);
    }
  });
  return fresh;
}

function looseRows({ flags, size }: EventStore): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < size; row += 1) if ((flags[row]! & LOOSE) !== 0) rows.push(row);
  return rows;
}

function* builtAnew(before: EventStore, fresh: readonly TimelineEvent[], about: DatasetHead): Steps<Appended> {
  const { timeZone, eventCount } = before;
  const eventAt = (place: number): TimelineEvent | undefined => (place < eventCount ? before.eventInOrder(place) : fresh[place - eventCount]);
  const store = yield* storeOf(about, eventCount + fresh.length, eventAt, { timeZone });
  return { store, movedRows: Uint32Array.from(before.ids, (id) => store.rowOf(id)) };
}
