import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../../src/time/civil.js';
import { formatOldStyle } from '../../../src/time/words/format-old-style.js';

describe('formatOldStyle', () => {
  it.each([
    ['en', '25 October 1917 (Old Style)'], ['ru', '25 октября 1917 г. (ст. ст.)'], ['ko', '1917년 10월 25일(율리우스력)'], ['de', '25. Oktober 1917 (alter Stil)'],
  ])('gives the October revolution its October in %s', (locale, expected) => {
    expect(formatOldStyle(civilToInstant(1917, 11, 7), locale)).toBe(expected);
  });

  it('knows leap days that the Gregorian calendar lacks', () => {
    expect(formatOldStyle(civilToInstant(1900, 3, 13), 'en')).toBe('29 February 1900 (Old Style)');
    expect(formatOldStyle(civilToInstant(-100, 2, 29, 'julian'), 'en')).toBe('29 February 101 BC (Old Style)');
  });
});
