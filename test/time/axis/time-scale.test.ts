import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../src/time/axis/time-scale.js';
import { civilToInstant, instantToCivil } from '../../../src/time/civil.js';
import { MS_PER_HOUR, MS_PER_MEAN_YEAR, MS_PER_MINUTE } from '../../../src/time/instant.js';

const from1860 = civilToInstant(1860, 1, 1);
const to2018 = civilToInstant(2018, 1, 1);

describe('timeScale', () => {
  it('maps its domain to its range, evenly', () => {
    const scale = timeScale().domain([from1860, to2018]).range([100, 1100]);
    expect(scale(from1860)).toBe(100);
    expect(scale(to2018)).toBe(1100);
    expect(scale((from1860 + to2018) / 2)).toBeCloseTo(600, 9);
    expect(scale(from1860 - (to2018 - from1860))).toBeCloseTo(-900, 9);
  });

  it('runs backwards when its range does', () => {
    const scale = timeScale().domain([from1860, to2018]).range([1000, 0]);
    expect(scale(to2018)).toBe(0);
    expect(scale.invert(1000)).toBe(from1860);
  });

  it('inverts to the instant that it came from', () => {
    fc.assert(fc.property(
      fc.double({ min: -13.8e9, max: 1e6, noNaN: true }), fc.double({ min: -3, max: 10, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }),
      (startYears, spanPower, fraction) => {
        const start = startYears * MS_PER_MEAN_YEAR;
        const span = MS_PER_MEAN_YEAR * 10 ** spanPower;
        const scale = timeScale().domain([start, start + span]).range([0, 1200]);
        const instant = start + span * fraction;
        // What a float64 can tell apart at such a distance, and a billionth of a pixel.
        const tolerance = Math.abs(instant) * 2 ** -51 + Math.abs(start + span) * 2 ** -51 + span * 1e-12;
        expect(Math.abs(scale.invert(scale(instant)) - instant)).toBeLessThanOrEqual(tolerance);
        expect(scale(start + span)).toBe(1200);
      },
    ));
  });

  it('tells minutes apart in a window of an hour, in every century that has clocks', () => {
    const start = civilToInstant(1592, 5, 23);
    const scale = timeScale().domain([start, start + MS_PER_HOUR]).range([0, 600]);
    for (let minute = 0; minute <= 60; minute++) expect(scale(start + minute * MS_PER_MINUTE)).toBeCloseTo(minute * 10, 9);
  });

  it('stays in its range when clamped, both ways', () => {
    const scale = timeScale().domain([from1860, to2018]).range([0, 1000]).clamp(true);
    expect(scale.clamp()).toBe(true);
    expect(scale(-Infinity)).toBe(0);
    expect(scale(Infinity)).toBe(1000);
    expect(scale.invert(-5)).toBe(from1860);
    expect(scale.invert(2000)).toBe(to2018);
  });

  it('returns the middle of its range for a domain of one instant', () => {
    expect(timeScale().domain([5, 5]).range([0, 10])(5)).toBe(5);
  });

  it('makes about as many ticks as asked for, in order', () => {
    const scale = timeScale().domain([from1860, to2018]);
    expect(scale.ticks(8).map((tick) => instantToCivil(tick).year)).toEqual([1860, 1880, 1900, 1920, 1940, 1960, 1980, 2000]);
    fc.assert(fc.property(fc.double({ min: 1, max: 60, noNaN: true }), fc.double({ min: -6, max: 9, noNaN: true }), (count, power) => {
      const ticks = timeScale().domain([0, MS_PER_MEAN_YEAR * 10 ** power]).ticks(count);
      expect(ticks.length).toBeGreaterThanOrEqual(Math.floor(count / 2.6));
      expect(ticks.length).toBeLessThanOrEqual(count * 2.6 + 2);
      expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    }));
  });

  it('turns its ticks round with its domain, and has none where there is nothing to divide', () => {
    expect(timeScale().domain([to2018, from1860]).ticks(8)).toEqual(timeScale().domain([from1860, to2018]).ticks(8).reverse());
    expect(timeScale().domain([5, 5]).ticks()).toEqual([]);
    expect(timeScale().ticks(0)).toEqual([]);
  });

  it('writes each tick by the coarsest unit that begins with it', () => {
    const months = timeScale().domain([civilToInstant(1903, 10, 1), civilToInstant(1904, 4, 1)]);
    expect(months.ticks(6).map(months.tickFormat('en', 6))).toEqual(['Oct', 'Nov', 'Dec', '1904', 'Feb', 'Mar', 'Apr']);
    const hours = timeScale().domain([civilToInstant(1904, 2, 7) + 12 * MS_PER_HOUR, civilToInstant(1904, 2, 8) + 12 * MS_PER_HOUR]);
    expect(hours.ticks(4).map(hours.tickFormat('en', 4))).toEqual(['12:00', '18:00', 'Mon 8', '06:00', '12:00']);
    const years = timeScale().domain([civilToInstant(-350, 1, 1), civilToInstant(250, 1, 1)]);
    expect(years.ticks(6).map(years.tickFormat('en', 6))).toEqual(['300 BC', '200 BC', '100 BC', '1 BC', '100', '200']);
    expect(months.ticks(2).map(months.tickFormat('ko', 2))).toContain('1904년');
  });

  it('has ages for ticks in deep time, and numbers of years near us', () => {
    const deep = timeScale().domain([civilToInstant(-66_100_000, 1, 1), civilToInstant(-65_950_000, 1, 1)]);
    expect(deep.ticks(3).map(deep.tickFormat('en', 3))).toEqual(['66.10 Ma', '66.05 Ma', '66.00 Ma']);
    const all = timeScale().domain([civilToInstant(-13.8e9, 1, 1), to2018]);
    expect(all.ticks(3).map(all.tickFormat('de', 3))).toEqual(['10 Ga', '5 Ga', '1950']);
    expect(all.copy().domain([civilToInstant(-66_100_000, 1, 1), civilToInstant(-66_099_999, 1, 1)]).tickFormat('en')(civilToInstant(-66_100_000, 1, 1))).toBe('66.101950 Ma');
  });

  it('keeps its precision from 13.8 billion years to a minute about an instant of today', () => {
    const now = civilToInstant(2017, 9, 3) + 4 * MS_PER_HOUR;
    for (let span = 13.8e9 * MS_PER_MEAN_YEAR; span >= MS_PER_MINUTE; span /= 10) {
      const scale = timeScale().domain([now - 0.9 * span, now + 0.1 * span]).range([0, 1000]);
      expect(scale(now)).toBeCloseTo(900, 6);
      expect(Math.abs(scale.invert(900) - now) / span).toBeLessThan(1e-12);
      expect(scale.ticks().length).toBeGreaterThanOrEqual(4);
    }
  });

  it('gives no ticks, no error and no endless work for domains that are no stretch of time', () => {
    for (const domain of [[NaN, 5], [5, NaN], [-Infinity, 5], [5, Infinity], [-Infinity, Infinity], [1e30, 2e30], [5, 5]] as const) {
      const scale = timeScale().domain(domain).range([0, 10]);
      expect(scale.ticks()).toEqual([]);
      expect(scale.nice().domain()).toEqual([...domain]);
      expect(typeof scale.tickFormat('en')(0)).toBe('string');
    }
    expect(timeScale().domain([5, 5]).tickFormat('en')(civilToInstant(1904, 2, 1))).toBe('Feb');
    expect(timeScale().ticks(NaN)).toEqual([]);
    expect(timeScale().ticks(-3)).toEqual([]);
    expect(timeScale()(NaN)).toBeNaN();
    expect(timeScale().clamp(true)(NaN)).toBeNaN();
  });

  it('is nice for every domain: no narrower, on ticks, and once for all', () => {
    fc.assert(fc.property(fc.double({ min: -13.8e9, max: 1e6, noNaN: true }), fc.double({ min: -5, max: 9, noNaN: true }), fc.integer({ min: 1, max: 40 }), fc.boolean(), (startYears, power, count, isReversed) => {
      const start = startYears * MS_PER_MEAN_YEAR;
      const end = start + MS_PER_MEAN_YEAR * 10 ** power;
      // Where a step is finer than a float64 of that time there is nothing to round to.
      fc.pre((end - start) / count > Math.abs(start) * 2 ** -48);
      const nice = timeScale().domain(isReversed ? [end, start] : [start, end]).nice(count);
      const [a, b] = nice.domain();
      expect(a > b).toBe(isReversed);
      expect(Math.min(a, b)).toBeLessThanOrEqual(start);
      expect(Math.max(a, b)).toBeGreaterThanOrEqual(end);
      const ticks = nice.ticks(count);
      if (nice.copy().nice(count).domain().every((instant, i) => instant === nice.domain()[i])) expect([ticks[0], ticks.at(-1)]).toEqual([a, b]);
    }));
  });

  it('widens its domain to whole steps when nice', () => {
    const scale = timeScale().domain([civilToInstant(1863, 5, 2), civilToInstant(2017, 7, 4)]).nice(8);
    expect(scale.domain().map((instant) => instantToCivil(instant).year)).toEqual([1860, 2020]);
    const backwards = timeScale().domain([civilToInstant(2017, 7, 4), civilToInstant(1863, 5, 2)]).nice(8);
    expect(backwards.domain().map((instant) => instantToCivil(instant).year)).toEqual([2020, 1860]);
  });

  it('copies itself, and neither copy nor getters reach back', () => {
    const scale = timeScale().domain([from1860, to2018]).range([0, 1000]).clamp(true);
    const copy = scale.copy().domain([0, 1]).clamp(false);
    expect(copy.range()).toEqual([0, 1000]);
    expect(scale.domain()).toEqual([from1860, to2018]);
    expect(scale.clamp()).toBe(true);
    scale.domain()[0] = 7;
    expect(scale.domain()[0]).toBe(from1860);
  });
});
