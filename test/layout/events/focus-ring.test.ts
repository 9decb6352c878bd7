import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { boundsContain } from '../../../src/scene/bounds.js';
import { instantToPx } from '../../../src/view/view-window.js';
import { layFocusRing } from '../../../src/layout/events/focus-ring.js';
import { layOut } from '../../../src/layout/lay-out.js';
import { RowStops } from '../../../src/layout/row-stops.js';
import { valueAt } from '../../../src/base/number.js';
import { evenly } from '../evenly.js';
import { Pictures, zoomOf } from '../pictures.js';
import { wholeHistory } from '../whole-history.js';
import type { LayoutInput, RingedPlace } from '../../../src/layout/layout-input.js';
import type { RectMark } from '../../../src/scene/marks.js';

const pictures = new Pictures(wholeHistory);
const places = fc.record({ place: evenly(0, 1), zoom: evenly(-0.2, 8).map(zoomOf) });

function withRing(input: LayoutInput, ring: RingedPlace): LayoutInput {
  return { ...input, focus: { ...input.focus, focused: ring.isCount ? -1 : ring.row, ring } };
}

function ringAt(input: LayoutInput, ring: RingedPlace): RectMark | undefined {
  const focused = withRing(input, ring);
  return layFocusRing(focused, layOut(focused));
}

describe('layFocusRing(input, picture)', () => {
  it('is around what stands for each stop of a row, within the plot', () => {
    let counts = 0;
    fc.assert(fc.property(places, ({ place, zoom }) => {
      const input = pictures.input(pictures.windowAt(place, zoom));
      const layout = layOut(input);
      const { plot } = layout;
      layout.rows.forEach((row, at) => {
        const { stops } = new RowStops(input, row, layout.tracks[at]?.hits ?? []);
        for (const { row: event, counted } of [...stops.filter((stop) => stop.counted), ...stops.slice(0, 1)]) {
          const ringed = { track: row.track, row: event, isCount: counted !== undefined };
          const ring = counted ? layFocusRing(withRing(input, ringed), layout) : ringAt(input, ringed);
          if (!ring) throw new Error(`no ring around ${wholeHistory.ids[event] ?? ''}`);
          expect(ring.x).toBeGreaterThanOrEqual(plot.x);
          expect(ring.x + ring.width).toBeLessThanOrEqual(plot.x + plot.width);
          expect(ring.y + ring.height / 2).toBeGreaterThan(row.y);
          expect(ring.y + ring.height / 2).toBeLessThan(row.y + row.height);
          if (!counted) continue;
          counts += 1;
          const x = plot.x + instantToPx(input.window, valueAt(wholeHistory.starts, event));
          expect(boundsContain(ring, x, row.y + row.height - 5)).toBe(true);
        }
      });
    }), { numRuns: 40 });
    expect(counts).toBeGreaterThan(100);
  });

  it('is around the bar of a date, and around columns that stand on it', () => {
    const dates = [...new Array<string>(8).fill('1900'), ...new Array<string>(6).fill('1900-03-20'), '1890', '1910'];
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) }));
    const own = new Pictures(store);
    const window = { ...own.fit, start: Date.UTC(1899, 6), end: Date.UTC(1901, 6) };
    const input = own.input(window, { rows: own.openRows.map((row) => ({ ...row, lanes: [], isCollapsed: true })) });
    const layout = layOut(input);
    const { stops } = new RowStops(input, layout.rows[0]!, layout.tracks[0]?.hits ?? []);
    const [year, day] = stops.filter(({ counted }) => counted).map(({ row }) => layFocusRing(withRing(input, { track: 0, row, isCount: true }), layout));
    expect(year!.width).toBeGreaterThan(10 * day!.width);
  });

  it('is where an event begins whose mark, in the middle of a vague date, is out of view', () => {
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: ['1890', '1900', '1910'].map((date, i) => eventOf({ id: `e${i}`, date })) }));
    const own = new Pictures(store);
    const input = own.input({ ...own.fit, start: Date.UTC(1899, 11), end: Date.UTC(1900, 1) });
    const ring = ringAt(input, { track: 0, row: 1, isCount: false });
    expect(ring).toBeDefined();
  });

  it('is around the head of a track where no event has the focus, and nowhere where nothing is to have one', () => {
    const input = pictures.input(pictures.fit);
    const { headers } = layOut(input);
    expect(ringAt(input, { track: 1, row: -1, isCount: false })).toMatchObject(headers[1] ?? {});
    expect(layFocusRing(input, layOut(input))).toBeUndefined();
  });

  it('is in the row that the keyboard is in, where the event has another home', () => {
    const input = pictures.input(pictures.fit);
    const { rows } = layOut(input);
    const event = [...wholeHistory.ids.keys()].find((row) => wholeHistory.actorsOf(row).length > 1) ?? -1;
    for (const track of wholeHistory.actorsOf(event)) {
      const ring = ringAt(input, { track, row: event, isCount: false });
      const row = rows.find((placed) => placed.track === track);
      expect(ring?.y).toBeGreaterThan(row?.y ?? NaN);
      expect(ring?.y).toBeLessThan((row?.y ?? NaN) + (row?.height ?? NaN));
    }
  });

  it('goes with an event that has come apart from the others that it was counted with', () => {
    const near = pictures.input(pictures.windowAt(0.5, 2 ** 4));
    const { labelled, tracks } = layOut(near);
    const event = labelled.find((row) => valueAt(wholeHistory.starts, row) > near.window.start && valueAt(wholeHistory.starts, row) < near.window.end) ?? -1;
    const track = wholeHistory.homeOf(event);
    const mark = tracks[track]?.hits.find((hit) => hit.kind === 'event' && hit.row === event);
    const ring = ringAt(near, { track, row: event, isCount: true });
    expect(ring?.x).toBeLessThan(near.nameColumnPx + (mark?.bounds.x ?? NaN));
  });

  it('is nowhere where its row or its place in time is out of sight', () => {
    const input = pictures.input(pictures.windowAt(0.9, 64));
    const before = [...wholeHistory.ids.keys()].find((row) => valueAt(wholeHistory.ends, row) < input.window.start) ?? -1;
    expect(ringAt(input, { track: wholeHistory.homeOf(before), row: before, isCount: true })).toBeUndefined();
    expect(ringAt({ ...input, scrollTop: 1e6 }, { track: 0, row: -1, isCount: false })).toBeUndefined();
  });
});
