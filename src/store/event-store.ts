import { valueAt } from '../base/number.js';
import type { DatasetHead, Kind } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import type { BinIndex } from './bin-index.js';
import type { DateIndex } from './date-index.js';
import { EventFlag } from './event-flags.js';
import type { EventRecords } from './event-records.js';
import { writePlainDate } from '../time/plain-dates.js';
import type { RowColumns } from './row-columns.js';
import { groupTracks } from './track-groups.js';
import type { TrackIndex } from './track-index.js';

/** What a store is made of: columns by row, records by place, and indexes by track. */
export interface StoreParts {
  readonly about: DatasetHead;
  readonly timeZone: string | undefined;
  readonly columns: RowColumns;
  readonly records: EventRecords;
  readonly indexes: readonly TrackIndex[];
  /** The row of each place and 1; 0 where it has none. */
  readonly rowsByPlace: Uint32Array;
  readonly kindTable: readonly Kind[];
  readonly isZoned: boolean;
  readonly finestMs: number;
  readonly extents: Extents;
}

/** How far the events of a store reach. */
export interface Extents {
  /** From the first to the last bound that a date gives; `start` is above `end` where there is none. */
  readonly dated: Span;
  /** Whether any event has no last bound. */
  readonly goesOn: boolean;
  readonly extent: Span;
  readonly asOf: Instant;
}

const NO_ROWS = new Uint32Array(0);
const NO_BINS: BinIndex = { binMs: 1, firstBin: 0, begins: new Uint32Array(1) };

/**
 * A dataset frozen into columns for asking: typed arrays addressed by row, finished when built and never changed.
 *
 * Rows are in order of `starts`; where those are equal, the longer event comes first, then the more important one, then
 * the one whose id comes first. Tracks are addressed by their index in `about.tracks`. An event without a readable date
 * or a known track has no row.
 *
 * Every bound is finite and `starts ≤ startsLatest ≤ ends`, `starts ≤ endsEarliest ≤ ends`. For a range, the time from
 * `startsLatest` to `endsEarliest` is what it certainly lasted (nothing, where the first is not before the second: a
 * range within one year). For a point in time, `startsLatest` is `ends` and `endsEarliest` is `starts`: it is not certain
 * of any instant.
 */
export class EventStore {
  /** The dataset without its events: the same object however often its events are stood on another clock or added to. */
  readonly about: DatasetHead;
  /** The clock that bounds are on: an IANA zone, `recorded`, or UTC where there is none. */
  readonly timeZone: string | undefined;
  /** Whether any time names its zone, so that it matters which clock bounds are on. */
  readonly isZoned: boolean;
  /** The number of rows. */
  readonly size: number;
  /** How many events of the dataset there are, those without a row among them. */
  readonly eventCount: number;
  /** How many events of the dataset have no row. */
  readonly skipped: number;
  /**
   * From the first to the last bound of all events, up to `asOf` where one goes on. Without events, that of the states of
   * the tracks; without those, the twentieth century.
   */
  readonly extent: Span;
  /** The day up to which the dataset knows, and up to which what goes on is drawn; the end of the extent if it says none. */
  readonly asOf: Instant;
  /** The length of the date that is known most precisely, ms; `Infinity` where there are no events. */
  readonly finestMs: number;
  /** Id of the event of each row. */
  readonly ids: readonly string[];
  /** The first instant that the date allows; the start of the extent where the flags say that there is none. */
  readonly starts: Float64Array;
  /** By this instant it has certainly begun. */
  readonly startsLatest: Float64Array;
  /** Until this instant it has certainly lasted. */
  readonly endsEarliest: Float64Array;
  /** The first instant after all that the date allows; `asOf` where the flags say that there is none, or the latest start. */
  readonly ends: Float64Array;
  /**
   * How far its marks reach: `starts` and `ends`, widened by the customary margin of approximate ends and by the dates
   * of rival accounts. The same arrays as those where no event is wider.
   */
  readonly outerStarts: Float64Array;
  readonly outerEnds: Float64Array;
  /** The dates that a set or rival accounts name, by row, in their order; the finite ones. Most events have none. */
  readonly alternatives: ReadonlyMap<number, readonly Span[]>;
  /** Bits of {@link EventFlag}. */
  readonly flags: Uint16Array;
  /** Index in `kindTable`. */
  readonly kinds: Uint16Array;
  /** The kinds of the dataset, then those that events have without the dataset listing them, as circles. */
  readonly kindTable: readonly Kind[];
  /** 0–100. */
  readonly importance: Uint8Array;
  readonly trackCount: number;
  /** What it is made of, for whoever makes another store of it. */
  readonly parts: StoreParts;
  readonly #peaks = new Map<number, number>();
  /** Those that were asked for, and their numbers, beginning behind the last track's, by their members. */
  readonly #groups: TrackIndex[] = [];
  readonly #groupNumbers = new Map<string, number>();

  constructor(parts: StoreParts) {
    const { about, columns, extents } = parts;
    this.parts = parts;
    this.about = about;
    this.timeZone = parts.timeZone;
    this.isZoned = parts.isZoned;
    this.size = columns.size;
    this.eventCount = parts.rowsByPlace.length;
    this.skipped = this.eventCount - this.size;
    this.extent = extents.extent;
    this.asOf = extents.asOf;
    this.finestMs = parts.finestMs;
    this.ids = columns.ids;
    this.starts = columns.starts;
    this.startsLatest = columns.startsLatest;
    this.endsEarliest = columns.endsEarliest;
    this.ends = columns.ends;
    this.outerStarts = columns.outerStarts;
    this.outerEnds = columns.outerEnds;
    this.alternatives = columns.alternatives;
    this.flags = columns.flags;
    this.kinds = columns.kinds;
    this.kindTable = parts.kindTable;
    this.importance = columns.importance;
    this.trackCount = about.tracks.length;
  }

  /** The row of an event; −1 when there is none of that id. */
  rowOf(id: string): number {
    const { records, rowsByPlace, columns } = this.parts;
    const place = records.placeOf(id, (candidate) => columns.ids[(rowsByPlace[candidate] ?? 0) - 1]);
    return place < 0 ? -1 : valueAt(rowsByPlace, place) - 1;
  }

  /** Where the event of a row stands in the dataset, from 0; −1 for no row. */
  placeOf(row: number): number {
    return this.parts.columns.places[row] ?? -1;
  }

  /** Whether the events of another store are all here, at the same places and on the same clock, perhaps with more behind them. */
  goesOnFrom(other: EventStore): boolean {
    return this.parts.records === other.parts.records && this.timeZone === other.timeZone && this.eventCount >= other.eventCount;
  }

  /** The event of a row, put together anew: a new object each time, which nothing here keeps. `undefined` for no row. */
  eventAt(row: number): TimelineEvent | undefined {
    const { columns, records } = this.parts;
    const id = columns.ids[row];
    if (id === undefined) return undefined;
    return records.eventAt(valueAt(columns.places, row), {
      id,
      kind: this.kindTable[valueAt(this.kinds, row)]?.id ?? '',
      plainDate: () => this.#plainDate(row),
      importance: (valueAt(this.flags, row) & EventFlag.Ranked) === 0 ? undefined : valueAt(this.importance, row),
      trackId: (track) => this.about.tracks[track]?.id ?? '',
    });
  }

  /** The same by the place that the event has in the dataset, from 0, whether it has a row or not. */
  eventInOrder(place: number): TimelineEvent | undefined {
    const row = (this.parts.rowsByPlace[place] ?? 0) - 1;
    return row < 0 ? this.parts.records.leftOutAt(place) : this.eventAt(row);
  }

  /** The words of its title in the language nearest to the one asked for, as `textIn` chooses; '' for no row. */
  titleIn(row: number, locale: string): string {
    return this.parts.records.titleIn(this.placeOf(row), locale, this.about.language);
  }

  /** The same of its label, or of its title where it has none. */
  labelIn(row: number, locale: string): string {
    return this.parts.records.labelIn(this.placeOf(row), locale, this.about.language);
  }

  /** Its EDTF date as written, then those that rival accounts give. */
  datesOf(row: number): readonly string[] {
    const place = this.placeOf(row);
    if (place < 0) return [];
    const { records } = this.parts;
    return [records.dateAt(place) ?? this.#plainDate(row), ...records.accountDatesAt(place)];
  }

  /** Visits all texts that a reader may know it by, in all their languages: title and label first, dates apart. */
  visitTexts(row: number, visit: (text: string, isTitle: boolean) => void): void {
    this.parts.records.visitTexts(this.placeOf(row), visit);
  }

  /** How many places in sources are cited for it. */
  citationCountOf(row: number): number {
    return this.parts.records.citationCountAt(this.placeOf(row));
  }

  /** The track of the event's first actor. */
  homeOf(row: number): number {
    return valueAt(this.parts.columns.homes, row);
  }

  /** The tracks of all its actors, home first, each once. */
  actorsOf(row: number): Uint16Array {
    return this.parts.records.tracksAt(this.placeOf(row));
  }

  /** Every row that has the track among its actors, ascending. */
  rowsOf(track: number): Uint32Array {
    return this.#indexOf(track)?.rows ?? NO_ROWS;
  }

  /** Every row whose home the track is, ascending. */
  homeRowsOf(track: number): Uint32Array {
    return this.#indexOf(track)?.homeRows ?? NO_ROWS;
  }

  /** Where the rows of the track are that begin in each bin. */
  binsOf(track: number): BinIndex {
    return this.#indexOf(track)?.bins ?? NO_BINS;
  }

  /** The latest end of every 8 rows of the track, of every 64, and so on. */
  latestEndsOf(track: number): readonly Float64Array[] {
    return this.#indexOf(track)?.latestEnds ?? [];
  }

  /** The dates that several events of the track share. */
  sharedDatesOf(track: number): DateIndex {
    return this.#indexOf(track)?.dates ?? [];
  }

  /**
   * A number by which several tracks can be asked for as one, wherever a track's can; what has several of them among its actors counts
   * once. The first time costs a pass over their rows.
   *
   * @example store.rowsOf(store.groupOf([0, 2])).length; // events of track 0 or track 2
   */
  groupOf(tracks: readonly number[]): number {
    const [only] = tracks;
    if (only !== undefined && tracks.length === 1) return only;
    const key = [...tracks].sort((a, b) => a - b).join();
    const known = this.#groupNumbers.get(key);
    if (known !== undefined) return known;
    const { columns, indexes } = this.parts;
    const group = this.trackCount - 1 + this.#groups.push(groupTracks(columns, tracks.flatMap((track) => indexes[track] ?? [])));
    this.#groupNumbers.set(key, group);
    return group;
  }

  /**
   * The most events that any track has in one bin of a length, ms, counted from the epoch; those of a date that several share count by their
   * part of it where it is longer than two bins.
   *
   * @param binMs a power of two
   * @param groups numbers of groups that are looked at as well
   */
  peakOf(binMs: number, groups: readonly number[] = []): number {
    const peak = this.#peaks.get(binMs) ?? this.parts.indexes.reduce((most, { peaks }) => Math.max(most, peaks.at(binMs)), 0);
    this.#peaks.set(binMs, peak);
    return groups.reduce((most, group) => (group < this.trackCount ? most : Math.max(most, this.ownPeakOf(binMs, group))), peak);
  }

  /** The same of one track or group by itself. */
  ownPeakOf(binMs: number, track: number): number {
    return this.#indexOf(track)?.peaks.at(binMs) ?? 0;
  }

  #indexOf(track: number): TrackIndex | undefined {
    return this.parts.indexes[track] ?? this.#groups[track - this.trackCount];
  }

  /** The date of a row whose date follows from its bounds. */
  #plainDate(row: number): string {
    const start = writePlainDate(valueAt(this.starts, row), valueAt(this.startsLatest, row));
    if ((valueAt(this.flags, row) & EventFlag.Range) === 0) return start;
    return `${start}/${writePlainDate(valueAt(this.endsEarliest, row), valueAt(this.ends, row))}`;
  }
}
