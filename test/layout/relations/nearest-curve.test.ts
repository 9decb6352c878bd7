import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinateOn } from '../../../src/layout/relations/cut-curve.js';
import { nearestCurve } from '../../../src/layout/relations/nearest-curve.js';

const px = fc.integer({ min: 0, max: 400 });
const segment = fc.array(px, { minLength: 8, maxLength: 8 });
const level = (link: number, y: number): { readonly link: number; readonly points: readonly number[] } => ({ link, points: [0, y, 100, y, 200, y, 300, y] });

describe('nearestCurve(curves, x, y, slopPx)', () => {
  it('finds the nearest of several, and none that is too far off', () => {
    const curves = [level(7, 10), level(3, 16)];
    expect(nearestCurve(curves, 150, 11, 5)).toBe(7);
    expect(nearestCurve(curves, 150, 14, 5)).toBe(3);
    expect(nearestCurve(curves, 150, 24, 5)).toBe(-1);
    expect(nearestCurve(curves, 306, 10, 5)).toBe(-1);
    expect(nearestCurve([], 0, 0, 5)).toBe(-1);
  });

  it('finds a curve from every point on it', () => {
    fc.assert(fc.property(segment, fc.double({ min: 0, max: 1, noNaN: true }), (points, at) => {
      expect(nearestCurve([{ link: 1, points }], coordinateOn(points, 0, at), coordinateOn(points, 1, at), 5)).toBe(1);
    }));
  });
});
