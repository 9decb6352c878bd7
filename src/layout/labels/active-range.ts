import { BAR_PADDING_PX, GLYPH_PX, GLYPH_REACH_PX, LABEL_AIR_PX, LABEL_GAP_PX } from '../geometry.js';
import type { Instant } from '../../time/instant.js';

/**
 * The room that an event takes in a lane, at any scale: its stretch of time, plus px on either side that do not
 * shrink with it. Scales are in ms per px: the greater, the coarser.
 */
export interface LabelledBox {
  readonly start: Instant;
  readonly end: Instant;
  /** Px before `start` and after `end` while the label stands outside the bar. */
  readonly beforePx: number;
  readonly afterPx: number;
  /** The coarsest scale at which mark and label fit inside the bar; then nothing sticks out of it. */
  readonly insideScale: number;
}

/** On which side of its mark a label stands. */
export type LabelSide = 'after' | 'before';

/** The box of an event whose label is `labelPx` wide; `mayBeInside`: its bar, once it is wide enough, may hold the label. */
export function labelledBox(start: Instant, end: Instant, labelPx: number, side: LabelSide, mayBeInside = true): LabelledBox {
  const reachPx = labelReachPx(labelPx) + LABEL_AIR_PX;
  return {
    start,
    end,
    beforePx: side === 'after' ? GLYPH_REACH_PX : reachPx,
    afterPx: side === 'after' ? reachPx : GLYPH_REACH_PX,
    insideScale: mayBeInside ? (end - start) / insideWidthPx(labelPx) : 0,
  };
}

/** From the edge of a mark's time to the far end of its label, px. */
export function labelReachPx(labelPx: number): number {
  return GLYPH_REACH_PX + LABEL_GAP_PX + labelPx;
}

/** The width that a bar must have to hold its glyph and a label. */
export function insideWidthPx(labelPx: number): number {
  return BAR_PADDING_PX + GLYPH_PX + LABEL_GAP_PX + labelPx + BAR_PADDING_PX;
}

/**
 * The coarsest scale (ms per px) down from which two boxes in one lane stay apart, at this and at every finer scale;
 * 0 where they never do. `left` starts no later than `right`.
 *
 * What sticks out of the bars, in px, is a step function of the scale: nothing while a label fits inside its bar. So
 * the room needed grows with the scale, and the limit lies in the first of three segments where it runs out.
 *
 * @see Been, Daiches, Yap: Dynamic Map Labeling, IEEE TVCG 12(5), 2006, on active ranges
 */
export function pairLimit(left: LabelledBox, right: LabelledBox): number {
  const roomMs = right.start - left.end;
  if (roomMs < 0) return 0;
  const leftFirst = left.insideScale < right.insideScale;
  const inner = leftFirst ? left.insideScale : right.insideScale;
  const outer = leftFirst ? right.insideScale : left.insideScale;
  const oneOut = roomMs / (leftFirst ? left.afterPx : right.beforePx);
  if (oneOut <= inner) return inner;
  if (oneOut <= outer) return oneOut;
  return Math.max(outer, roomMs / (left.afterPx + right.beforePx));
}
