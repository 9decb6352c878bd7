import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongviewRangeError } from '../../../src/base/errors.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import type { FuzzyDate } from '../../../src/time/fuzzy-date.js';
import { registerLocale } from '../../../src/time/register-locale.js';
import { en } from '../../../src/time/locales/en.js';
import { formatFuzzyDate, type FormatFuzzyDateOptions } from '../../../src/time/words/format-fuzzy-date.js';
import { edtfText } from '../edtf/edtf-text.js';

const LANGUAGES = ['en', 'ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es', 'ar'] as const;

function parsed(text: string): FuzzyDate {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value;
}

function words(text: string, options?: FormatFuzzyDateOptions): string {
  return formatFuzzyDate(parsed(text), options);
}

describe('formatFuzzyDate', () => {
  it('refuses a calendar that it does not know, and names those that it knows', () => {
    const options = { calendar: 'japanese' } as unknown as FormatFuzzyDateOptions;
    for (const text of ['2000-01-02', '1896', '1904/1905']) {
      expect(() => words(text, options)).toThrow(LongviewRangeError);
      expect(() => words(text, options)).toThrow(/gregorian or julian; got “japanese”/);
    }
  });

  it.each([
    ['1896', '1896'],
    ['1896-09', 'September 1896'],
    ['1904-02-08', '8 February 1904'],
    ['-0043', '44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0000', '1 BC'],
    ['Y170000002', '170000002'],
    ['Y-17E7', '170 million years ago'],
    ['Y-138E8', '13.8 billion years ago'],
    // Marks
    ['1896~', 'about 1896'],
    ['1896-09?', 'September 1896, uncertain'],
    ['1904-02-08%', 'about 8 February 1904, uncertain'],
    ['2004-06~-11', '11 June 2004 (year and month: approximate)'],
    ['?2004-06-~11', '11 June 2004 (year: uncertain; day: approximate)'],
    ['2004-%06', 'June 2004 (month: approximate and uncertain)'],
    // Parts of the year
    ['1904-21', 'spring 1904'],
    ['-0043-24', 'winter 44–43 BC'],
    ['1904-24', 'winter 1904–05'],
    ['1899-24', 'winter 1899–1900'],
    ['-0043-22', 'summer 44 BC'],
    ['1904-21~', 'about spring 1904'],
    ['1904-25', 'spring 1904, northern hemisphere'],
    ['1904-30', 'summer 1904–05, southern hemisphere'],
    ['2001-34', 'Q2 2001'],
    ['2001-37', 'January–April 2001'],
    ['2001-41', 'July–December 2001'],
    // Unknown digits
    ['189X', '1890s'],
    ['189X~', 'about the 1890s'],
    ['18XX', 'between 1800 and 1899'],
    ['1XXX', 'between 1000 and 1999'],
    ['-004X', 'between 50 and 41 BC'],
    ['XXXX', 'year unknown'],
    ['2004-XX', '2004, month unknown'],
    ['1985-04-XX', 'April 1985, day unknown'],
    ['1985-XX-XX', '1985, month unknown'],
    ['1984-1X', 'between October and December 1984'],
    ['1985-02-2X', 'between 20 and 28 February 1985'],
    ['156X-12-25', '25 December, 1560s'],
    ['15XX-12-25', '25 December, between 1500 and 1599'],
    ['XXXX-12-25', '25 December, year unknown'],
    ['XXXX-12-XX', 'December, year unknown'],
    ['1XXX-XX', 'between 1000 and 1999, month unknown'],
    ['156X-21', 'spring, 1560s'],
    ['XXXX-37', 'January–April, year unknown'],
    ['1950S2', 'about 1950 (1900–1999)'],
    // Times, as recorded
    ['1985-04-12T23:20:30', '12 April 1985, 23:20:30'],
    ['1985-04-12T23:20:30Z', '12 April 1985, 23:20:30 (UTC)'],
    ['1985-04-12T23:20:00-04', '12 April 1985, 23:20 (UTC−04:00)'],
    ['1985-04-12T24:00:00', '12 April 1985, 24:00'],
    // Intervals
    ['1904-02-08/1905-09-05', '8 February 1904 – 5 September 1905'],
    ['2005-09-13/2005-09-19', '13–19 September 2005'],
    ['2005-09-13/2005-10-13', '13 September – 13 October 2005'],
    ['1904-02/1904-05', 'February–May 1904'],
    ['1904-02/1905-05', 'February 1904 – May 1905'],
    ['1964/2008', '1964–2008'],
    ['1984/1984', '1984'],
    ['-0043/-0010', '44–11 BC'],
    ['-0043/0014', '44 BC – 14 AD'],
    ['2004-02-01/2005', '1 February 2004 – 2005'],
    ['1984?/2004-06~', '1984 (uncertain) – about June 2004'],
    ['1904-24/1905-22', 'winter 1904–05 – summer 1905'],
    ['2003/..', 'since 2003'],
    ['189X/..', 'since the 1890s'],
    ['../2017-07', 'until July 2017'],
    ['1985/', 'from 1985, end unknown'],
    ['/1985-04-12', 'until 12 April 1985, start unknown'],
    ['1985-04-12T10:00:00Z/1985-04-12T12:30:00Z', '12 April 1985, 10:00–12:30 (UTC)'],
    // Sets
    ['[1897..1898]', 'between 1897 and 1898'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
    ['{1667,1668-12}', '1667 and December 1668'],
    ['[..1760-12-03]', 'on or before 3 December 1760'],
    ['[1760-12..]', 'after November 1760'],
    ['{..1984}', 'until 1984'],
    ['[1897?,1898~]', '1897 (uncertain) or about 1898'],
  ])('says %s as “%s”', (text, expected) => {
    expect(words(text, { locale: 'en' })).toBe(expected);
  });

  it.each([
    ['1904-02-08', ['8 February 1904', '1904년 2월 8일', '8 февраля 1904 г.', '1904年2月8日', '1904年2月8日', '8 février 1904', '8. Februar 1904', '8 de febrero de 1904', '8 فبراير 1904']],
    ['-0043', ['44 BC', 'BC 44년', '44 г. до н. э.', '紀元前44年', '公元前44年', '44 av. J.-C.', '44 v. Chr.', '44 a. C.', '44 ق.م']],
    ['1896-09~', ['about September 1896', '1896년 9월경', 'около сентября 1896 г.', '1896年9月頃', '约1896年9月', 'vers septembre 1896', 'um September 1896', 'hacia septiembre de 1896', 'نحو سبتمبر 1896']],
    ['1896-09-02~', ['about 2 September 1896', '1896년 9월 2일경', 'около 2 сентября 1896 г.', '1896年9月2日頃', '约1896年9月2日', 'vers le 2 septembre 1896', 'um den 2. September 1896', 'hacia el 2 de septiembre de 1896', 'نحو 2 سبتمبر 1896']],
    ['1896?', ['1896, uncertain', '1896년(불확실)', '1896 г. (под вопросом)', '1896年（不確実）', '1896年（存疑）', '1896 (date incertaine)', '1896 (unsicher)', '1896 (fecha incierta)', '1896 (غير مؤكد)']],
    ['189X', ['1890s', '1890년대', '1890-е гг.', '1890年代', '1890年代', 'années 1890', '1890er Jahre', 'década de 1890', 'سنوات 1890']],
    ['1904-24', ['winter 1904–05', '1904년~1905년 겨울', 'зима 1904–1905 гг.', '1904～05年冬', '1904–1905年冬季', 'hiver 1904–1905', 'Winter 1904/05', 'invierno de 1904–1905', 'شتاء عام 1904–1905']],
    ['2001-34', ['Q2 2001', '2001년 2분기', '2-й квартал 2001 г.', '2001年第2四半期', '2001年第二季度', '2e trimestre 2001', '2. Quartal 2001', '2.º trimestre de 2001', 'الربع الثاني عام 2001']],
    ['2003-05/..', ['since May 2003', '2003년 5월부터', 'с мая 2003 г.', '2003年5月から', '2003年5月起', 'depuis mai 2003', 'seit Mai 2003', 'desde mayo de 2003', 'منذ مايو 2003']],
    ['../2017-07-04', ['until 4 July 2017', '2017년 7월 4일까지', 'до 4 июля 2017 г. включительно', '2017年7月4日まで', '至2017年7月4日止', 'jusqu’au 4 juillet 2017', 'bis zum 4. Juli 2017', 'hasta el 4 de julio de 2017', 'حتى 4 يوليو 2017']],
    ['[1897..1898]', ['between 1897 and 1898', '1897년에서 1898년 사이', 'между 1897 и 1898 гг.', '1897年から1898年の間', '1897年与1898年之间', 'entre 1897 et 1898', 'zwischen 1897 und 1898', 'entre 1897 y 1898', 'بين 1897 و1898']],
    ['2005-09-13/2005-09-19', ['13–19 September 2005', '2005년 9월 13일~19일', '13–19 сентября 2005 г.', '2005年9月13日～19日', '2005年9月13日至19日', '13–19 septembre 2005', '13.–19. September 2005', '13–19 de septiembre de 2005', '13–19 سبتمبر 2005']],
    ['1904-02-08/1905-09-05', ['8 February 1904 – 5 September 1905', '1904년 2월 8일 ~ 1905년 9월 5일', '8 февраля 1904 г. – 5 сентября 1905 г.', '1904年2月8日～1905年9月5日', '1904年2月8日至1905年9月5日', '8 février 1904 – 5 septembre 1905', '8. Februar 1904 – 5. September 1905', '8 de febrero de 1904 – 5 de septiembre de 1905', '8 فبراير 1904 – 5 سبتمبر 1905']],
    ['1985-04-XX', ['April 1985, day unknown', '1985년 4월(일 미상)', 'апрель 1985 г., день неизвестен', '1985年4月（日不明）', '1985年4月（日期不详）', 'avril 1985, jour inconnu', 'April 1985, Tag unbekannt', 'abril de 1985, día desconocido', 'أبريل 1985، اليوم مجهول']],
    ['[1667,1668]', ['1667 or 1668', '1667년 또는 1668년', '1667 или 1668 г.', '1667年または1668年', '1667年或1668年', '1667 ou 1668', '1667 oder 1668', '1667 o 1668', '1667 أو 1668']],
  ] as const)('says %s in nine languages', (text, expected) => {
    expect(LANGUAGES.map((locale) => words(text, { locale }))).toEqual(expected);
  });

  it('puts the month first in the United States only', () => {
    expect(words('1904-02-08', { locale: 'en-US' })).toBe('February 8, 1904');
    expect(words('2005-09-13/2005-09-19', { locale: 'en-US' })).toBe('September 13–19, 2005');
    expect(words('2005-09-13/2005-10-19', { locale: 'en-US' })).toBe('September 13 – October 19, 2005');
    expect(words('1904-02-08', { locale: 'en-GB' })).toBe('8 February 1904');
    expect(words('1904-02-08')).toBe('8 February 1904');
  });

  it('is brief when asked to be', () => {
    expect(words('1904-02-08~', { style: 'medium' })).toBe('about 8 Feb 1904');
    expect(words('1904-02-08~', { style: 'short' })).toBe('c. 8 Feb 1904');
    expect(words('1896?', { style: 'short' })).toBe('1896?');
    expect(words('189X%', { style: 'short' })).toBe('c. 1890s?');
    expect(words('2004-06~-11', { style: 'short' })).toBe('c. 11 Jun 2004');
    expect(words('1896~', { style: 'short', locale: 'de' })).toBe('ca. 1896');
    expect(words('XXXX-37', { style: 'short' })).toBe('Jan–Apr, year unknown');
  });

  it('gives days in the Julian calendar, leaving months and years alone', () => {
    expect(words('1917-11-07', { calendar: 'julian' })).toBe('25 October 1917');
    expect(words('1904-02-08/1905-09-05', { calendar: 'julian' })).toBe('26 January 1904 – 23 August 1905');
    expect(words('1917-11', { calendar: 'julian' })).toBe('November 1917');
  });

  it('speaks English in whole where it has no words, and for tags that are none', () => {
    expect(words('1896-09~', { locale: 'fi' })).toBe('about September 1896');
    expect(words('1896-09~', { locale: 'ko-KR' })).toBe('1896년 9월경');
    expect(words('1896-09~', { locale: 'KO' })).toBe('1896년 9월경');
    expect(words('1896-09~', { locale: '…' })).toBe('about September 1896');
  });

  it('says something of every date, in every language and style', () => {
    fc.assert(fc.property(edtfText(), fc.constantFrom(...LANGUAGES, 'en-US'), fc.constantFrom('short', 'medium', 'long'), fc.constantFrom('gregorian', 'julian'), (text, locale, style, calendar) => {
      const result = parseEdtf(text);
      if (!result.ok) return;
      const said = formatFuzzyDate(result.value, { locale, style, calendar });
      expect(said).toMatch(/\p{L}|\d/u);
      expect(said).not.toMatch(/undefined|NaN|Infinity|null|[{}]|\d-0|--/);
      expect(said, text).not.toMatch(/^\s|\s$| {2}|\( | \)|\(\)|\bde el |\b(?:de|à) les? |\bzu dem |\bseit vor /);
      expect(said.split(/[(（]/).length, text).toBe(said.split(/[)）]/).length);
    }), { numRuns: 3000 });
  });
});

describe('registerLocale', () => {
  it('teaches a language its words', () => {
    registerLocale('pt', { ...en, language: 'pt', about: { day: 'por volta de {0}', other: 'cerca de {0}' } });
    expect(words('1896-09~', { locale: 'pt-BR' })).toBe('cerca de setembro de 1896');
    expect(words('1896-09-02~', { locale: 'pt' })).toBe('por volta de 2 de setembro de 1896');
  });
});

describe('a stretch from a date to the same date', () => {
  it.each([
    ['1919/1919~', 'about 1919', 'c. 1919'],
    ['1919~/1919', 'about 1919', 'c. 1919'],
    ['1919~/1919~', 'about 1919', 'c. 1919'],
    ['1919?/1919', '1919 (uncertain)', '1919?'],
    ['1919/1919%', 'about 1919 (uncertain)', 'c. 1919?'],
    ['1919?/1919%', 'about 1919 (uncertain)', 'c. 1919?'],
    ['1919-05/1919-05~', 'about May 1919', 'c. May 1919'],
    ['1904-02-08?/1904-02-08', '8 February 1904 (uncertain)', '8 Feb 1904?'],
    ['189X/189X~', 'about the 1890s', 'c. 1890s'],
    ['2004-06-11/2004-06~-11', '11 June 2004 (year and month: approximate)', 'c. 11 Jun 2004'],
    ['Y-66000000/Y-66000000~', 'about 66 million years ago', 'about 66 million years ago'],
    ['1919/1919', '1919', '1919'],
    ['[1919..1919~]', 'about 1919', 'c. 1919'],
    // Of two that are doubtful in different ways neither says it all.
    ['1919~/1919?', 'about 1919 – 1919 (uncertain)', 'c. 1919 – 1919?'],
    // Another date is another end.
    ['1919/1920~', '1919 – about 1920', '1919 – c. 1920'],
    ['1919/1919-05~', '1919 – about May 1919', '1919 – c. May 1919'],
    // An end that is open or not known is none.
    ['1919~/..', 'since about 1919', 'since c. 1919'],
    ['../1919~', 'until about 1919', 'until c. 1919'],
    ['1919~/', 'from about 1919, end unknown', 'from c. 1919, end unknown'],
  ])('says the date of %s once where its marks are, with all that is doubtful about it', (text, long, short) => {
    expect([words(text), words(text, { style: 'short' })]).toEqual([long, short]);
  });

  it.each(LANGUAGES)('is as doubtful in %s as the more doubtful of its ends, and says no date twice', (locale) => {
    for (const style of ['short', 'medium', 'long'] as const) {
      for (const [text, once] of [['1919/1919~', '{1919~,1921}'], ['1919?/1919', '{1919?,1921}'], ['1919~/1919%', '{1919%,1921}']] as const) {
        const said = words(text, { locale, style });
        expect(said.match(/1919|١٩١٩/gu), `${text}: ${said}`).toHaveLength(1);
        // As it stands among others, where nothing else is said of it.
        expect(words(once, { locale, style }), said).toContain(said.replace(/年$|년$/u, ''));
      }
    }
  });
});
