import { coordinateOn } from './cut-curve.js';
import { lowerBound } from '../../base/bisect.js';
import type { Obstacles } from './obstacles.js';

/** Where a link begins or ends, px of the plot. */
export interface Anchor {
  /** At a mark that is as wide as high, or on a bar; `edge`: where it leaves the picture, level, at any height near this one. */
  readonly kind: 'mark' | 'bar' | 'edge';
  readonly x: number;
  readonly y: number;
  /** From there to the sides of the mark, to its top, and to the bottom of it or of words that stand below. */
  readonly sidePx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** A level stretch that a link takes. */
export interface Run {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

/** What there is to find a way through. */
export interface Terrain {
  /** Heights at which nothing is written: the borders of tracks and lanes, px, ascending. */
  readonly channels: readonly number[];
  readonly obstacles: Obstacles;
  /** Runs of the links that have their way already. */
  readonly taken: readonly Run[];
}

/** The way of a link. */
export interface Route {
  /** Cubic segments: `[x0, y0, c1x, c1y, c2x, c2y, x1, y1, …]`. */
  readonly points: readonly number[];
  readonly run: Run;
}

/** Free room between a mark and the line, and between a mark and the head, px. */
const TAIL_GAP_PX = 1.5;
const HEAD_GAP_PX = 2;
/** The longest bend, px along the run. */
const MAX_BEND_PX = 26;
const MIN_BEND_PX = 7;
/** Marks nearer together than this, across, are joined by a loop, px. */
const LOOP_PX = 10;
/** How a way is judged: px of detour against 8 px of words. */
const DETOUR_COST = 0.35;
/** A bend is looked at in so many places. */
const SAMPLES = 8;
/** What another link has taken already, for each px. */
const SHARED_COST = 0.25;
/** Runs nearer than this are the same to the eye, px. */
const SAME_RUN_PX = 3;

/**
 * The way from one mark to another that runs through the fewest words: out of the mark upwards or downwards, level along
 * one of the channels, and into the other one from its side, from above or from below.
 *
 * @param headPx room for the head before the end of the way
 */
export function routeLink(from: Anchor, to: Anchor, terrain: Terrain, headPx: number): Route {
  const { channels } = terrain;
  let best: Route | undefined;
  let leastCost = Infinity;
  const entrances: readonly Entrance[] = to.kind === 'edge' ? ['level'] : ['side', 'upright'];
  /** Returns whether a channel may still be better than the best one: not where the way to it costs more alone. */
  const tryChannel = (y: number): boolean => {
    const wayCost = detourCost(from, to, y);
    if (wayCost >= leastCost) return false;
    for (const enters of entrances) {
      const route = routeAlong(from, to, y, enters, headPx);
      const runCost = route ? wayCost + costOfRun(route.run, terrain) : Infinity;
      if (!route || runCost >= leastCost) continue;
      const cost = runCost + costOfBends(route, terrain);
      if (cost >= leastCost) continue;
      best = route;
      leastCost = cost;
    }
    return true;
  };
  // From the middle outwards: what is farther off costs more and more.
  const middle = lowerBound(channels, (from.y + to.y) / 2);
  for (let above = middle - 1; above >= 0 && tryChannel(channels[above]!); above -= 1);
  for (let below = middle; below < channels.length && tryChannel(channels[below]!); below += 1);
  return best ?? loop(from, to, headPx);
}

type Entrance = 'level' | 'side' | 'upright';

/** The way along one channel; `undefined` where its bends have no room. */
function routeAlong(from: Anchor, to: Anchor, y: number, enters: Entrance, headPx: number): Route | undefined {
  const direction = to.x >= from.x ? 1 : -1;
  if (from.kind !== 'edge' && to.kind !== 'edge' && Math.abs(to.x - from.x) < LOOP_PX) return undefined;
  const points: number[] = [];
  let left = from.x;
  if (from.kind === 'edge') points.push(from.x, y);
  else {
    const side = Math.sign(y - from.y);
    const startY = from.y + side * (reachPx(from, side) + TAIL_GAP_PX);
    const rise = (y - startY) * side;
    if (side === 0 || rise < MIN_BEND_PX / 2) return undefined;
    const bend = bendPx(rise, Math.abs(to.x - from.x));
    left = from.x + direction * bend;
    points.push(from.x, startY, from.x, startY + (y - startY) * 0.62, from.x + direction * bend * 0.38, y, left, y);
  }
  const right = endOf(to, y, enters, { direction, headPx, acrossPx: Math.abs(to.x - from.x) });
  if (!right) return undefined;
  const [runEnd, ...curve] = right;
  // The bends would lie on each other: there is no run between them.
  if ((runEnd - left) * direction < 0) return undefined;
  points.push(left + (runEnd - left) / 3, y, left + ((runEnd - left) * 2) / 3, y, runEnd, y, ...curve);
  return { points, run: { y, left: Math.min(left, runEnd), right: Math.max(left, runEnd) } };
}

/** Where the run ends, and the bend from there into the mark. */
function endOf(to: Anchor, y: number, enters: Entrance, { direction, headPx, acrossPx }: {
  readonly direction: number;
  readonly headPx: number;
  readonly acrossPx: number;
}): [number, ...number[]] | undefined {
  if (enters === 'level') return [to.x];
  const side = Math.sign(y - to.y);
  if (enters === 'upright') {
    const endY = to.y + side * (reachPx(to, side) + HEAD_GAP_PX + headPx);
    const rise = (y - endY) * side;
    if (side === 0 || rise < MIN_BEND_PX) return undefined;
    const bend = bendPx(rise, acrossPx);
    const runEnd = to.x - direction * bend;
    return [runEnd, to.x - direction * bend * 0.38, y, to.x, endY + (y - endY) * 0.62, to.x, endY];
  }
  const endX = to.x - direction * (to.sidePx + HEAD_GAP_PX + headPx);
  const rise = Math.abs(y - to.y);
  const bend = Math.max(MIN_BEND_PX, bendPx(rise, acrossPx));
  const runEnd = endX - direction * bend;
  return [runEnd, runEnd + direction * bend * 0.6, y, endX - direction * bend * 0.6, to.y, endX, to.y];
}

function reachPx({ topPx, bottomPx }: Anchor, side: number): number {
  return side > 0 ? bottomPx : topPx;
}

function bendPx(rise: number, acrossPx: number): number {
  return Math.min(MAX_BEND_PX, MIN_BEND_PX + rise * 0.6, Math.max(2, acrossPx * 0.45));
}

function detourCost(from: Anchor, to: Anchor, y: number): number {
  const detour = (from.kind === 'edge' ? 0 : Math.abs(y - from.y)) + Math.abs(y - to.y) - Math.abs(from.y - to.y);
  return Math.max(0, detour) * DETOUR_COST;
}

function costOfRun(run: Run, { obstacles, taken }: Terrain): number {
  let cost = obstacles.along(run.y, run.left, run.right);
  for (const other of taken) {
    if (Math.abs(other.y - run.y) >= SAME_RUN_PX) continue;
    cost += Math.max(0, Math.min(other.right, run.right) - Math.max(other.left, run.left)) * SHARED_COST;
  }
  return cost;
}

function costOfBends({ points, run }: Route, { obstacles }: Terrain): number {
  let cost = 0;
  for (let at = 0; at + 7 < points.length; at += 6) {
    // The run itself is known already.
    if (points[at + 1] === run.y && points[at + 7] === run.y) continue;
    const lengthPx = Math.hypot(points[at + 6]! - points[at]!, points[at + 7]! - points[at + 1]!);
    let met = 0;
    for (let sample = 1; sample < SAMPLES; sample += 1) met += obstacles.at(coordinateOn(points, at, sample / SAMPLES), coordinateOn(points, at + 1, sample / SAMPLES));
    cost += (met / (SAMPLES - 1)) * (lengthPx / 8);
  }
  return cost;
}

/** Marks at nearly the same time: a bow beside them. */
function loop(from: Anchor, to: Anchor, headPx: number): Route {
  const side = Math.sign(to.y - from.y) || 1;
  const startY = from.y + side * (reachPx(from, side) + TAIL_GAP_PX);
  const endY = to.y - side * (reachPx(to, -side) + HEAD_GAP_PX + headPx);
  const roomPx = (endY - startY) * side;
  if (roomPx > MIN_BEND_PX) {
    const out = Math.max(12, Math.min(32, roomPx * 0.3));
    const [rise, x, y] = [(endY - startY) * 0.3, (from.x + to.x) / 2 - out * 0.75, (startY + endY) / 2];
    return { points: [from.x, startY, from.x - out, startY + rise, to.x - out, endY - rise, to.x, endY], run: { y, left: x, right: x } };
  }
  // Lanes that touch leave no room between: from the side of the one to the side of the other, or to a place before it on a bar.
  const startX = from.x - from.sidePx - TAIL_GAP_PX;
  if (to.kind === 'mark') {
    const endX = to.x - to.sidePx - HEAD_GAP_PX - headPx;
    const outX = Math.min(startX, endX) - LOOP_PX;
    return { points: [startX, from.y, outX, from.y, outX, to.y, endX, to.y], run: { y: (from.y + to.y) / 2, left: outX, right: outX } };
  }
  const endX = Math.min(to.x, from.x) - 2 * LOOP_PX;
  return { points: [startX, from.y, endX + LOOP_PX / 2, from.y, endX, from.y, endX, endY], run: { y: from.y, left: endX, right: startX } };
}
