import { assertExists } from '../base/assert.js';
import { valueAt } from '../base/number.js';
import type { Dataset, DatasetHead, Kind } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import { civilToInstant } from '../time/civil.js';
import { parseEdtf } from '../time/edtf.js';
import type { Instant } from '../time/instant.js';
import { unionSpan, type Span } from '../time/span.js';
import { DraftRows } from './draft-rows.js';
import { EventRecords } from './event-records.js';
import type { EventStore } from './event-store.js';
import { rowLists } from './row-lists.js';
import { trackStates } from './track-spans.js';

/** Events read between two stops of {@link buildStoreInSteps}: some ten milliseconds' worth. */
const EVENTS_PER_STEP = 5000;

/** How to read what a dataset leaves to its reader. */
export interface StoreOptions {
  /**
   * The clock to stand events on whose time names its zone: an IANA zone, or `recorded` for that of each event; UTC
   * where none is given. Dates that name no zone stand where they are written, whatever the clock.
   */
  readonly timeZone?: string | undefined;
}

/**
 * Freezes a dataset into columns. The events are kept as they are and must not be changed afterwards.
 *
 * Events whose date cannot be read or whose actors are all unknown are left out and counted in `skipped`: what is wrong
 * with them was said when the dataset was read.
 *
 * @example
 * const store = buildStore(dataset);
 * store.starts[store.rowOf('annexation')]; // -1872720000000, which is 1910-08-29
 */
export function buildStore(dataset: Dataset, options: StoreOptions = {}): EventStore {
  const steps = buildStoreInSteps(dataset, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same in steps, so that a page can draw and listen between them: yields the fraction of events that are read, and
 * returns the store. To give up, do not go on.
 */
export function* buildStoreInSteps(dataset: Dataset, { timeZone }: StoreOptions = {}): Generator<number, EventStore, void> {
  const draft = new DraftRows(dataset, timeZone);
  for (const [index, event] of dataset.events.entries()) {
    draft.add(event, index);
    if ((index + 1) % EVENTS_PER_STEP === 0) yield (index + 1) / dataset.events.length;
  }

  const knownTo = asOfDate(dataset);
  const extent = extentOf(dataset, draft, knownTo);
  const asOf = knownTo ?? extent.end;
  draft.settle(extent, asOf);
  yield 1;

  const order = draft.order();
  yield 1;

  return { ...freeze(dataset, draft, order, extent, asOf), timeZone };
}

/** The end of what the dataset knows, if it says so. */
function asOfDate(dataset: Dataset): Instant | undefined {
  const date = dataset.asOf === undefined ? undefined : parseEdtf(dataset.asOf);
  return date?.ok === true && Number.isFinite(date.value.latest) ? date.value.latest : undefined;
}

function extentOf(dataset: Dataset, draft: DraftRows, knownTo: Instant | undefined): Span {
  const extent = draft.extent.start < draft.extent.end ? draft.extent : extentOfStates(dataset);
  return draft.goesOn && knownTo !== undefined ? { start: extent.start, end: Math.max(extent.end, knownTo) } : extent;
}

function extentOfStates(dataset: DatasetHead): Span {
  const bounds = trackStates(dataset).flat().flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const extent = bounds.reduce<Span>((span, bound) => unionSpan(span, { start: bound, end: bound }), { start: Infinity, end: -Infinity });
  return extent.start < extent.end ? extent : { start: civilToInstant(1900, 1, 1), end: civilToInstant(2000, 1, 1) };
}

/** The columns of a draft in order, with the ways to ask them. */
function freeze(dataset: Dataset, draft: DraftRows, order: Uint32Array, extent: Span, asOf: Instant): Omit<EventStore, 'timeZone'> {
  const size = order.length;
  const trackCount = dataset.tracks.length;
  const { events: allEvents, ...about } = dataset;
  const records = new EventRecords(allEvents, dataset.language);
  const placeOf = (row: number): number => (row >= 0 && row < size ? valueAt(draft.places, valueAt(order, row)) : -1);
  const events: TimelineEvent[] = [];
  const homes = new Uint16Array(size);
  const rowsById = new Map<string, number>();
  order.forEach((index, row) => {
    const event = assertExists(draft.events[index], 'the event of a draft row');
    events.push(event);
    homes[row] = valueAt(draft.actors, valueAt(draft.actorBegins, index));
    rowsById.set(event.id, row);
  });
  const visitActors = (visit: (row: number, track: number) => void): void => {
    order.forEach((index, row) => {
      const end = valueAt(draft.actorBegins, index + 1);
      for (let at = valueAt(draft.actorBegins, index); at < end; at++) visit(row, valueAt(draft.actors, at));
    });
  };
  const actors = rowLists(size, (length) => new Uint16Array(length), visitActors);
  const rows = rowLists(trackCount, (length) => new Uint32Array(length), (emit) => {
    visitActors((row, track) => { emit(track, row); });
  });
  const homeRows = rowLists(trackCount, (length) => new Uint32Array(length), (emit) => {
    homes.forEach((track, row) => { emit(track, row); });
  });

  const starts = inOrder(draft.starts, new Float64Array(size), order);
  const ends = inOrder(draft.ends, new Float64Array(size), order);
  return {
    about,
    size,
    skipped: dataset.events.length - size,
    extent,
    asOf,
    finestMs: draft.finestMs,
    isZoned: draft.isZoned,
    ids: events.map(({ id }) => id),
    starts,
    startsLatest: inOrder(draft.startsLatest, new Float64Array(size), order),
    endsEarliest: inOrder(draft.endsEarliest, new Float64Array(size), order),
    ends,
    ...outerColumns(draft, order, starts, ends),
    flags: inOrder(draft.flags, new Uint16Array(size), order),
    importance: inOrder(draft.importance, new Uint8Array(size), order),
    ...kindsOf(dataset, events),
    trackCount,
    eventCount: records.size,
    rowOf: (id) => rowsById.get(id) ?? -1,
    eventAt: (row) => records.eventAt(placeOf(row)),
    eventInOrder: (index) => records.eventAt(index),
    titleIn: (row, locale) => records.titleIn(placeOf(row), locale),
    labelIn: (row, locale) => records.labelIn(placeOf(row), locale),
    datesOf: (row) => records.datesOf(placeOf(row)),
    textsOf: (row) => records.textsOf(placeOf(row)),
    homeOf: (row) => valueAt(homes, row),
    actorsOf: (row) => actors.listOf(row),
    rowsOf: (track) => rows.listOf(track),
    homeRowsOf: (track) => homeRows.listOf(track),
  };
}

/** How far marks reach, and the dates among which they choose: sparse in the draft, by row in the store. */
function outerColumns(draft: DraftRows, order: Uint32Array, starts: Float64Array, ends: Float64Array): Pick<EventStore, 'outerStarts' | 'outerEnds' | 'alternatives'> {
  const isWider = draft.outer.size > 0;
  const outerStarts = isWider ? starts.slice() : starts;
  const outerEnds = isWider ? ends.slice() : ends;
  const alternatives = new Map<number, readonly Span[]>();
  if (isWider || draft.alternatives.size > 0) {
    order.forEach((index, row) => {
      const outer = draft.outer.get(index);
      if (outer !== undefined) {
        outerStarts[row] = outer.start;
        outerEnds[row] = outer.end;
      }
      const spans = draft.alternatives.get(index);
      if (spans !== undefined) alternatives.set(row, spans);
    });
  }
  return { outerStarts, outerEnds, alternatives };
}

function inOrder<Column extends Float64Array | Uint16Array | Uint8Array>(from: Column, to: Column, order: Uint32Array): Column {
  for (let row = 0; row < order.length; row++) to[row] = valueAt(from, valueAt(order, row));
  return to;
}

/** The kinds that there are and the index of each row's, unlisted kinds after the listed ones. */
function kindsOf(dataset: Dataset, events: readonly TimelineEvent[]): Pick<EventStore, 'kinds' | 'kindTable'> {
  const kindTable: Kind[] = [...dataset.kinds];
  const indexes = new Map(kindTable.map(({ id }, index) => [id, index]));
  const kinds = new Uint16Array(events.length);
  events.forEach(({ kind }, row) => {
    let index = indexes.get(kind);
    if (index === undefined) {
      index = kindTable.push({ id: kind, label: kind, shape: 'circle' }) - 1;
      indexes.set(kind, index);
    }
    kinds[row] = index;
  });
  return { kinds, kindTable };
}
