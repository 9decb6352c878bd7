import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { datasetOf, eventOf } from '../store/random-dataset.js';
import { layMinimap, MINIMAP_AXIS_PX } from '../../src/layout/minimap.js';
import { FRAME_PX } from '../../src/layout/minimap-window.js';
import { lightTheme } from '../../src/render/themes.js';
import { measure } from './pictures.js';
import type { ColumnsMark, TextMark } from '../../src/scene/marks.js';

const AXIS_FONT_PX = lightTheme.fonts.axis.sizePx;

function labelsOf(dates: readonly string[], widthPx: number, locale = 'en'): TextMark[] {
  const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: String(i), date })) }));
  const scene = layMinimap({ store, colors: ['track-1'], whole: { ...store.extent, widthPx }, height: 48, locale, measure });
  return scene.groups.flatMap(({ marks }) => marks).filter((mark): mark is TextMark => mark.kind === 'text');
}

describe('layMinimap(options)', () => {
  it('lets no two labels lie on one another, however long they are', () => {
    for (const dates of [['1969-07-20', '1969-07-24'], ['1969-07-20T10:00:00Z', '1969-07-20T16:00:00Z'], ['1860', '2017'], ['Y-13800000000', '2026']]) {
      for (const width of [320, 800, 1400]) {
        for (const locale of ['en', 'ko', 'ru', 'de']) {
          const labels = labelsOf(dates, width, locale);
          expect(labels.length).toBeGreaterThan(0);
          labels.slice(1).forEach((label, i) => expect(label.x).toBeGreaterThan((labels[i]?.x ?? 0) + (labels[i]?.width ?? 0)));
        }
      }
    }
  });

  it('has the feet of letters clear of the frame, and their heads of the strips', () => {
    for (const locale of ['en', 'ko']) {
      const labels = labelsOf(['1900-05-01', '1900-06-20'], 800, locale);
      expect(labels.some(({ text }) => /\p{L}/u.test(text))).toBe(true);
      for (const { y } of labels) {
        expect(y + 0.25 * AXIS_FONT_PX).toBeLessThan(48 - FRAME_PX);
        expect(y - 0.95 * AXIS_FONT_PX).toBeGreaterThan(48 - MINIMAP_AXIS_PX);
      }
    }
  });

  it('spreads events of one coarse date over it', () => {
    const dates = ['1890', ...new Array<string>(30).fill('1900'), '1900-06-15', '1910'];
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: String(i), date })) }));
    const whole = { ...store.extent, widthPx: 1000 };
    const scene = layMinimap({ store, colors: [], whole, height: 48, locale: 'en', measure });
    const [strip] = scene.groups.flatMap(({ marks }) => marks).filter((mark): mark is ColumnsMark => mark.kind === 'columns');
    const x = (instant: number): number => ((instant - whole.start) / (whole.end - whole.start)) * whole.widthPx;
    const within = strip!.heights.filter((_, i) => strip!.xs[i]! > x(Date.UTC(1900)) + 1 && strip!.xs[i]! < x(Date.UTC(1900, 11)));
    expect(within.length).toBeGreaterThan(5);
    expect(Math.max(...within)).toBeLessThan(1.3 * Math.min(...within));
    expect(Math.max(...strip!.heights)).toBe(Math.max(...within));
  });

  it('has the strip of every track in sight, clear of the frame and of the years, however many there are', () => {
    const tracks = Array.from({ length: 10 }, (_, i) => ({ id: `t${i}`, name: String(i) }));
    const store = buildStore(datasetOf({ tracks, events: tracks.flatMap(({ id }) => ['1900', '1950'].map((date) => eventOf({ id: `${id}-${date}`, date, actors: [id] }))) }));
    for (const height of [28, 40, 64]) {
      const scene = layMinimap({ store, colors: [], whole: { ...store.extent, widthPx: 800 }, height, locale: 'en', measure });
      const strips = scene.groups.flatMap(({ marks }) => marks).filter((mark): mark is ColumnsMark => mark.kind === 'columns');
      expect(strips.length).toBe(10);
      for (const { baselineY, heights } of strips) {
        expect(baselineY - Math.max(...heights)).toBeGreaterThanOrEqual(FRAME_PX);
        expect(baselineY).toBeLessThanOrEqual(height - 12);
      }
    }
  });
});
