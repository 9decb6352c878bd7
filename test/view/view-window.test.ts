import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MS_PER_MEAN_YEAR, MS_PER_MINUTE } from '../../src/time/instant.js';
import {
  instantToPx, msPerPx, pan, pxToInstant, resize, sameWindow, show, zoomAbout, type ViewWindow,
} from '../../src/view/view-window.js';

const WIDTH_PX = 1000;
const century: ViewWindow = Object.freeze({ start: 0, end: 100 * MS_PER_MEAN_YEAR, widthPx: WIDTH_PX });
const px = fc.double({ min: 0, max: WIDTH_PX, noNaN: true });
const windows: fc.Arbitrary<ViewWindow> = fc
  .record({
    start: fc.double({ min: -1e15, max: 1e15, noNaN: true }),
    length: fc.double({ min: 1e6, max: 1e15, noNaN: true }),
    widthPx: fc.integer({ min: 50, max: 4000 }),
  })
  .map(({ start, length, widthPx }) => Object.freeze({ start, end: start + length, widthPx }));

describe('instantToPx and pxToInstant', () => {
  it('turn each other back', () => {
    fc.assert(
      fc.property(windows, px, (window, x) => {
        expect(Math.abs(instantToPx(window, pxToInstant(window, x)) - x)).toBeLessThan(0.001);
      }),
    );
  });

  it('are exact at both edges', () => {
    fc.assert(
      fc.property(windows, (window) => {
        expect(instantToPx(window, window.start)).toBe(0);
        expect(instantToPx(window, window.end)).toBe(window.widthPx);
        expect(pxToInstant(window, 0) === window.start).toBe(true);
        expect(pxToInstant(window, window.widthPx) === window.end).toBe(true);
      }),
    );
  });

  it('put open ends at infinity', () => {
    expect(instantToPx(century, -Infinity)).toBe(-Infinity);
    expect(instantToPx(century, Infinity)).toBe(Infinity);
  });
});

describe('pan', () => {
  it('shows earlier times when the content moves to the right', () => {
    const panned = pan(century, 100);
    expect(panned.start).toBeCloseTo(-10 * MS_PER_MEAN_YEAR, 0);
    expect(instantToPx(panned, century.start)).toBeCloseTo(100, 9);
  });

  it('pan(window, 0) returns the same window', () => {
    expect(pan(century, 0)).toBe(century);
  });

  it('keeps the scale', () => {
    fc.assert(
      fc.property(windows, fc.double({ min: -1e4, max: 1e4, noNaN: true }), (window, byPx) => {
        expect(msPerPx(pan(window, byPx)) / msPerPx(window)).toBeCloseTo(1, 5);
      }),
    );
  });
});

describe('zoomAbout', () => {
  it('magnifies by the ratio', () => {
    expect(msPerPx(century) / msPerPx(zoomAbout(century, 4, 300))).toBeCloseTo(4, 9);
  });

  it('keeps the instant under the anchor', () => {
    fc.assert(
      fc.property(windows, px, fc.double({ min: 0.1, max: 10, noNaN: true }), (window, x, ratio) => {
        const zoomed = zoomAbout(window, ratio, x);
        expect(Math.abs(instantToPx(zoomed, pxToInstant(window, x)) - x)).toBeLessThan(0.01);
      }),
    );
  });

  it('zoomAbout(window, 1, x) returns the same window', () => {
    expect(zoomAbout(century, 1, 123)).toBe(century);
  });

  it('does not modify its argument', () => {
    const before = { ...century };
    zoomAbout(century, 2, 10);
    expect(century).toEqual(before);
  });

  it('holds an instant within half a px over 10,000 steps between 13.8 billion years and one minute', () => {
    const longestMs = 13.8e9 * MS_PER_MEAN_YEAR;
    fc.assert(
      fc.property(
        px,
        fc.double({ min: -4e12, max: 4e12, noNaN: true }),
        fc.array(fc.double({ min: 0.2, max: 4, noNaN: true }), { minLength: 100, maxLength: 100 }),
        (x, held, steps) => {
          let window: ViewWindow = zoomAbout({ start: held - 5e7, end: held + 5e7, widthPx: WIDTH_PX }, 1, x, held);
          let shortest = Infinity;
          let longest = 0;
          let farthestOffPx = 0;
          for (let step = 0; step < 10_000; step++) {
            const direction = Math.floor(step / 500) % 2 === 0 ? -1 : 1;
            const next = zoomAbout(window, 2 ** ((steps[step % 100] ?? 0) * direction), x, held);
            const length = next.end - next.start;
            if (length > longestMs || length < MS_PER_MINUTE) continue;
            window = next;
            shortest = Math.min(shortest, length);
            longest = Math.max(longest, length);
            farthestOffPx = Math.max(farthestOffPx, Math.abs(instantToPx(window, held) - x));
          }
          expect(farthestOffPx).toBeLessThan(0.5);
          expect(longest / shortest).toBeGreaterThan(1e12);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('holds the pointer without being told the instant, between a minute and 10,000 years', () => {
    const longestMs = 10_000 * MS_PER_MEAN_YEAR;
    fc.assert(
      fc.property(px, fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 100, maxLength: 100 }), (x, steps) => {
        const held = pxToInstant(century, x);
        let window = century;
        let farthestOffPx = 0;
        for (let step = 0; step < 10_000; step++) {
          const next = zoomAbout(window, 2 ** (steps[(step * 7) % 100] ?? 0), x);
          const length = next.end - next.start;
          if (length > longestMs || length < MS_PER_MINUTE) continue;
          window = next;
          farthestOffPx = Math.max(farthestOffPx, Math.abs(instantToPx(window, held) - x));
        }
        expect(farthestOffPx).toBeLessThan(0.5);
      }),
      { numRuns: 20 },
    );
  });

  it('reaches a minute today from 13.8 billion years in steps', () => {
    const held = 1.7e12;
    let window: ViewWindow = { start: -13.8e9 * MS_PER_MEAN_YEAR, end: 2e12, widthPx: WIDTH_PX };
    const x = instantToPx(window, held);
    while (window.end - window.start > MS_PER_MINUTE) window = zoomAbout(window, 1.25, x, held);
    expect(instantToPx(window, held)).toBeCloseTo(x, 1);
    expect(instantToPx(window, held + 1000) - x).toBeCloseTo(1000 / msPerPx(window), 3);
  });
});

describe('show', () => {
  it('shows a span from edge to edge', () => {
    expect(show(century, { start: 5, end: 10 })).toEqual({ start: 5, end: 10, widthPx: WIDTH_PX });
  });

  it('returns the same window where it shows the span already', () => {
    expect(show(century, { start: century.start, end: century.end })).toBe(century);
  });

  it('brings a span without length to the middle', () => {
    const shown = show(century, { start: 42, end: 42 });
    expect(instantToPx(shown, 42)).toBeCloseTo(WIDTH_PX / 2, 6);
    expect(msPerPx(shown)).toBeCloseTo(msPerPx(century), 3);
  });

  it('keeps the scale for a span with one open end', () => {
    const length = century.end - century.start;
    expect(show(century, { start: 500, end: Infinity })).toEqual({ start: 500, end: 500 + length, widthPx: WIDTH_PX });
    expect(show(century, { start: -Infinity, end: 500 })).toEqual({ start: 500 - length, end: 500, widthPx: WIDTH_PX });
    expect(show(century, { start: -Infinity, end: Infinity })).toBe(century);
  });
});

describe('resize', () => {
  it('shows the same time', () => {
    expect(resize(century, 500)).toEqual({ ...century, widthPx: 500 });
  });

  it('returns the same window for the same width', () => {
    expect(resize(century, WIDTH_PX)).toBe(century);
  });
});

describe('sameWindow', () => {
  it('compares what is shown', () => {
    expect(sameWindow(century, { ...century })).toBe(true);
    expect(sameWindow(century, pan(century, 1))).toBe(false);
    expect(sameWindow(century, resize(century, 5))).toBe(false);
  });
});
