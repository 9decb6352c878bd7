import type { CanvasPen } from '../canvas-pen.js';
import type { LineMark } from '../../scene/marks.js';
import type { PixelGrid } from '../pixel-grid.js';

/** Straight lines; upright and level ones cover whole pixels. */
export function drawLine(pen: CanvasPen, mark: LineMark): void {
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
}

/** Where a line lies on the pixels of its surface, and how wide it is there, px. */
export function place(mark: LineMark, grid: PixelGrid): { x1: number; y1: number; x2: number; y2: number; width: number } {
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
