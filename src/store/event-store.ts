import type { DatasetHead, Kind } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import type { Text } from '../model/text.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';

/** The bits of an event's `flags`: what its bounds alone do not say. */
export const EventFlag = {
  /** It lasted: its date is an interval. Without this, the bounds say between when and when a point in time lies. */
  Range: 1 << 0,
  /** It began near the date: `~` or `%`. A point in time bears the flags of both ends. */
  ApproximateStart: 1 << 1,
  /** The source is doubtful of when it began: `?` or `%`. */
  UncertainStart: 1 << 2,
  /** It began at no particular time; `starts` is where it is drawn from. */
  OpenStart: 1 << 3,
  /** It goes on; `ends` is where it is drawn to. */
  OpenEnd: 1 << 4,
  /** It began at a time that is not known; `starts` is where it is drawn from. */
  UnknownStart: 1 << 5,
  /** It ended at a time that is not known; `ends` is where it is drawn to. */
  UnknownEnd: 1 << 6,
  /** It was on one of several dates, and it is not known which. */
  OneOfSet: 1 << 7,
  /** It was on each of several dates. */
  AllOfSet: 1 << 8,
  /** An account gives another date. */
  Disputed: 1 << 9,
  /** It ended near the date. */
  ApproximateEnd: 1 << 10,
  /** The source is doubtful of when it ended. */
  UncertainEnd: 1 << 11,
} as const;

/** The flags of a date that is near at either end, and of one that is doubtful at either end. */
export const APPROXIMATE: number = EventFlag.ApproximateStart | EventFlag.ApproximateEnd;
export const UNCERTAIN: number = EventFlag.UncertainStart | EventFlag.UncertainEnd;


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
export interface EventStore {
  /** The dataset without its events: the same object however often its events are stood on another clock. */
  readonly about: DatasetHead;
  /** The clock that bounds are on: an IANA zone, `recorded`, or UTC where there is none. */
  readonly timeZone: string | undefined;
  /** Whether any time names its zone, so that it matters which clock bounds are on. */
  readonly isZoned: boolean;
  /** The number of rows. */
  readonly size: number;
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
  /** How many events of the dataset there are, those without a row among them. */
  readonly eventCount: number;
  /** The row of an event; −1 when there is none of that id. */
  rowOf(id: string): number;
  /** The event of a row, put together anew: a new object each time, which nothing here keeps. `undefined` for no row. */
  eventAt(row: number): TimelineEvent | undefined;
  /** The same by the place that the event has in the dataset, from 0, whether it has a row or not. */
  eventInOrder(index: number): TimelineEvent | undefined;
  /** The words of its title in the language nearest to the one asked for, as `textIn` chooses; '' for no row. */
  titleIn(row: number, locale: string): string;
  /** The same of its label, or of its title where it has none. */
  labelIn(row: number, locale: string): string;
  /** Its EDTF date as written, then those that rival accounts give. */
  datesOf(row: number): readonly string[];
  /** All texts that a reader may know it by: title, label, description, place, original date and note, as far as given. */
  textsOf(row: number): readonly Text[];
  /** The track of the event's first actor. */
  homeOf(row: number): number;
  /** The tracks of all its actors, home first, each once. */
  actorsOf(row: number): Uint16Array;
  /** Every row that has the track among its actors, ascending. */
  rowsOf(track: number): Uint32Array;
  /** Every row whose home the track is, ascending. */
  homeRowsOf(track: number): Uint32Array;
}
