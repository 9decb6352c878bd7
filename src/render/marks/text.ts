import { isPlain } from '../ink.js';
import { PAPER } from './glyph.js';
import type { CanvasPen } from '../canvas-pen.js';
import type { TextMark } from '../../scene/marks.js';
import type { Theme } from '../../scene/theme.js';

/** Paper around text where outlines and patterns stand for tints, so that their lines go through no word; px, both sides together. */
export const TEXT_HALO_PX = 3;

/** Lines of text, their baseline on a pixel edge. */
export function drawText(pen: CanvasPen, mark: TextMark, theme: Theme): void {
  const x = pen.grid.edgeX(mark.x);
  const y = pen.grid.edgeY(mark.y);
  pen.home();
  pen.writeWith(mark.font, CANVAS_ALIGN[mark.align], mark.lang);
  if (isPlain(theme)) {
    pen.strokeWith(PAPER, TEXT_HALO_PX, mark.opacity, 'round');
    pen.context.strokeText(mark.text, x, y);
  }
  pen.fillWith(mark.ink, mark.opacity);
  pen.context.fillText(mark.text, x, y);
}

/** Start is left: scenes are laid out in pixels, whatever way the text runs. */
const CANVAS_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
