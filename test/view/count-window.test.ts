import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowOnCount } from '../../src/view/count-window.js';

const NOW = { start: 0, end: 1000, widthPx: 500 };
const LEAST = 1;

describe('windowOnCount(from, span, about, leastMs)', () => {
  it('shows all of the events with a quarter of the window free on either side', () => {
    expect(windowOnCount(NOW, { first: 400, last: 490, end: 500 }, 400, LEAST)).toEqual({ start: 350, end: 550, widthPx: 500 });
  });

  it('comes nearer by half at least, however many there are, where one is', () => {
    fc.assert(fc.property(fc.integer({ min: -900, max: 999 }), fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }), (first, reach, part) => {
      const last = first + reach;
      const about = first + part * reach;
      const { start, end } = windowOnCount(NOW, { first, last, end: last }, about, LEAST);
      expect(end - start).toBeLessThanOrEqual(500 + 1e-9);
      expect(about).toBeGreaterThanOrEqual(start);
      expect(about).toBeLessThanOrEqual(end);
      expect(start).toBeGreaterThanOrEqual(first - (end - start) / 4 - 1e-9);
      expect(end).toBeLessThanOrEqual(last + (end - start) / 4 + 1e-9);
    }));
  });

  it('comes no nearer to what begins at one instant than its dates need', () => {
    const day = { first: 100, last: 100, end: 700 };
    expect(windowOnCount(NOW, day, 100, LEAST)).toEqual({ start: -150, end: 850, widthPx: 500 });
    const again = windowOnCount({ start: 0, end: 600, widthPx: 500 }, day, 100, LEAST);
    expect(again.end - again.start).toBe(600);
  });

  it('is never shorter than the closest window', () => {
    const { start, end } = windowOnCount(NOW, { first: 5, last: 5, end: 5 }, 5, 40);
    expect(end - start).toBe(40);
    expect(start).toBeLessThanOrEqual(5);
    expect(end).toBeGreaterThanOrEqual(5);
  });
});
