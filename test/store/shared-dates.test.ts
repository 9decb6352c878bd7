import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { countOnDate, sharedDates, spreadCounts } from '../../src/store/shared-dates.js';
import { queryStore } from '../../src/store/query-store.js';
import { RowBits } from '../../src/store/row-bits.js';
import { rowSetOf } from '../../src/store/row-set.js';
import { valueAt } from '../../src/base/number.js';
import { crowdedDatasets, datasetOf, eventOf } from './random-dataset.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { RowFilter } from '../../src/store/query-store.js';

const DAY = 86_400_000;
const everyThird = (row: number): boolean => row % 3 !== 0;

function storeOf(dates: readonly string[]): EventStore {
  return buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) }));
}

/** The same filter as a question that is asked of each row, and as a list with an index. */
function filtersOf(store: EventStore): readonly (RowFilter | undefined)[] {
  const bits = new RowBits(store.size);
  bits.keepListed([Uint32Array.from([...store.ids.keys()].filter(everyThird))]);
  return [undefined, { has: everyThird }, rowSetOf(store, bits)];
}

describe('sharedDates(store, track, …)', () => {
  it('finds every date of a span that several events have and that is two bins long, with how many they are', () => {
    let found = 0;
    fc.assert(fc.property(crowdedDatasets, fc.integer({ min: 8, max: 36 }), fc.integer({ min: 1898, max: 1901 }), fc.integer({ min: 1, max: 5 }), (dataset, power, year, years) => {
      const store = buildStore(dataset);
      const span = { start: Date.UTC(year, 3), end: Date.UTC(year + years, 3) };
      for (const filter of filtersOf(store)) {
        for (let track = 0; track < store.trackCount; track += 1) {
          const dates = sharedDates(store, track, { span, binMs: 2 ** power, filter });
          found += dates.length;
          const expected = new Map<string, number>();
          for (const row of store.rowsOf(track)) {
            const [start, end] = [valueAt(store.starts, row), valueAt(store.ends, row)];
            const isLong = 2 ** Math.floor(Math.log2(end - start)) >= 2 * 2 ** power;
            if (isLong && end > span.start && start < span.end && (filter?.has(row) ?? true)) expected.set(`${start} ${end}`, (expected.get(`${start} ${end}`) ?? 0) + 1);
          }
          expect(Object.fromEntries(dates.map(({ start, end, count }) => [`${start} ${end}`, count])))
            .toEqual(Object.fromEntries([...expected].filter(([, count]) => count > 1)));
          for (const date of dates) {
            expect([valueAt(store.starts, date.first), valueAt(store.ends, date.first)]).toEqual([date.start, date.end]);
            expect(countOnDate(store, track, date, filter)).toBe(date.count);
          }
          const lengths = dates.map(({ start, end }) => end - start);
          expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
        }
      }
    }), { numRuns: 200 });
    expect(found).toBeGreaterThan(100);
  });

  it('leaves dates to their bins where too many lie over one another', () => {
    const pairs = Array.from({ length: 40 }, (_, i) => `1900-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + Math.floor(i / 12)).padStart(2, '0')}/1901-06-30`);
    const span = { start: Date.UTC(1900), end: Date.UTC(1902) };
    expect(sharedDates(storeOf([...pairs, ...pairs]), 0, { span, binMs: 2 ** 30 })).toEqual([]);
    expect(sharedDates(storeOf([...pairs.slice(0, 6), ...pairs.slice(0, 6)]), 0, { span, binMs: 2 ** 30 })).toHaveLength(6);
  });

  it('says nothing of what is not known more exactly than to the millisecond, or by one event alone', () => {
    const span = { start: Date.UTC(1890), end: Date.UTC(1910) };
    expect(sharedDates(storeOf(['1900', '1901', '1902-03']), 0, { span, binMs: 1 })).toEqual([]);
    expect(sharedDates(storeOf(['1900', '1900']), 0, { span, binMs: 2 ** 40 })).toEqual([]);
    expect(sharedDates(storeOf([]), 0, { span, binMs: 1 })).toEqual([]);
  });
});

describe('spreadCounts(store, answer, …)', () => {
  it('has no heap on the first day of a year', () => {
    const store = storeOf([...new Array<string>(12).fill('1900'), '1900-06-15']);
    const binMs = 2 ** 31;
    const [answer] = queryStore(store, { span: { start: Date.UTC(1899), end: Date.UTC(1902) }, binMs, tracks: [0] });
    const spread = [...spreadCounts(store, answer!, binMs)];
    expect(Math.max(...answer!.counts)).toBe(12);
    expect(spread.reduce((sum, count) => sum + count, 0)).toBeCloseTo(13, 9);
    const year = (at: number): boolean => (answer!.firstBin + at) * binMs >= Date.UTC(1900) && (answer!.firstBin + at + 1) * binMs <= Date.UTC(1901);
    const perBin = (12 * binMs) / (365 * DAY);
    const june = Math.floor(Date.UTC(1900, 5, 15) / binMs) - answer!.firstBin;
    spread.forEach((count, at) => { if (year(at)) expect(count).toBeCloseTo(at === june ? perBin + 1 : perBin, 9); });
  });

  it('spreads what began before the bins that are asked about', () => {
    const store = storeOf(['1900', '1900']);
    const binMs = 2 ** 30;
    const [answer] = queryStore(store, { span: { start: Date.UTC(1900, 6), end: Date.UTC(1900, 8) }, binMs, tracks: [0] });
    for (const count of spreadCounts(store, answer!, binMs)) expect(count).toBeCloseTo((2 * binMs) / (365 * DAY), 9);
  });
});
