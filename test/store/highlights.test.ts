import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { highlightsOf } from '../../src/store/highlights.js';
import { instantToCivil } from '../../src/time/civil.js';
import type { Highlights } from '../../src/store/highlights.js';
import { datasetOf, eventOf } from './random-dataset.js';

const highlights = (dates: readonly string[]): Highlights => highlightsOf(buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) })));
const yearOf = (instant: number | undefined): number | undefined => (instant === undefined ? undefined : instantToCivil(instant).year);

describe('highlightsOf', () => {
  const dates = ['1860', '1871', '1880', '1885', '1894-02', '1894-03', '1894-07', '1895-01', '1896', '1897', '1898', '1899', '1935', '1950', '1959'];

  it('finds the stretch in which the most events begin', () => {
    const { densest } = highlights(dates);
    expect([yearOf(densest?.start), yearOf((densest?.end ?? 1) - 1), densest?.count]).toEqual([1890, 1899, 8]);
  });

  it('ends the densest stretch with the present, where it is counted in more years than are past', () => {
    const { densest } = highlights(['Y-13800000000', ...Array.from({ length: 40 }, (_, i) => String(1980 + i))]);
    expect(densest?.count).toBe(40);
    expect(yearOf((densest?.end ?? 1) - 1)).toBeLessThanOrEqual(new Date().getUTCFullYear());
  });

  it('finds the longest time in which certainly none begins', () => {
    const { gap } = highlights(dates);
    expect([yearOf(gap?.start), yearOf(gap?.end)]).toEqual([1900, 1935]);
  });

  it('counts a date that is not known well as filling its time', () => {
    const { gap } = highlights([...dates, '1900/1901', '190X', '191X']);
    expect([yearOf(gap?.start), yearOf(gap?.end)]).toEqual([1920, 1935]);
  });

  it('says nothing of few events, or of events that are spread evenly', () => {
    expect(highlights(['1860', '1950'])).toEqual({ densest: undefined, gap: undefined });
    expect(highlights(Array.from({ length: 100 }, (_, i) => String(1900 + i))).densest).toBeUndefined();
  });
});
