import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { civilToInstant, daysInMonth, instantToCivil } from '../../../src/time/civil.js';
import { monthsBetween } from '../../../src/time/durations/months-between.js';
import { MS_PER_DAY } from '../../../src/time/instant.js';

/** The same day so many months later, or the last one of that month, from the definition. */
function monthsLater(instant: number, months: number): number {
  const { year, month, day, msOfDay } = instantToCivil(instant);
  const index = year * 12 + month - 1 + months;
  const target = { year: Math.floor(index / 12), month: ((index % 12) + 12) % 12 + 1 };
  return civilToInstant(target.year, target.month, Math.min(day, daysInMonth(target.year, target.month))) + msOfDay;
}

const instant = fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom(0, 1, 43_200_000, MS_PER_DAY - 1))
  .map(([year, month, day, ms]) => civilToInstant(year, month, Math.min(day, daysInMonth(year, month))) + ms);

type Day = readonly [year: number, month: number, day: number];

const ownZone = process.env['TZ'];

afterEach(() => {
  process.env['TZ'] = ownZone;
});

describe('monthsBetween', () => {
  it('counts the months that end before the end, and what is left', () => {
    fc.assert(fc.property(instant, fc.oneof(instant, fc.integer({ min: 0, max: 800 }).map((days) => days * MS_PER_DAY)), (start, other) => {
      const end = other >= start ? other : start + Math.abs(other) % (800 * MS_PER_DAY);
      const { months, restMs, monthMs } = monthsBetween(start, end);
      expect(monthsLater(start, months) + restMs).toBe(end);
      expect(restMs).toBeGreaterThanOrEqual(0);
      expect(monthsLater(start, months + 1)).toBeGreaterThan(end);
      expect(monthMs).toBe(monthsLater(start, months + 1) - monthsLater(start, months));
    }), { numRuns: 2000 });
  });

  it.each([
    // Places that skipped a day, moved across the date line, or change their clocks at midnight or by half an hour.
    'America/New_York', 'Asia/Seoul', 'Australia/Lord_Howe', 'Pacific/Apia', 'Pacific/Kwajalein', 'Asia/Manila', 'America/Juneau', 'America/Sao_Paulo', 'Africa/Monrovia', 'Asia/Beirut',
  ])('counts the same in %s', (zone) => {
    process.env['TZ'] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const spans: readonly (readonly [from: Day, to: Day, months: number, days: number])[] = [
      [[2011, 12, 1], [2012, 1, 1], 1, 0],
      [[2011, 12, 29], [2011, 12, 31], 0, 2],
      [[1993, 8, 20], [1993, 8, 22], 0, 2],
      [[1844, 12, 30], [1845, 1, 1], 0, 2],
      [[2024, 3, 9], [2024, 3, 11], 0, 2],
      [[2003, 12, 31], [2004, 2, 28], 1, 28],
      [[2004, 2, 29], [2005, 2, 28], 12, 0],
      [[-1, 12, 31], [1, 1, 1], 12, 1],
    ];
    for (const [from, to, months, days] of spans) {
      const { months: counted, restMs } = monthsBetween(civilToInstant(...from), civilToInstant(...to));
      expect([counted, restMs / MS_PER_DAY], `${from.join('-')} to ${to.join('-')}`).toEqual([months, days]);
    }
  });
});
