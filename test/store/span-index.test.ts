import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { valueAt } from '../../src/base/number.js';
import { buildStore } from '../../src/store/build-store.js';
import { filterRows } from '../support/filter-rows.js';
import { rowsOverlapping } from '../../src/store/span-index.js';
import { civilToInstant } from '../../src/time/civil.js';
import { spansOverlap } from '../../src/time/span.js';
import { datasetOf, datasets, eventOf } from './random-dataset.js';

const instant = fc.integer({ min: civilToInstant(1880, 1, 1), max: civilToInstant(1940, 1, 1) });

describe('rowsOverlapping', () => {
  it('finds what a walk finds, with a filter or without', () => {
    fc.assert(
      fc.property(datasets, fc.nat(3), instant, instant, fc.boolean(), (dataset, track, a, b, isFiltered) => {
        const store = buildStore(dataset);
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const filter = isFiltered ? filterRows(store, { kinds: ['war'] }) : undefined;
        const walked = [...store.rowsOf(track)].filter(
          (row) =>
            filter?.has(row) !== false &&
            spansOverlap({ start: valueAt(store.starts, row), end: valueAt(store.ends, row) }, span),
        );
        expect(rowsOverlapping(store, track, span, { filter })).toEqual(walked);
        expect(rowsOverlapping(store, track, span, { filter, limit: 3 })).toEqual(walked.slice(0, 3));
      }),
    );
  });

  it('finds one long event among a thousand short ones that begin later', () => {
    const events = Array.from({ length: 1000 }, (_, index) => eventOf({ id: `e${index}`, date: String(1100 + (index % 500)) }));
    const long = eventOf({ id: 'long', date: '1000/1900' });
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [...events, long] }));
    const span = { start: civilToInstant(1800, 1, 1), end: civilToInstant(1801, 1, 1) };
    expect(rowsOverlapping(store, 0, span)).toEqual([store.rowOf('long')]);
    expect(rowsOverlapping(store, 0, { start: -Infinity, end: Infinity })).toHaveLength(1001);
  });

  it('finds nothing in an empty track or dataset', () => {
    const span = { start: -Infinity, end: Infinity };
    expect(rowsOverlapping(buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }] })), 0, span)).toEqual([]);
    expect(rowsOverlapping(buildStore(datasetOf({})), 0, span)).toEqual([]);
  });
});
