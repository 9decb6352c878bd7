import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MS_PER_DAY, MS_PER_MEAN_YEAR } from '../../src/time/instant.js';
import { windowHeld, type PlotPoint } from '../../src/view/grip.js';
import { instantToPx, msPerPx, pan, pxToInstant, type ViewWindow } from '../../src/view/view-window.js';
import { limitsFor, type ViewLimits } from '../../src/view/view-limits.js';

const WIDTH_PX = 1000;
const century: ViewWindow = Object.freeze({ start: 0, end: 100 * MS_PER_MEAN_YEAR, widthPx: WIDTH_PX });
const FREE: ViewLimits = { min: -Infinity, max: Infinity, minMsPerPx: 0, maxMsPerPx: Infinity };

const windows: fc.Arbitrary<ViewWindow> = fc
  .record({
    start: fc.double({ min: -4e20, max: 1e15, noNaN: true }),
    length: fc.double({ min: 1e6, max: 5e20, noNaN: true }),
    widthPx: fc.integer({ min: 200, max: 4000 }),
  })
  // Where px cannot be told apart, nothing can be held; limits keep windows away from there.
  .filter(({ start, length, widthPx }) => length / widthPx > Math.abs(start) * 1e-14)
  .map(({ start, length, widthPx }) => Object.freeze({ start, end: start + length, widthPx }));
const place = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 600 }) });

function at(...xs: number[]): readonly PlotPoint[] {
  return xs.map((x) => ({ x, y: 50 }));
}

describe('windowHeld, with one finger', () => {
  it('pans by the way of the finger, up and down aside', () => {
    expect(windowHeld({ window: century, points: [{ x: 100, y: 0 }] }, [{ x: 130, y: 80 }], FREE)).toEqual(pan(century, 30));
  });

  it('is the same window where the finger has not moved', () => {
    expect(windowHeld({ window: century, points: at(40) }, at(40), FREE)).toBe(century);
  });

  it('keeps the instant under the finger within half a px, in all of time', () => {
    fc.assert(fc.property(windows, place, place, (window, from, to) => {
      const held = pxToInstant(window, from.x);
      expect(Math.abs(instantToPx(windowHeld({ window, points: [from] }, [to], FREE), held) - to.x)).toBeLessThan(0.5);
    }));
  });
});

describe('windowHeld, with two fingers', () => {
  it('keeps what lies under each of them', () => {
    const [early, late] = [pxToInstant(century, 300), pxToInstant(century, 400)];
    for (const [a, b] of [[200, 500], [340, 360], [600, 900], [290, 410]] as const) {
      const held = windowHeld({ window: century, points: at(300, 400) }, at(a, b), FREE);
      expect(instantToPx(held, early)).toBeCloseTo(a, 6);
      expect(instantToPx(held, late)).toBeCloseTo(b, 6);
    }
  });

  it('keeps what lies between them within half a px, whatever they do', () => {
    fc.assert(fc.property(windows, place, place, place, place, (window, a, b, c, d) => {
      const held = pxToInstant(window, (a.x + b.x) / 2);
      const limits = limitsFor({ start: window.start, end: window.end }, window.widthPx);
      const moved = windowHeld({ window, points: [a, b] }, [c, d], { ...limits, min: -Infinity, max: Infinity });
      expect(Math.abs(instantToPx(moved, held) - (c.x + d.x) / 2)).toBeLessThan(0.5);
    }));
  });

  it('zooms by how far they go apart in any direction', () => {
    const apart = windowHeld({ window: century, points: [{ x: 500, y: 100 }, { x: 500, y: 200 }] }, [{ x: 500, y: 50 }, { x: 500, y: 250 }], FREE);
    expect(msPerPx(century) / msPerPx(apart)).toBeCloseTo(2, 9);
  });

  it('pans where they keep their distance', () => {
    expect(windowHeld({ window: century, points: at(300, 400) }, at(350, 450), FREE)).toEqual(pan(century, 50));
  });

  it('at a limit keeps the scale and what lies between them', () => {
    const limits = limitsFor({ start: 0, end: 100 * MS_PER_MEAN_YEAR }, WIDTH_PX, { finestMs: MS_PER_DAY });
    const day: ViewWindow = { start: 0, end: limits.minMsPerPx * WIDTH_PX, widthPx: WIDTH_PX };
    const apart = windowHeld({ window: day, points: at(450, 550) }, at(100, 900), limits);
    expect(apart).toBe(day);
    const all: ViewWindow = { start: limits.min, end: limits.max, widthPx: WIDTH_PX };
    expect(windowHeld({ window: all, points: at(100, 900) }, at(450, 550), limits)).toBe(all);
  });

  it('makes a window of fingers that meet, or began at one place', () => {
    const limits = limitsFor({ start: 0, end: 100 * MS_PER_MEAN_YEAR }, WIDTH_PX);
    for (const [from, to] of [[at(300, 400), at(350, 350)], [at(350, 350), at(300, 400)]] as const) {
      const { start, end } = windowHeld({ window: century, points: from }, to, limits);
      expect(Number.isFinite(start) && Number.isFinite(end) && start < end).toBe(true);
    }
  });

  it('does not modify what it was given', () => {
    const grip = Object.freeze({ window: century, points: Object.freeze(at(300, 400)) });
    windowHeld(grip, Object.freeze(at(200, 500)), Object.freeze(FREE));
    expect(grip.points).toEqual(at(300, 400));
  });
});
