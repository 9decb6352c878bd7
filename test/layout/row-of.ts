import type { TrackRow } from '../../src/layout/track-rows.js';

/** A row for a track by itself, as no reader has arranged it. */
export function rowOf(track: number, height: number, parts: Partial<TrackRow> = {}): TrackRow {
  return {
    track, source: track, members: [track], under: -1, level: 1, group: undefined, isCollapsed: false, isPinned: false, keptLanes: undefined,
    height, lanes: [], y: 0, ...parts,
  };
}
