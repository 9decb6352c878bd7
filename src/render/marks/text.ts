import type { CanvasPen } from '../canvas-pen.js';
import type { TextMark } from '../../scene/marks.js';

/** Lines of text, their baseline on a pixel edge. */
export function drawText(pen: CanvasPen, mark: TextMark): void {
  pen.home();
  pen.fillWith(mark.ink, mark.opacity);
  pen.writeWith(mark.font, CANVAS_ALIGN[mark.align], mark.lang);
  pen.context.fillText(mark.text, pen.grid.edgeX(mark.x), pen.grid.edgeY(mark.y));
}

/** Start is left: scenes are laid out in pixels, whatever way the text runs. */
const CANVAS_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
