import { coordinateOn } from './cut-curve.js';

/** A link as a curve. */
export interface LinkCurve {
  readonly link: number;
  /** Cubic segments, as in `CurveMark`. */
  readonly points: readonly number[];
}

/** A segment is looked at as so many straight pieces: links bend little, and run level for most of their way. */
const PIECES = 12;

/** The link that is nearest to a point; −1 where none is nearer than `slopPx`. */
export function nearestCurve(curves: readonly LinkCurve[], x: number, y: number, slopPx: number): number {
  let nearest = -1;
  let least = slopPx;
  for (const { link, points } of curves) {
    for (let at = 0; at + 7 < points.length; at += 6) {
      const distance = distanceToSegment(points.slice(at, at + 8), x, y, least);
      if (distance > least) continue;
      least = distance;
      nearest = link;
    }
  }
  return nearest;
}

/** Infinity where the segment cannot come so near as `within`. */
function distanceToSegment(segment: readonly number[], x: number, y: number, within: number): number {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = segment;
  if (Math.min(x0, x1, x2, x3) - within > x || Math.max(x0, x1, x2, x3) + within < x) return Infinity;
  if (Math.min(y0, y1, y2, y3) - within > y || Math.max(y0, y1, y2, y3) + within < y) return Infinity;
  let least = Infinity;
  let [fromX, fromY] = [x0, y0];
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const [toX, toY] = [coordinateOn(segment, 0, piece / PIECES), coordinateOn(segment, 1, piece / PIECES)];
    const [dx, dy] = [toX - fromX, toY - fromY];
    const along = Math.min(1, Math.max(0, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
    least = Math.min(least, Math.hypot(fromX + along * dx - x, fromY + along * dy - y));
    [fromX, fromY] = [toX, toY];
  }
  return least;
}
