import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilToInstant } from '../../src/time/civil.js';
import { instantToPx } from '../../src/view/view-window.js';
import { layBands } from '../../src/layout/bands.js';
import { trackStates } from '../../src/store/track-spans.js';
import { datasetOf } from '../store/random-dataset.js';
import { evenly } from './evenly.js';
import { measure } from './pictures.js';
import { wholeHistory } from './whole-history.js';
import type { Mark, RectMark, TextMark } from '../../src/scene/marks.js';
import type { TrackState } from '../../src/model/track.js';
import type { TrackStateSpan } from '../../src/store/track-spans.js';
import type { ViewWindow } from '../../src/view/view-window.js';

const EDGE_PX = 8;
const WIDTH_PX = 1_000;
const years = (from: number, to: number): ViewWindow => ({ start: civilToInstant(from, 1, 1), end: civilToInstant(to, 1, 1), widthPx: WIDTH_PX });
const statesOf = (...states: TrackState[]): readonly TrackStateSpan[] => trackStates(datasetOf({ tracks: [{ id: 'a', name: 'A', states }] }))[0] ?? [];

function bands(states: readonly TrackStateSpan[], window: ViewWindow, options: { readonly edgePx?: number; readonly hasShortNames?: boolean; readonly locale?: string } = {}): Mark[] {
  const { edgePx = EDGE_PX, hasShortNames = false, locale = 'en' } = options;
  return layBands(states, { window, height: 80, color: 'track-1', locale, language: 'en', measure, edgePx, hasShortNames });
}
const rects = (marks: readonly Mark[]): RectMark[] => marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []));
const names = (marks: readonly Mark[]): TextMark[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

const allStates = trackStates(wholeHistory.about);
const windows = fc
  .record({ centre: evenly(civilToInstant(1800, 1, 1), civilToInstant(2030, 1, 1)), power: evenly(22, 43) })
  .map(({ centre, power }): ViewWindow => ({ start: centre - 2 ** power / 2, end: centre + 2 ** power / 2, widthPx: WIDTH_PX }));
const histories = fc.constantFrom(...allStates.filter((states) => states.length > 0));

describe('layBands(states, options)', () => {
  it('draws a band for each state in the window, and none for the others', () => {
    fc.assert(fc.property(histories, windows, (states, window) => {
      const inView = states.filter(({ start, end }) => start < window.end && end > window.start);
      expect(rects(bands(states, window))).toHaveLength(inView.length);
    }));
  });

  it('covers what of a state is in view', () => {
    fc.assert(fc.property(histories, windows, (states, window) => {
      const inView = states.filter(({ start, end }) => start < window.end && end > window.start);
      rects(bands(states, window)).forEach(({ x, width }, i) => {
        const { start = 0, end = 0 } = inView[i] ?? {};
        expect(Math.max(0, x)).toBeCloseTo(Math.max(0, instantToPx(window, start)), 3);
        expect(Math.min(WIDTH_PX, x + width)).toBeCloseTo(Math.min(WIDTH_PX, instantToPx(window, end)), 3);
      });
    }));
  });

  it('keeps each name inside its band', () => {
    fc.assert(fc.property(histories, windows, (states, window) => {
      const marks = bands(states, window);
      const bandOf = new Map(rects(marks).map((band) => [band.key.replace('band', 'state'), band]));
      for (const name of names(marks)) {
        const band = bandOf.get(name.key);
        expect(band).toBeDefined();
        expect(name.x).toBeGreaterThanOrEqual(band?.x ?? NaN);
        expect(name.x + name.width).toBeLessThanOrEqual((band?.x ?? NaN) + (band?.width ?? NaN));
      }
    }));
  });

  it('has finite numbers for states without beginning or end, at any depth', () => {
    const states = statesOf({ name: 'Before', date: '../1900' }, { name: 'After', date: '1900/..' });
    fc.assert(fc.property(windows, (window) => {
      for (const mark of bands(states, window)) {
        for (const value of Object.values(mark)) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }
    }));
  });

  it('says the name of a state while any of it fills the window, at the edge', () => {
    const states = statesOf({ name: 'Joseon', date: '1392/1897' });
    const [name, ...others] = names(bands(states, years(1850, 1860)));
    expect(others).toEqual([]);
    expect(name?.text).toBe('Joseon');
    expect(name?.x).toBeGreaterThanOrEqual(EDGE_PX);
    expect(name?.x).toBeLessThan(EDGE_PX + 20);
  });

  it('takes the short name where the full one does not fit, and none where neither does', () => {
    const states = statesOf({ name: 'Russian Soviet Federative Socialist Republic', label: 'RSFSR', date: '1917/1922' });
    const textAt = (window: ViewWindow): string | undefined => names(bands(states, window))[0]?.text;
    expect(textAt(years(1917, 1923))).toBe('Russian Soviet Federative Socialist Republic');
    expect(textAt(years(1900, 1950))).toBe('RSFSR');
    expect(textAt(years(1000, 2000))).toBeUndefined();
  });

  it('hatches rule by others', () => {
    const [own, foreign] = rects(bands(statesOf({ name: 'Own', date: '1900/1909' }, { name: 'Foreign', date: '1910/1945', foreign: true }), years(1890, 1950)));
    expect(own?.hatch).toBeUndefined();
    expect(foreign?.hatch).toBeDefined();
  });

  it('lets a name that is pushed out fade away before any of it is cut', () => {
    const states = statesOf({ name: 'A name of some length', date: '1800/1907' });
    const seen = Array.from({ length: 360 }, (_, step) => {
      const start = civilToInstant(1904, 1, 1) + step * 4 * 86_400_000;
      return names(bands(states, { ...years(1904, 1914), start }, { edgePx: 20 }))[0];
    });
    const alphas = seen.map((name) => (name === undefined ? 0 : name.ink.alpha ?? 1));
    expect(alphas).toEqual(alphas.toSorted((a, b) => b - a));
    expect(alphas.filter((alpha) => alpha > 0 && alpha < 1).length).toBeGreaterThan(1);
    for (const name of seen) if (name) expect(name.x).toBeGreaterThan(20);
    expect(alphas.at(-1)).toBe(0);
  });

  it('names states in the language of the reader', () => {
    const states = statesOf({ name: { en: 'Joseon', ko: '조선' }, date: '1392/1897' });
    expect(names(bands(states, years(1850, 1860), { locale: 'ko' })).map(({ text }) => text)).toEqual(['조선']);
  });
});
