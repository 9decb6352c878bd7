import type { CanvasPen } from '../canvas-pen.js';
import type { CurveMark } from '../../scene/marks.js';

/** Smooth curves through cubic segments; numbers after the last whole segment are left out. */
export function drawCurve(pen: CanvasPen, mark: CurveMark): void {
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
}

type Segment = readonly [number, number, number, number, number, number];

/** Two control points and the end of a segment, from its place among the numbers. */
export function segmentAt(points: readonly number[], at: number): Segment {
  return points.slice(at, at + 6) as unknown as Segment;
}
