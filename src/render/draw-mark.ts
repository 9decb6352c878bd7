import { assertNever } from '../base/assert.js';
import { drawColumns } from './marks/columns.js';
import { drawCurve } from './marks/curve.js';
import { drawGlyph } from './marks/glyph.js';
import { drawLine } from './marks/line.js';
import { drawRect } from './marks/rect.js';
import { drawText } from './marks/text.js';
import type { CanvasPen } from './canvas-pen.js';
import type { Mark } from '../scene/marks.js';
import type { Theme } from '../scene/theme.js';

/** Draws a mark on the canvas of a pen, which stands at the group's origin before and after. */
export function drawMark(pen: CanvasPen, mark: Mark, theme: Theme): void {
  const turn = turnOf(mark);
  if (turn === undefined) drawUpright(pen, mark, theme);
  else pen.turned(turn, () => { drawUpright(pen, mark, theme); });
}

/** Which way a mark is turned from lying to standing; `undefined` where it is not. */
export function turnOf(mark: Mark): 1 | -1 | undefined {
  return mark.kind === 'rect' || mark.kind === 'columns' ? mark.turn : undefined;
}

function drawUpright(pen: CanvasPen, mark: Mark, theme: Theme): void {
  switch (mark.kind) {
    case 'rect': drawRect(pen, mark, theme); return;
    case 'line': drawLine(pen, mark); return;
    case 'glyph': drawGlyph(pen, mark, theme); return;
    case 'text': drawText(pen, mark, theme); return;
    case 'columns': drawColumns(pen, mark); return;
    case 'curve': drawCurve(pen, mark); return;
    default: assertNever(mark);
  }
}
