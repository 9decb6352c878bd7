import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { formatFuzzyDate } from '../../../src/time/words/format-fuzzy-date.js';
import { parseEdtf } from '../../../src/time/edtf.js';
import { parseTypedDate } from '../../../src/time/typed-date.js';

/** The EDTF that a typed date is read as, or the code of what is wrong with it. */
function read(text: string, locale = 'en'): string {
  const date = parseTypedDate(text, { locale });
  return date.ok ? date.value.text : date.issues[0]?.code ?? '';
}

/** Each text with the EDTF that it should be read as. */
function expectAll(locale: string, expected: Readonly<Record<string, string>>): void {
  expect(Object.fromEntries(Object.keys(expected).map((text) => [text, read(text, locale)]))).toEqual(expected);
}

describe('parseTypedDate', () => {
  it('reads EDTF as it is', () => {
    expectAll('en', { '1904': '1904', '1904-02-08': '1904-02-08', '189X': '189X', '1592~': '1592~', '1904/1905': '1904/1905', 'Y-66000000': 'Y-66000000' });
  });

  it('reads days, months and years in whatever order they come', () => {
    expectAll('en', {
      'Feb 1904': '1904-02', 'Sept. 1904': '1904-09', '8 February 1904': '1904-02-08', 'February 8, 1904': '1904-02-08', '8th of Feb 1904': '1904-02-08',
      '1904 Feb 8': '1904-02-08', '8feb1904': '1904-02-08', '  8   FEBRUARY  1904 ': '1904-02-08', 'spring 1904': '1904-21', 'fall 1950': '1950-23', '790': '0790',
    });
  });

  it('reads numbers with dots as day and month, with slashes as the language writes them', () => {
    expectAll('en', { '8.2.1904': '1904-02-08', '2/8/1904': '1904-08-02', '1904/2/8': '1904-02-08', '1904-2-8': '1904-02-08', '2/1904': '1904-02' });
    expectAll('en-US', { '8.2.1904': '1904-02-08', '2/8/1904': '1904-02-08', '13/8/1904': '1904-08-13' });
    expectAll('de', { '8.2.1904': '1904-02-08', '08.02.1904': '1904-02-08' });
    expectAll('hu', { '1904. 2. 8.': '1904-02-08' });
  });

  it('says how it has read a day and a month that could be taken for each other', () => {
    const ambiguous = parseTypedDate('2/8/1904', { locale: 'en-US' });
    expect(ambiguous.issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'typed-date/ambiguous', message: '“2/8/1904” is read as 1904-02-08' })]);
    for (const clear of ['13/8/1904', '8/8/1904', '8.2.1904', '1904/2/8']) expect(parseTypedDate(clear, { locale: 'en-US' }).issues, clear).toEqual([]);
  });

  it('reads years of both eras, with and without dots, before and behind', () => {
    expectAll('en', {
      '44 BC': '-0043', '44 B.C.': '-0043', '44 bce': '-0043', 'BC 44': '-0043', '1 BC': '0000', 'AD 14': '0014', '14 AD': '0014', '15 March 44 BC': '-0043-03-15',
      '10,000 BC': '-9999', '12000 BC': 'Y-11999', '66 million years ago': 'Y-66000000', '66 Ma': 'Y-66000000', '12 ka': 'Y-10050', '10,000 years ago': '-8050', '100 ka': 'Y-100000', '13.8 billion years ago': 'Y-13800000000',
    });
  });

  it('reads decades, centuries and what is not exact', () => {
    expectAll('en', {
      '1890s': '189X', 'the 1890s': '189X', '490s BC': '-0498/-0489', '19th century': '1801/1900', 'the XIX century': '1801/1900', '1st century': '0001/0100', '5th century BC': '-0499/-0400',
      'c. 1592': '1592~', 'about 1592': '1592~', '1592?': '1592?',
    });
  });

  it('reads one date to another, with what the first leaves to the second', () => {
    expectAll('en', {
      '1904-1905': '1904/1905', '1904 – 1905': '1904/1905', 'from 1904 to 1905': '1904/1905', '8–10 February 1904': '1904-02-08/1904-02-10', 'May - July 1904': '1904-05/1904-07',
      '8 February 1904 - 5 September 1905': '1904-02-08/1905-09-05', '500–400 BC': '-0499/-0399', '5–1 BC': '-0004/0000', '8 Feb 1904–': '1904-02-08/..', '1904 – present': '1904/..',
    });
    expect(parseTypedDate('2/8/1904 – 2/9/1904').issues).toEqual([expect.objectContaining({ code: 'typed-date/ambiguous' })]);
    expectAll('de', { '8.–10. Mai 1904': '1904-05-08/1904-05-10', '10.000 v. Chr.': '-9999', '12–1904': 'typed-date/not-understood' });
    expectAll('en', { '5–4th century BC': '-0499/-0300', '100 years ago': 'typed-date/not-understood' });
  });

  it('knows the names of other languages, in the cases that they take, and English beside them', () => {
    expectAll('de', { '8. Februar 1904': '1904-02-08', '44 v. Chr.': '-0043', '19. Jahrhundert': '1801/1900', '1890er Jahre': '189X', 'um 1592': '1592~', '8 February 1904': '1904-02-08' });
    expectAll('fr', { '1er mars 1904': '1904-03-01', 'fevrier 1904': '1904-02', '44 av. J.-C.': '-0043', 'XIXe siècle': '1801/1900', 'années 1890': '189X' });
    expectAll('es', { '8 de febrero de 1904': '1904-02-08', '44 a. C.': '-0043', 'siglo XIX': '1801/1900', 'década de 1890': '189X' });
    expectAll('ru', { '8 февраля 1904 г.': '1904-02-08', 'февраль 1904': '1904-02', '44 до н. э.': '-0043', 'XIX век': '1801/1900', '1890-е гг.': '189X', 'весна 1904': '1904-21' });
    expectAll('ko', { '1904년 2월 8일': '1904-02-08', '1904년': '1904', '기원전 44년': '-0043', '1890년대': '189X', '19세기': '1801/1900', '1904. 2. 8.': '1904-02-08', '1592년경': '1592~' });
    expectAll('ja', { '1904年2月8日': '1904-02-08', '紀元前44年': '-0043', '1890年代': '189X', '19世紀': '1801/1900' });
    expectAll('zh', { '1904年2月8日': '1904-02-08', '公元前44年': '-0043', '19世纪': '1801/1900' });
    expectAll('ar', { '٨ فبراير ١٩٠٤': '1904-02-08' });
    expectAll('pl', { '8 lutego 1904': '1904-02-08', 'XIX wiek': '1801/1900' });
    expectAll('he', { '8 בפברואר 1904': '1904-02-08' });
    expectAll('hi', { '8 फ़रवरी 1904': '1904-02-08' });
    expectAll('vi', { '8 tháng 2, 1904': '1904-02-08' });
  });

  it('reads what the library itself writes, month by month, in every language', () => {
    for (const locale of ['en', 'en-US', 'de', 'es', 'fr', 'ja', 'ko', 'ru', 'zh', 'it', 'pl', 'tr', 'el', 'cs', 'fi', 'uk', 'ar', 'he']) {
      for (let month = 1; month <= 12; month += 1) {
        for (const edtf of [`1904-${String(month).padStart(2, '0')}`, `1904-${String(month).padStart(2, '0')}-08`]) {
          const date = parseEdtf(edtf);
          const written = date.ok ? formatFuzzyDate(date.value, { locale }) : '';
          expect(read(written, locale), `${locale}: ${written}`).toBe(edtf);
        }
      }
    }
  });

  it('says what is missing, or that there is no such day', () => {
    expectAll('en', {
      '8 February': 'typed-date/no-year', winter: 'typed-date/no-year', '8.2.04': 'typed-date/short-year', '8 Feb 04': 'typed-date/short-year', '30 February 1904': 'typed-date/no-such-date',
      hello: 'typed-date/not-understood', '': 'typed-date/not-understood', '1904-13-45 at noon': 'typed-date/not-understood',
    });
    expect(read('2월 8일', 'ko')).toBe('typed-date/no-year');
    expect(parseTypedDate('hello').issues[0]?.hint).toContain('8 February 1904');
  });

  it('never throws, and takes no long time for a long text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), fc.constantFrom('en', 'ko', 'ar', 'ru'), (text, locale) => {
      expect(typeof parseTypedDate(text, { locale }).ok).toBe('boolean');
    }));
    expect(read('1904 '.repeat(10_000))).toBe('typed-date/not-understood');
  });
});
