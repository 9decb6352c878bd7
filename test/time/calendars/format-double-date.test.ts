import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDoubleDate } from '../../../src/calendars.js';
import { civilToInstant, instantToCivil } from '../../../src/time/civil.js';
import { MS_PER_DAY } from '../../../src/time/instant.js';

describe('formatDoubleDate', () => {
  it.each([
    ['en', '2 November O.S. (14 November) 1860', '20 December 1899 O.S. (1 January 1900)', '2 (14) November 1860'],
    ['en-US', 'November 2 O.S. (November 14), 1860', 'December 20, 1899 O.S. (January 1, 1900)', 'November 2 (14), 1860'],
    ['ko', '1860년 율리우스력 11월 2일(11월 14일)', '율리우스력 1899년 12월 20일(1900년 1월 1일)', '1860년 11월 2일(14일)'],
    ['ru', '2 ноября ст. ст. (14 ноября) 1860 г.', '20 декабря 1899 г. ст. ст. (1 января 1900 г.)', '2 (14) ноября 1860 г.'],
    ['ja', '1860年ユリウス暦11月2日（11月14日）', 'ユリウス暦1899年12月20日（1900年1月1日）', '1860年11月2日（14日）'],
    ['zh', '1860年儒略历11月2日（11月14日）', '儒略历1899年12月20日（1900年1月1日）', '1860年11月2日（14日）'],
    ['fr', '2 novembre a. s. (14 novembre) 1860', '20 décembre 1899 a. s. (1 janvier 1900)', '2 (14) novembre 1860'],
    ['de', '2. November a. St. (14. November) 1860', '20. Dezember 1899 a. St. (1. Januar 1900)', '2. (14.) November 1860'],
    ['es', '2 de noviembre e. a. (14 de noviembre) de 1860', '20 de diciembre de 1899 e. a. (1 de enero de 1900)', '2 (14) de noviembre de 1860'],
    ['ar', '2 نوفمبر بالتقويم اليولياني (14 نوفمبر) 1860', '20 ديسمبر 1899 بالتقويم اليولياني (1 يناير 1900)', '2 (14) نوفمبر 1860'],
  ])('says in %s what both calendars share once', (locale, peking, newYear, short) => {
    expect(formatDoubleDate(civilToInstant(1860, 11, 14), { locale })).toBe(peking);
    expect(formatDoubleDate(civilToInstant(1900, 1, 1), { locale })).toBe(newYear);
    expect(formatDoubleDate(civilToInstant(1860, 11, 14), { locale, style: 'short' })).toBe(short);
  });

  it('writes both months and both years where they differ', () => {
    expect(formatDoubleDate(civilToInstant(1917, 11, 7), { style: 'short' })).toBe('25 October (7 November) 1917');
    expect(formatDoubleDate(civilToInstant(1900, 1, 1), { style: 'short' })).toBe('20 December 1899 (1 January 1900)');
    expect(formatDoubleDate(civilToInstant(1900, 3, 13))).toBe('29 February O.S. (13 March) 1900');
  });

  it('writes the era once, and any time of the day as the day', () => {
    expect(formatDoubleDate(civilToInstant(-43, 3, 15, 'julian') + MS_PER_DAY - 1)).toBe('15 March O.S. (13 March) 44 BC');
  });

  it('writes a day once where the calendars agree, from March 200 to February 300', () => {
    expect(formatDoubleDate(civilToInstant(250, 5, 5))).toBe('5 May 250');
  });

  it('names the days of both calendars', () => {
    fc.assert(fc.property(fc.integer({ min: -600_000, max: 20_000 }), (day) => {
      const text = formatDoubleDate(day * MS_PER_DAY);
      const numbers = text.match(/\d+/g)?.map(Number) ?? [];
      expect(numbers).toContain(instantToCivil(day * MS_PER_DAY, 'julian').day);
      expect(numbers).toContain(instantToCivil(day * MS_PER_DAY).day);
    }));
  });
});
