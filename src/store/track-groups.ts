import { resultOf } from '../base/steps.js';
import { indexRows, type TrackIndex } from './track-index.js';
import type { RowColumns } from './row-columns.js';

/** The union of some tracks, each event once, with the index that a track has: one pass over their rows. */
export function groupTracks(columns: RowColumns, tracks: readonly TrackIndex[]): TrackIndex {
  const rows = union(columns.size, tracks.map((track) => track.rows));
  return resultOf(indexRows(columns, rows, union(columns.size, tracks.map((track) => track.homeRows))));
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
