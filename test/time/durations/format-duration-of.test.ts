import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../../src/time/civil.js';
import { formatDurationOf, type FormatDurationOfOptions } from '../../../src/time/durations/format-duration-of.js';
import { parseEdtf } from '../../../src/time/edtf.js';

const LANGUAGES = ['en', 'ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es'] as const;
const AS_OF = civilToInstant(2017, 4, 14);

function lasted(text: string, options?: FormatDurationOfOptions): string | undefined {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return formatDurationOf(result.value, options);
}

describe('formatDurationOf', () => {
  it.each([
    // Both days count; to 8 August 1905 it is a year and six months, and 29 days of the next 31 follow.
    ['1904-02-08/1905-09-05', '1 year, 7 months'],
    ['2005-09-13/2005-09-19', '7 days'],
    ['1904-02-08/1904-02-08', '1 day'],
    ['1904-01-01/1904-12-31', '1 year'],
    ['1910-08-29/1945-08-15', '35 years'],
    ['1985-04-12T10:00:00Z/1985-04-12T12:30:00Z', '2 hours, 30 minutes'],
    ['1950-06-25T04:00:00+09:00/1950-06-25T04:00:00+08:00', '1 hour'],
    // Months and years
    ['1904-02/1904-05', 'about 3 months'],
    ['1904-02/1905-09', 'about 1 year, 7 months'],
    ['1904-02-08/1905-09', 'about 1 year, 7 months'],
    ['1910-08/1945-08', '35 years'],
    ['1904-02/1904-02', 'at most 1 month'],
    ['1907/1909', 'about 2 years'],
    ['1904-02-08/1905', 'about 1 year'],
    ['1392/1910', 'about 518 years'],
    ['1907/1907-05', 'at most 5 months'],
    ['1907/1907', 'at most 1 year'],
    ['-0043/-0010', 'about 33 years'],
    ['-0043/0014', 'about 57 years'],
    ['-9999/1950', 'about 11949 years'],
    ['Y-252000000/Y-66000000', 'about 186 million years'],
    // Marks
    ['1863~/1910', 'about 47 years'],
    ['1904-02-08~/1904-02-14', 'about 7 days'],
    ['1910-08~/1945-08', 'about 35 years'],
    // Shortest and longest
    ['189X/1905', 'between 5 and 16 years'],
    ['189X~/1905', 'about 5–16 years'],
    ['189X/1899', 'at most 10 years'],
    ['1904-21/1905-22', 'between 12 and 18 months'],
    ['1904-21/1904-21', 'at most 3 months'],
    // All of a set
    ['{1960..1965}', 'about 5 years'],
  ])('says that %s was %s', (text, expected) => {
    expect(lasted(text)).toBe(expected);
  });

  it.each(['1896', '1904-02-08', '189X', '1904-21', '[1897..1898]', '{1960,1961}', '{..1984}', '2009-04-14/..', '1985/', '../1985', '/1985', '1985/XXXX'])('says nothing of %s', (text) => {
    expect(lasted(text)).toBeUndefined();
  });

  it.each([
    ['2009-04-14/..', '8 years so far'],
    ['2009-04/..', 'about 8 years so far'],
    ['2009/..', 'about 8 years so far'],
    ['2017/..', 'at most 4 months so far'],
    ['{2009..}', 'about 8 years so far'],
    ['1985/', 'at most 33 years'],
    ['2017-01-20/', 'at most 3 months'],
    ['2017-04-14/..', '0 minutes so far'],
    ['2018/..', undefined],
    ['../1985', undefined],
    ['1904-02-08/1905-09-05', '1 year, 7 months'],
  ])('counts %s until a day that it is told: %s', (text, expected) => {
    expect(lasted(text, { asOf: AS_OF })).toBe(expected);
  });

  it.each([
    ['1904-02-08/1905-09-05', ['1 year, 7 months', '1년 7개월', '1 год, 7 месяцев', '1年7か月', '1年7个月', '1 an, 7 mois', '1 Jahr, 7 Monate', '1 año, 7 meses']],
    ['1907/1909', ['about 2 years', '약 2년', 'примерно 2 года', '約2年', '约2年', 'environ 2 ans', 'etwa 2 Jahre', 'aproximadamente 2 años']],
    ['189X/1905', ['between 5 and 16 years', '5~16년', '5–16 лет', '5～16年', '5至16年', 'entre 5 et 16 ans', '5 bis 16 Jahre', 'entre 5 y 16 años']],
    ['1904-21/1905-22', ['between 12 and 18 months', '12~18개월', '12–18 месяцев', '12～18か月', '12至18个月', 'entre 12 et 18 mois', '12 bis 18 Monate', 'entre 12 y 18 meses']],
    ['1907/1907', ['at most 1 year', '1년 이하', 'максимум 1 год', '最大1年', '至多1年', 'au plus 1 an', 'höchstens 1 Jahr', 'como máximo 1 año']],
    ['2009-04-14/..', ['8 years so far', '현재까지 8년', 'уже 8 лет', '現在まで8年', '迄今8年', '8 ans à ce jour', 'bisher 8 Jahre', '8 años hasta ahora']],
    ['Y-252000000/Y-66000000', ['about 186 million years', '약 1.86억 년', 'примерно 186 миллионов лет', '約1.86億年', '约1.86亿年', 'environ 186 millions d’années', 'etwa 186 Millionen Jahre', 'aproximadamente 186 millones de años']],
  ] as const)('says how long %s was in eight languages', (text, expected) => {
    expect(LANGUAGES.map((locale) => lasted(text, { locale, asOf: AS_OF }))).toEqual(expected);
  });

  it('takes the plural of the number in Russian', () => {
    expect([1, 2, 5, 11, 21, 22].map((years) => lasted(`1900/19${String(years).padStart(2, '0')}`, { locale: 'ru' }))).toEqual([
      'примерно 1 год', 'примерно 2 года', 'примерно 5 лет', 'примерно 11 лет', 'примерно 21 год', 'примерно 22 года',
    ]);
  });
});
