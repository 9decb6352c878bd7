import { fillAttributes, strokeAttributes } from '../svg-ink.js';
import { segmentAt } from './curve.js';
import { svgNumber } from '../svg-node.js';
import type { CurveMark } from '../../scene/marks.js';
import type { SvgNode } from '../svg-node.js';
import type { Theme } from '../../scene/theme.js';

/** A smooth curve as SVG. */
export function curveToSvg(mark: CurveMark, theme: Theme): SvgNode {
  const { points } = mark;
  let d = points.length < 2 ? '' : `M${svgNumber(points[0] as number)},${svgNumber(points[1] as number)}`;
  for (let at = 2; at + 5 < points.length; at += 6) d += `C${segmentAt(points, at).map(svgNumber).join(',')}`;
  return { tag: 'path', attributes: { d, ...strokeAttributes(mark.stroke, mark.stroke.width, mark.opacity, theme), ...(mark.fill && fillAttributes(mark.fill, mark.opacity, theme)) } };
}
