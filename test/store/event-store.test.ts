import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { valueAt } from '../../src/base/number.js';
import { buildStore } from '../../src/store/build-store.js';
import type { EventStore } from '../../src/store/event-store.js';
import { datasetOf, datasets } from './random-dataset.js';

function scanned(store: EventStore, binMs: number): number {
  const counts = new Map<string, number>();
  for (let track = 0; track < store.trackCount; track += 1) {
    for (const row of store.rowsOf(track)) {
      const key = `${track}/${Math.floor(valueAt(store.starts, row) / binMs)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return Math.max(0, ...counts.values());
}

describe('peakOf(binMs)', () => {
  it('is the highest count that a scan of all events finds', () => {
    fc.assert(fc.property(datasets, fc.integer({ min: -3, max: 42 }), (dataset, power) => {
      const store = buildStore(dataset);
      expect(store.peakOf(2 ** power)).toBe(scanned(store, 2 ** power));
    }));
  });

  it('is that for bins that are no power of two as well, and says the same when asked again', () => {
    fc.assert(fc.property(datasets, fc.integer({ min: 1e8, max: 1e12 }), (dataset, binMs) => {
      const store = buildStore(dataset);
      expect([store.peakOf(binMs), store.peakOf(binMs)]).toEqual([scanned(store, binMs), scanned(store, binMs)]);
    }), { numRuns: 30 });
  });

  it('is 0 where nothing happened', () => {
    expect(buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }] })).peakOf(1024)).toBe(0);
  });
});
