import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binMsFor } from '../../../../src/view/resolution.js';
import { buildStore } from '../../../../src/store/build-store.js';
import { LeftInBins } from '../../../../src/layout/events/tick-row/left-in-bins.js';
import { LeftOnDates } from '../../../../src/layout/events/tick-row/left-on-dates.js';
import { MIN_BIN_PX } from '../../../../src/layout/geometry.js';
import { msPerPx } from '../../../../src/view/view-window.js';
import { queryStore } from '../../../../src/store/query-store.js';
import { valueAt } from '../../../../src/base/number.js';
import { crowdedDatasets, datasetOf, datasets, eventOf } from '../../../store/random-dataset.js';
import { evenly } from '../../evenly.js';
import { Pictures } from '../../pictures.js';
import { rowOf } from '../../row-of.js';
import type { RowFilter } from '../../../../src/store/query-store.js';

const every = (nth: number): RowFilter => ({ has: (row) => row % nth !== 0 });

describe('LeftInBins', () => {
  it('knows of each bin what begins there and stands in no lane, and which it is where it is one', () => {
    fc.assert(
      fc.property(fc.oneof(datasets, crowdedDatasets), evenly(0, 1), evenly(-0.2, 12), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }), (dataset, place, power, nth, filtered) => {
        const store = buildStore(dataset);
        const pictures = new Pictures(store);
        const window = pictures.windowAt(place, 2 ** power);
        const filter = every(filtered);
        const found = every(filtered + 1);
        const binMs = binMsFor(msPerPx(window), MIN_BIN_PX);
        const query = { span: { start: window.start - 3 * binMs, end: window.end + 3 * binMs }, binMs, tracks: Array.from({ length: store.trackCount }, (_, track) => track) };
        const counts = queryStore(store, { ...query, filter });
        const matches = queryStore(store, { ...query, filter: { has: (row) => filter.has(row) && found.has(row) } });
        for (const [track, answer] of counts.entries()) {
          const labelled = new Set([...store.rowsOf(track)].filter((row) => row % nth === 0 && filter.has(row)));
          const tickRow = { input: pictures.input(window, { filter }), row: rowOf(track, 60), color: 'track-1', answer, bin: { ms: binMs, peak: store.peakOf(binMs) }, labelled } as const;
          const onDates = new LeftOnDates(tickRow);
          const left = new LeftInBins(tickRow, onDates);
          const passesBoth = { has: (row: number) => filter.has(row) && found.has(row) };
          const leftFound = left.among(matches[track] ?? answer, passesBoth);
          for (let bin = answer.firstBin; bin < answer.firstBin + answer.counts.length; bin += 1) {
            const rows = [...store.rowsOf(track)].filter((row) => Math.floor(valueAt(store.starts, row) / binMs) === bin && filter.has(row) && !labelled.has(row) && !onDates.has(row));
            expect(left.countIn(bin)).toBe(rows.length);
            expect(left.loneIn(bin)).toBe(rows.length === 1 ? rows[0] : -1);
            expect(leftFound(bin)).toBe(rows.filter((row) => found.has(row)).length);
          }
        }
      }),
    );
  });

  it('passes over one shared date right behind another', () => {
    const dates = ['1899-12-31/1900-01-02', '1900/1902', '1900/1902', '1900', '1900', '1900'];
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) }));
    const pictures = new Pictures(store);
    const binMs = binMsFor(msPerPx(pictures.fit), MIN_BIN_PX);
    const [answer] = queryStore(store, { span: pictures.fit, binMs, tracks: [0] });
    if (!answer) expect.fail('the track is answered for');
    const tickRow = { input: pictures.input(pictures.fit), row: rowOf(0, 60), color: 'track-1', answer, bin: { ms: binMs, peak: store.peakOf(binMs) }, labelled: new Set<number>() } as const;
    const onDates = new LeftOnDates(tickRow);
    const left = new LeftInBins(tickRow, onDates);
    expect(onDates.dates.map(({ count }) => count)).toEqual([2, 3]);
    const bin = Math.floor(Date.UTC(1899, 11, 31) / binMs);
    expect([left.countIn(bin), left.loneIn(bin)]).toEqual([1, store.rowOf('e0')]);
  });
});
