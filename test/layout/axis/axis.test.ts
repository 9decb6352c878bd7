import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AXIS_ROW_PX, CONTEXT_ROW_PX } from '../../../src/layout/geometry.js';
import { civilToInstant, instantToCivil } from '../../../src/time/civil.js';
import { contextOf, TICK_STEPS, YEAR } from '../../../src/time/axis/ladder.js';
import { evenly } from '../evenly.js';
import { float64Step } from '../../../src/base/number.js';
import { formatTick } from '../../../src/time/axis/format-tick.js';
import { instantToPx, msPerPx, pxToInstant } from '../../../src/view/view-window.js';
import { layAxis } from '../../../src/layout/axis/axis.js';
import { lightTheme } from '../../../src/render/themes.js';
import { mirrorScene } from '../../../src/scene/mirror.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MEAN_YEAR, MS_PER_MINUTE } from '../../../src/time/instant.js';
import { staticTextMeasurer } from '../../../src/render/static-text-measurer.js';
import { floorToTick, ticksOf } from '../../../src/time/axis/ticks.js';
import type { Axis } from '../../../src/layout/axis/axis.js';
import type { TextMark } from '../../../src/scene/marks.js';
import type { TickStep } from '../../../src/time/axis/ladder.js';
import type { ViewWindow } from '../../../src/view/view-window.js';

const measure = staticTextMeasurer(lightTheme.fonts);

/** From the age of the universe to a few minutes, evenly by ratio, on any surface; about now, anywhere in five centuries, or anywhere. */
const windows: fc.Arbitrary<ViewWindow> = fc
  .record({
    centre: fc.oneof(
      fc.constant(civilToInstant(2017, 9, 3)),
      evenly(civilToInstant(1550, 1, 1), civilToInstant(2050, 1, 1)),
      evenly(-2, 10.2).map((power) => civilToInstant(2000, 1, 1) - MS_PER_MEAN_YEAR * 10 ** power),
    ),
    power: evenly(Math.log2(5 * MS_PER_MINUTE), Math.log2(15e9 * MS_PER_MEAN_YEAR)),
    widthPx: fc.integer({ min: 200, max: 2500 }),
  })
  .map(({ centre, power, widthPx }) => {
    // No window is closer than what instants of its time can be told apart by, as the limits of the view have it.
    const half = Math.max(2 ** power / 2, float64Step(centre) * 4 * widthPx);
    return { start: centre - half, end: centre + half, widthPx };
  });

const LOCALES = ['en', 'en-US', 'ko', 'ru', 'ja', 'zh', 'fr', 'de', 'es', 'ar', 'he', 'fa', 'hi', 'th'];
const CLOCKS = fc.constantFrom(undefined, 'UTC');

const textsIn = ({ marks }: Axis, role: string): TextMark[] => marks.flatMap((mark) => (mark.kind === 'text' && mark.role === role ? [mark] : []));
const xsOf = ({ marks }: Axis, keys: string): number[] => marks.flatMap((mark) => (mark.kind === 'line' && mark.key.startsWith(keys) ? [mark.x1] : []));

function expectApart(texts: readonly TextMark[]): void {
  texts.toSorted((a, b) => a.x - b.x).forEach((text, i, sorted) => {
    const previous = sorted[i - 1];
    if (previous) expect(text.x, `“${previous.text}” before “${text.text}”`).toBeGreaterThanOrEqual(previous.x + previous.width);
  });
}

describe.each(LOCALES)('layAxis(window, %j, measure)', (locale) => {
  it('lets no two labels of a row overlap and none be cut, wherever and however far away', () => {
    fc.assert(fc.property(windows, CLOCKS, (window, clock) => {
      const axis = layAxis(window, locale, measure, clock);
      for (const role of ['tick-label', 'context-label']) {
        const texts = textsIn(axis, role);
        expectApart(texts);
        for (const { x, width, text } of texts) {
          expect(x, text).toBeGreaterThanOrEqual(0);
          expect(x + width, text).toBeLessThanOrEqual(window.widthPx);
        }
      }
    }), { numRuns: 300 });
  });

  it('always tells which year, month and day its ticks are of', () => {
    fc.assert(fc.property(windows, CLOCKS, (window, clock) => {
      const axis = layAxis(window, locale, measure, clock);
      const context = contextBelowYear(axis);
      if (context === undefined || textsIn(axis, 'tick-label').length === 0) return;
      // Ticks within a day, month or year: one stretch at least is named, whole and with its year, and every boundary has its line,
      // so that the others are counted from there.
      const named = textsIn(axis, 'context-label').filter(({ opacity = 1 }) => opacity === 1);
      // “1.867238123 Ga · 25/12” in wide digits does not go into 200 px at all.
      const shortest = formatTick(context, floorToTick(context, window.start), { locale, row: 'context', length: 'numeric' });
      if (measure(shortest, 'context') + 5 <= window.widthPx * 0.95) expect(named.length, JSON.stringify(window)).toBeGreaterThanOrEqual(1);
      for (const { key, text } of named) {
        const start = Number(key.slice('context-label:'.length));
        expect(LENGTHS.flatMap((length) => {
          const name = formatTick(context, start, { locale, row: 'context', length });
          return [name, `${name} · ${clock ?? ''}`];
        })).toContain(text.replace(/[\u2068\u2069]/g, ''));
      }
      // A boundary at the very end is beyond the plot.
      const boundaries = ticksOf(context, window).map((instant) => instantToPx(window, instant)).filter((x) => x < window.widthPx);
      expect(xsOf(axis, 'context:').filter((x) => x >= 0 && x < window.widthPx)).toEqual(boundaries);
    }), { numRuns: 300 });
  });
});

const LENGTHS = ['long', 'short', 'numeric'] as const;

/** The unit that the upper row names, told by the instants of its boundaries, where that is a year or less. */
function contextBelowYear(axis: Axis): TickStep | undefined {
  const starts = axis.marks.flatMap(({ key }) => (key.startsWith('context:') ? [Number(key.slice('context:'.length))] : []));
  const shortest = Math.min(...starts.slice(1).map((start, i) => start - (starts[i] ?? NaN)));
  const tick = axis.marks.flatMap(({ key }) => (key.startsWith('tick:') ? [Number(key.slice('tick:'.length))] : []));
  const step = tick.length > 1 ? (tick[1] ?? 0) - (tick[0] ?? 0) : Infinity;
  const named = TICK_STEPS.filter(({ unit, count }) => count === 1 && (unit === 'day' || unit === 'month' || unit === 'year'));
  if (Number.isFinite(shortest)) return named.find(({ meanMs }) => Math.abs(meanMs / shortest - 1) < 0.1);
  const context = contextOf(TICK_STEPS.findLast(({ meanMs }) => meanMs <= step * 1.1) ?? YEAR);
  return step < Infinity ? named.find(({ unit }) => unit === context?.unit) : undefined;
}

describe('layAxis(window, locale, measure)', () => {
  it('has its grid lines in order, within the plot, each under a tick', () => {
    fc.assert(fc.property(windows, (window) => {
      const { gridXs, marks } = layAxis(window, 'en', measure);
      gridXs.forEach((x, i) => {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(window.widthPx);
        if (i > 0) expect(x).toBeGreaterThan(gridXs[i - 1] ?? NaN);
      });
      expect(xsOf({ marks, gridXs }, 'tick:')).toEqual(gridXs);
    }));
  });

  it('always has a tick to go by in a plot of ordinary width', () => {
    fc.assert(fc.property(windows.filter(({ widthPx }) => widthPx >= 600), (window) => {
      expect(layAxis(window, 'en', measure).gridXs.length).toBeGreaterThanOrEqual(1);
    }));
  });

  it('keeps labels apart in the largest of fonts', () => {
    fc.assert(fc.property(windows, fc.integer({ min: 2, max: 5 }), (window, times) => {
      const axis = layAxis(window, 'en', (text, font) => times * measure(text, font));
      expectApart(textsIn(axis, 'tick-label'));
      expectApart(textsIn(axis, 'context-label'));
    }));
  });

  it('says in the upper row what the ticks below are part of', () => {
    const year = layAxis({ start: civilToInstant(1904, 1, 10), end: civilToInstant(1904, 11, 20), widthPx: 1_000 }, 'en', measure);
    expect(textsIn(year, 'context-label').map(({ text }) => text)).toEqual(['1904']);
    expect(textsIn(year, 'tick-label').map(({ text }) => text)).toContain('Feb');

    const centuries = layAxis({ start: civilToInstant(1600, 1, 1), end: civilToInstant(2000, 1, 1), widthPx: 1_000 }, 'en', measure);
    expect(textsIn(centuries, 'context-label')).toEqual([]);
    expect(textsIn(centuries, 'tick-label').map(({ text }) => text)).toContain('1700');
  });

  it('keeps the name of what fills the window in sight', () => {
    const inside = layAxis({ start: civilToInstant(1904, 2, 10), end: civilToInstant(1904, 2, 20), widthPx: 1_000 }, 'en', measure);
    const [context, ...others] = textsIn(inside, 'context-label');
    expect(others).toEqual([]);
    expect(context?.text).toBe('February 1904');
    expect(context?.x).toBeGreaterThanOrEqual(0);
    expect((context?.x ?? 0) + (context?.width ?? 0)).toBeLessThanOrEqual(1_000);
  });

  it('writes years in the language of the reader', () => {
    const window = { start: civilToInstant(1904, 1, 10), end: civilToInstant(1904, 11, 20), widthPx: 1_000 };
    expect(textsIn(layAxis(window, 'ko', measure), 'context-label').map(({ text }) => text)).toEqual(['1904년']);
    expect(textsIn(layAxis(window, 'ja', measure), 'context-label').map(({ text }) => text)).toEqual(['1904年']);
  });

  it('keeps each tick in its place of time, under the same key and label, while panning among years of one kind', () => {
    const kinds = [-1e13, 1950 - 1e9, 1950 - 1e6, -9999, 1, 100, 1e4];
    const kindOf = ({ start, end }: ViewWindow): number | undefined => {
      const first = instantToCivil(start).year - 2;
      const kind = kinds.findLastIndex((year) => year <= first);
      return kind === kinds.findLastIndex((year) => year <= instantToCivil(end).year + 2) ? kind : undefined;
    };
    fc.assert(fc.property(windows, evenly(-0.9, 0.9), (window, part) => {
      const byPx = part * window.widthPx;
      const moved = { start: pxToInstant(window, -byPx), end: pxToInstant(window, window.widthPx - byPx), widthPx: window.widthPx };
      // As far as the scale is the same: billions of years away, moving rounds it a little.
      fc.pre(kindOf(window) !== undefined && kindOf(window) === kindOf(moved) && Math.abs(msPerPx(moved) / msPerPx(window) - 1) < 1e-9);
      const ticksIn = (axis: Axis): Map<string, number> => new Map(axis.marks.flatMap((mark) => (mark.kind === 'line' && mark.key.startsWith('tick:') ? [[mark.key, mark.x1] as const] : [])));
      const before = ticksIn(layAxis(window, 'en', measure));
      const after = ticksIn(layAxis(moved, 'en', measure));
      for (const [key, x] of before) if (x + byPx > 1 && x + byPx < window.widthPx - 1) expect(after.get(key), key).toBeCloseTo(x + byPx, 0);
      const textOf = new Map(textsIn(layAxis(window, 'en', measure), 'tick-label').map(({ key, text }) => [key, text]));
      for (const { key, text } of textsIn(layAxis(moved, 'en', measure), 'tick-label')) if (textOf.has(key)) expect(text).toBe(textOf.get(key));
    }), { numRuns: 400 });
  });

  it('marks what lies between ticks at least 8 px apart, shorter and without a label, and never on a tick', () => {
    fc.assert(fc.property(windows, (window) => {
      const axis = layAxis(window, 'en', measure);
      const ticks = xsOf(axis, 'tick:');
      const all = [...ticks, ...xsOf(axis, 'minor:')].sort((a, b) => a - b);
      if (xsOf(axis, 'minor:').length > 0) all.slice(1).forEach((x, i) => {
        // Three quarters of the mean where ages give way to years, and February is a little short.
        expect(x - (all[i] ?? NaN)).toBeGreaterThan(8 * 0.7);
      });
      const tops = (keys: string): number[] => axis.marks.flatMap((mark) => (mark.kind === 'line' && mark.key.startsWith(keys) ? [mark.y1] : []));
      expect(Math.min(...tops('minor:'))).toBeGreaterThan(Math.max(...tops('tick:'), 0));
    }));
  });

  it('counts months, weeks and quarters as the calendar has them', () => {
    const labels = (start: number, end: number, widthPx: number, locale = 'en'): string[] => textsIn(layAxis({ start, end, widthPx }, locale, measure), 'tick-label').map(({ text }) => text);
    expect(labels(civilToInstant(1949, 12, 20), civilToInstant(1951, 1, 20), 400)).toEqual(['Jan', 'Apr', 'Jul', 'Oct']);
    // 1 June 1950 was a Thursday.
    expect(labels(civilToInstant(1950, 6, 1), civilToInstant(1950, 7, 1), 400)).toEqual(['5 Jun', '12 Jun', '19 Jun', '26 Jun']);
    expect(labels(civilToInstant(1950, 6, 1), civilToInstant(1950, 7, 1), 400, 'en-US')).toEqual(['Jun 4', 'Jun 11', 'Jun 18', 'Jun 25']);
    // In Egypt weeks begin on Saturday.
    expect(labels(civilToInstant(1950, 6, 1), civilToInstant(1950, 7, 1), 400, 'en-EG')).toEqual(['Jun 3', 'Jun 10', 'Jun 17', 'Jun 24']);
  });

  it('asks the engine where weeks begin for an axis of weeks alone', () => {
    const { Locale } = Intl;
    const asked = vi.spyOn(Intl, 'Locale').mockImplementation(function (tag) {
      return new Locale(tag);
    });
    const start = civilToInstant(1950, 6, 1);
    layAxis({ start, end: civilToInstant(1990, 6, 1), widthPx: 400 }, 'en-NZ', measure);
    layAxis({ start, end: civilToInstant(1950, 6, 6), widthPx: 400 }, 'en-NZ', measure);
    expect(asked).not.toHaveBeenCalled();
    layAxis({ start, end: civilToInstant(1950, 7, 1), widthPx: 400 }, 'en-NZ', measure);
    expect(asked).toHaveBeenCalled();
    asked.mockRestore();
  });

  it('writes hours by the clock of the country and says below a day which clock it is', () => {
    const window = { start: civilToInstant(1950, 6, 24) + 20 * MS_PER_HOUR, end: civilToInstant(1950, 6, 25) + 8 * MS_PER_HOUR, widthPx: 1000 };
    const row = (locale: string, role: string, clock?: string): string[] => textsIn(layAxis(window, locale, measure, clock), role).map(({ text }) => text);
    expect(row('en', 'context-label', 'UTC')).toEqual(['24 June 1950 · UTC', '25 June 1950 · UTC']);
    expect(row('en', 'context-label')).toEqual(['24 June 1950', '25 June 1950']);
    expect(row('en', 'tick-label')).toContain('03:00');
    expect(row('en-US', 'tick-label')).toContain('3:00 AM');
    const days = layAxis({ ...window, start: window.start - 9 * MS_PER_DAY }, 'en', measure, 'UTC');
    expect(textsIn(days, 'context-label').map(({ text }) => text)).toEqual(['June 1950']);
  });

  it('shortens the name of a day before it leaves it out', () => {
    const around = (widthPx: number): string[] => textsIn(
      layAxis({ start: civilToInstant(1950, 9, 24) + 18 * MS_PER_HOUR, end: civilToInstant(1950, 9, 25) + 6 * MS_PER_HOUR, widthPx }, 'en', measure, 'UTC'), 'context-label',
    ).map(({ text }) => text);
    expect(around(1000)).toEqual(['24 September 1950 · UTC', '25 September 1950 · UTC']);
    expect(around(320)).toEqual(['24 Sept 1950 · UTC', '25 Sept 1950 · UTC']);
    expect(around(200)).toEqual(['24/09/1950', '25/09/1950']);
  });

  it('says ages in deep time, with the year of calendars from 10000 BC on', () => {
    const labels = (firstYear: number, lastYear: number, locale = 'en'): string[] => textsIn(layAxis({ start: civilToInstant(firstYear, 1, 1), end: civilToInstant(lastYear, 1, 1), widthPx: 1000 }, locale, measure), 'tick-label').map(({ text }) => text);
    expect(labels(-14.2e9, 3e9)).toEqual(['14 Ga', '12 Ga', '10 Ga', '8 Ga', '6 Ga', '4 Ga', '2 Ga', '1950', '2 billion']);
    expect(labels(-66.1e6, -65.98e6, 'fr')).toEqual(['66,10 Ma', '66,08 Ma', '66,06 Ma', '66,04 Ma', '66,02 Ma', '66,00 Ma']);
    expect(labels(-17_000, 3000)).toEqual(['18 ka', '16 ka', '14 ka', '10000 BC', '8000 BC', '6000 BC', '4000 BC', '2000 BC', '1 BC', '2000']);
    expect(labels(-350, 750)).toEqual(['300 BC', '200 BC', '100 BC', '1 BC', '100', '200', '300', '400', '500', '600', '700']);
  });

  it('keeps the order of dates that are read from right to left, numbers and clock included', () => {
    const window = { start: civilToInstant(1950, 6, 24) + 20 * MS_PER_HOUR, end: civilToInstant(1950, 6, 25) + 8 * MS_PER_HOUR, widthPx: 1000 };
    expect(textsIn(layAxis(window, 'he', measure, 'UTC'), 'context-label')[0]?.text).toMatch(/^\u2068.*1950 · UTC\u2069$/);
    expect(textsIn(layAxis(window, 'en', measure, 'UTC'), 'context-label')[0]?.text).toBe('24 June 1950 · UTC');
  });

  it('has its labels beside their lines, and apart, where time runs from right to left', () => {
    fc.assert(fc.property(windows, fc.constantFrom('ar', 'he', 'fa'), (window, locale) => {
      const axis = layAxis(window, locale, measure);
      const { groups } = mirrorScene({ width: window.widthPx, height: 40, groups: [{ key: 'axis', x: 0, y: 0, marks: axis.marks }] }, window.widthPx);
      const [group] = groups;
      const mirrored: Axis = { marks: group?.marks ?? [], gridXs: [] };
      const lines = new Map(mirrored.marks.flatMap((mark) => (mark.kind === 'line' ? [[mark.key, mark.x1] as const] : [])));
      for (const role of ['tick-label', 'context-label']) expectApart(textsIn(mirrored, role));
      for (const { key, x, width } of textsIn(mirrored, 'tick-label')) {
        expect(x + width).toBeCloseTo((lines.get(key.replace('-label', '')) ?? NaN) - 5, 6);
        expect((group?.x ?? NaN) + x).toBeGreaterThanOrEqual(-1e-6);
      }
    }));
  });

  it('stays within its two rows and has no key twice', () => {
    fc.assert(fc.property(windows, (window) => {
      const { marks } = layAxis(window, 'en', measure);
      expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      for (const mark of marks) {
        if (mark.kind === 'text') expect(mark.y > 0 && mark.y < CONTEXT_ROW_PX + AXIS_ROW_PX).toBe(true);
        if (mark.kind === 'line') expect(mark.y1 >= 0 && mark.y2 <= CONTEXT_ROW_PX + AXIS_ROW_PX).toBe(true);
      }
    }));
  });
});
