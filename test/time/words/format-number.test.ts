import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatCivil } from '../../../src/time/words/civil-format.js';
import { formatCount, plainNumber } from '../../../src/time/words/format-number.js';

/** Those that are written without `Intl`, and neighbours that group or write otherwise. */
const LOCALES = ['en', 'en-GB', 'en-US', 'en-IN', 'en-ZA', 'en-u-nu-deva', 'de', 'ar-EG', 'fa', 'hi'] as const;
/** What `Intl` is asked for where a page says no more than English. */
const tagOf = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

describe('numbers', () => {
  it.each(LOCALES)('are those of Intl in %s', (locale) => {
    fc.assert(fc.property(fc.oneof(fc.nat(), fc.maxSafeNat(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })), (number) => {
      expect(formatCount(number, locale)).toBe(new Intl.NumberFormat(tagOf(locale)).format(number));
      expect(plainNumber(number, locale)).toBe(new Intl.NumberFormat(tagOf(locale), { useGrouping: false }).format(number));
    }));
  });

  it.each(LOCALES)('of years alone are those of Intl in %s', (locale) => {
    const format = new Intl.DateTimeFormat(tagOf(locale), { year: 'numeric', calendar: 'gregory', timeZone: 'UTC' });
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
      const moment = new Date(0);
      moment.setUTCFullYear(year, 5, 15);
      expect(formatCivil({ year, month: 6, day: 15, msOfDay: 0 }, { year: 'numeric' }, locale)).toBe(format.format(moment));
    }));
  });
});
