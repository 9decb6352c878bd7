import { clamp } from '../../base/number.js';

/** How finely a curve is looked at, px. */
const STEP_PX = 2.5;
const FEWEST_STEPS = 6;
const MOST_STEPS = 600;

/**
 * What is left of a curve where something in its way is stepped around, as a thread does with words: pieces of it, from
 * its beginning to its end.
 *
 * @param points   cubic segments, as in `CurveMark`
 * @param isInWay  whether the curve must not be seen at a point
 * @returns        the curve itself where nothing is in its way
 */
export function cutCurve(points: readonly number[], isInWay: (x: number, y: number) => boolean): readonly (readonly number[])[] {
  const pieces: number[][] = [];
  let piece: number[] | undefined;
  let isWhole = true;
  for (let at = 0; at + 7 < points.length; at += 6) {
    const segment = points.slice(at, at + 8);
    const steps = clamp(Math.ceil(lengthOf(segment) / STEP_PX), FEWEST_STEPS, MOST_STEPS);
    let from = 0;
    for (let step = 0; step < steps; step += 1) {
      const middle = (step + 0.5) / steps;
      const isFree = !isInWay(coordinateOn(segment, 0, middle), coordinateOn(segment, 1, middle));
      if (!isFree) isWhole = false;
      // Stretches of the segment that are free are taken together.
      const isLast = step === steps - 1;
      if (isFree && !isLast) continue;
      const to = isFree ? 1 : step / steps;
      if (to > from) piece = extended(pieces, piece, part(segment, from, to));
      if (!isFree) {
        piece = undefined;
        from = (step + 1) / steps;
      }
    }
  }
  return isWhole ? [points] : pieces;
}

/** The point at a fraction of the cubic segment that begins at an index. */
export function pointOn(points: readonly number[], at: number, fraction: number): readonly [number, number] {
  return [coordinateOn(points, at, fraction), coordinateOn(points, at + 1, fraction)];
}

/** One of its coordinates: `at` is the index of that of the beginning. */
export function coordinateOn(points: readonly number[], at: number, fraction: number): number {
  const rest = 1 - fraction;
  return rest * rest * (rest * points[at]! + 3 * fraction * points[at + 2]!) + fraction * fraction * (3 * rest * points[at + 4]! + fraction * points[at + 6]!);
}

function extended(pieces: number[][], piece: number[] | undefined, segment: readonly number[]): number[] {
  if (piece) {
    piece.push(...segment.slice(2));
    return piece;
  }
  const fresh = [...segment];
  pieces.push(fresh);
  return fresh;
}

/** A part of a cubic segment, by de Casteljau's construction. */
function part(segment: readonly number[], from: number, to: number): readonly number[] {
  const head = to === 1 ? segment : split(segment, to)[0];
  return from === 0 ? head : split(head, from / to)[1];
}

function split(p: readonly number[], t: number): readonly [readonly number[], readonly number[]] {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  const along = (offset: number): readonly [readonly number[], readonly number[]] => {
    const [p0, p1, p2, p3] = [p[offset]!, p[offset + 2]!, p[offset + 4]!, p[offset + 6]!];
    const [q0, q1, q2] = [mix(p0, p1), mix(p1, p2), mix(p2, p3)];
    const [r0, r1] = [mix(q0, q1), mix(q1, q2)];
    const s = mix(r0, r1);
    return [[p0, q0, r0, s], [s, r1, q2, p3]];
  };
  const [x, y] = [along(0), along(1)];
  const woven = (side: 0 | 1): number[] => x[side].flatMap((value, i) => [value, y[side][i]!]);
  return [woven(0), woven(1)];
}

/** That of the polygon of control points: no shorter than the curve. */
function lengthOf(p: readonly number[]): number {
  let length = 0;
  for (let i = 2; i < 8; i += 2) length += Math.hypot(p[i]! - p[i - 2]!, p[i + 1]! - p[i - 1]!);
  return length;
}
