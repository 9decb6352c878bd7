import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { heldDistance, STEP_MS } from '../../src/view/held-keys.js';
import type { HeldPace } from '../../src/view/held-keys.js';

const pace: HeldPace = { step: 10, speed: 100, acceleration: 200, topSpeed: 500 };

describe('heldDistance', () => {
  it('goes a whole step, however short the press', () => {
    expect(heldDistance(pace, 0, 1)).toBe(0);
    expect(heldDistance(pace, STEP_MS, 1)).toBe(10);
    expect(heldDistance(pace, 5000, 1)).toBe(10);
  });

  it('goes on while the key is held, ever faster up to the top speed', () => {
    const held = (ms: number): number => heldDistance(pace, ms + STEP_MS, ms + STEP_MS);
    expect(held(1000)).toBeCloseTo(10 + 100 + 100);
    expect(held(2000)).toBeCloseTo(10 + 200 + 400);
    expect(held(3000) - held(2000)).toBeCloseTo(500);
    expect(held(9000) - held(8000)).toBeCloseTo(500);
  });

  it('stops where it is when the key comes up', () => {
    expect(heldDistance(pace, 9000, 1000 + STEP_MS)).toBeCloseTo(210);
  });

  it('never goes back', () => {
    const ms = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(fc.property(ms, ms, ms, (a, b, heldMs) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(heldDistance(pace, late, heldMs)).toBeGreaterThanOrEqual(heldDistance(pace, early, heldMs) - 1e-9);
    }));
  });
});
