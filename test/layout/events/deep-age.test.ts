import { describe, expect, it } from 'vitest';
import { deepAge } from '../../../src/layout/events/deep-age.js';
import { parseEdtf } from '../../../src/time/edtf.js';

function ageOf(text: string, locale = 'en'): string | undefined {
  const date = parseEdtf(text);
  if (!date.ok) throw new Error(text);
  return deepAge(date.value, locale);
}

describe('deepAge(date, locale)', () => {
  it('is as exact as the year is written', () => {
    expect(ageOf('Y-66000000')).toBe('66 Ma');
    expect(ageOf('Y-10300000000~')).toBe('c. 10.3 Ga');
    expect(ageOf('Y-13787000000?')).toBe('13.787 Ga?');
    expect(ageOf('Y-300000')).toBe('300 ka');
    expect(ageOf('Y-66000000~', 'ko')).toBe('66 Ma경');
    expect(ageOf('Y-10300000000', 'de')).toBe('10,3 Ga');
  });

  it('says the unit of a range once', () => {
    expect(ageOf('[Y-66086000..Y-66000000]')).toBe('66.086–66 Ma');
    expect(ageOf('Y-252170000/Y-201400000')).toBe('252.17–201.4 Ma');
    expect(ageOf('Y-4000000000/Y-541000000')).toBe('4 Ga–541 Ma');
  });

  it('counts years that are not round from 1950', () => {
    expect(ageOf('Y-24499~')).toBe('c. 26.4 ka');
    expect(ageOf('Y-72251')).toBe('74.201 ka');
  });

  it('is nothing for years of the calendar and for dates without bounds', () => {
    for (const text of ['-4000', '1904', '-9999', 'Y-66000000/1900', 'Y-66000000/..', 'XXXX-12-25']) expect(ageOf(text)).toBeUndefined();
  });
});
