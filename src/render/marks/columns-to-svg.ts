import { eachColumn } from './columns.js';
import { fillAttributes } from '../svg-ink.js';
import { svgNumber } from '../svg-node.js';
import type { ColumnsMark } from '../../scene/marks.js';
import type { SvgNode } from '../svg-node.js';
import type { SvgPage } from '../svg-page.js';
import type { Theme } from '../../scene/theme.js';

/** A row of columns as one SVG path. */
export function columnsToSvg(mark: ColumnsMark, theme: Theme, { grid }: SvgPage): SvgNode {
  let d = '';
  eachColumn(mark, grid, (x, y, width, height) => {
    d += `M${svgNumber(x)},${svgNumber(y)}h${svgNumber(width)}v${svgNumber(height)}h${svgNumber(-width)}Z`;
  });
  return { tag: 'path', attributes: { d, ...fillAttributes(mark.fill, mark.opacity, theme) } };
}
