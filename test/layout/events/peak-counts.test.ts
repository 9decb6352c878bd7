import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { peakCount } from '../../../src/layout/events/peak-counts.js';
import { valueAt } from '../../../src/base/number.js';
import { datasetOf, datasets } from '../../store/random-dataset.js';
import type { EventStore } from '../../../src/store/event-store.js';

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

describe('peakCount(store, binMs)', () => {
  it('is the highest count that a scan of all events finds', () => {
    fc.assert(fc.property(datasets, fc.integer({ min: 10, max: 42 }), (dataset, power) => {
      const store = buildStore(dataset);
      expect(peakCount(store, 2 ** power)).toBe(scanned(store, 2 ** power));
    }));
  });

  it('says the same when asked again, and keeps sizes and stores apart', () => {
    fc.assert(fc.property(datasets, datasets, (one, other) => {
      const stores = [buildStore(one), buildStore(other)];
      const sizes = [2 ** 36, 2 ** 38, 2 ** 36];
      for (const store of [...stores, ...stores]) for (const size of sizes) expect(peakCount(store, size)).toBe(scanned(store, size));
    }), { numRuns: 30 });
  });

  it('is 0 where nothing happened', () => {
    expect(peakCount(buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }] })), 1024)).toBe(0);
  });
});
