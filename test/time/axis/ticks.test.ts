import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf, TICK_STEPS, type TickStep, type TickUnit } from '../../../src/time/axis/ladder.js';
import { ceilToTick, floorToTick, nextTick, ticksOf } from '../../../src/time/axis/ticks.js';
import type { Weekday } from '../../../src/time/axis/week.js';
import { civilToInstant, instantToCivil } from '../../../src/time/civil.js';
import { MS_PER_DAY, MS_PER_MEAN_YEAR, type Instant } from '../../../src/time/instant.js';

function stepOf(count: number, unit: TickUnit): TickStep {
  const step = [...TICK_STEPS, ...TICK_STEPS.flatMap((candidate) => contextOf(candidate) ?? [])].find((candidate) => candidate.count === count && candidate.unit === unit);
  if (step === undefined) throw new Error(`no step of ${count} ${unit}`);
  return step;
}

function year(astronomical: number): Instant {
  return civilToInstant(astronomical, 1, 1);
}

function yearsOf(step: TickStep, first: number, last: number): number[] {
  return ticksOf(step, { start: year(first), end: year(last) }).map((tick) => instantToCivil(tick).year);
}

function daysOf(step: TickStep, start: Instant, end: Instant): string[] {
  return ticksOf(step, { start, end }).map((tick) => {
    const { month, day } = instantToCivil(tick);
    return `${month}-${day}`;
  });
}

describe('ticksOf', () => {
  it('has no year 0: 100 BC, 1 BC, AD 100', () => {
    expect(yearsOf(stepOf(100, 'year'), -350, 250)).toEqual([-299, -199, -99, 0, 100, 200]);
    expect(yearsOf(stepOf(5, 'year'), -12, 12)).toEqual([-9, -4, 0, 5, 10]);
    expect(yearsOf(stepOf(1, 'year'), -2, 2)).toEqual([-2, -1, 0, 1, 2]);
  });

  it('leaves out 1 BC where it would stand next to 2 BC', () => {
    expect(yearsOf(stepOf(2, 'year'), -6, 5)).toEqual([-5, -3, -1, 2, 4]);
  });

  it('counts back from 1950 in steps of 5,000 years and more', () => {
    expect(yearsOf(stepOf(2e9, 'year'), -5e9, 2000)).toEqual([1950 - 4e9, 1950 - 2e9, 1950]);
    expect(yearsOf(stepOf(10_000, 'year'), -40_000, 35_000)).toEqual([-38_050, -28_050, -18_050, -8050, 1950, 10_000, 20_000, 30_000]);
    // 5000 would stand 3,050 years from 1950.
    expect(yearsOf(stepOf(5000, 'year'), -12_000, 16_000)).toEqual([-8050, -3050, 1950, 10_000, 15_000]);
  });

  it('counts back from 1950 before 10000 BC, in every step', () => {
    expect(yearsOf(stepOf(1000, 'year'), -14_000, -7000)).toEqual([-13_050, -12_050, -11_050, -9999, -8999, -7999]);
    expect(yearsOf(stepOf(2000, 'year'), -17_000, 100)).toEqual([-16_050, -14_050, -12_050, -9999, -7999, -5999, -3999, -1999, 0]);
    expect(yearsOf(stepOf(1, 'year'), -10_002, -9997)).toEqual([-10_002, -10_001, -10_000, -9999, -9998, -9997]);
    expect(yearsOf(stepOf(20, 'year'), -10_060, -9970)).toEqual([-10_050, -10_030, -9999, -9979]);
  });

  it('sets no tick beside another where ages give way to years', () => {
    for (const step of TICK_STEPS.filter(({ unit, count }) => unit === 'year' && count < 1e9)) {
      for (const seam of [-9999, 1950]) {
        const years = yearsOf(step, seam - 3 * step.count, seam + 3 * step.count);
        years.slice(1).forEach((later, i) => {
          const apart = later - (years[i] ?? NaN);
          // Nearer than 0.72 of a step, labels as wide as the step allows would touch; beyond two, a tick would be missing.
          expect(apart, `${years[i]} and ${later} by ${step.count}`).toBeGreaterThanOrEqual(step.count * 0.75);
          expect(apart).toBeLessThan(step.count * 2);
        });
      }
    }
  });

  it('stands on exact hours and days 13.8 billion years ago, as far as instants are told apart', () => {
    const start = civilToInstant(1950 - 13.8e9, 1, 1);
    for (const [step, perDay] of [[stepOf(1, 'hour'), 24], [stepOf(6, 'hour'), 4], [stepOf(15, 'minute'), 96], [stepOf(1, 'day'), 1], [stepOf(1, 'week'), 1 / 7]] as const) {
      const ticks = ticksOf(step, { start, end: start + 70 * MS_PER_DAY });
      expect(Math.abs(ticks.length - 70 * perDay)).toBeLessThanOrEqual(1);
      ticks.forEach((tick, i) => {
        expect(floorToTick(step, tick)).toBe(tick);
        expect(instantToCivil(tick).msOfDay % step.meanMs).toBeLessThan(65_536);
        if (i > 0) expect(Math.abs(tick - (ticks[i - 1] ?? NaN) - step.meanMs)).toBeLessThanOrEqual(65_536);
      });
    }
  });

  it('leaves out no pair of days, however far away', () => {
    for (const year of [1950 - 13.8e9, 1950 - 4.71e9, 1950 - 66e6, -9990, 1950]) {
      const days = ticksOf(stepOf(2, 'day'), { start: civilToInstant(year, 1, 1), end: civilToInstant(year, 3, 1) }).map((tick) => instantToCivil(tick).day);
      expect(days.slice(0, 17)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 1, 3]);
      expect(days.length).toBe(30);
    }
  });

  it('begins decades and centuries where their names do', () => {
    expect(yearsOf(stepOf(1, 'decade'), -30, 25)).toEqual([-28, -18, -8, 1, 10, 20]);
    expect(yearsOf(stepOf(1, 'century'), -250, 250)).toEqual([-198, -98, 1, 100, 200]);
  });

  it('begins weeks on Monday', () => {
    expect(daysOf(stepOf(1, 'week'), civilToInstant(1950, 6, 24), civilToInstant(1950, 7, 11))).toEqual(['6-26', '7-3', '7-10']);
    expect(daysOf(stepOf(1, 'week'), civilToInstant(1969, 12, 29), civilToInstant(1970, 1, 5))).toEqual(['12-29', '1-5']);
  });

  it('begins weeks on the day that it is told', () => {
    const days = (firstDay: Weekday): string[] => ticksOf(stepOf(1, 'week'), { start: civilToInstant(2017, 8, 25), end: civilToInstant(2017, 9, 12) }, firstDay)
      .map((tick) => `${instantToCivil(tick).month}-${instantToCivil(tick).day}`);
    // 1 September 2017 was a Friday.
    expect(days(5)).toEqual(['8-25', '9-1', '9-8']);
    expect(days(6)).toEqual(['8-26', '9-2', '9-9']);
    expect(days(7)).toEqual(['8-27', '9-3', '9-10']);
    expect(days(1)).toEqual(['8-28', '9-4', '9-11']);
  });

  it('begins pairs of days anew each month, without a lone last one', () => {
    expect(daysOf(stepOf(2, 'day'), civilToInstant(1950, 7, 26), civilToInstant(1950, 8, 4))).toEqual(['7-27', '7-29', '8-1', '8-3']);
    expect(daysOf(stepOf(2, 'day'), civilToInstant(1951, 2, 26), civilToInstant(1951, 3, 2))).toEqual(['2-27', '3-1']);
  });

  it('includes both ends of the span', () => {
    expect(yearsOf(stepOf(10, 'year'), 1900, 1920)).toEqual([1900, 1910, 1920]);
  });

  it('is empty where no tick falls', () => {
    expect(ticksOf(stepOf(100, 'year'), { start: year(1901), end: year(1999) })).toEqual([]);
    expect(ticksOf(stepOf(1, 'year'), { start: year(2000), end: year(1990) })).toEqual([]);
  });

  it('reaches both ends of time', () => {
    expect(ticksOf(stepOf(5e11, 'year'), { start: -Infinity, end: Infinity }).map((tick) => instantToCivil(tick).year))
      .toEqual([1950 - 1e12, 1950 - 5e11, 1950, 5e11, 1e12]);
  });

  it('refuses to make ticks without end', () => {
    expect(() => ticksOf(stepOf(1, 'minute'), { start: -Infinity, end: 0 })).toThrow(expect.objectContaining({ code: 'time/too-many-ticks' }));
  });

  it('ends where a step is too fine for instants so far away', () => {
    const start = year(-13.8e9);
    expect(ticksOf(stepOf(1, 'millisecond'), { start, end: start + 80_000 }).length).toBeLessThan(10);
  });

  it('stands in order, on the step and never much nearer than it, for every step and span', () => {
    const steps = [...TICK_STEPS.filter(({ meanMs }) => meanMs < 1e10 * MS_PER_MEAN_YEAR), stepOf(1, 'decade'), stepOf(1, 'century')];
    fc.assert(fc.property(fc.constantFrom(...steps), fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: 0, max: 40, noNaN: true }), (step, at, count) => {
      const start = at * Math.min(1e19, step.meanMs * 5000);
      const ticks = ticksOf(step, { start, end: start + count * step.meanMs });
      for (const [index, tick] of ticks.entries()) {
        expect(floorToTick(step, tick)).toBe(tick);
        expect(ceilToTick(step, tick)).toBe(tick);
        const before = ticks[index - 1];
        // The first years AD are a named decade of nine years; ages end three quarters of a step before 10000 BC, or more.
        if (before !== undefined) expect(tick - before).toBeGreaterThanOrEqual(step.meanMs * 0.74);
        if (before !== undefined) expect(nextTick(step, before)).toBe(tick);
      }
      expect(ticks.length).toBeLessThanOrEqual(count * 1.1 + 2);
      expect(ticks.length).toBeGreaterThanOrEqual(Math.floor(count * 0.9) - 2);
    }), { numRuns: 2000 });
  });
});

describe('floorToTick', () => {
  it('returns the last tick at or before any instant', () => {
    fc.assert(fc.property(fc.constantFrom(...TICK_STEPS), fc.double({ min: -280_000, max: 280_000, noNaN: true }), (step, years) => {
      const instant = Math.round(years * MS_PER_MEAN_YEAR);
      const tick = floorToTick(step, instant);
      expect(tick).toBeLessThanOrEqual(instant);
      expect(nextTick(step, instant)).toBeGreaterThan(instant);
      expect(nextTick(step, tick)).toBe(nextTick(step, instant));
    }), { numRuns: 2000 });
  });

  it('goes back from before the epoch', () => {
    expect(floorToTick(stepOf(1, 'day'), -1)).toBe(-MS_PER_DAY);
    expect(floorToTick(stepOf(3, 'month'), civilToInstant(-43, 3, 15))).toBe(civilToInstant(-43, 1, 1));
  });
});
