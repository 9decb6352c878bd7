import { describe, expect, it } from 'vitest';
import { interval, plainDate, plainEnd } from '../../../src/io/formats/plain-date.js';

describe('plainDate', () => {
  it.each([
    ['1904-02-08', '1904-02-08'], [' 1904 ', '1904'], ['1904?', '1904?'], ['1904/1905', '1904/1905'], ['1948/..', '1948/..'],
    ['794', '0794'], ['AD 794', '0794'], ['44 BC', '-0043'], ['1 BCE', '0000'], ['c. 44 BC', '-0043~'], ['44 v. Chr.', '-0043'],
    ['c. 1900', '1900~'], ['ca. 1900', '1900~'], ['circa 1900-05', '1900-05~'], ['~794', '0794~'], ['c. 1900?', '1900%'], ['um 794', '0794~'],
    ['1904-1905', '1904/1905'], ['1904 – 1905', '1904/1905'],
    ['2017-07-10 20:00', '2017-07-10T20:00:00'], ['2017-07-10T20:00:00.123Z', '2017-07-10T20:00:00Z'], ['2017-07-10T20:00+0900', '2017-07-10T20:00:00+09:00'],
  ])('takes %j for %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['Feb. 1904', '1904-02'], ['8 Feb 1904', '1904-02-08'], ['February 8, 1904', '1904-02-08'], ['8.2.1904', '1904-02-08'], ['13/2/1904', '1904-02-13'], ['2/2/1904', '1904-02-02'],
    ['1890s', '189X'], ['Spring 1904', '1904-21'], ['8–10 May 1904', '1904-05-08/1904-05-10'], ['ca. Mai 1871', '1871-05~'], ['1905.0', '1905'],
    ['18. Januar 1871', '1871-01-18'], ['4. März 1871', '1871-03-04'], ['18.1.1871 – 20.1.1871', '1871-01-18/1871-01-20'], ['4 août 1789', '1789-08-04'], ['2 de mayo de 1808', '1808-05-02'],
    ['8 февраля 1904 г.', '1904-02-08'], ['1905年9月5日', '1905-09-05'], ['1950년 6월 25일', '1950-06-25'], ['٨ فبراير ١٩٠٤', '1904-02-08'],
  ])('reads %j as people write it: %s', (written, edtf) => {
    expect(plainDate(written)).toEqual({ edtf });
  });

  it.each([
    ['8/2/1904', 'write 1904-02-08 or 1904-08-02: it is not certain which number is the month'],
    ['40/2/1904', undefined], ['some day', undefined], ['0 BC', undefined], ['8.2.04', undefined], ['19th century', undefined], ['30 Feb 1904', undefined],
    ['1904–05', 'write 1904/1905 or 1904-05: it is not certain whether these are two years or a month'], ['1871/72', 'write 1871/1872'],
    ['37500', 'if this is how a spreadsheet counts days, write 2002-09-01; a year of five digits begins with “Y”'],
  ])('leaves %j to be refused', (written, hint) => {
    expect(plainDate(written)).toEqual(hint === undefined ? { edtf: written } : { edtf: written, hint });
  });
});

describe('plainEnd', () => {
  it('is open where what lasted has not ended', () => {
    for (const written of ['present', ' Today ', 'heute', '至今']) expect(plainEnd(written), written).toEqual({ edtf: '..' });
    expect(plainEnd('9 May 1945')).toEqual({ edtf: '1945-05-09' });
  });
});

describe('interval', () => {
  it('joins two dates, and is one where the other is absent or the same', () => {
    expect(interval('1904', '1905')).toBe('1904/1905');
    expect(interval('1904', '1904')).toBe('1904');
    expect(interval('1904', undefined)).toBe('1904');
    expect(interval(undefined, '1905')).toBe('/1905');
    expect(interval(undefined, undefined)).toBeUndefined();
  });
});
