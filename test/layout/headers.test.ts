import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { HEADER_PX, SLIM_TRACK_PX, STATE_ROW_PX, TRACK_PADDING_PX } from '../../src/layout/geometry.js';
import { inlineNameEdge, layHeader, layInlineHeader, stickyHeader } from '../../src/layout/headers.js';
import { trackHeight } from '../../src/layout/track-rows.js';
import { datasetOf, eventOf } from '../store/random-dataset.js';
import { Pictures } from './pictures.js';
import { rowOf } from './row-of.js';
import { wholeHistory } from './whole-history.js';
import type { Mark } from '../../src/scene/marks.js';

const textsOf = (marks: readonly Mark[]): string[] => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
const heights = [SLIM_TRACK_PX, trackHeight(0), trackHeight(1), trackHeight(4)];

const korea = new Pictures(buildStore(datasetOf({
  tracks: [{ id: 'a', name: { en: 'Korea', ko: '한국' }, language: 'ko' }, { id: 'b', name: 'A name that is far too long for any column of names' }],
  events: [eventOf({ id: 'one', actors: ['a'] }), eventOf({ id: 'two', actors: ['a', 'b'] })],
})));
const input = korea.input(korea.fit);

describe('layHeader(input, row, inView)', () => {
  it('keeps all text inside the column, for every track of the whole history, in every language', () => {
    for (const locale of ['en', 'ko', 'ru', 'ja', 'de', 'fr', 'es', 'zh', 'ar']) {
      const pictures = new Pictures(wholeHistory, { locale });
      for (let track = 0; track < wholeHistory.trackCount; track += 1) {
        for (const height of heights) {
          const marks = layHeader(pictures.input(pictures.fit), rowOf(track, height), 7);
          for (const mark of marks) {
            if (mark.kind === 'text') expect(mark.x + mark.width).toBeLessThanOrEqual(HEADER_PX);
            if (mark.kind === 'text') expect(mark.y).toBeLessThan(height);
          }
          const lines = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.y] : []));
          expect(new Set(lines).size).toBe(lines.length);
        }
      }
    }
  });

  it('says the name, the own name and how many events are in view', () => {
    expect(textsOf(layHeader(input, rowOf(0, trackHeight(3)), 1))).toEqual(['Korea', '한국 · 1 of 2']);
    expect(textsOf(layHeader(input, rowOf(0, trackHeight(3)), 2))).toEqual(['Korea', '한국 · 2 events']);
  });

  it('keeps the order of numbers where the reader’s language runs from right to left', () => {
    const arabic = new Pictures(korea.arrangement.store, { locale: 'ar' });
    const said = (track: number, inView: number): string[] => textsOf(layHeader(arabic.input(arabic.fit), rowOf(track, trackHeight(3)), inView));
    expect(said(0, 1)[1]).toBe('\u2067\u2068한국\u2069 · \u20681 من 2\u2069\u2069');
    expect(said(1, 1)[1]).toBe('\u2068الأحداث: 1\u2069');
  });

  it('marks the own name as words of its language', () => {
    const note = layHeader(input, rowOf(0, trackHeight(3)), 1).find((mark) => mark.kind === 'text' && mark.text.startsWith('한국'));
    expect(note).toMatchObject({ lang: 'ko' });
  });

  it('does not repeat the name to a reader of the actor’s own language', () => {
    const korean = new Pictures(korea.arrangement.store, { locale: 'ko' });
    expect(textsOf(layHeader(korean.input(korean.fit), rowOf(0, trackHeight(3)), 1))).toEqual(['한국', '2건 중 1건']);
  });

  it('says only the name in a slim track', () => {
    expect(textsOf(layHeader(input, rowOf(0, SLIM_TRACK_PX), 1))).toEqual(['Korea']);
  });

  it('cuts a name that is too long', () => {
    expect(textsOf(layHeader(input, rowOf(1, trackHeight(3)), 1))[0]).toMatch(/^A name .*…$/);
  });

  it('cuts an own name that is too long', () => {
    const own = '조선민주주의인민공화국과 그 이웃 나라들';
    const long = new Pictures(buildStore(datasetOf({ tracks: [{ id: 'a', name: { en: 'Korea', ko: own }, language: 'ko' }], events: [eventOf({ id: 'one' })] })));
    for (const mark of layHeader(long.input(long.fit), rowOf(0, trackHeight(3)), 1)) if (mark.kind === 'text') expect(mark.x + mark.width).toBeLessThanOrEqual(HEADER_PX);
  });

  it('has nothing to say of a track that does not exist', () => {
    expect(layHeader(input, rowOf(9, trackHeight(3)), 0)).toEqual([]);
    expect(layInlineHeader(input, rowOf(9, trackHeight(3)))).toEqual([]);
  });
});

describe('layInlineHeader(input, row)', () => {
  it('says the name at the start of the track, and where what follows may begin', () => {
    const marks = layInlineHeader(input, rowOf(0, trackHeight(3)));
    const name = marks.find(({ kind }) => kind === 'text');
    expect(textsOf(marks)).toEqual(['Korea']);
    if (name?.kind === 'text') expect(inlineNameEdge(input, rowOf(0, trackHeight(3)))).toBeGreaterThan(name.x + name.width);
  });

  it('puts a plate under the name, so that bands do not show through', () => {
    const marks = layInlineHeader(input, rowOf(0, trackHeight(3)));
    const plate = marks.findIndex(({ role }) => role === 'plate');
    expect(plate).toBeGreaterThanOrEqual(0);
    expect(plate).toBeLessThan(marks.findIndex(({ kind }) => kind === 'text'));
  });
});

describe('stickyHeader(marks, row, plotPx)', () => {
  const PLOT_PX = 640;
  const height = trackHeight(3);
  const scrolledBy = (byPx: number): readonly Mark[] => {
    const row = rowOf(0, height);
    return stickyHeader(layInlineHeader(input, row), { ...row, y: -byPx, top: 0, bottom: height - byPx }, PLOT_PX);
  };
  const nameAt = (byPx: number): number => scrolledBy(byPx).flatMap((mark) => (mark.kind === 'text' ? [mark.y - byPx] : []))[0] ?? Number.NaN;

  it('keeps the name where it was seen while the row passes below it, and goes out with its end', () => {
    expect(nameAt(20)).toBe(nameAt(0));
    expect(nameAt(height - 10)).toBeLessThan(nameAt(0));
  });

  it('lays paper over the whole width below an inline name that sticks, as soon as a label can pass there', () => {
    const strips = [0, 1, STATE_ROW_PX + TRACK_PADDING_PX].map((byPx) => scrolledBy(byPx).find(({ key }) => key === 'strip'));
    expect(strips[0]).toBeUndefined();
    expect(strips[1]?.opacity).toBeLessThan(0.1);
    expect(strips[2]).toMatchObject({ kind: 'rect', x: 0, width: PLOT_PX, fill: { color: 'background' }, opacity: 1 });
  });
});
