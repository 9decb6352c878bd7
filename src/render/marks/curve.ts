import type { CurveMark } from '../../scene/marks.js';
import { fillAttributes, strokeAttributes } from '../ink.js';
import { svgNumber } from '../svg-node.js';
import type { MarkRecord } from './mark-record.js';

/** Smooth curves through cubic segments; numbers after the last whole segment are left out. */
export const curve: MarkRecord<CurveMark> = {
  draw(pen, mark) {
    const { points } = mark;
    if (points.length < 2) return;
    pen.home();
    pen.context.beginPath();
    pen.context.moveTo(points[0] as number, points[1] as number);
    for (let at = 2; at + 5 < points.length; at += 6) {
      const [c1x, c1y, c2x, c2y, x, y] = segmentAt(points, at);
      pen.context.bezierCurveTo(c1x, c1y, c2x, c2y, x, y);
    }
    if (mark.fill) {
      pen.fillWith(mark.fill, mark.opacity);
      pen.context.fill();
    }
    pen.strokeWith(mark.stroke, mark.stroke.width, mark.opacity);
    pen.context.stroke();
  },

  svg(mark, theme) {
    const { points } = mark;
    let d = points.length < 2 ? '' : `M${svgNumber(points[0] as number)},${svgNumber(points[1] as number)}`;
    for (let at = 2; at + 5 < points.length; at += 6) d += `C${segmentAt(points, at).map(svgNumber).join(',')}`;
    return { tag: 'path', attributes: { d, ...strokeAttributes(mark.stroke, mark.stroke.width, mark.opacity, theme), ...(mark.fill && fillAttributes(mark.fill, mark.opacity, theme)) } };
  },

  /** Of the control points: a cubic curve never leaves their hull. */
  bounds({ points, stroke }) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at + 1 < points.length; at += 2) {
      left = Math.min(left, points[at] as number);
      right = Math.max(right, points[at] as number);
      top = Math.min(top, points[at + 1] as number);
      bottom = Math.max(bottom, points[at + 1] as number);
    }
    if (left === Infinity) return { x: 0, y: 0, width: 0, height: 0 };
    const reach = stroke.width / 2;
    return { x: left - reach, y: top - reach, width: right - left + stroke.width, height: bottom - top + stroke.width };
  },
};

type Segment = readonly [number, number, number, number, number, number];

function segmentAt(points: readonly number[], at: number): Segment {
  return points.slice(at, at + 6) as unknown as Segment;
}
