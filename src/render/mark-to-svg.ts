import { assertNever } from '../base/assert.js';
import { columnsToSvg } from './marks/columns-to-svg.js';
import { curveToSvg } from './marks/curve-to-svg.js';
import { glyphToSvg } from './marks/glyph-to-svg.js';
import { lineToSvg } from './marks/line-to-svg.js';
import { rectToSvg } from './marks/rect-to-svg.js';
import { textToSvg } from './marks/text-to-svg.js';
import { turnOf } from './draw-mark.js';
import type { Mark } from '../scene/marks.js';
import type { SvgNode } from './svg-node.js';
import type { SvgPage } from './svg-page.js';
import type { Theme } from '../scene/theme.js';

/** The same picture of a mark as on a canvas, as SVG: its role is the class, its event is in `data-event-id`. */
export function markToSvg(mark: Mark, theme: Theme, page: SvgPage): SvgNode {
  const turn = turnOf(mark);
  const node = turn === undefined ? bareSvg(mark, theme, page) : {
    tag: 'g', attributes: { transform: `matrix(0 1 ${turn} 0 0 0)` }, children: [bareSvg(mark, theme, { ...page, grid: page.grid.turned(turn) })],
  };
  const identity = mark.eventId === undefined ? { class: mark.role } : { class: mark.role, 'data-event-id': mark.eventId };
  return { ...node, attributes: { ...identity, ...node.attributes } };
}

function bareSvg(mark: Mark, theme: Theme, page: SvgPage): SvgNode {
  switch (mark.kind) {
    case 'rect': return rectToSvg(mark, theme, page);
    case 'line': return lineToSvg(mark, theme, page);
    case 'glyph': return glyphToSvg(mark, theme, page);
    case 'text': return textToSvg(mark, theme, page);
    case 'columns': return columnsToSvg(mark, theme, page);
    case 'curve': return curveToSvg(mark, theme);
    default: return assertNever(mark);
  }
}
