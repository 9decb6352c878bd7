import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hitAt, moveHit, uncovered } from '../../src/layout/hits.js';
import type { Bounds } from '../../src/scene/bounds.js';
import type { ClusterHit, EventHit, Hit } from '../../src/layout/hits.js';

const event = (row: number, bounds: Bounds): EventHit => ({ kind: 'event', row, track: 0, part: 'mark', bounds });
const cluster = (count: number, bounds: Bounds): ClusterHit => ({ kind: 'cluster', track: 0, span: { start: 0, end: 1 }, count, bounds });
const box = (x: number, y: number, side = 10): Bounds => ({ x, y, width: side, height: side });

const boundsAnywhere = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 60 }), width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 1, max: 20 }) });
const hitLists: fc.Arbitrary<Hit[]> = fc.array(fc.tuple(boundsAnywhere, fc.boolean()), { maxLength: 20 })
  .map((list) => list.map(([bounds, isEvent], i) => (isEvent ? event(i, bounds) : cluster(i, bounds))));
const points = fc.record({ x: fc.integer({ min: -20, max: 280 }), y: fc.integer({ min: -20, max: 100 }) });

function distance({ x, y, width, height }: Bounds, px: number, py: number): number {
  const nearestX = Math.min(Math.max(px, x), x + width);
  const nearestY = Math.min(Math.max(py, y), y + height);
  return Math.hypot(px - nearestX, py - nearestY);
}

describe('hitAt(hits, x, y, slopPx)', () => {
  it('finds an event that contains the point wherever there is one', () => {
    fc.assert(fc.property(hitLists, points, fc.integer({ min: 0, max: 24 }), (hits, { x, y }, slop) => {
      const inside = hits.filter(({ kind, bounds }) => kind === 'event' && bounds.x <= x && x < bounds.x + bounds.width && bounds.y <= y && y < bounds.y + bounds.height);
      if (inside.length > 0) expect(inside).toContain(hitAt(hits, x, y, slop));
    }));
  });

  it('finds nothing farther than the slop, and something wherever an event is nearer', () => {
    fc.assert(fc.property(hitLists, points, fc.integer({ min: 0, max: 24 }), (hits, { x, y }, slop) => {
      const hit = hitAt(hits, x, y, slop);
      const distances = hits.filter(({ kind }) => kind === 'event').map(({ bounds }) => distance(bounds, x, y));
      if (hit) expect(distance(hit.bounds, x, y)).toBeLessThanOrEqual(slop);
      else expect(Math.min(Infinity, ...distances)).toBeGreaterThan(slop);
    }));
  });

  it('finds no event while another is nearer', () => {
    fc.assert(fc.property(hitLists, points, fc.integer({ min: 0, max: 24 }), (hits, { x, y }, slop) => {
      const hit = hitAt(hits, x, y, slop);
      if (hit?.kind !== 'event') return;
      const nearest = Math.min(...hits.filter(({ kind }) => kind === 'event').map(({ bounds }) => distance(bounds, x, y)));
      expect(distance(hit.bounds, x, y)).toBeCloseTo(nearest, 9);
    }));
  });

  it('prefers an event to a cluster around it, in whatever order they come', () => {
    const single = event(1, box(20, 20));
    const around = cluster(9, box(0, 0, 60));
    expect(hitAt([around, single], 25, 25, 4)).toBe(single);
    expect(hitAt([single, around], 25, 25, 4)).toBe(single);
  });

  it('prefers an event to a cluster that is as near', () => {
    const single = event(1, box(0, 0));
    const other = cluster(9, box(14, 0));
    expect(hitAt([single, other], 12, 5, 8)).toBe(single);
    expect(hitAt([other, single], 12, 5, 8)).toBe(single);
  });

  it('finds a cluster where nothing else is', () => {
    const around = cluster(9, box(0, 0, 60));
    expect(hitAt([around], 25, 25, 4)).toBe(around);
  });

  it('finds nothing in an empty picture', () => {
    expect(hitAt([], 0, 0, 100)).toBeUndefined();
  });
});

describe('moveHit(hit, dx, dy)', () => {
  it('moves the bounds and nothing else', () => {
    const hit = event(3, box(10, 20));
    expect(moveHit(hit, 5, -7)).toEqual({ ...hit, bounds: box(15, 13) });
    expect(hit.bounds).toEqual(box(10, 20));
  });
});

describe('uncovered(hit, lid)', () => {
  const seen = (bounds: Bounds, lid: Bounds): Bounds | undefined => uncovered(event(1, bounds), lid)?.bounds;

  it('leaves what is beside the lid as it is, the same object', () => {
    const hit = event(1, box(0, 0));
    expect(uncovered(hit, box(10, 0))).toBe(hit);
    expect(uncovered(hit, box(0, 10))).toBe(hit);
  });

  it('leaves nothing of what is covered, and what sticks out on a side', () => {
    expect(seen(box(2, 2, 4), box(0, 0))).toBeUndefined();
    expect(seen({ x: 2, y: 2, width: 30, height: 4 }, box(0, 0))).toEqual({ x: 10, y: 2, width: 22, height: 4 });
    expect(seen({ x: 2, y: 2, width: 30, height: 4 }, box(20, 0, 40))).toEqual({ x: 2, y: 2, width: 18, height: 4 });
    expect(seen({ x: 2, y: 2, width: 4, height: 30 }, box(0, 0))).toEqual({ x: 2, y: 10, width: 4, height: 22 });
    expect(seen({ x: 2, y: 2, width: 4, height: 30 }, box(0, 20, 40))).toEqual({ x: 2, y: 2, width: 4, height: 18 });
  });

  it('never grows, and loses nothing that is not under the lid', () => {
    fc.assert(fc.property(boundsAnywhere, boundsAnywhere, points, (bounds, lid, { x, y }) => {
      const left = seen(bounds, lid);
      const isIn = (b: Bounds | undefined): boolean => b !== undefined && b.x <= x && x < b.x + b.width && b.y <= y && y < b.y + b.height;
      if (isIn(left)) expect(isIn(bounds)).toBe(true);
      const sticksOutOnce = lid.x <= bounds.x || lid.x + lid.width >= bounds.x + bounds.width;
      const sticksOutOnceDown = lid.y <= bounds.y || lid.y + lid.height >= bounds.y + bounds.height;
      if (isIn(bounds) && !isIn(lid) && sticksOutOnce && sticksOutOnceDown) expect(isIn(left)).toBe(true);
    }));
  });
});
