import { describe, expect, it } from 'vitest';
import { wikidataTimeToEdtf } from '../../../src/io/formats/wikidata-time.js';

const JULIAN = 'http://www.wikidata.org/entity/Q1985786';

describe('wikidataTimeToEdtf', () => {
  it.each<[time: string, precision: number, edtf: string | undefined, what: string]>([
    ['+1904-02-08T00:00:00Z', 11, '1904-02-08', 'a day'],
    ['+1904-02-00T00:00:00Z', 10, '1904-02', 'a month'],
    ['+1904-00-00T00:00:00Z', 9, '1904', 'a year'],
    ['+1907-00-00T00:00:00Z', 8, '1900/1909', 'a decade'],
    ['+1900-00-00T00:00:00Z', 7, '1801/1900', 'the nineteenth century'],
    ['+1901-00-00T00:00:00Z', 7, '1901/2000', 'the twentieth'],
    ['+2000-00-00T00:00:00Z', 6, '1001/2000', 'a millennium'],
    ['-0044-03-15T00:00:00Z', 9, '-0043', '44 BC, in a count without a year 0'],
    ['-13798000000-00-00T00:00:00Z', 3, 'Y-13798499999~/Y-13797499999~', 'the Big Bang, to a million years'],
    ['+1904-02-30T00:00:00Z', 11, undefined, 'no such day'],
    ['yesterday', 11, undefined, 'no time'],
  ])('makes %s with precision %i into %s: %s', (time, precision, edtf) => {
    expect(wikidataTimeToEdtf({ time, precision, years: 'historical' })).toBe(edtf);
  });

  it('converts days of the Julian calendar, but not its years', () => {
    expect(wikidataTimeToEdtf({ time: '+1917-10-25T00:00:00Z', precision: 11, calendar: JULIAN, years: 'historical' })).toBe('1917-11-07');
    expect(wikidataTimeToEdtf({ time: '+1500-02-29T00:00:00Z', precision: 11, calendar: JULIAN, years: 'historical' })).toBe('1500-03-10');
    expect(wikidataTimeToEdtf({ time: '+1917-00-00T00:00:00Z', precision: 9, calendar: JULIAN, years: 'historical' })).toBe('1917');
  });

  it('counts a year 0 where the query service does', () => {
    expect(wikidataTimeToEdtf({ time: '-0043-03-15T00:00:00Z', precision: 9, years: 'astronomical' })).toBe('-0043');
  });
});
