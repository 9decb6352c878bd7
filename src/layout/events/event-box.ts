import {
  BAR_PADDING_PX, EDGE_FADE_PX, GLYPH_PX, GLYPH_REACH_PX, LABEL_GAP_PX, MIN_BAR_PX,
} from '../geometry.js';
import { hasSeveralDates, isSet } from '../../store/alternatives.js';
import { insideWidthPx } from '../labels/active-range.js';
import { instantToPx } from '../../view/view-window.js';
import { valueAt } from '../../base/number.js';
import type { EventBox } from './laned-box.js';
import type { EventStore } from '../../store/event-store.js';
import type { LayoutInput } from '../layout-input.js';
import type { Span } from '../../time/span.js';
import type { ViewWindow } from '../../view/view-window.js';

/** How far outside of the view an edge may lie; beyond it, it is cut, which no one sees. */
const FAR_PX = 4096;

/** The geometry of an event in its lane: bar or point, glyph, label inside, behind or before. */
export function eventBox(input: LayoutInput, row: number): EventBox {
  const { store, placement, window } = input;
  const startPx = edgePx(window, valueAt(store.outerStarts, row));
  const endPx = edgePx(window, valueAt(store.outerEnds, row));
  const labelPx = placement.widthOf(row);
  const widthPx = endPx - startPx;
  const isBefore = placement.before[row] === 1;
  if (widthPx < MIN_BAR_PX) {
    const glyphX = middlePx(window, { start: valueAt(store.starts, row), end: valueAt(store.ends, row) });
    const labelX = isBefore
      ? Math.min(glyphX - GLYPH_REACH_PX, startPx) - LABEL_GAP_PX - labelPx
      : Math.max(glyphX + GLYPH_REACH_PX, endPx) + LABEL_GAP_PX;
    return { row, startPx, endPx, isBar: false, isSpread: false, glyphX, labelX, labelPx };
  }
  const isSpread = hasSeveralDates(store, row);
  const inside = !isSpread && widthPx >= insideWidthPx(labelPx);
  const neededPx = inside ? insideWidthPx(labelPx) : BAR_PADDING_PX + GLYPH_PX + BAR_PADDING_PX;
  // What stands in a bar stays in sight while the bar does; one mark of several stays on its date.
  const slidePx = Math.min(Math.max(0, -startPx), Math.max(0, widthPx - neededPx));
  const glyphX = isSpread
    ? middlePx(window, mainSpan(store, row))
    : startPx + slidePx + Math.min(BAR_PADDING_PX + GLYPH_PX / 2, widthPx / 2);
  if (inside) return { row, startPx, endPx, isBar: true, isSpread, glyphX, labelX: glyphX + GLYPH_PX / 2 + LABEL_GAP_PX, labelPx };
  const labelX = isSpread ? spreadLabelX(window, { startPx, endPx, glyphX, labelPx, isBefore }) : isBefore ? startPx - 2 * LABEL_GAP_PX - labelPx : endPx + 2 * LABEL_GAP_PX;
  return { row, startPx, endPx, isBar: true, isSpread, glyphX, labelX, labelPx };
}

/** Behind the last mark, or before the first; while that is out of view, at the edge of the view, but never past the event's own mark. */
function spreadLabelX(window: ViewWindow, { startPx, endPx, glyphX, labelPx, isBefore }: { readonly startPx: number; readonly endPx: number; readonly glyphX: number; readonly labelPx: number; readonly isBefore: boolean }): number {
  const reachPx = GLYPH_REACH_PX + LABEL_GAP_PX;
  if (isBefore) return Math.max(startPx - reachPx - labelPx, Math.min(glyphX - reachPx - labelPx, EDGE_FADE_PX));
  return Math.min(endPx + reachPx, Math.max(glyphX + reachPx, window.widthPx - EDGE_FADE_PX - labelPx));
}

/** The stretch of its lane that an event takes, px. */
export function extentOf(box: EventBox): { readonly left: number; readonly right: number } {
  const outsidePx = box.isSpread ? GLYPH_REACH_PX : 0;
  return {
    left: Math.min(box.startPx - outsidePx, box.glyphX - GLYPH_REACH_PX, box.labelX),
    right: Math.max(box.endPx + outsidePx, box.glyphX + GLYPH_REACH_PX, box.labelX + box.labelPx),
  };
}

/** The event's own date; of a set, the first member. */
export function mainSpan(store: EventStore, row: number): Span {
  const first = isSet(store, row) ? store.alternatives.get(row)?.[0] : undefined;
  return first ?? { start: valueAt(store.starts, row), end: valueAt(store.ends, row) };
}

/** The middle of a span, px. */
export function middlePx(window: ViewWindow, { start, end }: Span): number {
  return (edgePx(window, start) + edgePx(window, end)) / 2;
}

/** Px of an instant, no farther out of the view than painters count well with. */
export function edgePx(window: ViewWindow, instant: number): number {
  return Math.min(Math.max(instantToPx(window, instant), -FAR_PX), window.widthPx + FAR_PX);
}
