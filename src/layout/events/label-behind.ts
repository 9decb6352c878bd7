import { LANE_BASELINE_PX, LANE_HEIGHT_PX } from '../geometry.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventBox } from './laned-box.js';
import type { LayoutInput } from '../layout-input.js';
import type { TextMark } from '../../scene/marks.js';

/** The label of an event behind its mark, before it, or inside of its bar. */
export function layLabelBehind(
  { store, placement }: LayoutInput, { row, labelX, labelPx }: EventBox, laneY: number, look: Pick<TextMark, 'opacity'>,
): { readonly lines: readonly TextMark[]; readonly bounds: Bounds } {
  const eventId = store.ids[row] ?? '';
  return {
    lines: [{
      kind: 'text', key: `label:${eventId}`, role: 'label', eventId, x: labelX, y: laneY + LANE_BASELINE_PX,
      text: placement.labelOf(row), font: 'label', ink: { color: 'ink' }, align: 'start', width: labelPx, ...look,
    }],
    bounds: { x: labelX, y: laneY + 1, width: labelPx, height: LANE_HEIGHT_PX - 2 },
  };
}
