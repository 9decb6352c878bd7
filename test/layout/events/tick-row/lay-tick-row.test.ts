import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binMsFor } from '../../../../src/view/resolution.js';
import { buildStore } from '../../../../src/store/build-store.js';
import { layTickRow } from '../../../../src/layout/events/tick-row/lay-tick-row.js';
import { MIN_BIN_PX, TICK_ROW_PX, TRACK_PADDING_PX } from '../../../../src/layout/geometry.js';
import { tickY } from '../../../../src/layout/events/tick-row/lone-mark.js';
import { msPerPx, pan } from '../../../../src/view/view-window.js';
import { queryStore } from '../../../../src/store/query-store.js';
import { valueAt } from '../../../../src/base/number.js';
import { crowdedDatasets, datasetOf, datasets, eventOf } from '../../../store/random-dataset.js';
import { evenly } from '../../evenly.js';
import { Pictures } from '../../pictures.js';
import { rowOf } from '../../row-of.js';
import { wholeHistory } from '../../whole-history.js';
import type { EventStore } from '../../../../src/store/event-store.js';
import type { ClusterHit, Hit } from '../../../../src/layout/hits.js';
import type { Mark } from '../../../../src/scene/marks.js';
import type { RowFilter, TrackAnswer } from '../../../../src/store/query-store.js';
import type { ViewWindow } from '../../../../src/view/view-window.js';

const BASE_Y = 100;

interface LaidRow {
  readonly answer: TrackAnswer;
  readonly binMs: number;
  readonly labelled: ReadonlySet<number>;
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
}

/** The bottom row of each track under a window, given what stands in the lanes. */
function tickRows(pictures: Pictures, window: ViewWindow, labelled: ReadonlySet<number>, filter?: RowFilter): LaidRow[] {
  const { store } = pictures.arrangement;
  const binMs = binMsFor(msPerPx(window), MIN_BIN_PX);
  const tracks = Array.from({ length: store.trackCount }, (_, track) => track);
  const span = { start: window.start - 3 * binMs, end: window.end + 3 * binMs };
  return queryStore(store, { span, binMs, tracks, filter }).map((answer) => {
    const own = new Set([...labelled].filter((row) => store.homeOf(row) === answer.track));
    const input = pictures.input(window, filter && { filter });
    return { answer, binMs, labelled: own, ...layTickRow({ input, row: rowOf(answer.track, BASE_Y + TRACK_PADDING_PX), color: 'track-1', answer, bin: { ms: binMs, peak: store.peakOf(binMs) }, labelled: own }) };
  });
}

const places = fc.record({ place: evenly(0, 1), power: evenly(-0.2, 12) });

describe('layTickRow(…)', () => {
  it('accounts for every event of the track: in a lane, as a mark of its own or in a column', () => {
    fc.assert(
      fc.property(fc.oneof(datasets, crowdedDatasets), places, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), (dataset, { place, power }, nth, passing) => {
        const store = buildStore(dataset);
        const pictures = new Pictures(store);
        const window = pictures.windowAt(place, 2 ** power);
        const filter = passing === 1 ? undefined : { has: (row: number) => row % passing !== 0 };
        const labelled = new Set([...store.ids.keys()].filter((row) => row % nth === 0 && (filter?.has(row) ?? true)));
        for (const row of tickRows(pictures, window, labelled, filter)) {
          const first = row.answer.firstBin * row.binMs;
          const last = (row.answer.firstBin + row.answer.counts.length) * row.binMs;
          const begun = (candidate: number): boolean => valueAt(store.starts, candidate) >= first && valueAt(store.starts, candidate) < last && (filter?.has(candidate) ?? true);
          const all = [...store.rowsOf(row.answer.track)].filter(begun);
          const singles = ownMarks(row, store);
          const inColumns = row.hits.reduce((sum, hit) => sum + (hit.kind === 'cluster' && (!hit.isDate || (hit.span.start >= first && hit.span.start < last)) ? hit.count : 0), 0);
          expect([...row.labelled].filter(begun).length + singles.filter(begun).length + inColumns).toBe(all.length);
          // Of those that began before, only such as may still be going on where it is counted have a mark.
          expect(singles.filter((single) => row.labelled.has(single) || !(all.includes(single) || (valueAt(store.starts, single) < first && valueAt(store.ends, single) > first)))).toEqual([]);
          // What has a mark of its own can be pointed at, and so can the one event of a column.
          const pointed = row.hits.flatMap((hit) => (hit.kind === 'event' ? [hit.row] : []));
          expect(pointed.filter((event) => !singles.includes(event) && !all.includes(event))).toEqual([]);
          expect(singles.filter((single) => !pointed.includes(single))).toEqual([]);
        }
      }),
    );
  });

  it('counts in the span of a cluster just the events that it stands for', () => {
    const pictures = new Pictures(wholeHistory);
    let clusters = 0;
    fc.assert(
      fc.property(places, ({ place, power }) => {
        const window = pictures.windowAt(place, 2 ** (power / 3));
        for (const row of tickRows(pictures, window, new Set())) {
          const { hits, answer } = row;
          const singles = new Set(ownMarks(row, wholeHistory));
          for (const hit of hits) {
            if (hit.kind !== 'cluster') continue;
            clusters += 1;
            const inSpan = [...wholeHistory.rowsOf(answer.track)].filter((row) => {
              return isIn(hit, wholeHistory, row) && !singles.has(row) && (hit.isDate || !hits.some((other) => other.kind === 'cluster' && other.isDate && isIn(other, wholeHistory, row)));
            });
            expect(hit.count).toBe(inSpan.length);
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(clusters).toBeGreaterThan(20);
  });

  it('changes nothing while panning, away from the edges: the same marks in the same places of time', () => {
    const pictures = new Pictures(wholeHistory);
    fc.assert(
      fc.property(places, fc.integer({ min: -300, max: 300 }), ({ place, power }, byPx) => {
        const from = pictures.windowAt(place, 2 ** power);
        const to = pan(from, byPx);
        const before = tickRows(pictures, from, new Set());
        const after = tickRows(pictures, to, new Set());
        // As far from every edge, in both windows, as a run of columns and its count are long.
        const left = Math.max(0, byPx) + 200;
        const right = Math.min(0, byPx) + from.widthPx - 200;
        before.forEach((row, track) => expectSame(inside(row, left, right, byPx), inside(after[track] as LaidRow, left, right, 0)));
      }),
      { numRuns: 60 },
    );
  });

  it('lets no mark of one event lie on what stands in the next bin', () => {
    const pictures = new Pictures(wholeHistory);
    let lowest = 0;
    let own = 0;
    fc.assert(
      fc.property(places, ({ place, power }) => {
        for (const { marks, hits, binMs } of tickRows(pictures, pictures.windowAt(place, 2 ** power), new Set())) {
          const glyphs = marks.flatMap((mark) => (mark.kind === 'glyph' ? [mark] : []));
          const columns = marks.flatMap((mark) => (mark.kind === 'columns' ? mark.xs.map((x) => ({ left: x, right: x + mark.columnWidth })) : []));
          lowest += hits.filter((hit) => hit.kind === 'event').length - glyphs.length;
          own += glyphs.length;
          for (const { x, size, eventId = '' } of glyphs) {
            const row = wholeHistory.rowOf(eventId);
            // The mark of a vague date stands in the middle of when it may have been, whatever is there.
            if (valueAt(wholeHistory.ends, row) - valueAt(wholeHistory.starts, row) >= binMs) continue;
            expect(columns.filter(({ left, right }) => left < x + size / 2 - 1 && x - size / 2 + 1 < right), eventId).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(lowest).toBeGreaterThan(100);
    expect(own).toBeGreaterThan(100);
  });

  it('keeps the mark in the middle of a vague date while its beginning is out of view', () => {
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [eventOf({ id: 'vague', date: '1905' }), eventOf({ id: 'early', date: '1850' }), eventOf({ id: 'late', date: '1950' })] }));
    const pictures = new Pictures(store);
    const whole = pictures.fit;
    const [start, end] = [Date.UTC(1905, 4, 1), Date.UTC(1905, 11, 31)];
    const [row] = tickRows(pictures, { ...whole, start, end }, new Set());
    const mark = (row?.marks ?? []).find(({ key }) => key === 'tick:vague');
    if (mark?.kind !== 'glyph') expect.fail('it is drawn');
    expect(mark.x).toBeCloseTo(((Date.UTC(1905, 0, 1) + Date.UTC(1906, 0, 1)) / 2 - start) / (end - start) * whole.widthPx, 3);
  });

  it('writes a count only where it stands clear of other counts and of marks', () => {
    const pictures = new Pictures(wholeHistory);
    let counts = 0;
    fc.assert(
      fc.property(places, ({ place, power }) => {
        for (const { marks } of tickRows(pictures, pictures.windowAt(place, 2 ** (power / 3)), new Set())) {
          const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])).sort((a, b) => a.x - b.x);
          counts += texts.length;
          texts.slice(1).forEach((text, i) => {
            const previous = texts[i] ?? text;
            expect(text.x).toBeGreaterThanOrEqual(previous.x + previous.width);
          });
          for (const mark of marks) {
            if (mark.kind !== 'glyph') continue;
            expect(texts.filter(({ x, width }) => x < mark.x + mark.size / 2 && mark.x - mark.size / 2 < x + width)).toEqual([]);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(counts).toBeGreaterThan(100);
  });

  it('does not write two counts into one gap', () => {
    // Two runs with little between them, and an event right behind the second that keeps its count from standing there.
    const dates = ['1850', ...[1, 2, 3, 4].flatMap((day) => [`1900-06-0${day}`, `1904-07-0${day}`]), '1905-03-01', '1950'];
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) }));
    const pictures = new Pictures(store);
    const [row] = tickRows(pictures, pictures.fit, new Set());
    const texts = (row?.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark] : [])).sort((a, b) => a.x - b.x);
    const clusters = (row?.hits ?? []).filter(({ kind }) => kind === 'cluster');
    expect(clusters).toHaveLength(2);
    expect(texts.length).toBeGreaterThan(0);
    texts.slice(1).forEach((text, i) => expect(text.x).toBeGreaterThanOrEqual((texts[i]?.x ?? NaN) + (texts[i]?.width ?? NaN)));
  });

  it('writes no count over the mark in the middle of a vague date', () => {
    const dates = ['1900', '1905', ...new Array<string>(4).fill('1905-05-28'), '1912'];
    const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) }));
    const pictures = new Pictures(store);
    const [row] = tickRows(pictures, pictures.windowAt(0.43, 1), new Set());
    const middle = (row?.marks ?? []).find(({ key }) => key === 'tick:e1');
    const count = (row?.marks ?? []).find(({ kind }) => kind === 'text');
    if (middle?.kind !== 'glyph' || count?.kind !== 'text') expect.fail('a mark and a count are drawn');
    expect(count.text).toBe('+4');
    expect(count.x + count.width < middle.x - middle.size / 2 || middle.x + middle.size / 2 < count.x).toBe(true);
  });

  it('draws columns no higher than the row, and the higher the more they are', () => {
    const pictures = new Pictures(wholeHistory);
    const columns = tickRows(pictures, pictures.fit, new Set()).flatMap(({ marks, answer, binMs }) =>
      marks.flatMap((mark) => (mark.kind === 'columns'
        ? mark.xs.map((x, i) => ({
            height: mark.heights[i] ?? NaN,
            count: answer.counts[Math.round((x / pictures.plotWidth * (pictures.fit.end - pictures.fit.start) + pictures.fit.start) / binMs) - answer.firstBin] ?? NaN,
          }))
        : [])));
    expect(columns.length).toBeGreaterThan(20);
    columns.sort((a, b) => a.count - b.count).forEach(({ height, count }, i) => {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(TICK_ROW_PX);
      const lower = columns[i - 1];
      if (lower && count > lower.count) expect(height).toBeGreaterThan(lower.height);
    });
  });

  it('keeps marks within the row, and shows an echo as hollow', () => {
    const pictures = new Pictures(wholeHistory);
    const glyphs = tickRows(pictures, pictures.windowAt(0.6, 8), new Set()).flatMap(({ marks, answer }) =>
      marks.flatMap((mark) => (mark.kind === 'glyph' ? [{ mark, track: answer.track }] : [])));
    expect(glyphs.some(({ mark }) => mark.role === 'echo')).toBe(true);
    for (const { mark, track } of glyphs) {
      expect(mark.y).toBe(tickY(BASE_Y));
      expect(mark.y - mark.size / 2).toBeGreaterThanOrEqual(BASE_Y - TICK_ROW_PX);
      const isHome = wholeHistory.homeOf(wholeHistory.rowOf(mark.eventId ?? '')) === track;
      expect(mark.role).toBe(isHome ? 'tick-mark' : 'echo');
      if (!isHome) expect(mark.stroke).toBeDefined();
    }
  });
});

/** Rows of what has a mark of its own. */
function ownMarks({ marks }: LaidRow, store: EventStore): number[] {
  return marks.flatMap(({ kind, eventId }) => (kind === 'glyph' && eventId !== undefined ? [store.rowOf(eventId)] : []));
}

/** Whether an event has the date of a bar, or begins where columns stand. */
function isIn({ isDate, span }: ClusterHit, { starts, ends }: EventStore, row: number): boolean {
  const start = valueAt(starts, row);
  return isDate ? start === span.start && valueAt(ends, row) === span.end : start >= span.start && start < span.end;
}

/** What stands wholly between two x, its own x moved; a count stands with the columns that it counts. */
function inside({ marks, hits, binMs }: LaidRow, left: number, right: number, byPx: number): { key: string; x: number }[] {
  const found = marks.flatMap((mark): { key: string; x: number; width: number }[] => {
    if (mark.kind === 'rect' && mark.role === 'shared-date') return [{ key: `${mark.key} ${mark.height.toFixed(3)}`, x: mark.x, width: mark.width }];
    if (mark.kind === 'columns') return mark.xs.map((x, i) => ({ key: `column ${(mark.heights[i] ?? 0).toFixed(3)}`, x, width: mark.columnWidth }));
    if (mark.kind === 'glyph') return [{ key: mark.key, x: mark.x, width: 0 }];
    if (mark.kind !== 'text') return [];
    const run = hits.find((hit) => hit.kind === 'cluster' && (hit.isDate ? mark.key === `count:date:${hit.span.start}:${hit.span.end}` : mark.key === `count:${hit.span.start / binMs}`))?.bounds;
    const x = Math.min(mark.x, run?.x ?? NaN);
    return [{ key: `${mark.key} ${mark.text}`, x, width: Math.max(mark.x + mark.width, (run?.x ?? NaN) + (run?.width ?? NaN)) - x }];
  });
  return found.map(({ key, x, width }) => ({ key, x: x + byPx, width })).filter(({ x, width }) => x >= left && x + width <= right).sort((a, b) => a.x - b.x || (a.key < b.key ? -1 : 1));
}

function expectSame(before: readonly { key: string; x: number }[], after: readonly { key: string; x: number }[]): void {
  expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  after.forEach(({ x }, i) => expect(x).toBeCloseTo(before[i]?.x ?? NaN, 3));
}
