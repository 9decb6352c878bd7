import { boundsContain } from '../scene/bounds.js';
import type { Bounds } from '../scene/bounds.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';

/** A mark of an event: in its home track, its label, the ring around both where it has the selection or the focus, or its echo in another actor's track. */
export interface EventHit {
  readonly kind: 'event';
  readonly row: number;
  readonly track: number;
  readonly part: 'mark' | 'label' | 'ring' | 'echo';
  readonly bounds: Bounds;
  /** Whether it has no mark of its own, and stands alone in a column of those that count. */
  readonly isCounted?: boolean;
}

/** Columns that stand for several events, or a bar for several of one date. */
export interface ClusterHit {
  readonly kind: 'cluster';
  /** That which the row is headed by. */
  readonly track: number;
  /** The events begin in it; or it is the date that they all have. */
  readonly span: Span;
  readonly isDate?: boolean;
  readonly count: number;
  readonly bounds: Bounds;
}

/** Something in the picture that can be pointed at; bounds are CSS px of the scene. */
export type Hit = EventHit | ClusterHit;

/**
 * What is at a point: the hit that contains it, a mark before a cluster, else the nearest one within a radius.
 *
 * @param slopPx how far off a finger or pointer may be, CSS px
 */
export function hitAt(hits: readonly Hit[], x: number, y: number, slopPx: number): Hit | undefined {
  let nearest: Hit | undefined;
  let nearestPx = slopPx;
  for (const hit of hits) {
    if (boundsContain(hit.bounds, x, y) && hit.kind === 'event') return hit;
    const distance = distanceTo(hit.bounds, x, y) + (hit.kind === 'cluster' ? CLUSTER_HANDICAP_PX : 0);
    if (distance <= nearestPx) {
      nearest = hit;
      nearestPx = distance;
    }
  }
  return nearest;
}

/** A single event near a cluster is the harder one to hit, so it goes first. */
const CLUSTER_HANDICAP_PX = 1;

/** Px from a point to a rectangle; 0 inside. */
function distanceTo(bounds: Bounds, x: number, y: number): number {
  const dx = Math.max(bounds.x - x, 0, x - (bounds.x + bounds.width));
  const dy = Math.max(bounds.y - y, 0, y - (bounds.y + bounds.height));
  return Math.hypot(dx, dy);
}

/** Which of the counts of a row an event is in that begins and ends at some instants: that of its date, else that of the time that it begins in. */
export function clusterAround(clusters: readonly ClusterHit[], start: Instant, end: Instant): ClusterHit | undefined {
  return clusters.find(({ isDate, span }) => isDate && start === span.start && end === span.end)
    ?? clusters.find(({ isDate, span }) => !isDate && start >= span.start && start < span.end);
}

/** The same hit with its bounds moved. */
export function moveHit<T extends Hit>(hit: T, dx: number, dy: number): T {
  return { ...hit, bounds: { ...hit.bounds, x: hit.bounds.x + dx, y: hit.bounds.y + dy } };
}

/** What of a hit lies between two heights, px; `undefined` where nothing does. */
export function clipHit<T extends Hit>(hit: T, top: number, bottom: number): T | undefined {
  const { y, height } = hit.bounds;
  if (y >= top && y + height <= bottom) return hit;
  const from = Math.max(y, top);
  const to = Math.min(y + height, bottom);
  return from < to ? { ...hit, bounds: { ...hit.bounds, y: from, height: to - from } } : undefined;
}

/**
 * What of a hit is in sight where something lies over the picture: what of it that covers altogether, or from one side to the other, is
 * left out; `undefined` where nothing is left.
 */
export function uncovered<T extends Hit>(hit: T, lid: Bounds): T | undefined {
  const { bounds } = hit;
  const [right, bottom, lidRight, lidBottom] = [bounds.x + bounds.width, bounds.y + bounds.height, lid.x + lid.width, lid.y + lid.height];
  if (lid.x >= right || lidRight <= bounds.x || lid.y >= bottom || lidBottom <= bounds.y) return hit;
  const isAcross = lid.x <= bounds.x && lidRight >= right;
  const isAlong = lid.y <= bounds.y && lidBottom >= bottom;
  if (isAcross && isAlong) return undefined;
  if (isAlong) return { ...hit, bounds: lid.x > bounds.x ? { ...bounds, width: lid.x - bounds.x } : { ...bounds, x: lidRight, width: right - lidRight } };
  if (isAcross) return { ...hit, bounds: lid.y > bounds.y ? { ...bounds, height: lid.y - bounds.y } : { ...bounds, y: lidBottom, height: bottom - lidBottom } };
  return hit;
}
