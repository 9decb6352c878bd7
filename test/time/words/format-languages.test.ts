import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf.js';
import { registerLocale } from '../../../src/time/register-locale.js';
import type { LocaleWords } from '../../../src/time/locales/locale-words.js';
import { formatFuzzyDate, type FormatFuzzyDateOptions } from '../../../src/time/words/format-fuzzy-date.js';
import { de } from './languages/de.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { ja } from './languages/ja.js';
import { ko } from './languages/ko.js';
import { ru } from './languages/ru.js';
import type { Said } from './languages/said.js';
import { zh } from './languages/zh.js';

const tables = { en, ko, ru, ja, zh, fr, de, es };

function words(text: string, options?: FormatFuzzyDateOptions): string {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return formatFuzzyDate(result.value, options);
}

describe.each(Object.entries(tables))('formatFuzzyDate in %s', (locale, table) => {
  const rows = table.map(([edtf, long, medium = long, short = medium]: Said) => ({ edtf, long, medium, short }));

  it.each(rows)('says $edtf as “$long”, “$medium” and “$short”', ({ edtf, long, medium, short }) => {
    expect(words(edtf, { locale, style: 'long' })).toBe(long);
    expect(words(edtf, { locale, style: 'medium' })).toBe(medium);
    expect(words(edtf, { locale, style: 'short' })).toBe(short);
  });

  it('is tested with the dates that English is tested with', () => {
    expect(table.map(([edtf]) => edtf)).toEqual(en.map(([edtf]) => edtf));
  });

  it('never groups a number', () => {
    const dates = ['1592', 'Y12345', '-9999', 'Y-20000', 'Y-123457', 'Y170000002', 'Y-1234567', 'Y-123450000', 'Y-999000', 'Y17E7', '1592/Y12345', 'Y-123456789S5'];
    for (const date of dates) {
      for (const style of ['short', 'medium', 'long'] as const) {
        expect(words(date, { locale, style }), date).not.toMatch(/\d{1,3}(?:[.,\s\u00A0\u202F\u2009’']\d{3})+(?!\d)/u);
      }
    }
  });
});

describe('years ago', () => {
  it('begin with 100,000 years that are round, and are years BC before', () => {
    expect(words('Y-99000')).toBe('99001 BC');
    expect(words('Y-100000')).toBe('100 thousand years ago');
    expect(words('Y-123456')).toBe('123457 BC');
    expect(words('-9999')).toBe('10000 BC');
    expect(words('Y-123456/Y-110000')).toBe('123457 BC – 110 thousand years ago');
  });

  it('keep the digits that an estimate claims and no others', () => {
    expect(words('Y-13787000000S3')).toBe('about 13.7 billion years ago (13.7–13.8 billion years ago)');
    expect(words('Y-66043000S2')).toBe('about 66 million years ago (66–67 million years ago)');
    expect(words('Y-999000000S1')).toBe('about 900 million years ago (900 million years ago – 1 billion years ago)');
    expect(words('Y-66043000')).toBe('66.043 million years ago');
  });

  it('are doubted as other dates are', () => {
    expect(words('Y-66000000?')).toBe('66 million years ago, uncertain');
    expect(words('Y-66000000%')).toBe('about 66 million years ago, uncertain');
    expect(words('Y-252000000/Y-66000000~')).toBe('252 million years ago – about 66 million years ago');
  });
});

describe('a language without words', () => {
  it.each([
    ['ar', '8 فبراير 1904', '13–19 سبتمبر 2005', '1904', '44 ق.م'],
    ['fa', '۸ فوریهٔ ۱۹۰۴', '۱۳ تا ۱۹ سپتامبر ۲۰۰۵', '۱۹۰۴', '۴۴ ق.م.'],
    ['he', '8 בפברואר 1904', '13–19 בספטמבר 2005', '1904', '44 לפנה״ס'],
    ['hi', '8 फ़रवरी 1904', '13–19 सितंबर 2005', '1904', '44 ईसा-पूर्व'],
    ['th', '8 กุมภาพันธ์ 1904', '13–19 กันยายน 2005', '1904', 'ก่อน ค.ศ. 44'],
    ['fi', '8. helmikuuta 1904', '13.–19. syyskuuta 2005', '1904', '44 eKr.'],
  ])('writes plain dates and ranges in its own way: %s', (locale, day, range, year, before) => {
    expect(words('1904-02-08', { locale })).toBe(day);
    expect(words('2005-09-13/2005-09-19', { locale })).toBe(range);
    expect(words('1904', { locale })).toBe(year);
    expect(words('-0043', { locale })).toBe(before);
  });

  it('joins what Intl has no range for, and leaves the Julian calendar what it is', () => {
    expect(words('-0043/0014', { locale: 'fi' })).toBe('44 eKr. – 14 jKr.');
    expect(words('1900-03-13/1900-03-14', { locale: 'fi', calendar: 'julian' })).toBe('29. helmikuuta 1900 – 1. maaliskuuta 1900');
  });

  it('is English throughout where words are needed', () => {
    for (const locale of ['fa', 'he', 'hi', 'th', 'fi']) {
      expect(words('1896~', { locale })).toBe('about 1896');
      expect(words('2003-05/..', { locale })).toBe('since May 2003');
      expect(words('1904-02-08?', { locale })).toBe('8 February 1904, uncertain');
      expect(words('Y-66000000', { locale })).toBe('66 million years ago');
      expect(words('1904-21/1905', { locale })).toBe('spring 1904 – 1905');
    }
  });

  it('is English where Intl does not know it either', () => {
    expect(words('1904-02-08', { locale: 'xx' })).toBe('8 February 1904');
    expect(words('1904-02-08', { locale: 'not a tag' })).toBe('8 February 1904');
  });
});

/** Portuguese, as someone would add it who reads it. */
const pt: LocaleWords = {
  language: 'pt',
  range: '{0} – {1}',
  closeRange: '{0}–{1}',
  note: '{0} ({1})',
  remark: '{0}: {1}',
  betweenRemarks: '; ',
  dateTime: '{0}, {1}',
  about: 'por volta de {0}',
  shortAbout: 'c. {1}',
  shortDoubt: '{0}?',
  uncertain: '{0} (data incerta)',
  since: 'desde {0}',
  until: 'até {0}',
  startUnknown: '{0}, início desconhecido',
  from: 'a partir de {0}',
  endUnknown: '{0}, fim desconhecido',
  before: { day: 'o mais tardar em {0}', other: 'antes de {1}' },
  after: { day: 'não antes de {0}', other: 'depois de {1}' },
  between: 'entre {0} e {1}',
  orEarlier: '{0} ou antes',
  orLater: '{0} ou depois',
  decade: 'década de {0}',
  ofYears: '{0}, {1}',
  yearUnknown: 'ano desconhecido',
  monthUnknown: '{0}, mês desconhecido',
  dayUnknown: '{0}, dia desconhecido',
  seasons: ['primavera', 'verão', 'outono', 'inverno'],
  seasonOfYear: '{0} de {1}',
  hemispheres: ['{0} (hemisfério norte)', '{0} (hemisfério sul)'],
  quarters: ['1.º trimestre', '2.º trimestre', '3.º trimestre', '4.º trimestre'],
  parts: ['ano', 'mês', 'dia'],
  qualifiers: { '?': 'incerto', '~': 'aproximado', '%': 'aproximado e incerto' },
  oldStyle: '{0} (calendário juliano)',
  manyYears: ['{0} anos', '{0} de anos'],
  ago: 'há {0}',
  amounts: '{0}, {1}',
  aboutAmount: 'cerca de {0}',
  betweenAmounts: 'entre {0} e {1}',
  atLeast: 'pelo menos {0}',
  atMost: 'no máximo {0}',
  soFar: '{0} até agora',
  inflected: {
    day: 'o dia {0}',
    decade: 'a década de {0}',
    seasons: ['a primavera', 'o verão', 'o outono', 'o inverno'],
    quarters: ['o 1.º trimestre', 'o 2.º trimestre', 'o 3.º trimestre', 'o 4.º trimestre'],
    about: 'aproximadamente {0}',
    contractions: [[' de o ', ' do '], [' de a ', ' da '], [' em o ', ' no ']],
  },
};

describe('registerLocale', () => {
  it('teaches a language all that longview says', () => {
    expect(words('1904-02-08/1905-09-05', { locale: 'pt' })).toBe('8 de fevereiro de 1904 – 5 de setembro de 1905');
    registerLocale('pt', pt);
    expect([
      '1904-02-08', '1896~', '1904-02-08~', '189X~', '1904-21~', '2003-05/..', '1904-02-08/..', '1985~/..', '../1904-22', '1904-02-08/',
      '[..2017-06]', '[..1760-12-03]', '[1897..1898]', 'Y-13800000000S3', 'Y-300000', '2001-34',
    ].map((date) => words(date, { locale: 'pt-BR' }))).toEqual([
      '8 de fevereiro de 1904', 'por volta de 1896', 'por volta do dia 8 de fevereiro de 1904', 'por volta da década de 1890', 'por volta da primavera de 1904',
      'desde maio de 2003', 'desde o dia 8 de fevereiro de 1904', 'aproximadamente desde 1985', 'até o verão de 1904', 'a partir do dia 8 de fevereiro de 1904, fim desconhecido',
      'antes de julho de 2017', 'o mais tardar no dia 3 de dezembro de 1760', 'entre 1897 e 1898', 'há cerca de 13,8 bilhões de anos (há 13,8–13,9 bilhões de anos)', 'há 300 mil anos', '2.º trimestre de 2001',
    ]);
  });
});
