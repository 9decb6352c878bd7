import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseTickStep, contextOf, minorStepOf, nearestTickStep, TICK_STEPS } from '../../../src/time/axis/ladder.js';
import { ticksOf } from '../../../src/time/axis/ticks.js';
import { civilToInstant } from '../../../src/time/civil.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MEAN_YEAR, MS_PER_MINUTE } from '../../../src/time/instant.js';

describe('TICK_STEPS', () => {
  it('grow from a millisecond to more years than there have been', () => {
    const lengths = TICK_STEPS.map((step) => step.meanMs);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(new Set(lengths).size).toBe(lengths.length);
    expect(lengths[0]).toBe(1);
    expect(lengths.at(-1)).toBeGreaterThan(13.8e9 * MS_PER_MEAN_YEAR);
  });

  it('have the steps of clocks and calendars', () => {
    const names = TICK_STEPS.filter(({ meanMs }) => meanMs >= MS_PER_MINUTE && meanMs < 3000 * MS_PER_MEAN_YEAR).map(({ unit, count }) => `${count} ${unit}`);
    expect(names).toEqual([
      '1 minute', '5 minute', '15 minute', '1 hour', '3 hour', '6 hour', '12 hour', '1 day', '2 day', '1 week', '1 month', '3 month',
      '1 year', '2 year', '5 year', '10 year', '20 year', '50 year', '100 year', '200 year', '500 year', '1000 year', '2000 year',
    ]);
  });
});

describe('chooseTickStep', () => {
  it.each([
    // Visible years at 1000 px, and the step that labels 72 px apart allow.
    [158, 20, 'year'], [60, 5, 'year'], [20, 2, 'year'], [10, 1, 'year'], [3, 3, 'month'], [1, 1, 'month'], [6000, 500, 'year'], [13.8e9, 1e9, 'year'],
  ] as const)('gives %d years on 1000 px steps of %d %s', (years, count, unit) => {
    expect(chooseTickStep((years * MS_PER_MEAN_YEAR) / 1000, 72)).toMatchObject({ count, unit });
  });

  it('gives the finest step that is wide enough', () => {
    fc.assert(fc.property(fc.double({ min: 1e-3, max: 1e18, noNaN: true }), fc.integer({ min: 8, max: 300 }), (msPerPx, spacingPx) => {
      const step = chooseTickStep(msPerPx, spacingPx);
      const finer = TICK_STEPS[TICK_STEPS.indexOf(step) - 1];
      expect(step.meanMs).toBeGreaterThanOrEqual(msPerPx * spacingPx);
      if (finer) expect(finer.meanMs).toBeLessThan(msPerPx * spacingPx);
    }));
  });

  it('gives the coarsest step where none is wide enough', () => {
    expect(chooseTickStep(Infinity, 72)).toEqual(TICK_STEPS.at(-1));
  });
});

describe('nearestTickStep', () => {
  it.each([[40 * MS_PER_DAY, 1, 'month'], [3 * MS_PER_MEAN_YEAR, 2, 'year'], [4 * MS_PER_MEAN_YEAR, 5, 'year'], [2 * MS_PER_HOUR, 3, 'hour'], [0.2, 1, 'millisecond']] as const)(
    'rounds %d ms to steps of %d %s', (wantedMs, count, unit) => {
      expect(nearestTickStep(wantedMs)).toMatchObject({ count, unit });
    });
});

describe('contextOf', () => {
  it.each([
    ['minute', 'day'], ['hour', 'day'], ['day', 'month'], ['week', 'month'], ['month', 'year'], ['second', 'day'], ['millisecond', 'day'],
  ])('puts every %s in its %s', (unit, context) => {
    for (const step of TICK_STEPS.filter((candidate) => candidate.unit === unit)) expect(contextOf(step)).toMatchObject({ unit: context, count: 1 });
  });

  it('puts single years and every other one in decades, 5, 10 and 20 years in centuries, and coarser ones in nothing', () => {
    const units = TICK_STEPS.filter(({ unit }) => unit === 'year').map((step) => contextOf(step)?.unit);
    expect(units.slice(0, 5)).toEqual(['decade', 'decade', 'century', 'century', 'century']);
    expect(new Set(units.slice(5))).toEqual(new Set([undefined]));
  });
});

describe('minorStepOf', () => {
  const named = new Map(TICK_STEPS.map((step) => [`${step.count} ${step.unit}`, step]));

  it.each([
    ['100 year', '50 year'], ['50 year', '10 year'], ['20 year', '10 year'], ['5 year', '1 year'], ['2 year', '1 year'], ['1 year', '3 month'], ['3 month', '1 month'],
    ['1 month', '1 day'], ['1 week', '1 day'], ['2 day', '1 day'], ['1 day', '12 hour'], ['3 hour', '1 hour'], ['1 hour', '15 minute'], ['15 minute', '5 minute'],
    ['5 minute', '1 minute'], ['10000 year', '5000 year'], ['1 millisecond', undefined],
  ])('divides %s by %s', (step, minor) => {
    const found = minorStepOf(named.get(step) ?? TICK_STEPS[0]!);
    expect(found && `${found.count} ${found.unit}`).toBe(minor);
  });

  it('has a tick on each tick of its step, in every time', () => {
    const starts = [-13.8e9, -66e6, -12_500, -150, -12, 1890, 1990].map((year) => civilToInstant(year, 3, 3));
    fc.assert(fc.property(fc.constantFrom(...TICK_STEPS), fc.constantFrom(...starts), (step, start) => {
      const minor = minorStepOf(step);
      // Far away the finest steps are less than what tells two instants apart, and there is no end to the coarsest.
      if (minor === undefined || minor.meanMs < 1e6 || step.meanMs > 1e9 * MS_PER_MEAN_YEAR) return;
      const span = { start, end: start + 30 * step.meanMs };
      const minors = new Set(ticksOf(minor, span));
      if (minors.size < 4000) for (const tick of ticksOf(step, span)) expect(minors.has(tick)).toBe(true);
    }), { numRuns: 400 });
  });
});
