import type { LineMark } from '../../scene/marks.js';
import { strokeAttributes } from '../ink.js';
import { SNAP_REACH_PX } from '../pixel-grid.js';
import type { PixelGrid } from '../pixel-grid.js';
import { svgNumber } from '../svg-node.js';
import type { MarkRecord } from './mark-record.js';

/** Straight lines; upright and level ones cover whole pixels. */
export const line: MarkRecord<LineMark> = {
  draw(pen, mark) {
    const { x1, y1, x2, y2, width } = place(mark, pen.grid);
    pen.home();
    if (mark.stroke.dash === undefined && (x1 === x2 || y1 === y2)) {
      // The same pixels as those of the stroke, and quicker: surfaces need no path for a box.
      pen.fillWith(mark.stroke.ink, mark.opacity);
      if (x1 === x2) pen.context.fillRect(x1 - width / 2, y1, width, y2 - y1);
      else pen.context.fillRect(x1, y1 - width / 2, x2 - x1, width);
      return;
    }
    pen.strokeWith(mark.stroke, width, mark.opacity);
    pen.context.beginPath();
    pen.context.moveTo(x1, y1);
    pen.context.lineTo(x2, y2);
    pen.context.stroke();
  },

  svg(mark, theme, { grid }) {
    const { x1, y1, x2, y2, width } = place(mark, grid);
    return {
      tag: 'line',
      attributes: {
        x1: svgNumber(x1), y1: svgNumber(y1), x2: svgNumber(x2), y2: svgNumber(y2),
        ...strokeAttributes(mark.stroke, width, mark.opacity, theme),
      },
    };
  },

  bounds({ x1, y1, x2, y2, stroke }) {
    const reach = stroke.width / 2 + SNAP_REACH_PX;
    const left = Math.min(x1, x2) - reach;
    const top = Math.min(y1, y2) - reach;
    return { x: left, y: top, width: Math.max(x1, x2) + reach - left, height: Math.max(y1, y2) + reach - top };
  },
};

function place(mark: LineMark, grid: PixelGrid): { x1: number; y1: number; x2: number; y2: number; width: number } {
  const { x1, y1, x2, y2 } = mark;
  const width = grid.length(mark.stroke.width);
  if (x1 === x2) {
    const x = grid.lineX(x1, width);
    return { x1: x, y1: grid.edgeY(y1), x2: x, y2: grid.edgeY(y2), width };
  }
  if (y1 === y2) {
    const y = grid.lineY(y1, width);
    return { x1: grid.edgeX(x1), y1: y, x2: grid.edgeX(x2), y2: y, width };
  }
  return { x1, y1, x2, y2, width: mark.stroke.width };
}
