import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { layEmptyTrack } from '../../src/layout/empty-track.js';
import { layTrack } from '../../src/layout/lay-track.js';
import { SLIM_TRACK_PX } from '../../src/layout/geometry.js';
import { spanOf } from '../../src/time/span-of.js';
import { datasetOf, eventOf } from '../store/random-dataset.js';
import { Pictures } from './pictures.js';
import { rowOf } from './row-of.js';
import type { TextMark } from '../../src/scene/marks.js';
import type { TimelineEvent } from '../../src/model/event.js';

const EVENTS = [
  eventOf({ id: 'first', date: '1850', actors: ['a'] }), eventOf({ id: 'middle', date: '1900', actors: ['a'] }), eventOf({ id: 'last', date: '1948-08-15', actors: ['a'] }),
];

function hintAt(dates: string, { events = EVENTS, locale = 'en', width = 1_280, hiddenPx = 0 }: { readonly events?: readonly TimelineEvent[]; readonly locale?: string; readonly width?: number; readonly hiddenPx?: number } = {}): TextMark | undefined {
  const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'Korea' }, { id: 'b', name: 'B' }], events: [...events, eventOf({ id: 'other', date: '1700/2017', actors: ['b'] })] }));
  const pictures = new Pictures(store, { locale, width });
  const { start = 0, end = 0 } = spanOf(dates) ?? {};
  const [mark, ...others] = layEmptyTrack(pictures.input({ start, end, widthPx: pictures.plotWidth }), rowOf(0, SLIM_TRACK_PX, { y: -hiddenPx, top: 0 }));
  expect(others).toEqual([]);
  return mark?.kind === 'text' ? mark : undefined;
}

describe('layEmptyTrack(input, row)', () => {
  it('says from when on there is something, at the end of the plot', () => {
    const hint = hintAt('1800/1820');
    expect(hint?.text).toBe('from 1850 →');
    expect(hint?.x).toBeGreaterThan(500);
  });

  it('says until when there was something, at the start of the plot', () => {
    const hint = hintAt('1990/2000');
    expect(hint?.text).toBe('← until 1948');
    expect(hint?.x).toBeLessThan(100);
  });

  it('names the year in which the last event ended, not that of the event that began last', () => {
    const events = [eventOf({ id: 'long', date: '1900/1960', actors: ['a'] }), eventOf({ id: 'short', date: '1910', actors: ['a'] })];
    expect(hintAt('1990/2000', { events })?.text).toBe('← until 1960');
  });

  it('does not point away from what was going on until just now', () => {
    const events = [eventOf({ id: 'long', date: '1900/1995', actors: ['a'] }), eventOf({ id: 'short', date: '1910', actors: ['a'] })];
    expect(hintAt('1990/2000', { events })?.text).not.toContain('until 1910');
  });

  it('says so of what the reader’s language runs from right to left in an order of its own', () => {
    expect(hintAt('1800/1820', { locale: 'ar' })?.text).toBe('\u2068منذ 1850 →\u2069');
  });

  it('slides down in a strip that is scrolled away, and fades before any of it is cut', () => {
    const ascentPx = 9;
    const alphas = Array.from({ length: SLIM_TRACK_PX }, (_, hiddenPx) => {
      const hint = hintAt('1800/1820', { hiddenPx });
      if (!hint) return 0;
      expect(hint.y - ascentPx).toBeGreaterThan(hiddenPx);
      expect(hint.y).toBeLessThan(SLIM_TRACK_PX - 2);
      return hint.ink.alpha ?? 1;
    });
    expect(alphas[0]).toBe(1);
    expect(alphas.at(-1)).toBe(0);
    expect(alphas).toEqual([...alphas].sort((a, b) => b - a));
  });

  it('says so in the first lane of a track whose lanes are open, below the names of its states', () => {
    const history = datasetOf({ tracks: [{ id: 'a', name: 'Korea', states: [{ name: 'Kingdom of Joseon', date: '1392/1897' }] }], events: EVENTS });
    for (const width of [700, 1_280]) {
      const store = buildStore(history);
      const pictures = new Pictures(store, { width });
      const { start = 0, end = 0 } = spanOf('1800/1820') ?? {};
      const { marks } = layTrack(pictures.input({ start, end, widthPx: pictures.plotWidth }), rowOf(0, 76), { track: 0, firstBin: 0, counts: new Uint32Array(1), lone: new Int32Array(1).fill(-1), total: 0 }, { ms: end - start, peak: 0 });
      const [hint, state] = ['hint', 'state-name'].map((role) => marks.find((mark): mark is TextMark => mark.kind === 'text' && mark.role === role));
      expect(hint?.text).toBe('from 1850 →');
      expect(state?.text).toBe('Kingdom of Joseon');
      expect((hint?.y ?? 0) - (state?.y ?? 0)).toBeGreaterThan(14);
    }
  });

  it('says that nothing is recorded between two events, or where there are none at all', () => {
    expect(hintAt('1910/1920')?.text).toBe('nothing recorded here');
    expect(hintAt('1910/1920', { events: [] })?.text).toBe('nothing recorded here');
  });

  it('says so in the language of the reader', () => {
    expect(hintAt('1990/2000', { locale: 'ko' })?.text).toContain('1948년');
    expect(hintAt('1990/2000', { locale: 'ru' })?.text).toContain('1948');
  });

  it('stays in the plot and beside an inline name, or is left out where there is no room', () => {
    for (const width of [320, 480, 799, 800, 1_600]) {
      for (const dates of ['1800/1820', '1910/1920', '1990/2000']) {
        const hint = hintAt(dates, { width });
        expect(hint).toBeDefined();
        expect(hint?.x).toBeGreaterThan(0);
      }
    }
    expect(hintAt('1800/1820', { width: 100 })).toBeUndefined();
  });
});
