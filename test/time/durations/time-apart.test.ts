import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf.js';
import { timeApart } from '../../../src/time/durations/time-apart.js';
import type { FuzzyDate } from '../../../src/time/fuzzy-date.js';

const dateOf = (text: string): FuzzyDate => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(text);
  return read.value;
};

function said(date: string, origin: string, locale = 'en'): string | undefined {
  const apart = timeApart(dateOf(date), dateOf(origin), { locale });
  return apart && ('amount' in apart ? `${apart.kind} ${apart.amount}` : apart.kind);
}

describe('timeApart(date, origin)', () => {
  it.each([
    ['1904-02-11', '1904-02-08', 'after 3 days'],
    ['1904-02-05', '1904-02-08', 'before 3 days'],
    ['1904-02-09', '1904-02-08', 'after 1 day'],
    ['1905-09-05', '1904-02-08', 'after 1 year, 7 months'],
    ['1945-08-15', '1910-08-29', 'after 35 years'],
    // From the end of what lasted, and to the beginning of it
    ['1905-09-07', '1904-02-08/1905-09-05', 'after 2 days'],
    ['1904-02-08/1905-09-05', '1904-02-06', 'after 2 days'],
    ['1904-02-01', '1904-02-08/1905-09-05', 'before 7 days'],
    // No finer than the coarser of the two
    ['1907', '1904-02-08', 'after about 3 years'],
    ['1905-09', '1904-02', 'after about 1 year, 7 months'],
    ['1907~', '1904-02-08', 'after about 3 years'],
    // By the clock
    ['1941-12-07T10:00:00Z', '1941-12-07T08:00:00Z', 'after 2 hours'],
  ])('says how far %s is from %s: %s', (date, origin, words) => {
    expect(said(date, origin)).toBe(words);
  });

  it.each([
    ['1904-02-08', '1904-02-08', 'day'],
    ['1904-02', '1904-02-08', 'month'],
    ['1904-02-08', '1904', 'year'],
    ['1904~', '1904-02-08', 'perhaps'],
    ['1904-02-08?', '1904-02-08', 'perhaps'],
    ['1900/1909', '190X', 'perhaps'],
  ])('tells of %s and %s only that they are of one %s', (date, origin, unit) => {
    expect(said(date, origin)).toBe(unit);
  });

  it.each([
    ['1904-05-01', '1904-02-08/1905-09-05'],
    ['1905-09-05', '1904-02-08/1905-09-05'],
    ['1904-02-08/1905-09-05', '1905-01'],
    ['1868/1912', '1904-02-08'],
    ['1904-02-08/..', '1950-06-25/1953-07-27'],
  ])('knows that %s and %s were at once', (date, origin) => {
    expect(said(date, origin)).toBe('during');
  });

  it.each([
    ['1904', '1904-06-01/1905-09-05'],
    ['1904~/1906', '1904-02-08'],
    ['1904-02-08/', '1950'],
    ['[1902,1904-02-08]', '1904-02-08'],
  ])('does not pretend to know whether %s and %s were', (date, origin) => {
    expect(said(date, origin)).toBe('perhaps');
  });

  it('speaks other languages', () => {
    expect(said('1904-02-11', '1904-02-08', 'ko')).toBe('after 3일');
  });
});
