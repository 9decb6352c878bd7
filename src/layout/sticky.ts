import { clamp } from '../base/number.js';

/**
 * Where the name of a stretch stands: at its start, or at the edge of the view while the start is out of sight, pushed
 * out at last by the stretch's own end. It shows at any position or at none, so panning never makes it pop.
 *
 * @param startPx the stretch, px in the view
 * @param widthPx of the text
 * @param edgePx  the edge that the name sticks to
 * @param padPx   kept free on both sides
 * @returns left edge of the text, px; `undefined` where the stretch is too narrow for it or ends before the edge
 */
export function stickyX(startPx: number, endPx: number, widthPx: number, edgePx: number, padPx: number): number | undefined {
  if (endPx - startPx < widthPx + 2 * padPx || endPx <= edgePx) return undefined;
  return Math.min(Math.max(startPx, edgePx) + padPx, endPx - widthPx - padPx);
}

/**
 * How much is to be seen of a name that is pushed out at the edge, 0–1: it fades on its way through the padding, and is gone before any
 * of it is cut.
 *
 * @param x left edge of the text, px
 */
export function fadeAtEdge(x: number, edgePx: number, padPx: number): number {
  return clamp((x - edgePx) / padPx, 0, 1);
}
