import { describe, expect, it } from 'vitest';
import { interval, plainDate } from '../../../src/io/formats/plain-date.js';

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
    ['8/2/1904', 'write 1904-02-08 or 1904-08-02: it is not certain which number is the month'],
    ['13.2.1904', 'write 1904-02-13'], ['2/2/1904', 'write 1904-02-02'], ['40/2/1904', undefined], ['some day', undefined], ['0 BC', undefined],
  ])('leaves %j to be refused', (written, hint) => {
    expect(plainDate(written)).toEqual(hint === undefined ? { edtf: written } : { edtf: written, hint });
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
