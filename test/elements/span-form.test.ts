import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../src/time/civil.js';
import { edgesOf, withSpan } from '../../src/elements/legend/span-form.js';
import { formatFuzzyDate } from '../../src/time/words/format-fuzzy-date.js';
import { parseEdtf } from '../../src/time/edtf.js';
import { parseTypedDate } from '../../src/time/typed-date.js';

const span = { start: civilToInstant(1894, 7, 25), end: civilToInstant(1911, 1, 1) };

describe('edgesOf(span)', () => {
  it('names both ends as coarse as they can be, and nothing where an end is open', () => {
    expect(edgesOf(span)).toEqual(['1894-07-25', '1910']);
    expect(edgesOf({ start: civilToInstant(1904, 1, 1), end: civilToInstant(1905, 1, 1) })).toEqual(['1904', '1904']);
    expect(edgesOf({ ...span, end: Infinity })).toEqual(['1894-07-25', '']);
    expect(edgesOf({ ...span, start: -Infinity })).toEqual(['', '1910']);
    expect(edgesOf(undefined)).toEqual(['', '']);
  });

  it.each(['en', 'ko', 'ru', 'ja', 'zh', 'de', 'fr', 'es', 'ar'])('gives what the fields say in %s and read again', (locale) => {
    for (const edtf of ['1904', '1894-07', '1894-07-25', '-0043', '0079']) {
      const date = parseEdtf(edtf);
      const said = date.ok ? formatFuzzyDate(date.value, { locale, style: 'long' }) : '';
      const read = parseTypedDate(said, { locale });
      expect(read.ok && [read.value.earliest, read.value.latest], said).toEqual(date.ok && [date.value.earliest, date.value.latest]);
    }
  });
});

describe('withSpan(filter, span)', () => {
  it('keeps the other conditions, and leaves no filter behind that says nothing', () => {
    expect(withSpan({ kinds: ['war'] }, span)).toEqual({ kinds: ['war'], span });
    expect(withSpan({ kinds: ['war'], span }, undefined)).toEqual({ kinds: ['war'] });
    expect(withSpan({ span }, undefined)).toBeUndefined();
    expect(withSpan(undefined, undefined)).toBeUndefined();
  });
});
