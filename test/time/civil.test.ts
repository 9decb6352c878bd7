import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongviewRangeError } from '../../src/base/errors.js';
import { civilToInstant, daysInMonth, instantToCivil, isLeapYear, MAX_CIVIL_YEAR, monthToInstant } from '../../src/time/civil.js';
import { MS_PER_DAY } from '../../src/time/instant.js';

describe('civilToInstant', () => {
  it('agrees with Date where Date can go', () => {
    fc.assert(fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (days) => {
      const date = new Date(days * MS_PER_DAY);
      expect(civilToInstant(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(days * MS_PER_DAY);
      expect(instantToCivil(days * MS_PER_DAY)).toEqual({
        year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), msOfDay: 0,
      });
    }));
  });

  it.each([
    // Julian day as countries wrote it, the same day in the Gregorian calendar.
    ['the day before the reform of 1582', [1582, 10, 4], [1582, 10, 14]],
    ['the first day of the reform', [1582, 10, 5], [1582, 10, 15]],
    ['the day before the British reform', [1752, 9, 2], [1752, 9, 13]],
    ['the October revolution', [1917, 10, 25], [1917, 11, 7]],
    ['the last Old Style day of Russia', [1918, 1, 31], [1918, 2, 13]],
    ['the Ides of March of 44 BC', [-43, 3, 15], [-43, 3, 13]],
    ['the leap day that Gregorian 1900 lacks', [1900, 2, 29], [1900, 3, 13]],
    ['the first day of AD 1', [1, 1, 1], [0, 12, 30]],
  ] as const)('puts %s on the same instant in both calendars', (_, julian, gregorian) => {
    const instant = civilToInstant(gregorian[0], gregorian[1], gregorian[2]);
    expect(civilToInstant(julian[0], julian[1], julian[2], 'julian')).toBe(instant);
    expect(instantToCivil(instant, 'julian')).toEqual({ year: julian[0], month: julian[1], day: julian[2], msOfDay: 0 });
  });

  it('knows the Julian day number of its epoch: noon of 1 January 4713 BC, Julian', () => {
    const noonToEpochDays = 2_440_587.5;
    expect(civilToInstant(-4712, 1, 1, 'julian') / MS_PER_DAY + 0.5).toBe(-noonToEpochDays);
  });

  it('returns the same day from every day of ±10¹² years, in both calendars', () => {
    fc.assert(fc.property(
      fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.maxSafeInteger().map((n) => n % MAX_CIVIL_YEAR)),
      fc.integer({ min: 1, max: 12 }), fc.nat(30), fc.constantFrom('gregorian', 'julian'),
      (year, month, dayIndex, calendar) => {
        const day = Math.min(dayIndex + 1, daysInMonth(year, month, calendar));
        expect(instantToCivil(civilToInstant(year, month, day, calendar), calendar)).toMatchObject({ year, month, day });
      },
    ), { numRuns: 2000 });
  });

  it('returns the same instant from every millisecond of ±285,000 years', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), fc.constantFrom('gregorian', 'julian'), (instant, calendar) => {
      const { year, month, day, msOfDay } = instantToCivil(instant, calendar);
      expect(civilToInstant(year, month, day, calendar) + msOfDay).toBe(instant);
    }));
  });

  it.each([
    [2001, 2, 29], [1900, 2, 29], [2004, 13, 1], [2004, 0, 1], [2004, 4, 31], [2004, 1, 0], [2004, 1, 32], [2004.5, 1, 1], [2004, 1, 1.5],
  ])('refuses %s-%s-%s', (year, month, day) => {
    expect(() => civilToInstant(year, month, day)).toThrow(expect.objectContaining({ code: 'time/no-such-day' }));
  });

  it('refuses years that it cannot tell apart', () => {
    for (const year of [MAX_CIVIL_YEAR + 1, -MAX_CIVIL_YEAR - 1, Infinity, NaN]) {
      expect(() => civilToInstant(year, 1, 1)).toThrow(LongviewRangeError);
      expect(() => civilToInstant(year, 1, 1)).toThrow(expect.objectContaining({ code: 'time/year-out-of-range' }));
    }
  });
});

describe('instantToCivil', () => {
  it('counts msOfDay up from midnight before 1970 too', () => {
    expect(instantToCivil(-1)).toEqual({ year: 1969, month: 12, day: 31, msOfDay: MS_PER_DAY - 1 });
    expect(Object.is(instantToCivil(-MS_PER_DAY).msOfDay, 0)).toBe(true);
  });

  it('refuses what is not a moment', () => {
    for (const instant of [Infinity, -Infinity, NaN, 1e30]) {
      expect(() => instantToCivil(instant)).toThrow(expect.objectContaining({ code: 'time/year-out-of-range' }));
    }
  });
});

describe('isLeapYear', () => {
  it('leaps over three centuries of four in the Gregorian calendar only', () => {
    expect([1600, 1700, 1800, 1900, 2000, 0, -4, -100].map((year) => isLeapYear(year)))
      .toEqual([true, false, false, false, true, true, true, false]);
    expect([1700, 1900, -100, 1901].map((year) => isLeapYear(year, 'julian'))).toEqual([true, true, true, false]);
  });
});

describe('monthToInstant', () => {
  it('carries months over the year', () => {
    expect(monthToInstant(1904, 13)).toBe(civilToInstant(1905, 1, 1));
    expect(monthToInstant(1904, 0)).toBe(civilToInstant(1903, 12, 1));
    expect(monthToInstant(1904, -11)).toBe(civilToInstant(1903, 1, 1));
  });
});
