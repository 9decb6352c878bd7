import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MS_PER_DAY, MS_PER_MEAN_YEAR, MS_PER_MINUTE } from '../../src/time/instant.js';
import { clampWindow, fitWindow, limitsFor, scalesAt, scaleWithin } from '../../src/view/view-limits.js';
import { instantToPx, msPerPx, pan, zoomAbout, type ViewWindow } from '../../src/view/view-window.js';

const WIDTH_PX = 1000;
const century = { start: 0, end: 100 * MS_PER_MEAN_YEAR };
const limits = limitsFor(century, WIDTH_PX);

describe('limitsFor', () => {
  it('lets one step back to the extent with 5 % on each side and a fifth more', () => {
    expect(limits.maxMsPerPx * WIDTH_PX).toBeCloseTo(132 * MS_PER_MEAN_YEAR, -3);
    expect(limits.min).toBeCloseTo(-16 * MS_PER_MEAN_YEAR, -3);
    expect(limits.max).toBeCloseTo(116 * MS_PER_MEAN_YEAR, -3);
  });

  it('lets one come as close as a minute in 8 px', () => {
    expect(limits.minMsPerPx * 8).toBe(MS_PER_MINUTE);
  });

  it('stops at a day in 160 px where nothing is known better than to the day', () => {
    expect(limitsFor(century, WIDTH_PX, { finestMs: MS_PER_DAY }).minMsPerPx * 160).toBe(MS_PER_DAY);
    expect(limitsFor(century, WIDTH_PX, { finestMs: MS_PER_MINUTE }).minMsPerPx * 8).toBe(MS_PER_MINUTE);
  });

  it('leaves room to zoom about an extent without length, and on a surface without width', () => {
    for (const width of [0, 1, WIDTH_PX]) {
      const narrow = limitsFor({ start: 5e11, end: 5e11 }, width, { finestMs: MS_PER_DAY });
      expect(narrow.maxMsPerPx).toBeGreaterThan(narrow.minMsPerPx);
      expect(narrow.min).toBeLessThan(5e11);
      expect(narrow.max).toBeGreaterThan(5e11);
    }
  });
});

describe('clampWindow', () => {
  const anyNumber = fc.double({ min: -1e21, max: 1e21 });
  const anyWindow = fc.record({ start: anyNumber, end: anyNumber, widthPx: fc.integer({ min: 0, max: 3000 }) });

  it('returns the same window where it keeps the limits', () => {
    const window = { start: century.start, end: century.end, widthPx: WIDTH_PX };
    expect(clampWindow(window, limits)).toBe(window);
  });

  it('is never without length, never outside, never not a number', () => {
    fc.assert(
      fc.property(anyWindow, fc.boolean(), (window, isDeep) => {
        const within = isDeep ? limitsFor({ start: -4.35e20, end: 2e12 }, WIDTH_PX) : limits;
        const clamped = clampWindow(window, within);
        const slack = (within.max - within.min) * 1e-8;
        expect(clamped.start < clamped.end).toBe(true);
        expect(clamped.start >= within.min - slack && clamped.end <= within.max + slack).toBe(true);
        expect(clamped.widthPx).toBe(window.widthPx);
      }),
    );
  });

  it('clamps once for all', () => {
    fc.assert(
      fc.property(anyWindow, fc.boolean(), (window, isDeep) => {
        const within = isDeep ? limitsFor({ start: -4.35e20, end: 2e12 }, WIDTH_PX) : limits;
        const once = clampWindow(window, within);
        expect(clampWindow(once, within)).toBe(once);
      }),
    );
  });

  it('keeps the centre of a window that is too wide or too narrow', () => {
    const centre = 50 * MS_PER_MEAN_YEAR;
    for (const half of [1, 90 * MS_PER_MEAN_YEAR]) {
      const clamped = clampWindow({ start: centre - half, end: centre + half, widthPx: WIDTH_PX }, limits);
      expect(instantToPx(clamped, centre)).toBeCloseTo(WIDTH_PX / 2, 3);
      expect(clamped.end - clamped.start).not.toBeCloseTo(2 * half, 0);
    }
  });

  it('stops a pan at the edge, at the same scale', () => {
    const window = zoomAbout({ ...century, widthPx: WIDTH_PX }, 10, 0);
    const stopped = clampWindow(pan(window, 1e7), limits);
    expect(stopped.start).toBe(limits.min);
    expect(msPerPx(stopped)).toBeCloseTo(msPerPx(window), 0);
  });

  it('shows all where a bound is not a number or infinite', () => {
    for (const [start, end] of [[NaN, 5], [5, NaN], [-Infinity, 5], [5, Infinity], [7, 5]] as const) {
      const clamped = clampWindow({ start, end, widthPx: WIDTH_PX }, limits);
      expect(clamped.start).toBeCloseTo(limits.min, -3);
      expect(clamped.end).toBeCloseTo(limits.max, -3);
    }
  });

  it('comes no closer than the instants of that time can be told apart', () => {
    const deep = limitsFor({ start: -4.35e20, end: 2e12 }, WIDTH_PX);
    const clamped = clampWindow({ start: -4.3e20, end: -4.3e20 + 1e6, widthPx: WIDTH_PX }, deep);
    expect(msPerPx(clamped)).toBeGreaterThan(2 * 65_536);
  });

  it('does not modify its argument', () => {
    const window: ViewWindow = Object.freeze({ start: -1e15, end: 1e15, widthPx: WIDTH_PX });
    expect(() => clampWindow(window, Object.freeze({ ...limits }))).not.toThrow();
  });
});

describe('scaleWithin', () => {
  const deep = limitsFor({ start: -13.8e9 * MS_PER_MEAN_YEAR, end: 50 * MS_PER_MEAN_YEAR }, WIDTH_PX);
  const dates = fc.double({ min: 0, max: 10.1, noNaN: true }).map((power) => 50 * MS_PER_MEAN_YEAR - MS_PER_MEAN_YEAR * 10 ** power);

  it('is the scale that was asked for where the limits allow it', () => {
    const window = { start: 0, end: WIDTH_PX * 1e9, widthPx: WIDTH_PX };
    expect(scaleWithin(window, 5e8, 5e11, limits)).toBe(5e8);
    expect(scaleWithin(window, 1, 5e11, limits)).toBe(MS_PER_MINUTE / 8);
    expect(scaleWithin(window, 1e30, 5e11, limits)).toBeCloseTo((limits.max - limits.min) / WIDTH_PX, 0);
  });

  it('leads to a window that is clamped no more, so that the instant in hand does not slip inwards at any limit', () => {
    fc.assert(fc.property(dates, fc.double({ min: 0, max: 1, noNaN: true }), (held, part) => {
      const px = part * WIDTH_PX;
      const around = { start: held - px * 1e12, end: held + (WIDTH_PX - px) * 1e12, widthPx: WIDTH_PX };
      const scale = scaleWithin(around, 1, held, deep);
      const window = { start: held - px * scale, end: held + (WIDTH_PX - px) * scale, widthPx: WIDTH_PX };
      fc.pre(window.start >= deep.min && window.end <= deep.max);
      expect(clampWindow(window, deep)).toBe(window);
      expect(Math.abs(instantToPx(window, held) - px)).toBeLessThanOrEqual(0.5);
    }));
  });

  it('keeps the very scale of a window that is at a limit and is asked to go beyond', () => {
    fc.assert(fc.property(dates, fc.double({ min: 0, max: 1, noNaN: true }), (centre, part) => {
      const { closest } = scalesAt(centre, deep, WIDTH_PX);
      const window = { start: centre - (closest * WIDTH_PX) / 2, end: centre + (closest * WIDTH_PX) / 2, widthPx: WIDTH_PX };
      const held = window.start + part * (window.end - window.start);
      expect(scaleWithin(window, closest / 1.25, held, deep)).toBe(msPerPx(window));
      expect(scaleWithin(window, closest * 1.25, held, deep)).toBeGreaterThan(msPerPx(window));
    }));
    const all = { start: deep.min, end: deep.max, widthPx: WIDTH_PX };
    expect(scaleWithin(all, 1e30, 0, deep)).toBe(msPerPx(all));
  });

  it('lets px be told apart: 13.8 billion years ago the closest is minutes to the px', () => {
    expect(scalesAt(-13.8e9 * MS_PER_MEAN_YEAR, deep, WIDTH_PX).closest).toBe(4 * 65_536);
    expect(scalesAt(0, deep, WIDTH_PX).closest).toBe(MS_PER_MINUTE / 8);
  });
});

describe('fitWindow', () => {
  it('shows the extent between its margins', () => {
    const window = fitWindow(century, WIDTH_PX, { paddingStartPx: 20, paddingEndPx: 180 });
    expect(instantToPx(window, century.start)).toBeCloseTo(20, 6);
    expect(instantToPx(window, century.end)).toBeCloseTo(820, 6);
  });

  it('fills the width without margins', () => {
    expect(fitWindow(century, WIDTH_PX)).toEqual({ ...century, widthPx: WIDTH_PX });
  });

  it('puts an extent without length in the middle of a day', () => {
    const window = fitWindow({ start: 5e11, end: 5e11 }, WIDTH_PX);
    expect(window.end - window.start).toBe(MS_PER_DAY);
    expect(instantToPx(window, 5e11)).toBe(WIDTH_PX / 2);
  });

  it('is a window even where the margins leave nothing', () => {
    const window = fitWindow(century, 10, { paddingStartPx: 20, paddingEndPx: 20 });
    expect(window.start < window.end && Number.isFinite(window.end)).toBe(true);
  });
});
