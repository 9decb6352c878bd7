import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongviewRangeError } from '../../src/base/errors.js';
import { civilToInstant, daysInMonth, instantToCivil, isLeapYear, MAX_CIVIL_YEAR, monthToInstant } from '../../src/time/civil.js';
import { MS_PER_DAY } from '../../src/time/instant.js';
import { dayOf, EPOCH_JDN, jdnOf, leaps } from './day-numbers.js';

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

  describe('from 13,000,000,000 BC to AD 10,000,000', () => {
    /** Up to here midnight is a whole number of milliseconds that a float64 has: a day is 2¹⁰ × 84,375 of them. */
    const EXACT_DAYS = 2n ** 53n / 84_375n;
    const anyYear = fc.oneof(
      fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -300_000, max: 300_000 }), fc.integer({ min: -13_000_000, max: 10_000_000 }),
      fc.integer({ min: -293_000_000, max: -291_000_000 }), fc.double({ min: -13e9, max: 10e6, noNaN: true }).map(Math.round),
      fc.constantFrom(-13_000_000_000, -12_999_999_999, 10_000_000, 0, -1, 1, -4, -100, -400, 4, 100, 400, 1582, 1900, 2000),
    );
    const anyDay = fc.record({ year: anyYear, month: fc.integer({ min: 1, max: 12 }), index: fc.nat(30), calendar: fc.constantFrom('gregorian' as const, 'julian' as const) })
      .map(({ year, month, index, calendar }) => {
        const length = [31, leaps(BigInt(year), calendar) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
        return { year, month, day: 1 + (index % length), calendar };
      });

    it('is the day that whole numbers of any size make it', () => {
      fc.assert(fc.property(anyDay, ({ year, month, day, calendar }) => {
        const days = jdnOf({ year: BigInt(year), month, day }, calendar) - EPOCH_JDN;
        const instant = civilToInstant(year, month, day, calendar);
        const lateMs = BigInt(instant) - days * BigInt(MS_PER_DAY);
        if (-EXACT_DAYS < days && days < EXACT_DAYS) expect(lateMs).toBe(0n);
        // 13 billion years away float64s are 2¹⁶ ms apart.
        else expect(lateMs >= 0n && lateMs < 2n ** 16n).toBe(true);
      }), { numRuns: 3000 });
    });

    it('is the same day in the other calendar', () => {
      fc.assert(fc.property(anyDay, ({ year, month, day, calendar }) => {
        const other = calendar === 'julian' ? 'gregorian' : 'julian';
        const expected = dayOf(jdnOf({ year: BigInt(year), month, day }, calendar), other);
        const converted = instantToCivil(civilToInstant(year, month, day, calendar), other);
        expect({ ...converted, year: BigInt(converted.year), msOfDay: 0 }).toEqual({ ...expected, msOfDay: 0 });
      }), { numRuns: 3000 });
    });

    it('is one day after the day before it', () => {
      fc.assert(fc.property(anyDay, ({ year, month, day, calendar }) => {
        const next = dayOf(jdnOf({ year: BigInt(year), month, day }, calendar) + 1n, calendar);
        const gapMs = civilToInstant(Number(next.year), next.month, next.day, calendar) - civilToInstant(year, month, day, calendar);
        expect(Math.abs(gapMs - MS_PER_DAY)).toBeLessThan(2 ** 17);
      }), { numRuns: 2000 });
    });
  });

  it('agrees with the Julian day numbers that astronomers publish', () => {
    // The zero of the count; the example of Meeus, Astronomical Algorithms, chapter 7 (Sputnik 1); J2000.
    const published = [['julian', -4712, 1, 1, 0], ['gregorian', -4713, 11, 24, 0], ['gregorian', 1957, 10, 4, 2_436_116], ['gregorian', 2000, 1, 1, 2_451_545], ['julian', 333, 1, 27, 1_842_713], ['julian', -1000, 7, 12, 1_356_001]] as const;
    for (const [calendar, year, month, day, jdn] of published) {
      expect(civilToInstant(year, month, day, calendar) / MS_PER_DAY + Number(EPOCH_JDN)).toBe(jdn);
      expect(jdnOf({ year: BigInt(year), month, day }, calendar)).toBe(BigInt(jdn));
    }
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

  it('carries days over the month', () => {
    expect(monthToInstant(1904, 2, 30)).toBe(civilToInstant(1904, 3, 1));
    expect(monthToInstant(1903, 2, 29)).toBe(civilToInstant(1903, 3, 1));
    expect(monthToInstant(1904, 12, 32)).toBe(civilToInstant(1905, 1, 1));
  });
});
