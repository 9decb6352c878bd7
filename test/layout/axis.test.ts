import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXIS_ROW_PX, CONTEXT_ROW_PX } from '../../src/layout/geometry.js';
import { civilToInstant } from '../../src/time/civil.js';
import { layAxis } from '../../src/layout/axis.js';
import { MS_PER_HOUR, MS_PER_MEAN_YEAR } from '../../src/time/instant.js';
import { pxToInstant } from '../../src/view/view-window.js';
import { evenly } from './evenly.js';
import { measure } from './pictures.js';
import type { Axis } from '../../src/layout/axis.js';
import type { TextMark } from '../../src/scene/marks.js';
import type { ViewWindow } from '../../src/view/view-window.js';

/** 200 years to an hour, evenly by ratio, anywhere in five centuries. */
const windows: fc.Arbitrary<ViewWindow> = fc
  .record({
    centre: evenly(civilToInstant(1550, 1, 1), civilToInstant(2050, 1, 1)),
    power: evenly(Math.log2(MS_PER_HOUR), Math.log2(200 * MS_PER_MEAN_YEAR)),
    widthPx: fc.integer({ min: 240, max: 2_400 }),
  })
  .map(({ centre, power, widthPx }) => ({ start: centre - 2 ** power / 2, end: centre + 2 ** power / 2, widthPx }));

const textsIn = ({ marks }: Axis, role: string): TextMark[] => marks.flatMap((mark) => (mark.kind === 'text' && mark.role === role ? [mark] : []));

function expectApart(texts: readonly TextMark[]): void {
  texts.toSorted((a, b) => a.x - b.x).forEach((text, i, sorted) => {
    const previous = sorted[i - 1];
    if (previous) expect(text.x, `“${previous.text}” before “${text.text}”`).toBeGreaterThanOrEqual(previous.x + previous.width);
  });
}

describe.each(['en', 'ko', 'ru', 'ja'])('layAxis(window, %j, measure)', (locale) => {
  it('never lets the labels of a row overlap', () => {
    fc.assert(fc.property(windows, (window) => {
      const axis = layAxis(window, locale, measure);
      expectApart(textsIn(axis, 'tick-label'));
      expectApart(textsIn(axis, 'context-label'));
    }), { numRuns: 200 });
  });

  it('lets no label of a tick leave the plot', () => {
    fc.assert(fc.property(windows, (window) => {
      for (const { x, width } of textsIn(layAxis(window, locale, measure), 'tick-label')) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(window.widthPx);
      }
    }), { numRuns: 200 });
  });
});

describe('layAxis(window, locale, measure)', () => {
  it('has its grid lines in order, within the plot, each under a tick', () => {
    fc.assert(fc.property(windows, (window) => {
      const { gridXs, marks } = layAxis(window, 'en', measure);
      gridXs.forEach((x, i) => {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(window.widthPx);
        if (i > 0) expect(x).toBeGreaterThan(gridXs[i - 1] ?? NaN);
      });
      expect(marks.flatMap((mark) => (mark.kind === 'line' && mark.key.startsWith('tick:') ? [mark.x1] : []))).toEqual(gridXs);
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

  it('keeps each tick in its place of time and under the same key while panning', () => {
    fc.assert(fc.property(windows, fc.integer({ min: -200, max: 200 }), (window, byPx) => {
      const moved = { start: pxToInstant(window, -byPx), end: pxToInstant(window, window.widthPx - byPx), widthPx: window.widthPx };
      const linesOf = (axis: Axis): Map<string, number> => new Map(axis.marks.flatMap((mark) => (mark.kind === 'line' ? [[mark.key, mark.x1] as const] : [])));
      const before = linesOf(layAxis(window, 'en', measure));
      const after = linesOf(layAxis(moved, 'en', measure));
      // The step may change where wider labels come in; then no key needs to stay.
      for (const [key, x] of after) {
        const was = before.get(key);
        if (was !== undefined) expect(x - was).toBeCloseTo(byPx, 2);
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
