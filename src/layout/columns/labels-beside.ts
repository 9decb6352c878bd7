import { BAR_PADDING_PX, EDGE_FADE_PX, GLYPH_PX, GLYPH_REACH_PX, MIN_BAR_PX } from '../geometry.js';
import { BASELINE_PX, LABEL_AT_PX, LINE_PX } from './column-sizes.js';
import { edgePx, mainSpan, middlePx } from '../events/event-box.js';
import { hasSeveralDates } from '../../store/alternatives.js';
import { valueAt } from '../../base/number.js';
import { wrapLabel } from './wrap-label.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventBox } from '../events/laned-box.js';
import type { LabelFlow } from '../labels/label-flow.js';
import type { LayoutInput } from '../layout-input.js';
import type { TextMark } from '../../scene/marks.js';

/** From the middle of a glyph to the top of the first line beside it, with the air above that. */
const ABOVE_PX = LINE_PX / 2;
const AIR_PX = 3;
/** Kept free between a label and what follows its lane. */
const END_GAP_PX = 4;

/** There is more room down the page than across it: few titles need more lines, with their dates. */
const MOST_LINES = 5;

/** Labels that stand beside their marks, across time: they take the height of their lines, however long these are. */
export function labelsBeside(lanePx: number): LabelFlow {
  const roomPx = lanePx - LABEL_AT_PX - END_GAP_PX;
  return {
    mayStandBefore: false,
    set: (text, measure) => wrapLabel(text, roomPx, 'label', measure, MOST_LINES),
    lengthPx: (text) => text.split('\n').length * LINE_PX,
    box: (start, end, lengthPx, _side, mayBeInside = true) => ({
      start,
      end,
      beforePx: ABOVE_PX + AIR_PX,
      afterPx: reachPx(lengthPx) + AIR_PX,
      insideScale: mayBeInside ? (end - start) / insidePx(lengthPx) : 0,
    }),
    reachPx,
  };
}

function reachPx(lengthPx: number): number {
  return Math.max(GLYPH_REACH_PX, lengthPx - ABOVE_PX);
}

/** A bar of this length has room for its glyph and for all lines of its label beside it. */
function insidePx(lengthPx: number): number {
  return Math.max(BAR_PADDING_PX + GLYPH_PX + BAR_PADDING_PX, lengthPx + BAR_PADDING_PX);
}

/** The geometry of an event in its column: its label begins beside its glyph, and stays in sight with it while a bar does. */
export function boxBeside(input: LayoutInput, row: number): EventBox {
  const { store, placement, window } = input;
  const startPx = edgePx(window, valueAt(store.outerStarts, row));
  const endPx = edgePx(window, valueAt(store.outerEnds, row));
  const labelPx = placement.widthOf(row);
  const widthPx = endPx - startPx;
  const box = { row, startPx, endPx, labelPx };
  if (widthPx < MIN_BAR_PX) {
    const glyphX = middlePx(window, { start: valueAt(store.starts, row), end: valueAt(store.ends, row) });
    return { ...box, isBar: false, isSpread: false, glyphX, labelX: glyphX - ABOVE_PX };
  }
  const isSpread = hasSeveralDates(store, row);
  const slidePx = Math.min(Math.max(0, EDGE_FADE_PX - BAR_PADDING_PX - startPx), Math.max(0, widthPx - insidePx(labelPx)));
  const glyphX = isSpread
    ? middlePx(window, mainSpan(store, row))
    : startPx + slidePx + Math.min(BAR_PADDING_PX + GLYPH_PX / 2, widthPx / 2);
  return { ...box, isBar: true, isSpread, glyphX, labelX: glyphX - ABOVE_PX };
}

/** The lines of a label beside its glyph. */
export function layLabelBeside(
  { store, placement, measure }: LayoutInput, { row, labelX, labelPx }: EventBox, laneY: number, look: Pick<TextMark, 'opacity'>,
): { readonly lines: readonly TextMark[]; readonly bounds: Bounds } {
  const eventId = store.ids[row] ?? '';
  const y = laneY + LABEL_AT_PX;
  const lines = placement.labelOf(row).split('\n').map((text, i): TextMark => ({
    kind: 'text', key: `label${i === 0 ? '' : `-${i + 1}`}:${eventId}`, role: 'label', eventId, x: labelX + i * LINE_PX + BASELINE_PX, y,
    text, font: 'label', ink: { color: 'ink' }, align: 'start', width: measure(text, 'label'), ...look,
  }));
  return { lines, bounds: { x: labelX, y, width: labelPx, height: Math.max(...lines.map(({ width }) => width)) } };
}
