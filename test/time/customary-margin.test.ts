import { describe, expect, it } from 'vitest';
import { customaryMargin } from '../../src/time/customary-margin.js';
import { parseEdtf } from '../../src/time/edtf.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MEAN_YEAR } from '../../src/time/instant.js';

function marginOf(text: string): number {
  const date = parseEdtf(text);
  if (!date.ok || date.value.kind !== 'date') throw new Error(`${text} is no single date`);
  return customaryMargin(date.value);
}

describe('customaryMargin(date)', () => {
  it('is two years for a year and five for a decade', () => {
    expect(marginOf('1863~')).toBe(2 * MS_PER_MEAN_YEAR);
    expect(marginOf('1864~')).toBe(2 * MS_PER_MEAN_YEAR);
    expect(marginOf('186X~')).toBe(5 * MS_PER_MEAN_YEAR);
  });

  it('is a month for a month, three days for a day, a quarter for a season', () => {
    expect(marginOf('1863-02~')).toBe(31 * MS_PER_DAY);
    expect(marginOf('1863-03-04%')).toBe(3 * MS_PER_DAY);
    expect(marginOf('1863-21~')).toBe(91 * MS_PER_DAY);
  });

  it('is a quarter of what is longer than a decade', () => {
    expect(marginOf('18XX~') / MS_PER_MEAN_YEAR).toBeCloseTo(25, 1);
    expect(marginOf('Y-66000000S2~') / MS_PER_MEAN_YEAR).toBeCloseTo(250_000, -1);
  });

  it('is nothing for a date that is not approximate, however doubtful', () => {
    for (const text of ['1863', '1863?', '1863-02-03', '1863-02-03T10:00:00Z']) expect(marginOf(text)).toBe(0);
  });

  it('grows with the length of the date', () => {
    const margins = ['1863-03-04~', '1863-03~', '1863-21~', '1863~', '186X~', '18XX~'].map(marginOf);
    expect(margins).toEqual(margins.toSorted((a, b) => a - b));
    expect(margins[0]).toBeGreaterThan(MS_PER_HOUR);
  });
});
