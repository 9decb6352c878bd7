import { boundsOverlap } from './bounds.js';
import type { Bounds } from './bounds.js';

// Apart from what every picture needs: this comes with what acts on one.

/** The least rectangle that holds two. */
export function union(a: Bounds, b: Bounds): Bounds {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** What two rectangles share; `undefined` where they share no area. */
export function intersection(a: Bounds, b: Bounds): Bounds | undefined {
  if (!boundsOverlap(a, b)) return undefined;
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return { x, y, width: Math.min(a.x + a.width, b.x + b.width) - x, height: Math.min(a.y + a.height, b.y + b.height) - y };
}

/** A rectangle that is larger by so much on each side, px. */
export function outset({ x, y, width, height }: Bounds, px: number): Bounds {
  return { x: x - px, y: y - px, width: width + 2 * px, height: height + 2 * px };
}
