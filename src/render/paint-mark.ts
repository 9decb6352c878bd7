import { assertNever } from '../base/assert.js';
import type { Bounds } from '../scene/bounds.js';
import type { Mark } from '../scene/marks.js';
import type { Theme } from '../scene/theme.js';
import type { CanvasPen } from './canvas-pen.js';
import { columns } from './marks/columns.js';
import { curve } from './marks/curve.js';
import { glyph } from './marks/glyph.js';
import { line } from './marks/line.js';
import type { SvgPage } from './marks/mark-record.js';
import { rect } from './marks/rect.js';
import { text } from './marks/text.js';
import type { SvgNode } from './svg-node.js';

/** Draws a mark on the canvas of a pen. */
export function drawMark(pen: CanvasPen, mark: Mark, theme: Theme): void {
  const turn = turnOf(mark);
  if (turn === undefined) drawUpright(pen, mark, theme);
  else pen.turned(turn, () => { drawUpright(pen, mark, theme); });
}

function turnOf(mark: Mark): 1 | -1 | undefined {
  return mark.kind === 'rect' || mark.kind === 'columns' ? mark.turn : undefined;
}

function drawUpright(pen: CanvasPen, mark: Mark, theme: Theme): void {
  switch (mark.kind) {
    case 'rect': rect.draw(pen, mark, theme); return;
    case 'line': line.draw(pen, mark, theme); return;
    case 'glyph': glyph.draw(pen, mark, theme); return;
    case 'text': text.draw(pen, mark, theme); return;
    case 'columns': columns.draw(pen, mark, theme); return;
    case 'curve': curve.draw(pen, mark, theme); return;
    default: assertNever(mark);
  }
}

/** A mark as SVG: its role is the class, its event is in `data-event-id`. */
export function markToSvg(mark: Mark, theme: Theme, page: SvgPage): SvgNode {
  const turn = turnOf(mark);
  const node = turn === undefined ? bareSvg(mark, theme, page) : {
    tag: 'g', attributes: { transform: `matrix(0 1 ${turn} 0 0 0)` }, children: [bareSvg(mark, theme, { ...page, grid: page.grid.turned(turn) })],
  };
  const identity = mark.eventId === undefined ? { class: mark.role } : { class: mark.role, 'data-event-id': mark.eventId };
  return { ...node, attributes: { ...identity, ...node.attributes } };
}

/** A rectangle that holds all that a mark draws, CSS px in the group's coordinates. */
export function markBounds(mark: Mark, theme: Theme): Bounds {
  const bounds = uprightBounds(mark, theme);
  const turn = turnOf(mark);
  if (turn === undefined) return bounds;
  return { x: turn === 1 ? bounds.y : -bounds.y - bounds.height, y: bounds.x, width: bounds.height, height: bounds.width };
}

function uprightBounds(mark: Mark, theme: Theme): Bounds {
  switch (mark.kind) {
    case 'rect': return rect.bounds(mark, theme);
    case 'line': return line.bounds(mark, theme);
    case 'glyph': return glyph.bounds(mark, theme);
    case 'text': return text.bounds(mark, theme);
    case 'columns': return columns.bounds(mark, theme);
    case 'curve': return curve.bounds(mark, theme);
    default: return assertNever(mark);
  }
}

function bareSvg(mark: Mark, theme: Theme, page: SvgPage): SvgNode {
  switch (mark.kind) {
    case 'rect': return rect.svg(mark, theme, page);
    case 'line': return line.svg(mark, theme, page);
    case 'glyph': return glyph.svg(mark, theme, page);
    case 'text': return text.svg(mark, theme, page);
    case 'columns': return columns.svg(mark, theme, page);
    case 'curve': return curve.svg(mark, theme, page);
    default: return assertNever(mark);
  }
}
