import type { PlacedRow } from '../../src/layout/placed-rows.js';

/** A row for a track by itself, as no reader has arranged it, with all of it in sight. */
export function rowOf(track: number, height: number, parts: Partial<PlacedRow> = {}): PlacedRow {
  return {
    track, source: track, members: [track], under: -1, level: 1, group: undefined, isCollapsed: false, isPinned: false, keptLanes: undefined,
    height, lanes: [], y: 0, top: parts.y ?? 0, bottom: (parts.y ?? 0) + height, ...parts,
  };
}
