import { describe, expect, it } from 'vitest';
import { firstDayOfWeek, usualFirstDay } from '../../../src/time/axis/week.js';

describe('firstDayOfWeek', () => {
  it.each([['en', 1], ['en-GB', 1], ['en-US', 7], ['ko', 7], ['ja', 7], ['ru', 1], ['fr', 1], ['de', 1], ['es', 1], ['ar', 6], ['he', 7], ['fa', 6], ['hi', 7], ['th', 7], ['pt-BR', 7], ['dv', 5]] as const)(
    'of %s is day %d', (locale, day) => {
      expect(firstDayOfWeek(locale)).toBe(day);
    });

  it('is that of English where the tag is none', () => {
    expect(firstDayOfWeek('not a tag')).toBe(1);
  });
});

describe('usualFirstDay', () => {
  it('agrees with the engine about every region', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const regions = letters.flatMap((a) => letters.map((b) => a + b)).filter((region) => names.of(region) !== undefined);
    expect(regions.length).toBeGreaterThan(240);
    expect(regions.filter((region) => new Intl.Locale(`und-${region}`).region === region && usualFirstDay(region) !== firstDayOfWeek(`und-${region}`))).toEqual([]);
  });

  it('is Monday where nothing is known', () => {
    expect(usualFirstDay()).toBe(1);
    expect(usualFirstDay('ZZ')).toBe(1);
  });
});
