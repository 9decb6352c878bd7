import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { easeLinear, interpolateZoom } from 'd3';
import { MS_PER_MEAN_YEAR } from '../../src/time/instant.js';
import { flight } from '../../src/view/flight.js';
import { instantToPx, type ViewWindow } from '../../src/view/view-window.js';

const WIDTH_PX = 1000;
const windowAt = (centre: number, lengthMs: number): ViewWindow => ({
  start: centre - lengthMs / 2, end: centre + lengthMs / 2, widthPx: WIDTH_PX,
});
const moderate = fc
  .record({ centre: fc.double({ min: -100, max: 100, noNaN: true }), log2: fc.double({ min: -4, max: 4, noNaN: true }) })
  .map(({ centre, log2 }) => windowAt(centre, 2 ** log2));

describe('flight', () => {
  const from = windowAt(0, 1000);
  const to = windowAt(50_000, 200);

  it('begins at the first window and ends at the last, the very ones', () => {
    expect(flight(from, to).at(0)).toBe(from);
    expect(flight(from, to).at(1)).toBe(to);
    expect(flight(from, to).at(1.5)).toBe(to);
  });

  it('takes no time where there is nowhere to go', () => {
    expect(flight(from, { ...from }).durationMs).toBe(0);
    expect(flight(from, { ...from }).at(0.5)).toEqual(from);
  });

  it('never takes longer than 1200 ms', () => {
    fc.assert(
      fc.property(moderate, moderate, (a, b) => {
        const { durationMs } = flight(a, b);
        expect(durationMs >= 0 && durationMs <= 1200).toBe(true);
      }),
    );
  });

  it('follows the paths of d3.interpolateZoom', () => {
    fc.assert(
      fc.property(moderate, moderate, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, fraction) => {
        const viewOf = (window: ViewWindow): [number, number, number] => [
          (window.start + window.end) / 2, 0, window.end - window.start,
        ];
        // Where windows are nearly concentric and far apart in scale, it is the reference that loses its digits.
        fc.pre(Math.abs(viewOf(a)[0] - viewOf(b)[0]) > 0.1 * Math.max(viewOf(a)[2], viewOf(b)[2]));
        const reference = interpolateZoom(viewOf(a), viewOf(b));
        const [centre, , width] = reference(fraction);
        const flown = flight(a, b, easeLinear);
        const window = flown.at(fraction);
        expect(Math.abs((window.start + window.end) / 2 - centre) / width).toBeLessThan(1e-4);
        expect((window.end - window.start) / width).toBeCloseTo(1, 4);
        expect(flown.durationMs).toBeCloseTo(Math.min(reference.duration, 1200), 0);
      }),
    );
  });

  it('is slow at both ends unless told otherwise', () => {
    const near = windowAt(100, 1000);
    const eased = flight(from, near);
    const linear = flight(from, near, easeLinear);
    expect(instantToPx(from, eased.at(0.1).start)).toBeLessThan(instantToPx(from, linear.at(0.1).start));
    expect(eased.at(0.5).start).toBeCloseTo(linear.at(0.5).start, 6);
  });

  it('is smooth from 13.8 billion years to one minute and back', () => {
    const whole: ViewWindow = { start: -13.8e9 * MS_PER_MEAN_YEAR, end: 2e12, widthPx: WIDTH_PX };
    const minute = windowAt(1.7e12, 60_000);
    for (const [a, b] of [[whole, minute], [minute, whole]] as const) {
      const flown = flight(a, b, easeLinear);
      let before = flown.at(0);
      for (let step = 1; step <= 2000; step++) {
        const now = flown.at(step / 2000);
        const ratio = (now.end - now.start) / (before.end - before.start);
        expect(now.start < now.end && ratio > 0.9 && ratio < 1.1).toBe(true);
        // What stood in the middle is still in sight.
        expect(Math.abs(instantToPx(now, (before.start + before.end) / 2) - WIDTH_PX / 2)).toBeLessThan(200);
        before = now;
      }
    }
  });

  it('lands where it lands, without a last jump', () => {
    const late = flight(windowAt(0, 1e15), to, easeLinear).at(1 - 1e-9);
    expect(Math.abs(instantToPx(to, late.start))).toBeLessThan(0.01);
    expect(Math.abs(instantToPx(to, late.end) - WIDTH_PX)).toBeLessThan(0.01);
  });

  it('zooms about one centre where both have it', () => {
    const flown = flight(windowAt(7, 1000), windowAt(7, 10), easeLinear);
    const half = flown.at(0.5);
    expect((half.start + half.end) / 2).toBeCloseTo(7, 9);
    expect(half.end - half.start).toBeCloseTo(100, 6);
  });
});
