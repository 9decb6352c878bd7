import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { stopsIn } from '../../src/layout/row-stops.js';
import { valueAt } from '../../src/base/number.js';
import { crowdedDatasets, datasetOf, datasets as anyDatasets, eventOf } from '../store/random-dataset.js';
import { evenly } from './evenly.js';
import { Pictures, zoomOf } from './pictures.js';
import { wholeHistory } from './whole-history.js';
import type { EventStore } from '../../src/store/event-store.js';
import type { RowFilter } from '../../src/store/query-store.js';
import type { RowStops, Stop } from '../../src/layout/row-stops.js';
import type { ViewWindow } from '../../src/view/view-window.js';

const datasets = fc.oneof(anyDatasets, crowdedDatasets);
const places = fc.record({ place: evenly(0, 1), zoom: evenly(-0.2, 8).map(zoomOf) });
const filters = fc.constantFrom<RowFilter | undefined>(undefined, { has: (row: number) => row % 3 !== 0 });

/** Of each track. */
function stopsOf(pictures: Pictures, window: ViewWindow, filter?: RowFilter): RowStops[] {
  const input = pictures.input(window, filter && { filter });
  return pictures.openRows.map((row) => stopsIn(input, row));
}

/** Every stop that one comes to from a place, one way. */
function way(stops: RowStops, from: Stop, by: 1 | -1): Stop[] {
  const met: Stop[] = [];
  for (let stop: Stop | undefined = from; stop !== undefined; stop = stops.beside(stop.row, stop.counted !== undefined, by)) met.push(stop);
  return met;
}

function begun(store: EventStore, track: number, { start, end }: ViewWindow, filter: RowFilter | undefined): number[] {
  return [...store.rowsOf(track)].filter((row) => valueAt(store.starts, row) >= start && valueAt(store.starts, row) < end && (filter?.has(row) ?? true));
}

describe('stopsIn(input, row)', () => {
  it('has every event that begins in the window, by itself or in one count', () => {
    fc.assert(fc.property(datasets, places, filters, (dataset, { place, zoom }, filter) => {
      const store = buildStore(dataset);
      const pictures = new Pictures(store);
      const window = pictures.windowAt(place, zoom);
      stopsOf(pictures, window, filter).forEach((stops, track) => {
        const single = new Set(stops.stops.filter(({ counted }) => !counted).map(({ row }) => row));
        const rows = begun(store, track, window, filter);
        const counts = rows.map((row) => stops.countOf(row));
        rows.forEach((row, i) => { expect(counts[i] !== undefined, store.ids[row]).toBe(!single.has(row)); });
        // No two counts have events of the same time, and the first event in view stands for each.
        for (const { row, counted } of stops.stops) if (counted) expect(rows.find((_, i) => counts[i]?.counted?.first === counted.first)).toBe(row);
      });
    }));
  });

  it('counts as many as there are from the first to the last', () => {
    const pictures = new Pictures(wholeHistory);
    let counted = 0;
    fc.assert(fc.property(places, ({ place, zoom }) => {
      const window = pictures.windowAt(place, zoom);
      stopsOf(pictures, window).forEach((stops, track) => {
        const inWindow = new Set(begun(wholeHistory, track, window, undefined));
        for (const stop of stops.stops) {
          // Not what is beyond and has its name before it, so that this reaches into the window.
          expect(inWindow).toContain(stop.row);
          if (!stop.counted) continue;
          const { count, first, last } = stop.counted;
          counted += 1;
          expect(count).toBe([...wholeHistory.rowsOf(track)].filter((row) => row >= first && row <= last && stops.countOf(row)?.row === stop.row).length);
        }
      });
    }), { numRuns: 30 });
    expect(counted).toBeGreaterThan(100);
  });

  it('leads along all stops in order of time, and back', () => {
    fc.assert(fc.property(datasets, places, filters, (dataset, { place, zoom }, filter) => {
      const pictures = new Pictures(buildStore(dataset));
      for (const stops of stopsOf(pictures, pictures.windowAt(place, zoom), filter)) {
        const [first] = stops.stops;
        const last = stops.stops.at(-1);
        if (!first || !last) continue;
        expect(way(stops, first, 1)).toEqual(stops.stops);
        expect(way(stops, last, -1)).toEqual(stops.stops.toReversed());
      }
    }));
  });

  it('leads from an event inside of a count to what stands around that', () => {
    const pictures = new Pictures(wholeHistory);
    let inside = 0;
    stopsOf(pictures, pictures.fit).forEach((stops, track) => {
      for (const row of wholeHistory.rowsOf(track)) {
        const own = stops.countOf(row);
        if (!own) continue;
        inside += 1;
        const others = stops.stops.filter((stop) => stop.row !== own.row);
        expect(stops.beside(row, false, 1)).toEqual(others.find((stop) => stop.row > row));
        expect(stops.beside(row, false, -1)).toEqual(others.findLast((stop) => stop.row < row));
        expect(stops.beside(row, true, 1)).toEqual(others.find((stop) => stop.row > own.row));
      }
    });
    expect(inside).toBeGreaterThan(100);
  });

  it('begins at what stands by itself, and at a count where nothing does', () => {
    const crowd = Array.from({ length: 12 }, (_, i) => eventOf({ id: `in-${i}`, date: `1900-03-${String(i + 1).padStart(2, '0')}`, importance: i }));
    const tracks = [{ id: 'a', name: 'A' }];
    const kinds = [{ id: 'act', label: 'Act', shape: 'circle' as const }];
    const store = buildStore(datasetOf({ tracks, kinds, events: [eventOf({ id: 'early', date: '1800' }), ...crowd, eventOf({ id: 'late', date: '2000', importance: 99 })] }));
    const pictures = new Pictures(store);
    const stops = stopsOf(pictures, pictures.fit)[0];
    expect(stops?.first).toEqual({ row: 0 });
    const collapsed = pictures.openRows.map((row) => ({ ...row, lanes: [], height: 28 }));
    const window = { start: Date.UTC(1899, 0), end: Date.UTC(1903, 0), widthPx: pictures.plotWidth / 20 };
    const near = stopsIn(pictures.input(window, { rows: collapsed }), collapsed[0] ?? expect.fail('no row')).first;
    expect(near?.counted?.count).toBe(12);
  });
});
