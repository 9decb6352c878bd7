import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { isLaneOpen, laneTop, pushedPx, restingShapes, stackRows, trackHeight } from '../../src/layout/track-rows.js';
import { SLIM_TRACK_PX } from '../../src/layout/geometry.js';
import { msPerPx, pan } from '../../src/view/view-window.js';
import { valueAt } from '../../src/base/number.js';
import { datasetOf, eventOf } from '../store/random-dataset.js';
import { evenly } from './evenly.js';
import { Pictures } from './pictures.js';
import { wholeHistory } from './whole-history.js';
import type { RowShape, TrackRow, TrackShape } from '../../src/layout/track-rows.js';
import type { ViewWindow } from '../../src/view/view-window.js';

const pictures = new Pictures(wholeHistory);
const { placement } = pictures.arrangement;
const windows = fc.tuple(evenly(-0.2, 1.2), evenly(0, 12)).map(([place, power]) => pictures.windowAt(place, 2 ** power));
const rooms = fc.integer({ min: 0, max: 2_000 });

const heightOf = (shapes: readonly TrackShape[]): number => shapes.reduce((sum, { height }) => sum + height, 0);
const openLanes = (shape: TrackShape): number => shape.lanes.filter((_, lane) => isLaneOpen(shape, lane)).length;
const resting = (window: ViewWindow, room = 0): RowShape[] => restingShapes(wholeHistory, placement, window, room);

describe('restingShapes(store, placement, window, room)', () => {
  it('opens the lane of every label that shows in the window', () => {
    fc.assert(fc.property(windows, rooms, (window, room) => {
      const shapes = resting(window, room);
      for (let row = 0; row < wholeHistory.size; row += 1) {
        const start = valueAt(wholeHistory.starts, row);
        if (start < window.start || start >= window.end || valueAt(placement.scales, row) < msPerPx(window)) continue;
        expect(isLaneOpen(shapes[wholeHistory.homeOf(row)] as TrackShape, valueAt(placement.lanes, row))).toBe(true);
      }
    }));
  });

  it('closes every lane in which nothing shows near the window', () => {
    fc.assert(fc.property(windows, (window) => {
      // Neither the window nor a whole window beside it.
      const near = { start: 2 * window.start - window.end, end: 2 * window.end - window.start };
      resting(window).forEach((shape, track) => {
        const used = new Set([...wholeHistory.homeRowsOf(track)]
          .filter((row) => valueAt(wholeHistory.outerEnds, row) + 300 * msPerPx(window) > near.start && valueAt(wholeHistory.outerStarts, row) - 300 * msPerPx(window) < near.end)
          .map((row) => valueAt(placement.lanes, row)));
        shape.lanes.forEach((height, lane) => expect(height === 0 || used.has(lane)).toBe(true));
      });
    }));
  });

  it('gives each track the height of its open lanes at least', () => {
    fc.assert(fc.property(windows, rooms, (window, room) => {
      for (const shape of resting(window, room)) {
        if (shape.height <= SLIM_TRACK_PX) expect(openLanes(shape)).toBe(0);
        else expect(shape.height).toBeGreaterThanOrEqual(trackHeight(openLanes(shape)));
      }
    }));
  });

  it('makes a track slim where nothing of it is near the window, and only there', () => {
    const store = buildStore(datasetOf({
      tracks: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id })),
      events: [
        eventOf({ id: 'now', date: '1950', actors: ['a', 'd'] }), eventOf({ id: 'long-ago', date: '1800', actors: ['b'] }),
        eventOf({ id: 'all-along', date: '1790/1999', actors: ['c'] }),
      ],
    }));
    const small = new Pictures(store);
    const window = small.windowAt((1950 - 1790) / 210, 20);
    const slim = restingShapes(store, small.arrangement.placement, window, 0).map(({ height }) => height === SLIM_TRACK_PX);
    expect(slim).toEqual([false, true, false, false]);
  });

  it('shares spare room out evenly, and never more than there is', () => {
    fc.assert(fc.property(windows, rooms, (window, room) => {
      const wanted = resting(window, 0);
      const shared = resting(window, room);
      const spare = Math.max(0, room - heightOf(wanted));
      expect(heightOf(shared) - heightOf(wanted)).toBeLessThanOrEqual(spare);
      const grown = shared.map(({ height }, i) => height - (wanted[i]?.height ?? 0));
      const full = grown.filter((_, i) => (wanted[i]?.height ?? 0) > SLIM_TRACK_PX);
      expect(new Set(full).size).toBeLessThanOrEqual(1);
      grown.forEach((by, i) => {
        expect(by).toBeGreaterThanOrEqual(0);
        if ((wanted[i]?.height ?? 0) <= SLIM_TRACK_PX) expect(by).toBe(0);
      });
      expect(shared.map(({ lanes }) => lanes)).toEqual(wanted.map(({ lanes }) => lanes));
    }));
  });

  it('does not let tracks grow without end', () => {
    expect(heightOf(resting(pictures.fit, 100_000))).toBe(heightOf(resting(pictures.fit, 50_000)));
  });

  it('opens no lane for labels that a filter leaves out', () => {
    const nothing = { has: () => false };
    const shapes = restingShapes(wholeHistory, placement, pictures.fit, 0, { filter: nothing });
    expect(shapes.map(openLanes)).toEqual(shapes.map(() => 0));
    expect(shapes.map(({ height }) => height)).toEqual(shapes.map(() => SLIM_TRACK_PX));
  });

  it('opens the lane of an event that must show, even where its label would not', () => {
    const row = [...wholeHistory.ids.keys()].find((candidate) => valueAt(placement.scales, candidate) < msPerPx(pictures.fit) / 4) ?? -1;
    expect(row).toBeGreaterThanOrEqual(0);
    const shapes = restingShapes(wholeHistory, placement, pictures.fit, 0, { forced: [row, -1] });
    expect(isLaneOpen(shapes[wholeHistory.homeOf(row)] as TrackShape, valueAt(placement.lanes, row))).toBe(true);
  });

  it('keeps every lane open that a short pan needs, where a track has anything in the window', () => {
    fc.assert(fc.property(windows, evenly(-0.1, 0.1), (window, part) => {
      const shapes = resting(window);
      const hasLanes = (row: number): boolean => (shapes[wholeHistory.homeOf(row)]?.height ?? 0) > SLIM_TRACK_PX;
      const moved = pictures.layOut(pan(window, part * window.widthPx), { rows: stackRows(shapes) });
      const roomy = pictures.layOut(pan(window, part * window.widthPx));
      expect(moved.labelled.toSorted()).toEqual(roomy.labelled.filter(hasLanes).toSorted());
    }), { numRuns: 40 });
  });

  it('shows in a slim track what comes into the window by a pan', () => {
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'a' }, { id: 'b', name: 'b' }], events: [eventOf({ id: 'one', date: '1900', actors: ['a'] }), eventOf({ id: 'two', date: '1950', actors: ['b'] })] }));
    const small = new Pictures(store);
    const window = { start: Date.UTC(1890, 0), end: Date.UTC(1949, 0), widthPx: small.plotWidth };
    const rows = stackRows(restingShapes(store, small.arrangement.placement, window, 700));
    expect(rows.map(({ height }) => height === SLIM_TRACK_PX)).toEqual([false, true]);
    const marksOf = (at: ViewWindow): string[] => (small.layOut(at, { rows }).tracks[1]?.marks ?? []).map(({ role }) => role);
    expect(marksOf(window)).toContain('hint');
    const panned = marksOf(pan(window, -0.1 * window.widthPx));
    expect(panned).not.toContain('hint');
    expect(panned.length).toBeGreaterThan(0);
  });

  it('opens a lane for a selected event that a filter leaves out', () => {
    const row = wholeHistory.rowOf('korean-war');
    const filter = { has: (other: number): boolean => wholeHistory.homeOf(other) !== wholeHistory.homeOf(row) };
    const part = placement.among(filter);
    part.decide(pictures.fit);
    const shape = restingShapes(wholeHistory, part, pictures.fit, 0, { forced: [row], filter })[wholeHistory.homeOf(row)];
    expect(shape && openLanes(shape)).toBeGreaterThan(0);
    expect(shape?.lanes).toHaveLength(part.laneCountOf(wholeHistory.homeOf(row)));
  });
});

describe('stackRows(shapes)', () => {
  it('puts each track where the one above it ends', () => {
    expect(stackRows([{ height: 30, lanes: [] }, { height: 50, lanes: [20] }, { height: 10, lanes: [] }]).map(({ y }) => y)).toEqual([0, 30, 80]);
    expect(stackRows([])).toEqual([]);
  });
});

describe('laneTop(shape, lane)', () => {
  it('leaves no gap between lanes, and none where a lane is closed', () => {
    const shape = { height: 200, lanes: [20, 0, 20, 7, 20] };
    const tops = shape.lanes.map((_, lane) => laneTop(shape, lane));
    expect(tops.map((top) => top - (tops[0] ?? 0))).toEqual([0, 20, 20, 40, 47]);
  });

  it('leaves room for the rows above and below in a track of full height', () => {
    for (let lanes = 0; lanes < 10; lanes += 1) {
      const shape = { height: trackHeight(lanes), lanes: new Array<number>(lanes).fill(20) };
      expect(laneTop(shape, 0)).toBeGreaterThan(0);
      expect(laneTop(shape, lanes)).toBeLessThan(shape.height);
    }
  });
});

describe('pushedPx(before, now, scrollTop, plotHeight)', () => {
  const rowsOf = (heights: readonly number[], pinned = 0): TrackRow[] => stackRows(heights.map((height, track) => ({
    track, source: track, height, lanes: [], level: 0, under: -1, group: 'none' as const, isCollapsed: false, isPinned: track < pinned, keptLanes: undefined,
  }) as unknown as RowShape));

  it('is what the rows above the first one that is in sight from its top have grown by', () => {
    expect(pushedPx(rowsOf([50, 50, 50]), rowsOf([70, 40, 90]), 60, 400)).toBe(10);
    expect(pushedPx(rowsOf([50, 50, 50]), rowsOf([50, 50, 80]), 60, 400)).toBe(0);
    expect(pushedPx(rowsOf([50, 50, 50]), rowsOf([20, 20, 50]), 100, 400)).toBe(-60);
  });

  it('counts from below the rows that stay while the others scroll', () => {
    expect(pushedPx(rowsOf([50, 50, 50, 50], 1), rowsOf([50, 80, 50, 50], 1), 50, 400)).toBe(30);
    expect(pushedPx(rowsOf([50, 50, 50, 50], 1), rowsOf([50, 80, 50, 50], 1), 0, 400)).toBe(0);
  });

  it('is nothing where there are no rows, or the row is gone', () => {
    expect(pushedPx([], [], 10, 400)).toBe(0);
    expect(pushedPx(rowsOf([50, 50]), rowsOf([50]), 60, 400)).toBe(0);
  });
});
