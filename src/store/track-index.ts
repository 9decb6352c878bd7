import { inSlices, partOf, type Steps } from '../base/steps.js';
import { indexBins, type BinIndex } from './bin-index.js';
import { EventFlag } from './event-flags.js';
import type { EventRecords } from './event-records.js';
import { indexEnds } from './latest-ends.js';
import type { RowColumns } from './row-columns.js';
import { indexDates, type DateIndex } from './date-index.js';
import { indexPeaks, type TrackPeaks } from './track-peaks.js';

/** The rows of a track, with the ways to ask them. */
export interface TrackIndex {
  /** Every row that has the track among its actors, ascending. */
  readonly rows: Uint32Array;
  /** Every row whose home the track is, ascending. */
  readonly homeRows: Uint32Array;
  readonly bins: BinIndex;
  /** The latest end of every 8 rows, of every 64, and so on. */
  readonly latestEnds: readonly Float64Array[];
  readonly dates: DateIndex;
  readonly peaks: TrackPeaks;
}

const ROWS_PER_STEP = 1 << 16;

export function* indexTracks(columns: RowColumns, records: EventRecords, trackCount: number): Steps<readonly TrackIndex[]> {
  const lists = yield* partOf(rowsByTrack(columns, records, trackCount), 0, 0.4);
  const homes = lists.areHomes ? lists.rows : yield* partOf(rowsByHome(columns, trackCount), 0.4, 0.5);
  const tracks: TrackIndex[] = [];
  for (const [track, rows] of lists.rows.entries()) {
    tracks.push(yield* partOf(indexRows(columns, rows, homes[track] ?? rows), 0.5 + (0.5 * track) / trackCount, 0.5 + (0.5 * (track + 1)) / trackCount));
  }
  return tracks;
}

/** The rows of a track, or of several as one, with the ways to ask them. */
export function* indexRows(columns: RowColumns, rows: Uint32Array, homeRows: Uint32Array): Steps<TrackIndex> {
  const bins = yield* partOf(indexBins(columns.starts, rows), 0, 0.25);
  const latestEnds = yield* partOf(indexEnds(columns.ends, rows), 0.25, 0.5);
  const dates = yield* partOf(indexDates(columns, rows), 0.5, 0.75);
  const peaks = yield* partOf(indexPeaks(columns, rows, dates), 0.75, 1);
  return { rows, homeRows, bins, latestEnds, dates, peaks };
}

/** The rows of each track in a part of one column; and whether every row has one track, its home. */
function* rowsByTrack({ size, places, homes, flags }: RowColumns, records: EventRecords, trackCount: number): Steps<{ readonly rows: readonly Uint32Array[]; readonly areHomes: boolean }> {
  const { values, begins } = records.tracks;
  const counts = new Uint32Array(trackCount);
  yield* partOf(inSlices(size, ROWS_PER_STEP, (from, to) => {
    for (let row = from; row < to; row += 1) {
      counts[homes[row]!]! += 1;
      if ((flags[row]! & EventFlag.Shared) === 0) continue;
      const place = places[row]!;
      for (let at = begins[place]! + 1; at < begins[place + 1]!; at += 1) counts[values[at]!]! += 1;
    }
  }), 0, 0.4);
  const { lists, next, column } = listsOf(counts);
  yield* partOf(inSlices(size, ROWS_PER_STEP, (from, to) => {
    for (let row = from; row < to; row += 1) {
      column[next[homes[row]!]!++] = row;
      if ((flags[row]! & EventFlag.Shared) === 0) continue;
      const place = places[row]!;
      for (let at = begins[place]! + 1; at < begins[place + 1]!; at += 1) column[next[values[at]!]!++] = row;
    }
  }), 0.4, 1);
  return { rows: lists, areHomes: column.length === size };
}

function* rowsByHome({ size, homes }: RowColumns, trackCount: number): Steps<readonly Uint32Array[]> {
  const counts = new Uint32Array(trackCount);
  for (let row = 0; row < size; row += 1) counts[homes[row]!]! += 1;
  const { lists, next, column } = listsOf(counts);
  yield* inSlices(size, ROWS_PER_STEP, (from, to) => {
    for (let row = from; row < to; row += 1) column[next[homes[row]!]!++] = row;
  });
  return lists;
}

/** Room for lists of these lengths one after the other, and where each is to be filled. */
function listsOf(counts: Uint32Array): { readonly lists: readonly Uint32Array[]; readonly next: Uint32Array; readonly column: Uint32Array } {
  const next = new Uint32Array(counts.length);
  for (let track = 1; track < counts.length; track += 1) next[track] = next[track - 1]! + counts[track - 1]!;
  const column = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  const lists = Array.from(counts, (count, track) => column.subarray(next[track], next[track]! + count));
  return { lists, next, column };
}
