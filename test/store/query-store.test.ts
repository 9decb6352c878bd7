import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { valueAt } from '../../src/base/number.js';
import { buildStore } from '../../src/store/build-store.js';
import type { EventStore } from '../../src/store/event-store.js';
import { filterRows } from '../support/filter-rows.js';
import { queryStore, type StoreQuery, type TrackAnswer } from '../../src/store/query-store.js';
import { civilToInstant } from '../../src/time/civil.js';
import { MS_PER_DAY } from '../../src/time/instant.js';
import { datasetOf, datasets, eventOf, TRACK_IDS } from './random-dataset.js';

const TRACKS = [0, 1, 2, 3];
const instant = fc.integer({ min: civilToInstant(1880, 1, 1), max: civilToInstant(1940, 1, 1) });
const questions = fc.record({ bounds: fc.tuple(instant, instant), log2: fc.integer({ min: 32, max: 42 }) }).map(
  ({ bounds: [a, b], log2 }): StoreQuery => ({
    span: { start: Math.min(a, b), end: Math.max(a, b) }, binMs: 2 ** log2, tracks: TRACKS,
  }),
);

/** The answer by looking at every event. */
function walk(store: EventStore, { span, binMs, tracks, filter }: StoreQuery): TrackAnswer[] {
  const firstBin = Math.floor(span.start / binMs);
  const binCount = Math.max(0, Math.ceil(span.end / binMs) - firstBin);
  return tracks.map((track) => {
    const counts = new Uint32Array(binCount);
    const lone = new Int32Array(binCount).fill(-1);
    let total = 0;
    for (let row = 0; row < store.size; row++) {
      if (!store.actorsOf(row).includes(track) || filter?.has(row) === false) continue;
      const start = valueAt(store.starts, row);
      if (start >= span.start && start < span.end) total++;
      const bin = Math.floor(start / binMs) - firstBin;
      if (bin < 0 || bin >= binCount) continue;
      counts[bin] = valueAt(counts, bin) + 1;
      lone[bin] = counts[bin] === 1 ? row : -1;
    }
    return { track, firstBin, counts, lone, total };
  });
}

describe('queryStore', () => {
  it('counts what a walk over every event counts', () => {
    fc.assert(
      fc.property(datasets, questions, (dataset, question) => {
        const store = buildStore(dataset);
        expect(queryStore(store, question)).toEqual(walk(store, question));
      }),
    );
  });

  it('counts the same through a filter, with or without its own rows', () => {
    fc.assert(
      fc.property(datasets, questions, fc.constantFrom(['war'], ['act', 'treaty'], []), (dataset, question, kinds) => {
        const store = buildStore(dataset);
        const filter = filterRows(store, { kinds });
        const answer = walk(store, { ...question, filter });
        expect(queryStore(store, { ...question, filter })).toEqual(answer);
        expect(queryStore(store, { ...question, filter: { has: filter.has } })).toEqual(answer);
      }),
    );
  });

  it('counts the same in bins of any length, shorter and longer than those of its index, and through a filter', () => {
    const events = Array.from({ length: 3000 }, (_, index) => eventOf({
      id: `e${index}`, kind: index % 3 === 0 ? 'war' : 'act', actors: [TRACK_IDS[index % 4] ?? 'a'],
      date: index % 7 === 0 ? 'Y-13800000000' : `19${String((index * index) % 100).padStart(2, '0')}-0${1 + (index % 9)}-${10 + ((index * 13) % 18)}`,
    }));
    const store = buildStore(datasetOf({ tracks: TRACK_IDS.map((id) => ({ id, name: id })), events }));
    const filter = filterRows(store, { kinds: ['war'] });
    const asked = fc.record({ at: instant, bins: fc.integer({ min: 1, max: 500 }), binMs: fc.oneof(fc.integer({ min: 20, max: 40 }).map((power) => 2 ** power), fc.integer({ min: 1e6, max: 1e12 })) });
    fc.assert(fc.property(asked, ({ at, bins, binMs }) => {
      const question = { span: { start: at, end: at + bins * binMs }, binMs, tracks: TRACKS };
      expect(queryStore(store, question)).toEqual(walk(store, question));
      expect(queryStore(store, { ...question, filter })).toEqual(walk(store, { ...question, filter }));
    }), { numRuns: 40 });
    const all = { span: { start: store.extent.start, end: store.extent.end }, binMs: 2 ** 60, tracks: TRACKS };
    expect(queryStore(store, all)).toEqual(walk(store, all));
  });

  it('keeps the counts of a bin while the span moves over it', () => {
    fc.assert(
      fc.property(datasets, questions, fc.integer({ min: -1e9, max: 1e9 }), (dataset, question, byMs) => {
        const store = buildStore(dataset);
        const span = { start: question.span.start + byMs, end: question.span.end + byMs };
        const [before, after] = [queryStore(store, question)[0], queryStore(store, { ...question, span })[0]];
        before?.counts.forEach((count, index) => {
          const moved = after?.counts[before.firstBin + index - after.firstBin];
          if (moved !== undefined) expect(moved).toBe(count);
        });
      }),
    );
  });

  it('answers for the tracks that were asked, in their order', () => {
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], events: [eventOf({ id: 'x', actors: ['b'] })] }));
    const answers = queryStore(store, { span: store.extent, binMs: 2 ** 40, tracks: [1, 0, 1] });
    expect(answers.map(({ track, total }) => [track, total])).toEqual([[1, 1], [0, 0], [1, 1]]);
  });

  it('counts events that all begin at one instant in one bin', () => {
    const events = Array.from({ length: 1000 }, (_, index) => eventOf({ id: `e${index}`, date: '1900-01-01' }));
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events }));
    const [answer] = queryStore(store, { span: { start: civilToInstant(1899, 1, 1), end: civilToInstant(1901, 1, 1) }, binMs: 2 ** 27, tracks: [0] });
    expect(answer?.total).toBe(1000);
    expect(answer?.counts.filter((count) => count > 0)).toEqual(Uint32Array.of(1000));
    expect(answer?.lone.every((row) => row === -1)).toBe(true);
  });

  it('takes infinite bounds for those of the events', () => {
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [eventOf({ id: 'x', date: '1900' }), eventOf({ id: 'y', date: '1950' })] }));
    const [answer] = queryStore(store, { span: { start: -Infinity, end: Infinity }, binMs: 2 ** 36, tracks: [0] });
    expect(answer?.total).toBe(2);
  });

  it('answers nothing of an empty dataset and of a track that does not exist', () => {
    const store = buildStore(datasetOf({}));
    const [answer] = queryStore(store, { span: store.extent, binMs: 2 ** 38, tracks: [7] });
    expect(answer).toMatchObject({ track: 7, total: 0 });
    expect(answer?.counts.every((count) => count === 0)).toBe(true);
  });

  it('works 13.8 billion years ago', () => {
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [eventOf({ id: 'x', date: 'Y-13800000000' })] }));
    const [answer] = queryStore(store, { span: store.extent, binMs: 2 ** 36, tracks: [0] });
    expect(answer?.total).toBe(1);
    expect(answer?.lone).toContain(0);
  });

  it('refuses bins that are too many or have no length', () => {
    const store = buildStore(datasetOf({}));
    for (const binMs of [1, 0, -5, NaN]) {
      expect(() => queryStore(store, { span: store.extent, binMs, tracks: [0] })).toThrow(expect.objectContaining({ code: 'store/bins' }));
    }
    expect(() => queryStore(store, { span: store.extent, binMs: MS_PER_DAY, tracks: [0] })).not.toThrow();
  });
});
