import type { LayoutFlow } from '../layout-input.js';
import type { ColumnsMark, LineMark, TextMark } from '../../scene/marks.js';
import type { Ink } from '../../scene/theme.js';

/** What marks what a search has found. */
export const MATCH_INK: Ink = { color: 'focus' };
/** Height of the lines, px. */
export const MATCH_PX = 2;
/** From the baseline of a label to the middle of the line under it, px. */
const BELOW_TEXT_PX = 3;

/** A line under each line of the label of an event that was found. */
export function matchLines(flow: LayoutFlow, label: readonly TextMark[]): LineMark[] {
  return label.map((text) => ({
    kind: 'line', key: text.key.replace('label', 'match'), role: 'match', ...(text.eventId !== undefined && { eventId: text.eventId }),
    ...flow.underline(text, BELOW_TEXT_PX), stroke: { ink: MATCH_INK, width: MATCH_PX }, ...(text.opacity !== undefined && { opacity: text.opacity }),
  }));
}

/** Lines of one width under what stands on a baseline, such as columns that have something in them that was found. */
export function matchStrokes(key: string, xs: readonly number[], width: number, baseY: number): ColumnsMark {
  return {
    kind: 'columns', key, role: 'match', baselineY: baseY + MATCH_PX, columnWidth: width, fill: MATCH_INK, xs, heights: xs.map(() => MATCH_PX),
  };
}
