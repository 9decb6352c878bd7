import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { valueAt } from '../../src/base/number.js';
import { buildStore } from '../../src/store/build-store.js';
import { filterRows } from '../support/filter-rows.js';
import { nearestRow, nextRow, previousRow } from '../../src/store/nearest.js';
import type { RowFilter } from '../../src/store/query-store.js';
import { civilToInstant } from '../../src/time/civil.js';
import { datasetOf, datasets } from './random-dataset.js';

const instant = fc.integer({ min: civilToInstant(1880, 1, 1), max: civilToInstant(1940, 1, 1) });
const track = fc.option(fc.nat(3), { nil: undefined });
const kinds = fc.option(fc.constantFrom(['war'], ['act', 'treaty']), { nil: undefined });

/** The filter with its own rows, then without. */
const forms = (filter: RowFilter): readonly RowFilter[] => [filter, { has: (row) => filter.has(row) }];

describe('nextRow and previousRow', () => {
  it('find what a walk finds, in a track or in all, with a filter or without', () => {
    fc.assert(
      fc.property(datasets, fc.integer({ min: -1, max: 60 }), track, kinds, (dataset, row, of, shown) => {
        const store = buildStore(dataset);
        for (const filter of shown === undefined ? [undefined] : forms(filterRows(store, { kinds: shown }))) {
          const rows = [...store.ids.keys()].filter(
            (each) => (of === undefined || store.actorsOf(each).includes(of)) && filter?.has(each) !== false,
          );
          expect(nextRow(store, row, of, filter)).toBe(rows.find((each) => each > row) ?? -1);
          expect(previousRow(store, row, of, filter)).toBe(rows.findLast((each) => each < row) ?? -1);
        }
      }),
    );
  });

  it('find the first after −1 and the last before the size', () => {
    fc.assert(
      fc.property(datasets.filter(({ events }) => events.length > 0), (dataset) => {
        const store = buildStore(dataset);
        expect(nextRow(store, -1)).toBe(0);
        expect(previousRow(store, store.size)).toBe(store.size - 1);
      }),
    );
  });
});

describe('nearestRow', () => {
  it('finds what a walk finds, with a filter or without', () => {
    fc.assert(
      fc.property(datasets, fc.nat(3), instant, kinds, (dataset, of, at, shown) => {
        const store = buildStore(dataset);
        for (const filter of shown === undefined ? [undefined] : forms(filterRows(store, { kinds: shown }))) {
          let nearest = -1;
          for (const row of store.rowsOf(of)) {
            if (filter?.has(row) === false) continue;
            const isNearer = nearest < 0 || Math.abs(valueAt(store.starts, row) - at) < Math.abs(valueAt(store.starts, nearest) - at);
            if (isNearer) nearest = row;
          }
          expect(nearestRow(store, of, at, filter)).toBe(nearest);
        }
      }),
    );
  });

  it('goes to the ends for infinite instants', () => {
    fc.assert(
      fc.property(datasets, (dataset) => {
        const store = buildStore(dataset);
        const rows = store.rowsOf(0);
        const last = rows.find((row) => store.starts[row] === store.starts[rows.at(-1) ?? -1]);
        expect(nearestRow(store, 0, -Infinity)).toBe(rows[0] ?? -1);
        expect(nearestRow(store, 0, Infinity)).toBe(last ?? -1);
      }),
    );
  });

  it('is −1 in an empty dataset', () => {
    expect(nearestRow(buildStore(datasetOf({})), 0, 0)).toBe(-1);
  });
});
