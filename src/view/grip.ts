import { msPerPx, pan, pxToInstant, windowHolding } from './view-window.js';
import { scaleWithin } from './view-limits.js';
import type { ViewLimits } from './view-limits.js';
import type { ViewWindow } from './view-window.js';

/** A place on the plot, px: `x` from the window's start, `y` downwards from anywhere that stays. */
export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

/**
 * What a hand holds: a window, and the one or two points of it that lay under the fingers. As long as it holds, what was
 * there is brought back to under the fingers wherever they go.
 */
export interface Grip {
  readonly window: ViewWindow;
  readonly points: readonly PlotPoint[];
}

/** Fingers that come closer than this are taken for so far apart, px. */
const LEAST_REACH_PX = 1;

/**
 * The window that a hand has drawn its grip to. One finger pans. Two pan and zoom: what lay in the middle between them stays there, and
 * what lay under each of them stays too, as long as they keep their direction.
 *
 * Each window comes of the first one and of where the fingers are, so no rounding adds up on the way, and a hand that comes back finds
 * the window that it took hold of.
 *
 * @param points where the fingers are now, in the order of the grip's
 * @param limits fingers that go on beyond them move the window, but no longer its scale
 * @example windowHeld({ window, points: [{ x: 100, y: 0 }] }, [{ x: 130, y: 8 }], limits) // pan(window, 30)
 */
export function windowHeld({ window, points: from }: Grip, points: readonly PlotPoint[], limits: ViewLimits): ViewWindow {
  const own = msPerPx(window);
  const held = pxToInstant(window, middleOf(from));
  const scale = from.length < 2 ? own : scaleWithin(window, (own * reachOf(from)) / reachOf(points), held, limits);
  return scale === own
    ? pan(window, middleOf(points) - middleOf(from))
    : windowHolding(held, middleOf(points), scale, window.widthPx);
}

function middleOf(points: readonly PlotPoint[]): number {
  return points.reduce((sum, { x }) => sum + x, 0) / points.length;
}

function reachOf([a, b]: readonly PlotPoint[]): number {
  return a && b ? Math.max(Math.hypot(b.x - a.x, b.y - a.y), LEAST_REACH_PX) : LEAST_REACH_PX;
}
