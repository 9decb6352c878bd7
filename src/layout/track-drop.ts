import { siblingsOf } from './track-list.js';
import type { PlacedRow } from './placed-rows.js';

/** Where a row that is held would be put down. */
export interface TrackDrop {
  /** The track that would follow it; `undefined` at the end of its like. */
  readonly before: number | undefined;
  /** Where the line of insertion is, px of the picture. */
  readonly y: number;
}

/**
 * Where a row would come to stand among its like if it were let go at a height; `undefined` where that is where it stands.
 *
 * @param place of the row that is held
 * @param y     where the hand is, px of the picture
 */
export function dropAt(rows: readonly PlacedRow[], place: number, y: number): TrackDrop | undefined {
  const siblings = siblingsOf(rows, place);
  // Each with all that stands under it.
  const footOf = (sibling: number): number => {
    let last = sibling;
    while ((rows[last + 1]?.level ?? 0) > (rows[sibling]?.level ?? 0) && rows[last + 1]?.isPinned === rows[sibling]?.isPinned) last += 1;
    return (rows[last]?.y ?? 0) + (rows[last]?.height ?? 0);
  };
  const gaps = [
    ...siblings.map((sibling) => ({ before: rows[sibling]?.track, y: rows[sibling]?.y ?? 0 })),
    ...siblings.slice(-1).map((last) => ({ before: undefined, y: footOf(last) })),
  ];
  const nearest = gaps.reduce<TrackDrop | undefined>((best, gap) => (best && Math.abs(best.y - y) <= Math.abs(gap.y - y) ? best : gap), undefined);
  const own = siblings.indexOf(place);
  const isStill = nearest === undefined || nearest === gaps[own] || nearest === gaps[own + 1];
  return isStill ? undefined : nearest;
}
