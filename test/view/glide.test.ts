import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { glide, velocityOf } from '../../src/view/glide.js';

describe('glide', () => {
  it('begins where it was let go and stops within half a px of 325 px for 1 px/ms', () => {
    const run = glide(1);
    expect(run.offsetAt(0)).toBe(0);
    expect(run.offsetAt(run.durationMs)).toBeCloseTo(324.5, 9);
    expect(run.offsetAt(1e9)).toBe(run.offsetAt(run.durationMs));
  });

  it('begins at the velocity that it was given', () => {
    expect(glide(-2).offsetAt(0.001) / 0.001).toBeCloseTo(-2, 4);
  });

  it('has lost all but 1/e of its speed after 325 ms', () => {
    const run = glide(3);
    expect(run.offsetAt(325.5) - run.offsetAt(324.5)).toBeCloseTo(3 / Math.E, 3);
  });

  it('never turns back', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 20, noNaN: true }), fc.nat(3000), fc.nat(500), (velocity, at, later) => {
        const run = glide(velocity);
        expect(Math.abs(run.offsetAt(at + later))).toBeGreaterThanOrEqual(Math.abs(run.offsetAt(at)));
      }),
    );
  });

  it('stands still without velocity', () => {
    expect(glide(0).durationMs).toBe(0);
    expect(glide(0.001).durationMs).toBe(0);
    expect(glide(NaN).offsetAt(100)).toBe(0);
  });
});

describe('velocityOf', () => {
  it('is the mean of the last 100 ms', () => {
    const samples = [{ timeMs: 0, x: -500 }, { timeMs: 900, x: 0 }, { timeMs: 950, x: 20 }, { timeMs: 1000, x: 100 }];
    expect(velocityOf(samples)).toBe(1);
  });

  it('is 0 after a rest', () => {
    expect(velocityOf([{ timeMs: 0, x: 0 }, { timeMs: 50, x: 80 }, { timeMs: 400, x: 80 }])).toBe(0);
  });

  it('is 0 for one sample, none, or two at once', () => {
    expect(velocityOf([])).toBe(0);
    expect(velocityOf([{ timeMs: 5, x: 5 }])).toBe(0);
    expect(velocityOf([{ timeMs: 5, x: 5 }, { timeMs: 5, x: 50 }])).toBe(0);
  });
});
