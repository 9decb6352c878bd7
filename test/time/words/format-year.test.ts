import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../../src/time/civil.js';
import { formatYear } from '../../../src/time/words/format-year.js';

const year = (year: number, locale = 'en'): string => formatYear(civilToInstant(year, 6, 1), locale);

describe('formatYear(instant, locale)', () => {
  it('is a year of the calendar, with its era where that is needed', () => {
    expect([year(1904), year(-43), year(-9999), year(1904, 'ko')]).toEqual(['1904', '44 BC', '10000 BC', '1904년']);
  });

  it('is an age in round words where nobody counts years any more', () => {
    expect([year(-13_787_500_000), year(-66_043_000), year(-300_000)]).toEqual(['13.8 billion years ago', '66 million years ago', '300 thousand years ago']);
    expect(year(-13_787_500_000, 'ko')).toContain('억');
  });
});
