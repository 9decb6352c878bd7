import { clamp, valueAt } from '../base/number.js';
import type { Dataset, Kind } from '../model/dataset.js';
import { tracksOf, type TimelineEvent } from '../model/event.js';
import { civilToInstant } from '../time/civil.js';
import { parseEdtf } from '../time/edtf.js';
import type { Instant } from '../time/instant.js';
import { unionSpan, type Span } from '../time/span.js';
import { boundsOfDate, type EventBounds } from './date-bounds.js';
import { EventFlag, type EventStore } from './event-store.js';
import { rowLists } from './row-lists.js';
import { trackStates } from './track-spans.js';

/** The importance of an event that names none. */
const DEFAULT_IMPORTANCE = 50;

/** An empty span that every union leaves behind. */
const NOTHING: Span = { start: Infinity, end: -Infinity };

/** An event that gets a row. */
interface Entry {
  readonly event: TimelineEvent;
  readonly bounds: EventBounds;
  readonly tracks: readonly number[];
  readonly importance: number;
}

/**
 * Freezes a dataset into columns. Takes time in proportion to n log n, once; the dataset is kept, not copied, and must
 * not be changed afterwards.
 *
 * Events whose date cannot be read or whose actors are all unknown are left out and counted in `skipped`: what is wrong
 * with them was said when the dataset was read.
 *
 * @example
 * const store = buildStore(dataset);
 * store.starts[store.rowOf('port-arthur')]; // -2080339200000: 1904-01-29
 */
export function buildStore(dataset: Dataset): EventStore {
  const entries = readEntries(dataset);
  const knownTo = asOfDate(dataset);
  const extent = extentOf(dataset, entries, knownTo);
  const asOf = knownTo ?? extent.end;

  const placed = entries.map((entry) => placeEntry(entry, extent, asOf));
  placed.sort(compareRows);

  return columnsOf(dataset, placed, extent, asOf);
}

function readEntries(dataset: Dataset): Entry[] {
  const trackIndexes = new Map(dataset.tracks.map(({ id }, index) => [id, index]));
  const entries: Entry[] = [];
  for (const event of dataset.events) {
    const tracks = knownTracks(event, trackIndexes);
    const date = parseEdtf(event.date);
    if (tracks.length === 0 || !date.ok) continue;
    entries.push({ event, bounds: boundsOfDate(date.value), tracks, importance: importanceOf(event) });
  }
  return entries;
}

function knownTracks(event: TimelineEvent, trackIndexes: ReadonlyMap<string, number>): number[] {
  const tracks: number[] = [];
  for (const id of tracksOf(event)) {
    const track = trackIndexes.get(id);
    if (track !== undefined && !tracks.includes(track)) tracks.push(track);
  }
  return tracks;
}

function importanceOf(event: TimelineEvent): number {
  const importance = event.importance ?? DEFAULT_IMPORTANCE;
  return Number.isFinite(importance) ? clamp(Math.round(importance), 0, 100) : DEFAULT_IMPORTANCE;
}

/** The end of what the dataset knows, if it says so. */
function asOfDate(dataset: Dataset): Instant | undefined {
  const date = dataset.asOf === undefined ? undefined : parseEdtf(dataset.asOf);
  return date?.ok === true && Number.isFinite(date.value.latest) ? date.value.latest : undefined;
}

function extentOf(dataset: Dataset, entries: readonly Entry[], knownTo: Instant | undefined): Span {
  let extent = entries.reduce((span, { bounds }) => unionSpan(span, finiteSpan(bounds)), NOTHING);
  if (extent.start > extent.end) extent = extentOfStates(dataset);
  const goesOn = entries.some(({ bounds }) => bounds.end === Infinity);
  return goesOn && knownTo !== undefined ? { start: extent.start, end: Math.max(extent.end, knownTo) } : extent;
}

function extentOfStates(dataset: Dataset): Span {
  const extent = trackStates(dataset)
    .flat()
    .flatMap(({ start, end }) => [start, end])
    .filter(Number.isFinite)
    .reduce((span, bound) => unionSpan(span, { start: bound, end: bound }), NOTHING);
  return extent.start < extent.end ? extent : { start: civilToInstant(1900, 1, 1), end: civilToInstant(2000, 1, 1) };
}

function finiteSpan({ start, startLatest, endEarliest, end }: EventBounds): Span {
  let span = NOTHING;
  for (const bound of [start, startLatest, endEarliest, end]) {
    if (Number.isFinite(bound)) span = unionSpan(span, { start: bound, end: bound });
  }
  return span;
}

/** An event with bounds that are all finite. */
function placeEntry(entry: Entry, extent: Span, asOf: Instant): Entry {
  const { bounds } = entry;
  const start = Number.isFinite(bounds.start) ? bounds.start : extent.start;
  const begun = Number.isFinite(bounds.startLatest) ? bounds.startLatest : start;
  const end = Number.isFinite(bounds.end) ? bounds.end : Math.max(asOf, begun);
  return {
    ...entry,
    bounds: {
      ...bounds,
      start,
      startLatest: clamp(bounds.startLatest, start, end),
      endEarliest: clamp(bounds.endEarliest, start, end),
      end,
    },
  };
}

function compareRows(a: Entry, b: Entry): number {
  return (
    a.bounds.start - b.bounds.start ||
    b.bounds.end - a.bounds.end ||
    b.importance - a.importance ||
    (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
  );
}

function columnsOf(dataset: Dataset, entries: readonly Entry[], extent: Span, asOf: Instant): EventStore {
  const size = entries.length;
  const trackCount = dataset.tracks.length;
  const { kindTable, kinds } = kindsOf(dataset, entries);
  const rowsById = new Map(entries.map(({ event }, row) => [event.id, row]));
  const actors = rowLists(size, (length) => new Uint16Array(length), (emit) => {
    entries.forEach(({ tracks }, row) => { for (const track of tracks) emit(row, track); });
  });
  const rows = rowLists(trackCount, (length) => new Uint32Array(length), (emit) => {
    entries.forEach(({ tracks }, row) => { for (const track of tracks) emit(track, row); });
  });
  const homes = Uint16Array.from(entries, ({ tracks }) => valueAt(tracks, 0));
  const homeRows = rowLists(trackCount, (length) => new Uint32Array(length), (emit) => {
    homes.forEach((track, row) => { emit(track, row); });
  });

  return {
    dataset,
    size,
    skipped: dataset.events.length - size,
    extent,
    asOf,
    finestMs: entries.reduce((finest, { bounds }) => Math.min(finest, bounds.finestMs), Infinity),
    ids: entries.map(({ event }) => event.id),
    events: entries.map(({ event }) => event),
    starts: Float64Array.from(entries, ({ bounds }) => bounds.start),
    startsLatest: Float64Array.from(entries, ({ bounds }) => bounds.startLatest),
    endsEarliest: Float64Array.from(entries, ({ bounds }) => bounds.endEarliest),
    ends: Float64Array.from(entries, ({ bounds }) => bounds.end),
    flags: Uint16Array.from(entries, ({ event, bounds }) => bounds.flags | (isDisputed(event) ? EventFlag.Disputed : 0)),
    kinds,
    kindTable,
    importance: Uint8Array.from(entries, ({ importance }) => importance),
    trackCount,
    rowOf: (id) => rowsById.get(id) ?? -1,
    homeOf: (row) => valueAt(homes, row),
    actorsOf: (row) => actors.listOf(row),
    rowsOf: (track) => rows.listOf(track),
    homeRowsOf: (track) => homeRows.listOf(track),
  };
}

/** The kinds that there are and the index of each row's, unlisted kinds after the listed ones. */
function kindsOf(dataset: Dataset, entries: readonly Entry[]): { kindTable: readonly Kind[]; kinds: Uint16Array } {
  const kindTable: Kind[] = [...dataset.kinds];
  const indexes = new Map(kindTable.map(({ id }, index) => [id, index]));
  const kinds = Uint16Array.from(entries, ({ event: { kind } }) => {
    const known = indexes.get(kind);
    if (known !== undefined) return known;
    indexes.set(kind, kindTable.length);
    return kindTable.push({ id: kind, label: kind, shape: 'circle' }) - 1;
  });
  return { kindTable, kinds };
}

function isDisputed(event: TimelineEvent): boolean {
  return event.accounts?.some(({ date }) => date !== undefined && date !== event.date) ?? false;
}
