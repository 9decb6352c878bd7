import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { appendToStore } from '../../src/store/append-to-store.js';
import { buildStore } from '../../src/store/build-store.js';
import type { EventStore } from '../../src/store/event-store.js';
import { queryStore } from '../../src/store/query-store.js';
import { rowsOverlapping } from '../../src/store/span-index.js';
import { wholeDataset } from '../../src/store/whole-dataset.js';
import { datasetOf, eventOf, TRACK_IDS } from './random-dataset.js';
import { richDatasets } from './random-records.js';

const tracks = [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }];

/** Everything that a store says, to be compared with what another one says. */
function told(store: EventStore): unknown {
  const { size, skipped, eventCount, extent, asOf, finestMs, isZoned, timeZone, ids, starts, startsLatest, endsEarliest, ends, outerStarts, outerEnds, flags, importance, alternatives } = store;
  const asked = TRACK_IDS.map((_, track) => track);
  return {
    size, skipped, eventCount, extent, asOf, finestMs, isZoned, timeZone, ids, starts, startsLatest, endsEarliest, ends, outerStarts, outerEnds, flags, importance,
    alternatives: [...alternatives].sort(([a], [b]) => a - b),
    kinds: ids.map((_, row) => store.kindTable[store.kinds[row] ?? -1]?.id),
    events: ids.map((_, row) => store.eventAt(row)),
    whole: wholeDataset(store),
    rowOf: ids.map((id) => store.rowOf(id)),
    tracks: asked.map((track) => [store.rowsOf(track), store.homeRowsOf(track), rowsOverlapping(store, track, extent)]),
    counts: queryStore(store, { span: extent, binMs: 2 ** 38, tracks: asked }),
    peak: store.peakOf(2 ** 36),
  };
}

describe('appendToStore(before, events)', () => {
  it('is the store that is built from all events', () => {
    fc.assert(fc.property(richDatasets, fc.nat(40), fc.constantFrom(undefined, '2017'), fc.constantFrom(undefined, 'recorded'), (dataset, count, asOf, timeZone) => {
      const all = { ...dataset, ...(asOf !== undefined && { asOf }) };
      const before = buildStore({ ...all, events: all.events.slice(0, count) }, { timeZone });
      const { store } = appendToStore(before, all.events.slice(count));
      expect(told(store)).toEqual(told(buildStore(all, { timeZone })));
    }));
  });

  it('says where each row has gone', () => {
    fc.assert(fc.property(richDatasets, fc.nat(40), (dataset, count) => {
      const before = buildStore({ ...dataset, events: dataset.events.slice(0, count) });
      const { store, movedRows } = appendToStore(before, dataset.events.slice(count));
      expect(Array.from(movedRows, (row) => store.ids[row])).toEqual(before.ids);
    }));
  });

  it('leaves the old store as it was, also where two are made from it', () => {
    fc.assert(fc.property(richDatasets, fc.nat(40), (dataset, count) => {
      const first = { ...dataset, events: dataset.events.slice(0, count) };
      const before = buildStore(first);
      const others = dataset.events.slice(count);
      const more = others.map((event) => ({ ...event, id: `more-${event.id}` }));
      const one = appendToStore(before, others).store;
      const other = appendToStore(before, more).store;
      expect(told(before)).toEqual(told(buildStore(first)));
      expect(told(one)).toEqual(told(buildStore(dataset)));
      expect(told(other)).toEqual(told(buildStore({ ...dataset, events: [...first.events, ...more] })));
    }), { numRuns: 50 });
  });

  it('keeps the first of events with the same id', () => {
    const before = buildStore(datasetOf({ tracks, events: [eventOf({ id: 'x', title: 'Old' })] }));
    const { store } = appendToStore(before, [eventOf({ id: 'x', title: 'New' }), eventOf({ id: 'y', title: 'One' }), eventOf({ id: 'y', title: 'Two' })]);
    expect(store.ids.map((id, row) => [id, store.titleIn(row, 'en')])).toEqual([['x', 'Old'], ['y', 'One']]);
  });

  it('lists the kinds that it is given beside those of the dataset', () => {
    const war = { id: 'war', label: 'War', shape: 'diamond' } as const;
    const fair = { id: 'fair', label: 'Fair', shape: 'star' } as const;
    const before = buildStore(datasetOf({ tracks, kinds: [war], events: [eventOf({ id: 'x', kind: 'act' })] }));
    const { store } = appendToStore(before, [eventOf({ id: 'y', kind: 'fair' }), eventOf({ id: 'z', kind: 'war' })], [fair]);
    expect(store.about.kinds).toEqual([war, fair]);
    expect(store.ids.map((_, row) => store.kindTable[store.kinds[row] ?? -1])).toEqual([{ id: 'act', label: 'act', shape: 'circle' }, fair, war]);
    expect(before.about.kinds).toEqual([war]);
  });

  it('draws what goes on up to the new end', () => {
    const before = buildStore(datasetOf({ tracks, events: [eventOf({ id: 'x', date: '1900/..' }), eventOf({ id: 'y', date: '1910' })] }));
    const { store } = appendToStore(before, [eventOf({ id: 'z', date: '1950' })]);
    expect(store.ends[store.rowOf('x')]).toBe(store.extent.end);
  });

  it('grows one by one as it does at once', () => {
    const events = Array.from({ length: 300 }, (_, index) => eventOf({ id: `e${index}`, date: String(1900 + ((index * 37) % 100)), actors: [index % 2 === 0 ? 'a' : 'b'] }));
    let store = buildStore(datasetOf({ tracks, events: [] }));
    const { about } = store;
    for (const event of events) ({ store } = appendToStore(store, [event]));
    expect(told(store)).toEqual(told(buildStore(datasetOf({ tracks, events }))));
    expect(store.about).toBe(about);
  });
});
