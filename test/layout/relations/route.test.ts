import { describe, expect, it } from 'vitest';
import { cutCurve, pointOn } from '../../../src/layout/relations/cut-curve.js';
import { Obstacles } from '../../../src/layout/relations/obstacles.js';
import { routeLink } from '../../../src/layout/relations/route.js';
import type { Anchor, Route, Run } from '../../../src/layout/relations/route.js';
import type { Bounds } from '../../../src/scene/bounds.js';

const mark = (x: number, y: number): Anchor => ({ kind: 'mark', x, y, sidePx: 6, topPx: 6, bottomPx: 6 });
const WORDS = 8;
const CHANNELS = [20, 40, 60, 80, 100, 120, 140];

function route(from: Anchor, to: Anchor, words: readonly Bounds[] = [], taken: readonly Run[] = []): Route & { readonly met: number } {
  const obstacles = new Obstacles({ x: 0, y: 0, width: 600, height: 200 });
  for (const bounds of words) obstacles.add(bounds, WORDS);
  const found = routeLink(from, to, { channels: CHANNELS, obstacles, taken }, 7);
  return { ...found, met: samples(found.points).filter(([x, y]) => obstacles.at(x, y) > 0).length };
}

function samples(points: readonly number[]): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let at = 0; at + 7 < points.length; at += 6) for (let i = 0; i <= 40; i += 1) found.push(pointOn(points, at, i / 40));
  return found;
}

const ends = ({ points }: Route): readonly number[] => [points[0]!, points[1]!, points.at(-2)!, points.at(-1)!];

describe('routeLink(from, to, terrain, headPx)', () => {
  it('leaves room for the mark that it begins at, and for the head before the one that it ends at', () => {
    const [startX, startY, endX, endY] = ends(route(mark(100, 30), mark(300, 110)));
    expect(startX).toBe(100);
    expect(startY).toBe(37.5);
    expect(Math.hypot(endX! - 300, endY! - 110)).toBeGreaterThanOrEqual(15);
  });

  it('runs along a channel without words where there is one', () => {
    const straight = route(mark(100, 30), mark(500, 110));
    const words = [{ x: 150, y: straight.run.y - 5, width: 300, height: 10 }];
    const around = route(mark(100, 30), mark(500, 110), words);
    expect(around.run.y).not.toBe(straight.run.y);
    expect(around.met).toBe(0);
  });

  it('keeps out of the run of another link', () => {
    const first = route(mark(100, 30), mark(500, 110));
    const second = route(mark(102, 30), mark(502, 110), [], [first.run]);
    expect(second.run.y).not.toBe(first.run.y);
  });

  it('goes back in time the same way, on the other side', () => {
    const forth = route(mark(100, 30), mark(500, 110));
    const back = route(mark(500, 30), mark(100, 110));
    expect(back.run.y).toBe(forth.run.y);
    expect(ends(back)[0]).toBe(500);
  });

  it('leaves the picture level, at its edge', () => {
    const leaving = route(mark(100, 30), { kind: 'edge', x: 593, y: 110, sidePx: 0, topPx: 0, bottomPx: 0 });
    expect(leaving.points.at(-2)).toBe(593);
    expect(leaving.points.at(-1)).toBe(leaving.run.y);
  });

  it('joins marks above each other by a loop beside them', () => {
    const loop = route(mark(100, 30), mark(104, 90));
    expect(Math.min(...samples(loop.points).map(([x]) => x))).toBeLessThan(95);
    expect(ends(loop)[3]).toBeLessThan(90);
  });
});

describe('cutCurve(points, isInWay)', () => {
  const line = [0, 0, 10, 0, 20, 0, 30, 0, 40, 0, 50, 0, 60, 0];

  it('gives the curve itself where nothing is in the way', () => {
    expect(cutCurve(line, () => false)).toEqual([line]);
    expect(cutCurve(line, () => false)[0]).toBe(line);
  });

  it('leaves out what is in the way, across segments', () => {
    const pieces = cutCurve(line, (x) => x > 20 && x < 40);
    expect(pieces).toHaveLength(2);
    expect(pieces[0]![0]).toBe(0);
    expect(pieces[0]!.at(-2)).toBeLessThanOrEqual(20.1);
    expect(pieces[1]![0]).toBeGreaterThanOrEqual(39.9);
    expect(pieces[1]!.at(-2)).toBe(60);
  });

  it('keeps segments together where both are free', () => {
    expect(cutCurve(line, (x) => x > 50)[0]).toHaveLength(14);
  });

  it('leaves nothing where all of it is in the way', () => {
    expect(cutCurve(line, () => true)).toEqual([]);
  });

  it('cuts a curve where it was', () => {
    const arc = [0, 0, 0, 40, 60, 40, 60, 0];
    const [first] = cutCurve(arc, (x) => x > 30);
    const [x, y] = [first!.at(-2)!, first!.at(-1)!];
    const nearest = Math.min(...Array.from({ length: 1001 }, (_, i) => pointOn(arc, 0, i / 1000)).map(([ax, ay]) => Math.hypot(ax - x, ay - y)));
    expect(nearest).toBeLessThan(0.1);
  });
});

describe('a loop onto a bar', () => {
  it('ends below the bar or above it, not inside', () => {
    const bar: Anchor = { kind: 'bar', x: 300, y: 30, sidePx: 5, topPx: 7.5, bottomPx: 7.5 };
    const { points } = route(mark(304, 50), bar);
    expect(Math.min(...samples(points).map(([, y]) => y))).toBeGreaterThan(37.5);
  });
});
