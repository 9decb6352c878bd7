import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { queryStore } from '../../src/store/query-store.js';
import { sharedDates } from '../../src/store/shared-dates.js';
import { crowdedDatasets, datasetOf, datasets, eventOf } from './random-dataset.js';
import type { EventStore } from '../../src/store/event-store.js';

/** The highest column or bar of a track, by a look at all that is drawn. */
function scanned(store: EventStore, track: number, binMs: number): number {
  const span = store.extent;
  const [answer] = queryStore(store, { span, binMs, tracks: [track] });
  const counts = [...answer!.counts];
  let peak = 0;
  for (const { start, end, count } of sharedDates(store, track, { span, binMs })) {
    counts[Math.floor(start / binMs) - answer!.firstBin]! -= count;
    peak = Math.max(peak, (count * binMs) / (end - start));
  }
  return Math.max(peak, ...counts);
}

describe('peakOf(binMs) and ownPeakOf(binMs, track)', () => {
  it('are the highest that any track has, and that one has, of all that is drawn', () => {
    fc.assert(fc.property(fc.oneof(datasets, crowdedDatasets), fc.integer({ min: 29, max: 42 }), (dataset, power) => {
      const store = buildStore(dataset);
      const own = Array.from({ length: store.trackCount }, (_, track) => scanned(store, track, 2 ** power));
      own.forEach((peak, track) => { expect(store.ownPeakOf(2 ** power, track)).toBeCloseTo(peak, 9); });
      expect(store.peakOf(2 ** power)).toBeCloseTo(Math.max(0, ...own), 9);
      expect(store.peakOf(2 ** power)).toBe(store.peakOf(2 ** power));
    }), { numRuns: 200 });
  });

  it('are 0 where nothing happened, and those of a millisecond for shorter bins', () => {
    expect(buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }] })).peakOf(1024)).toBe(0);
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [1, 2, 3].map((i) => eventOf({ id: String(i), date: '1900-01-01T00:00:00.000Z' })) }));
    expect(store.peakOf(0.25)).toBe(store.peakOf(1));
  });

  it('looks at groups as well where they are named', () => {
    const store = buildStore(datasetOf({
      tracks: ['a', 'b'].map((id) => ({ id, name: id })),
      events: ['a', 'b'].map((id) => eventOf({ id, date: '1900-01-01', actors: [id] })),
    }));
    const group = store.groupOf([0, 1]);
    expect([store.peakOf(2 ** 40), store.peakOf(2 ** 40, [0, group]), store.ownPeakOf(2 ** 40, group)]).toEqual([1, 2, 2]);
  });
});
