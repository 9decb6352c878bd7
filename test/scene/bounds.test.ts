import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsContain, boundsOverlap } from '../../src/scene/bounds.js';
import { evenly } from '../layout/evenly.js';

const whole = fc.integer({ min: -20, max: 20 });
const boxes = fc.record({ x: whole, y: whole, width: fc.integer({ min: 0, max: 15 }), height: fc.integer({ min: 0, max: 15 }) });

/** The unit squares that a rectangle of whole numbers covers. */
function squares({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Set<string> {
  return new Set(Array.from({ length: width * height }, (_, i) => `${x + (i % width)},${y + Math.floor(i / width)}`));
}

describe('boundsOverlap(a, b)', () => {
  it('is true just where two rectangles share area', () => {
    const solid = boxes.filter(({ width, height }) => width > 0 && height > 0);
    fc.assert(fc.property(solid, solid, (a, b) => {
      const shared = [...squares(a)].some((square) => squares(b).has(square));
      expect(boundsOverlap(a, b)).toBe(shared);
      expect(boundsOverlap(b, a)).toBe(shared);
    }));
  });

  it('does not count edges that touch', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(boundsOverlap(box, { ...box, x: 10 })).toBe(false);
    expect(boundsOverlap(box, { ...box, y: 10 })).toBe(false);
    expect(boundsOverlap(box, { ...box, x: 9.99, y: 9.99 })).toBe(true);
  });
});

describe('boundsContain(bounds, x, y)', () => {
  it('counts each point of a tiled plane once', () => {
    const tiles = [[0, 0], [10, 0], [0, 10], [10, 10]].map(([x = 0, y = 0]) => ({ x, y, width: 10, height: 10 }));
    fc.assert(fc.property(evenly(0, 19.999), evenly(0, 19.999), (x, y) => {
      expect(tiles.filter((tile) => boundsContain(tile, x, y))).toHaveLength(1);
    }));
    expect(tiles.filter((tile) => boundsContain(tile, 10, 10))).toEqual([tiles[3]]);
  });
});
