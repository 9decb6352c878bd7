import { place } from './line.js';
import { strokeAttributes } from '../svg-ink.js';
import { svgNumber } from '../svg-node.js';
import type { LineMark } from '../../scene/marks.js';
import type { SvgNode } from '../svg-node.js';
import type { SvgPage } from '../svg-page.js';
import type { Theme } from '../../scene/theme.js';

/** A straight line as SVG. */
export function lineToSvg(mark: LineMark, theme: Theme, { grid }: SvgPage): SvgNode {
  const { x1, y1, x2, y2, width } = place(mark, grid);
  return {
    tag: 'line',
    attributes: {
      x1: svgNumber(x1), y1: svgNumber(y1), x2: svgNumber(x2), y2: svgNumber(y2),
      ...strokeAttributes(mark.stroke, width, mark.opacity, theme),
    },
  };
}
