import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../src/store/build-store.js';
import { eventBox, extentOf } from '../../../src/layout/events/event-box.js';
import { layEvent } from '../../../src/layout/events/event-marks.js';
import { instantToPx } from '../../../src/view/view-window.js';
import { MS_PER_MEAN_YEAR } from '../../../src/time/instant.js';
import { GLYPH_PX } from '../../../src/layout/geometry.js';
import { valueAt } from '../../../src/base/number.js';
import { datasetOf, eventOf } from '../../store/random-dataset.js';
import { evenly } from '../evenly.js';
import { Pictures } from '../pictures.js';
import { wholeHistory } from '../whole-history.js';
import type { Mark, RectMark } from '../../../src/scene/marks.js';

const pictures = new Pictures(wholeHistory);
const { extent } = wholeHistory;

const rows = [...wholeHistory.ids.keys()];
const longRows = rows.filter((row) => valueAt(wholeHistory.ends, row) - valueAt(wholeHistory.starts, row) > MS_PER_MEAN_YEAR);

/** An event and a window that it reaches into; half of the events lasted for years. */
const views = fc
  .record({ row: fc.oneof(fc.constantFrom(...rows), fc.constantFrom(...longRows)), part: evenly(0, 1), power: evenly(0, 14) })
  .map(({ row, part, power }) => {
    const at = valueAt(wholeHistory.starts, row) + part * (valueAt(wholeHistory.ends, row) - valueAt(wholeHistory.starts, row));
    return { row, input: pictures.input(pictures.windowAt((at - extent.start) / (extent.end - extent.start), 2 ** power)) };
  });

describe('eventBox(input, row)', () => {
  it('puts a label wholly into its bar or wholly beside it', () => {
    let inside = 0;
    let beside = 0;
    fc.assert(fc.property(views, ({ row, input }) => {
      const { startPx, endPx, labelX, labelPx, isBar } = eventBox(input, row);
      const isInside = labelX >= startPx && labelX + labelPx <= endPx;
      if (isBar) expect(isInside || labelX >= endPx || labelX + labelPx <= startPx).toBe(true);
      inside += isInside ? 1 : 0;
      beside += isBar && !isInside ? 1 : 0;
    }), { numRuns: 1_000 });
    expect(Math.min(inside, beside)).toBeGreaterThan(20);
  });

  it('keeps mark and label in sight while there is room for them in what is seen of a bar', () => {
    let slid = 0;
    fc.assert(fc.property(views, ({ row, input }) => {
      const { startPx, endPx, glyphX, labelX, labelPx, isBar } = eventBox(input, row);
      const isInside = labelX >= startPx && labelX + labelPx <= endPx;
      if (!isBar || !isInside || startPx >= 0 || endPx < labelPx + 4 * GLYPH_PX) return;
      slid += 1;
      expect(glyphX).toBeGreaterThan(0);
      expect(labelX).toBeGreaterThan(glyphX);
    }), { numRuns: 1_000 });
    expect(slid).toBeGreaterThan(20);
  });

  it('keeps the mark of a bar on the bar, and that of a point on its time', () => {
    fc.assert(fc.property(views, ({ row, input }) => {
      const { startPx, endPx, glyphX, isBar } = eventBox(input, row);
      if (isBar) {
        expect(glyphX - GLYPH_PX / 2).toBeGreaterThanOrEqual(startPx);
        expect(glyphX + GLYPH_PX / 2).toBeLessThanOrEqual(endPx);
      } else {
        const middle = (valueAt(wholeHistory.starts, row) + valueAt(wholeHistory.ends, row)) / 2;
        expect(glyphX).toBeCloseTo(instantToPx(input.window, middle), 3);
      }
    }), { numRuns: 500 });
  });

  it('is as wide as its marks reach in time, where that is in view', () => {
    fc.assert(fc.property(views, ({ row, input }) => {
      const { startPx, endPx } = eventBox(input, row);
      const { widthPx } = input.window;
      expect(Math.max(0, startPx)).toBeCloseTo(Math.max(0, instantToPx(input.window, valueAt(wholeHistory.outerStarts, row))), 3);
      expect(Math.min(widthPx, endPx)).toBeCloseTo(Math.min(widthPx, instantToPx(input.window, valueAt(wholeHistory.outerEnds, row))), 3);
    }));
  });
});

describe('layEvent(input, box, color, laneY)', () => {
  it('draws nothing outside of the extent that it says it takes, and can be hit where it is drawn', () => {
    fc.assert(fc.property(views, ({ row, input }) => {
      const box = eventBox(input, row);
      const { left, right } = extentOf(box);
      const { marks, hits } = layEvent(input, box, 'track-1', 40);
      for (const mark of marks) {
        if (mark.kind === 'columns' || mark.kind === 'curve' || mark.kind === 'line') continue;
        const from = mark.kind === 'glyph' ? mark.x - mark.size / 2 : mark.x;
        const to = mark.kind === 'glyph' ? mark.x + mark.size / 2 : mark.x + mark.width;
        expect(from).toBeGreaterThanOrEqual(left - 1e-6);
        expect(to).toBeLessThanOrEqual(right + 1e-6);
      }
      for (const { bounds } of hits) {
        expect(bounds.x).toBeGreaterThanOrEqual(left - 1e-6);
        expect(bounds.x + bounds.width).toBeLessThanOrEqual(right + 1e-6);
      }
    }));
  });

  /** An event in the middle of a window that is a little longer. */
  const drawnFrom = (date: string): readonly Mark[] => {
    const store = buildStore(datasetOf({
      tracks: [{ id: 'a', name: 'A' }], asOf: '2000',
      events: [eventOf({ id: 'one', title: 'One', date }), eventOf({ id: 'x', date: '1890' }), eventOf({ id: 'y', date: '1999' })],
    }));
    const own = new Pictures(store);
    const input = own.input(own.fit);
    return layEvent(input, eventBox(input, store.rowOf('one')), 'track-1', 0).marks;
  };
  const roles = (date: string): string[] => drawnFrom(date).map(({ role }) => role);
  const barOf = (date: string): RectMark | undefined => drawnFrom(date).find((mark): mark is RectMark => mark.kind === 'rect' && (mark.role === 'bar' || mark.role === 'capsule'));

  it('draws what lasted as a bar with two edges, and what happened at some time within as a capsule', () => {
    expect(roles('1910/1950')).toEqual(['bar', 'bar-core', 'bar-edge', 'bar-edge', 'point', 'label']);
    expect(roles('193X')).toEqual(['capsule', 'point', 'label']);
    expect(roles('1930-05-03')).toEqual(['point', 'label']);
  });

  it('lets an end fade that is open or not known, and draws no edge there', () => {
    for (const open of ['1910/..', '1910/']) {
      expect(barOf(open)?.fadeEndPx).toBeGreaterThan(0);
      expect(barOf(open)?.fadeStartPx).toBeUndefined();
      expect(roles(open).filter((role) => role === 'bar-edge')).toHaveLength(1);
    }
    expect(barOf('/1950')?.fadeStartPx).toBeGreaterThan(0);
    expect(barOf('1910/1950')?.fadeEndPx).toBeUndefined();
  });

  it('dashes the edges of what is approximate or uncertain', () => {
    const dashes = (date: string): boolean[] => drawnFrom(date).flatMap((mark) => (mark.kind === 'line' ? [mark.stroke.dash !== undefined] : []));
    expect(dashes('1910-01-01/1950-01-01')).toEqual([false, false]);
    expect(dashes('1910~/1950~')).toEqual([true, true]);
    expect(barOf('193X~')?.stroke?.dash).toBeDefined();
    expect(barOf('193X')?.stroke?.dash).toBeUndefined();
  });

  it('hollows the mark of what is uncertain', () => {
    const glyphOf = (date: string): Mark | undefined => drawnFrom(date).find(({ kind }) => kind === 'glyph');
    expect(glyphOf('1930?')).toMatchObject({ fill: { color: 'background' } });
    expect(glyphOf('1930')).not.toMatchObject({ fill: { color: 'background' } });
  });

  it('puts a ring around the selected event, behind everything of it', () => {
    const input = pictures.input(pictures.fit, { focus: { selected: 5 } });
    const { marks } = layEvent(input, eventBox(input, 5), 'track-1', 0);
    expect(marks[0]?.role).toBe('selection');
    expect(layEvent(input, eventBox(input, 6), 'track-1', 0).marks.map(({ role }) => role)).not.toContain('selection');
  });
});
