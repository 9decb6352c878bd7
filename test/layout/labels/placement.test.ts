import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { eventBox, extentOf } from '../../../src/layout/events/event-box.js';
import { MAX_DATE_NOTE_PX, MAX_LABEL_PX } from '../../../src/layout/geometry.js';
import { Placement } from '../../../src/layout/labels/placement.js';
import { msPerPx } from '../../../src/view/view-window.js';
import { valueAt } from '../../../src/base/number.js';
import { datasetOf, datasets, eventOf } from '../../store/random-dataset.js';
import { evenly } from '../evenly.js';
import { measure, Pictures } from '../pictures.js';
import { wholeHistory } from '../whole-history.js';

const zooms = fc.array(fc.record({ place: evenly(-0.1, 1.1), power: evenly(-0.2, 14) }), { minLength: 40, maxLength: 40 });

/** The events whose labels show at the scale of a window and that reach into it as they are drawn, by lane. */
function drawnByLane(pictures: Pictures, place: number, power: number): { row: number; left: number; right: number }[][] {
  const { store, placement } = pictures.arrangement;
  const window = pictures.windowAt(place, 2 ** power);
  const input = pictures.input(window);
  const lanes = new Map<string, { row: number; left: number; right: number }[]>();
  for (let row = 0; row < store.size; row += 1) {
    if (valueAt(placement.scales, row) < msPerPx(window) || valueAt(placement.scales, row) === 0) continue;
    const extent = extentOf(eventBox(input, row));
    if (extent.right < 0 || extent.left > window.widthPx) continue;
    const lane = `${store.homeOf(row)}/${valueAt(placement.lanes, row)}`;
    lanes.set(lane, [...(lanes.get(lane) ?? []), { row, ...extent }]);
  }
  return [...lanes.values()].map((boxes) => boxes.sort((a, b) => a.left - b.left));
}

function expectNoOverlap(pictures: Pictures, place: number, power: number): number {
  const lanes = drawnByLane(pictures, place, power);
  for (const boxes of lanes) {
    boxes.slice(1).forEach((box, i) => {
      const previous = boxes[i] ?? box;
      expect(previous.right, `rows ${previous.row} and ${box.row}`).toBeLessThanOrEqual(box.left + 0.01);
    });
  }
  return lanes.flat().length;
}

describe('Placement', () => {
  it('lets no two events of a lane overlap as they are drawn, at any scale', () => {
    let drawn = 0;
    fc.assert(
      fc.property(datasets, zooms, fc.constantFrom(360, 900, 1600), (dataset, asked, width) => {
        const pictures = new Pictures(buildStore(dataset), { width });
        for (const { place, power } of asked) drawn += expectNoOverlap(pictures, place, power);
      }),
      { numRuns: 60 },
    );
    expect(drawn).toBeGreaterThan(1_000);
  });

  it('lets no two events of the whole history overlap', () => {
    const pictures = new Pictures(wholeHistory);
    fc.assert(fc.property(zooms, (asked) => {
      for (const { place, power } of asked) expectNoOverlap(pictures, place, power);
    }), { numRuns: 10 });
  });

  it('finds every event that is drawn in the window', () => {
    const pictures = new Pictures(wholeHistory);
    const { placement } = pictures.arrangement;
    fc.assert(fc.property(zooms, (asked) => {
      for (const { place, power } of asked) {
        const window = pictures.windowAt(place, 2 ** power);
        const found = new Set<number>();
        for (let track = 0; track < wholeHistory.trackCount; track += 1) placement.visit(track, window.start, window.end, msPerPx(window), (row) => found.add(row));
        expect(drawnByLane(pictures, place, power).flat().map(({ row }) => row).filter((row) => !found.has(row))).toEqual([]);
      }
    }), { numRuns: 10 });
  });

  it('decides the labels of some events as though there were no others', () => {
    fc.assert(fc.property(datasets, zooms, fc.integer({ min: 1, max: 4 }), (drawn, asked, every) => {
      // How far open dates reach depends on all events.
      const dataset = { ...drawn, events: drawn.events.filter(({ date }) => !/^\/|\/$|\.\./.test(date)) };
      const pictures = new Pictures(buildStore(dataset));
      const { store, fit } = pictures.arrangement;
      const isLeft = (id: string): boolean => Number(id.slice(1)) % every === 0;
      const alone = buildStore({ ...dataset, events: dataset.events.filter(({ id }) => isLeft(id)) });
      const options = { locale: 'en', measure, baseLanes: [1, 2, 1, 2], fit: { ...fit, msPerPx: msPerPx(fit) }, coarsest: msPerPx(fit) * 16 };
      const whole = new Placement(store, options);
      const part = whole.among({ has: (row) => isLeft(store.ids[row] ?? '') });
      const same = new Placement(alone, options);
      for (const { place, power } of asked.slice(0, 8)) {
        const window = pictures.windowAt(place, 2 ** power);
        for (const placement of [part, same]) placement.decide(window);
        alone.ids.forEach((id, row) => {
          const there = store.rowOf(id);
          expect([part.scales[there], part.lanes[there], part.before[there]], id).toEqual([same.scales[row], same.lanes[row], same.before[row]]);
        });
      }
      // The others are where they are among all.
      for (const [row, id] of store.ids.entries()) {
        if (isLeft(id)) continue;
        part.decideRow(row);
        whole.decideRow(row);
        expect([part.scales[row], part.lanes[row]]).toEqual([whole.scales[row], whole.lanes[row]]);
      }
    }), { numRuns: 40 });
  });

  it('puts a label that would cross the end of the fitting window before its mark', () => {
    const history = datasetOf({
      tracks: [{ id: 'a', name: 'A' }],
      events: [eventOf({ id: 'first', title: 'A title of some length', date: '1900' }), eventOf({ id: 'last', title: 'A title of some length', date: '1999-12-30' })],
    });
    const { arrangement } = new Pictures(buildStore(history));
    expect([...arrangement.placement.before]).toEqual([0, 1]);
  });

  it('keeps every label of the whole history within the fitting window', () => {
    const pictures = new Pictures(wholeHistory);
    const input = pictures.input(pictures.fit);
    const shown = [...wholeHistory.ids.keys()].filter((row) => valueAt(pictures.arrangement.placement.scales, row) >= msPerPx(pictures.fit));
    expect(shown.length).toBeGreaterThan(20);
    for (const row of shown) {
      const { left, right } = extentOf(eventBox(input, row));
      expect([wholeHistory.ids[row], left >= 0, right <= pictures.plotWidth]).toEqual([wholeHistory.ids[row], true, true]);
    }
  });

  it('knows the width of each label, and makes none longer than there is room for', () => {
    const { placement } = new Pictures(wholeHistory).arrangement;
    for (const row of wholeHistory.ids.keys()) {
      const label = placement.labelOf(row);
      expect(label).not.toBe('');
      expect(placement.widthOf(row)).toBeCloseTo(measure(label, 'label'), 3);
      expect(placement.widthOf(row)).toBeLessThanOrEqual(MAX_LABEL_PX + measure(' · ', 'label') + MAX_DATE_NOTE_PX + 1);
    }
  });

  it('writes labels in the language that is asked for, and takes the short one where there is one', () => {
    const history = datasetOf({
      tracks: [{ id: 'a', name: 'A' }],
      events: [
        eventOf({ id: 'one', title: { en: 'War', ko: '전쟁' }, date: '1900' }),
        eventOf({ id: 'two', title: { en: 'A long title', ko: '긴 제목' }, label: { en: 'Short', ko: '짧음' }, date: '1950' }),
      ],
    });
    const labelsIn = (locale: string): string[] => {
      const { placement } = new Pictures(buildStore(history), { locale }).arrangement;
      return [0, 1].map((row) => placement.labelOf(row));
    };
    expect(labelsIn('ko')).toEqual(['전쟁', '짧음']);
    expect(labelsIn('en')).toEqual(['War', 'Short']);
  });
});
