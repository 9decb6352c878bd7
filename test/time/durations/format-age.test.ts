import { describe, expect, it } from 'vitest';
import { ageAt } from '../../../src/time/durations/age-at.js';
import { formatAge } from '../../../src/time/durations/format-age.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import type { FuzzyDate } from '../../../src/time/fuzzy-date.js';

function date(text: string): FuzzyDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

describe('ageAt', () => {
  it.each([
    ['1852-09-08', '1904-02-08', 51, 51],
    ['1852-02-08', '1904-02-08', 52, 52],
    ['1852-02-09', '1904-02-08', 51, 51],
    ['1852', '1904-02-08', 51, 52],
    ['1852', '1904', 51, 52],
    ['1852-09', '1904', 51, 52],
    ['1852-09-08', '1904-09', 51, 52],
    ['185X', '1904', 44, 54],
    ['1852', '1904-02-08/1905-09-05', 51, 53],
    ['1904', '1904', 0, 0],
    // The birthday of 29 February is 1 March in other years.
    ['1904-02-29', '1905-02-28', 0, 0],
    ['1904-02-29', '1905-03-01', 1, 1],
    ['1904-02-29', '1908-02-29', 4, 4],
    // Caesar by tradition, and a life across the eras: born in 63 BC, died in AD 14.
    ['-0099-07-12', '-0043-03-15', 55, 55],
    ['-0062-09-23', '0014-08-19', 75, 75],
    ['[..1850]', '1900', 49, Infinity],
    ['[1850..]', '1900', 0, 50],
    ['1852', '2009/..', 156, Infinity],
    ['XXXX', '1900', 0, Infinity],
  ])('says how old who was born in %s was in %s', (birth, at, min, max) => {
    expect(ageAt(date(birth), date(at))).toEqual({ min, max });
  });

  it('says nothing of the time before birth', () => {
    expect(ageAt(date('1904-02-08'), date('1904-02-07'))).toBeUndefined();
    expect(ageAt(date('1904'), date('1852'))).toBeUndefined();
  });
});

describe('formatAge', () => {
  it.each([
    ['1852-09-08', '1904-02-08', ['51', '51세', '51 год', '51歳', '51岁', '51 ans', '51 Jahre', '51 años']],
    ['1852', '1904', ['51 or 52', '51 또는 52세', '51 или 52 года', '51または52歳', '51或52岁', '51 ou 52 ans', '51 oder 52 Jahre', '51 o 52 años']],
    ['1859~', '1904', ['about 45', '약 45세', 'примерно 45 лет', '約45歳', '约45岁', 'environ 45 ans', 'etwa 45 Jahre', 'aproximadamente 45 años']],
    ['185X~', '1904', ['about 44–54', '약 44~54세', 'примерно 44–54 года', '約44～54歳', '约44至54岁', 'environ 44–54 ans', 'etwa 44–54 Jahre', 'aproximadamente 44–54 años']],
    ['185X', '1904', ['between 44 and 54', '44~54세', '44–54 года', '44～54歳', '44至54岁', 'entre 44 et 54 ans', '44 bis 54 Jahre', 'entre 44 y 54 años']],
    ['[..1850]', '1900', ['at least 49', '49세 이상', 'минимум 49 лет', '49歳以上', '至少49岁', 'au moins 49 ans', 'mindestens 49 Jahre', 'al menos 49 años']],
    ['[1850..]', '1900', ['at most 50', '50세 이하', 'максимум 50 лет', '最大50歳', '至多50岁', 'au plus 50 ans', 'höchstens 50 Jahre', 'como máximo 50 años']],
  ] as const)('says how old who was born in %s was in %s', (birth, at, expected) => {
    expect(['en', 'ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es'].map((locale) => formatAge(date(birth), date(at), { locale }))).toEqual(expected);
  });

  it('says nothing where nothing is known', () => {
    expect(formatAge(date('XXXX'), date('1900'))).toBeUndefined();
    expect(formatAge(date('1904'), date('1852'))).toBeUndefined();
  });
});
