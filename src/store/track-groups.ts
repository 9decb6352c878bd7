import { resultOf } from '../base/steps.js';
import { indexBins } from './bin-index.js';
import { indexEnds } from './latest-ends.js';
import { PeakCounts } from './peak-counts.js';
import type { RowColumns } from './row-columns.js';
import type { TrackIndex } from './track-index.js';

/** Several tracks as one: its rows, and the highest counts among them. */
export interface TrackGroup extends TrackIndex {
  readonly peaks: PeakCounts;
}

/** The union of some tracks, each event once, with the index that a track has: one pass over their rows. */
export function groupTracks(columns: RowColumns, tracks: readonly TrackIndex[]): TrackGroup {
  const rows = union(columns.size, tracks.map((track) => track.rows));
  const peaks = new PeakCounts();
  for (const row of rows) peaks.add(columns.starts[row]!);
  peaks.end();
  return {
    rows,
    homeRows: union(columns.size, tracks.map((track) => track.homeRows)),
    bins: resultOf(indexBins(columns.starts, rows)),
    latestEnds: resultOf(indexEnds(columns.ends, rows)),
    peaks,
  };
}

/** Ascending lists as one ascending list without doubles. */
function union(size: number, lists: readonly Uint32Array[]): Uint32Array {
  const isIn = new Uint8Array(size);
  for (const list of lists) for (const row of list) isIn[row] = 1;
  const rows = new Uint32Array(isIn.reduce((sum, bit) => sum + bit, 0));
  let next = 0;
  for (let row = 0; row < size; row += 1) if (isIn[row] === 1) rows[next++] = row;
  return rows;
}
