import type { ColumnsMark, LineMark } from '../../scene/marks.js';
import type { Ink } from '../../scene/theme.js';

/** What marks what a search has found. */
export const MATCH_INK: Ink = { color: 'focus' };
/** Height of the lines, px. */
export const MATCH_PX = 2;
/** From the baseline of a label to the middle of the line under it, px. */
const BELOW_TEXT_PX = 3;

/** A line under the label of an event that was found. */
export function matchLine(eventId: string, label: { readonly x: number; readonly width: number; readonly baselineY: number; readonly opacity: number }): LineMark {
  const { x, width, opacity } = label;
  const y = label.baselineY + BELOW_TEXT_PX;
  return {
    kind: 'line', key: `match:${eventId}`, role: 'match', eventId, x1: x, y1: y, x2: x + width, y2: y, stroke: { ink: MATCH_INK, width: MATCH_PX }, opacity,
  };
}

/** Lines of one width under what stands on a baseline, such as columns that have something in them that was found. */
export function matchStrokes(key: string, xs: readonly number[], width: number, baseY: number): ColumnsMark {
  return {
    kind: 'columns', key, role: 'match', baselineY: baseY + MATCH_PX, columnWidth: width, fill: MATCH_INK, xs, heights: xs.map(() => MATCH_PX),
  };
}
