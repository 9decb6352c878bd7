import { describe, expect, it } from 'vitest';
import { buildStore } from '../../../../src/store/build-store.js';
import { countedBins } from '../../../../src/layout/lay-out.js';
import { layTickRow } from '../../../../src/layout/events/tick-row/lay-tick-row.js';
import { queryStore } from '../../../../src/store/query-store.js';
import { datasetOf, eventOf } from '../../../store/random-dataset.js';
import { Pictures } from '../../pictures.js';
import { rowOf } from '../../row-of.js';
import type { ClusterHit } from '../../../../src/layout/hits.js';
import type { Mark, RectMark, TextMark } from '../../../../src/scene/marks.js';
import type { ShownRows } from '../../../../src/layout/layout-input.js';

const BASE_Y = 60;
const year1900 = { start: Date.UTC(1900), end: Date.UTC(1901) };
const times = (count: number, date: string): string[] => new Array<string>(count).fill(date);

interface Laid {
  readonly marks: readonly Mark[];
  readonly bars: readonly RectMark[];
  readonly counts: readonly TextMark[];
  readonly clusters: readonly ClusterHit[];
}

/** The bottom row of the only track, with some of its events in lanes, by row. */
function laid(dates: readonly string[], months: readonly [from: number, to: number], { labelled = [], ...shown }: ShownRows & { readonly labelled?: readonly number[] } = {}): Laid {
  const store = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: dates.map((date, i) => eventOf({ id: `e${i}`, date })) }));
  const pictures = new Pictures(store);
  const window = { ...pictures.fit, start: Date.UTC(1900, months[0]), end: Date.UTC(1900, months[1]) };
  const bins = countedBins(window);
  const apart = (filter: ShownRows['filter']) => filter && queryStore(store, { ...bins, tracks: [0], filter })[0];
  const [answer] = queryStore(store, { ...bins, tracks: [0], filter: shown.filter });
  const { marks, hits } = layTickRow(
    { input: pictures.input(window, shown), row: rowOf(0, BASE_Y + 2), color: 'track-1', answer: answer!, bin: { ms: bins.binMs, peak: store.peakOf(bins.binMs) }, labelled: new Set(labelled) },
    { undimmed: apart(shown.undimmed), matches: apart(shown.matches) },
  );
  return {
    marks,
    bars: marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.role === 'shared-date'),
    counts: marks.filter((mark): mark is TextMark => mark.kind === 'text'),
    clusters: hits.filter((hit): hit is ClusterHit => hit.kind === 'cluster'),
  };
}

const columns = (marks: readonly Mark[], role = 'density'): number => marks.reduce((sum, mark) => sum + (mark.kind === 'columns' && mark.role === role ? mark.xs.length : 0), 0);

describe('a date that several events share', () => {
  it('is a bar as long as the date, with no heap on its first day', () => {
    const { marks, bars, counts, clusters } = laid(times(12, '1900'), [-6, 18]);
    expect(columns(marks)).toBe(0);
    expect(clusters).toEqual([expect.objectContaining({ count: 12, isDate: true, span: expect.objectContaining(year1900) as unknown })]);
    expect(counts.map(({ text }) => text)).toEqual(['+12']);
    const [bar] = bars;
    expect(bars).toHaveLength(1);
    expect(bar!.x).toBeCloseTo(clusters[0]!.bounds.x, 6);
    expect(bar!.width / clusters[0]!.bounds.width).toBe(1);
  });

  it('is counted in its bin while the whole of it is no longer than that', () => {
    const { marks, bars } = laid(times(12, '1900-06-15'), [-6, 18]);
    expect(bars).toEqual([]);
    expect(columns(marks)).toBe(1);
    expect(laid(times(12, '1900-06-15'), [5, 6]).bars).toHaveLength(1);
  });

  it('stands behind what is known more exactly, and a longer one behind a shorter one', () => {
    const { marks, bars, clusters } = laid([...times(5, '1900'), ...times(6, '1900-03'), ...times(7, '1900-03-20'), ...times(8, '190X')], [0, 12]);
    expect(bars.map(({ width }) => Math.round(width))).toEqual(bars.map(({ width }) => Math.round(width)).toSorted((a, b) => b - a));
    expect(clusters.map(({ count }) => count)).toEqual([8, 5, 6, 7]);
    expect(columns(marks)).toBe(1);
    expect(marks.findIndex((mark) => mark.kind === 'columns')).toBeGreaterThan(marks.findLastIndex(({ role }) => role === 'shared-date'));
  });

  it('is the mark of the one that the lanes have left, in its middle', () => {
    const { marks, bars } = laid(times(3, '1900'), [0, 12], { labelled: [0, 2] });
    expect(bars).toEqual([]);
    const glyphs = marks.flatMap((mark) => (mark.kind === 'glyph' ? [mark] : []));
    expect(glyphs.map(({ eventId }) => eventId)).toEqual(['e1']);
    expect(laid(times(3, '1900'), [0, 12], { labelled: [0, 1, 2] }).marks).toEqual([]);
  });

  it('is there while neither its beginning nor its end is in view, with its number in sight', () => {
    const { bars, counts } = laid(times(3, '1900'), [4, 6]);
    expect(bars).toHaveLength(1);
    expect(bars[0]!.x).toBeLessThan(0);
    expect(counts[0]!.x).toBeGreaterThan(0);
    expect(counts[0]!.x).toBeLessThan(60);
  });

  it('says how many are not dimmed, and has the dimmed ones pale behind them', () => {
    const half = laid(times(8, '1900'), [0, 12], { undimmed: { has: (row) => row < 3 } });
    expect(half.counts.map(({ text }) => text)).toEqual(['+3']);
    expect(half.bars).toHaveLength(2);
    expect(half.bars[0]!.fill!.alpha).toBeLessThan(half.bars[1]!.fill!.alpha!);
    const none = laid(times(8, '1900'), [0, 12], { undimmed: { has: () => false } });
    expect([none.bars.length, none.counts.length]).toEqual([1, 0]);
  });

  it('has a stroke under it where a search has found one of them', () => {
    expect(columns(laid(times(8, '1900'), [0, 12], { matches: { has: (row) => row === 5 } }).marks, 'match')).toBe(1);
    expect(columns(laid(times(8, '1900'), [0, 12], { matches: { has: () => false } }).marks, 'match')).toBe(0);
  });
});
