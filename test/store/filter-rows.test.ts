import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { assertExists } from '../../src/base/assert.js';
import { valueAt } from '../../src/base/number.js';
import { tracksOf } from '../../src/model/event.js';
import { buildStore } from '../../src/store/build-store.js';
import { filterRows } from '../support/filter-rows.js';
import type { FilterCriteria } from '../../src/store/filter-rows.js';
import { civilToInstant } from '../../src/time/civil.js';
import { datasetOf, datasets, eventOf, TRACK_IDS } from './random-dataset.js';

const tracks = [{ id: 'a', name: 'A' }];
const store = buildStore(
  datasetOf({
    tracks,
    events: [
      eventOf({ id: 'portsmouth', date: '1905-09-05', title: { en: 'Treaty of Portsmouth', ru: 'Портсмутский мирный договор' } }),
      eventOf({ id: 'ganghwa', date: '1876-02-26', title: 'Treaty', description: { ko: '강화도 조약' } }),
      eventOf({ id: 'dejnev', date: '1880', title: 'Café Dežněv opens', place: { name: 'Владивосток' } }),
    ],
  }),
);
const found = (criteria: FilterCriteria): string[] => store.ids.filter((_, row) => filterRows(store, criteria).has(row));

describe('filterRows', () => {
  it('takes a time as EDTF, as two ends of either kind, and passes everything where that cannot be read', () => {
    expect(found({ span: '1877/1904' })).toEqual(['dejnev']);
    expect(found({ span: { start: '1877', end: '1904' } })).toEqual(['dejnev']);
    expect(found({ span: { start: civilToInstant(1877, 1, 1), end: '1904' } })).toEqual(['dejnev']);
    expect(found({ span: '1880/..' })).toEqual(['dejnev', 'portsmouth']);
    expect(found({ span: 'soon' })).toHaveLength(3);
  });

  it('passes everything without criteria', () => {
    expect(found({})).toEqual(['ganghwa', 'dejnev', 'portsmouth']);
    expect(filterRows(store, {}).size).toBe(3);
  });

  it('finds words in any language, order and case', () => {
    expect(found({ text: 'portsmouth TREATY' })).toEqual(['portsmouth']);
    expect(found({ text: 'договор' })).toEqual(['portsmouth']);
    expect(found({ text: '강화' })).toEqual(['ganghwa']);
    expect(found({ text: 'владивосток' })).toEqual(['dejnev']);
    expect(found({ text: '1876' })).toEqual(['ganghwa']);
    expect(found({ text: 'treaty cafe' })).toEqual([]);
    expect(found({ text: '  ' })).toHaveLength(3);
  });

  it('finds letters without their accents', () => {
    expect(found({ text: 'cafe deznev' })).toEqual(['dejnev']);
    expect(found({ text: 'CAFÉ' })).toEqual(['dejnev']);
  });

  it('finds what another finds, if it is given', () => {
    const asked: string[] = [];
    const second = filterRows(store, { text: 'cafe', kinds: ['act'] }, (text) => {
      asked.push(text);
      return Uint8Array.of(0, 3, 1);
    });
    expect(asked).toEqual(['cafe']);
    expect([0, 1, 2].filter((row) => second.has(row))).toEqual([1, 2]);
    expect(filterRows(store, { text: ' ' }, () => undefined).size).toBe(3);
  });

  it('passes what may have been going on in a span', () => {
    expect(found({ span: { start: civilToInstant(1880, 12, 31), end: civilToInstant(1900, 1, 1) } })).toEqual(['dejnev']);
    expect(found({ span: { start: civilToInstant(1881, 1, 1), end: civilToInstant(1900, 1, 1) } })).toEqual([]);
    expect(found({ span: { start: -Infinity, end: Infinity } })).toHaveLength(3);
  });

  it('passes the rows that meet every criterion, and lists them by track', () => {
    const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | undefined> => fc.option(fc.subarray([...values]), { nil: undefined });
    const importances = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    fc.assert(
      fc.property(datasets, some(TRACK_IDS), some(['war', 'treaty', 'act']), importances, (dataset, ids, kinds, minImportance) => {
        const random = buildStore(dataset);
        const filter = filterRows(random, {
          ...(ids && { tracks: ids }), ...(kinds && { kinds }), ...(minImportance !== undefined && { minImportance }),
        });
        const passing = dataset.events.map(({ id }) => random.rowOf(id)).sort((a, b) => a - b).flatMap((row) => {
          const event = assertExists(random.eventAt(row), 'its event');
          return (
            (ids?.some((id) => tracksOf(event).includes(id)) ?? true) &&
            (kinds?.includes(event.kind) ?? true) &&
            valueAt(random.importance, row) >= (minImportance ?? 0)
          ) ? [row] : [];
        });
        expect([...random.ids.keys()].filter((row) => filter.has(row))).toEqual(passing);
        expect(filter.size).toBe(passing.length);
        TRACK_IDS.forEach((_, track) => {
          expect([...filter.rowsOf(track)]).toEqual([...random.rowsOf(track)].filter((row) => passing.includes(row)));
        });
      }),
    );
  });

  it('passes no row that does not exist', () => {
    const filter = filterRows(store, {});
    expect([-1, 3, 31, 32, 1e6].some((row) => filter.has(row))).toBe(false);
    expect(filterRows(buildStore(datasetOf({})), {}).has(0)).toBe(false);
  });
});
