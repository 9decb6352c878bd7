import { boundsOverlap } from '../../scene/bounds.js';
import type { Bounds } from '../../scene/bounds.js';

/** Half of the width that a thread keeps free of text, px. */
const CLEARANCE_PX = 3;
/** A shorter piece, as between a mark and the label beside it, joins nothing. */
const LEAST_PIECE_PX = 6;

/**
 * The pieces of a vertical thread at `x` from `top` to `bottom` that do not run through any of the obstacles.
 *
 * @param obstacles text and marks, px in the same coordinates as the thread
 * @returns pairs of y, from top to bottom
 */
export function threadPieces(x: number, top: number, bottom: number, obstacles: readonly Bounds[]): readonly (readonly [number, number])[] {
  const strip = { x: x - CLEARANCE_PX, y: top, width: 2 * CLEARANCE_PX, height: bottom - top };
  const inWay = obstacles.filter((obstacle) => boundsOverlap(strip, obstacle)).sort((a, b) => a.y - b.y);
  const pieces: (readonly [number, number])[] = [];
  let y = top;
  for (const obstacle of inWay) {
    pieces.push([y, obstacle.y]);
    y = Math.max(y, obstacle.y + obstacle.height);
  }
  pieces.push([y, bottom]);
  return pieces.filter(([from, to]) => to - from >= LEAST_PIECE_PX);
}
