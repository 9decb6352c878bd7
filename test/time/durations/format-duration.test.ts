import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../../src/time/civil.js';
import { formatDuration } from '../../../src/time/durations/format-duration.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../../src/time/instant.js';

describe('formatDuration', () => {
  const day = civilToInstant;

  it.each([
    ['the Russo-Japanese war', day(1904, 2, 8), day(1905, 9, 6), '1 year, 7 months'],
    ['a colony', day(1910, 8, 29), day(1945, 8, 15), '35 years'],
    ['a whole year', day(1904, 1, 1), day(1905, 1, 1), '1 year'],
    ['a month and a bit', day(1904, 1, 15), day(1904, 2, 20), '1 month, 5 days'],
    ['the end of January to the end of February', day(2000, 1, 31), day(2000, 2, 29), '1 month'],
    ['a month less a day', day(2000, 3, 31), day(2000, 4, 29), '29 days'],
    ['across the year', day(1903, 12, 20), day(1904, 1, 10), '21 days'],
    ['days', 0, 2 * MS_PER_DAY + 5 * MS_PER_HOUR, '2 days, 5 hours'],
    ['more days', 0, 6 * MS_PER_DAY + 5 * MS_PER_HOUR, '6 days'],
    ['hours', 0, 5 * MS_PER_HOUR + 3 * MS_PER_MINUTE, '5 hours, 3 minutes'],
    ['a day less a few seconds', 0, MS_PER_DAY - 20_000, '1 day'],
    ['three years less a day', day(1904, 5, 1), day(1907, 4, 30), '3 years'],
    ['a month less an hour', day(1904, 5, 1), day(1904, 6, 1) - MS_PER_HOUR, '1 month'],
    ['nothing', 5, 5, '0 minutes'],
    ['the age of the universe', day(-13_800_000_000, 1, 1), day(0, 1, 1), '13.8 billion years'],
    ['across the eras', day(-1, 1, 1), day(1, 1, 1), '2 years'],
  ])('says how long %s was', (_, start, end, expected) => {
    expect(formatDuration(start, end, 'en')).toBe(expected);
  });

  it('counts in eight languages', () => {
    const said = ['en', 'ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es'].map((locale) => formatDuration(day(1904, 2, 8), day(1906, 8, 8), locale));
    expect(said).toEqual(['2 years, 6 months', '2년 6개월', '2 года, 6 месяцев', '2年6か月', '2年6个月', '2 ans, 6 mois', '2 Jahre, 6 Monate', '2 años, 6 meses']);
  });

  it('refuses what has no length', () => {
    for (const [start, end] of [[0, Infinity], [-Infinity, 0], [1, 0], [NaN, 1]] as const) {
      expect(() => formatDuration(start, end)).toThrow(expect.objectContaining({ code: 'time/no-duration' }));
    }
  });
});
