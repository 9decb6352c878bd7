import { clamp } from '../base/number.js';
import { pinnedCount } from './track-rows.js';
import type { Bounds } from '../scene/bounds.js';
import type { TrackRow } from './track-rows.js';

/** A row where it stands in the picture, and how much of it is seen; CSS px from the top of the picture. */
export interface PlacedRow extends TrackRow {
  /** What is seen of it lies between these; nothing, where they are equal. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows in the picture: pinned ones stay at the top of the plot, the others are scrolled and pass below them.
 *
 * @param rows      by their place without scrolling, from the top of all rows
 * @param plot      where rows can be seen
 * @param scrollTop how far they are scrolled, px
 */
export function placeRows(rows: readonly TrackRow[], plot: Bounds, scrollTop: number): PlacedRow[] {
  const pinned = pinnedCount(rows, plot.height);
  const lastPinned = rows[pinned - 1];
  const edge = plot.y + (lastPinned ? lastPinned.y + lastPinned.height : 0);
  return rows.map((row, place): PlacedRow => {
    const isPinned = place < pinned;
    const y = plot.y + row.y - (isPinned ? 0 : scrollTop);
    const seen = (px: number): number => clamp(px, isPinned ? plot.y : edge, plot.y + plot.height);
    return { ...row, y, top: seen(y), bottom: seen(y + row.height) };
  });
}

/** Whether anything of a row is seen. */
export function isInSight({ top, bottom }: PlacedRow): boolean {
  return bottom > top;
}
