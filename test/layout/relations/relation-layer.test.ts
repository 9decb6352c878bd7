import { describe, expect, it } from 'vitest';
import { boundsOverlap } from '../../../src/scene/bounds.js';
import { buildStore } from '../../../src/store/build-store.js';
import { inColumns } from '../../../src/layout/columns/in-columns.js';
import { layOut, withOverlay } from '../../../src/layout/lay-out.js';
import { pointOn } from '../../../src/layout/relations/cut-curve.js';
import { Pictures } from '../pictures.js';
import { RelationLayer } from '../../../src/layout/relations/relation-layer.js';
import { relationsIn } from '../../../src/store/relation-index.js';
import { russiaKorea } from '../../../events/index.js';
import type { Bounds } from '../../../src/scene/bounds.js';
import type { LayoutInput } from '../../../src/layout/layout-input.js';
import type { LinkFocus, LinkWords } from '../../../src/layout/relations/relation-layer.js';
import type { Mark, RectMark } from '../../../src/scene/marks.js';
import type { TimelineLayout } from '../../../src/layout/lay-out.js';

const store = buildStore(russiaKorea);
const inRows = new Pictures(store);
/** Where time runs down. */
const turned = new Pictures(store, { width: 800, height: 900, makeFlow: inColumns });
const words: LinkWords = { relation: () => 'led to', title: (row) => store.titleIn(row, 'en'), count: String };
const war = store.rowOf('russo-japanese-war');

const windowOf = (from: number, to: number, pictures = inRows): LayoutInput['window'] => ({ start: Date.UTC(from, 0), end: Date.UTC(to, 0), widthPx: pictures.plotWidth });
const layerOf = (focus: Partial<LinkFocus>): RelationLayer => new RelationLayer(store, { all: false, rows: [], current: -1, ...focus }, words);

function drawn(focus: Partial<LinkFocus>, from = 1893, to = 1912, parts: Parameters<Pictures['input']>[1] = {}, pictures = inRows): { readonly layout: TimelineLayout; readonly marks: readonly Mark[] } {
  const layout = layOut(pictures.input(windowOf(from, to, pictures), parts), { links: layerOf(focus) });
  return { layout, marks: layout.scene.groups.find(({ layer }) => layer === 'overlay')!.marks };
}

const linesOf = (marks: readonly Mark[]): readonly Mark[] => marks.filter(({ role }) => /^link-(leads-to|part-of|responds-to|succeeds|contradicts)$/.test(role));
const linksOf = (marks: readonly Mark[]): Set<string> => new Set(linesOf(marks).map(({ key }) => key.split(':').slice(0, 3).join(':')));

describe('RelationLayer', () => {
  it('draws nothing of an event that has no relations', () => {
    const lonely = store.ids.findIndex((_, row) => relationsIn(store).linksOf(row).length === 0);
    expect(drawn({ rows: [lonely] }).marks).toEqual([]);
  });

  it('draws every relation of an event, each with its own line', () => {
    const { marks } = drawn({ rows: [war] });
    expect(linksOf(marks).size).toBe(relationsIn(store).linksOf(war).length);
  });

  it('gives every type a line or an end of its own, in whatever colour', () => {
    const { marks } = drawn({ all: true }, 1860, 2018);
    const looks = new Map(linesOf(marks).map((mark) => [mark.role, mark.kind === 'curve' ? String(mark.stroke.dash) : '']));
    expect([...looks.keys()].toSorted()).toEqual(['link-contradicts', 'link-leads-to', 'link-part-of', 'link-responds-to', 'link-succeeds']);
    // Two are solid: one has an arrow and the other a diamond.
    expect(new Set(looks.values()).size).toBe(4);
  });

  it.each([['from side to side', inRows], ['down', turned]] as const)('lets no line run through words where time runs %s', (_, pictures) => {
    const { layout, marks } = drawn({ all: true }, 1893, 1912, {}, pictures);
    const texts = wordsOf(layout, pictures);
    expect(texts.length).toBeGreaterThan(20);
    expectClear(linesOf(marks), texts);
  });

  it.each([[1860, 2018], [1893, 1912]])('lets lines, and the paper beside them, pass behind marks (%s to %s)', (from, to) => {
    const { layout, marks } = drawn({ all: true }, from, to);
    const boxes = marksOf(layout);
    expect(boxes.length).toBeGreaterThan(100);
    expectClear([...linesOf(marks), ...marks.filter(({ role }) => role === 'link-halo')], boxes);
  });

  it('puts heads beside the words of their events where time runs down', () => {
    const { layout, marks } = drawn({ all: true }, 1893, 1912, {}, turned);
    const texts = wordsOf(layout, turned, ({ eventId }) => eventId !== undefined);
    const heads = marks.flatMap((mark) => (mark.kind === 'curve' && mark.role === 'link-head' ? [mark] : []));
    const onWords = heads.filter(({ points }) => points.some((x, i) => i % 2 === 0 && texts.some((text) => boundsOverlap(text, { x, y: points[i + 1]!, width: 0.01, height: 0.01 }))));
    expect(heads.length).toBeGreaterThan(10);
    expect(onWords.map(({ key }) => key)).toEqual([]);
  });

  it('ends at the edge of the plot where the other event is out of the window, and says its name when one is there', () => {
    const [link] = relationsIn(store).linksOf(war);
    const { marks } = drawn({ rows: [war], current: link! }, 1906, 1912);
    expect(marks.filter(({ role }) => role === 'link-leaving')).toEqual([]);
    const other = relationsIn(store).otherOf(link!, war);
    const away = drawn({ rows: [war], current: link! }, 1904, 1905);
    const label = away.marks.find(({ role }) => role === 'link-label');
    expect(label?.kind === 'text' && label.text).toMatch(/^led to/);
    const isOut = store.ends[other]! <= Date.UTC(1904, 0) || store.starts[other]! >= Date.UTC(1905, 0);
    if (isOut) expect(label?.kind === 'text' && label.text).toContain(store.titleIn(other, 'en').slice(0, 8));
    expect(away.marks.some(({ role }) => role === 'link-leaving')).toBe(true);
  });

  it('keeps all links inside of the plot, scrolled or not', () => {
    for (const scrollTop of [0, 200]) {
      const { layout, marks } = drawn({ all: true }, 1860, 2018, { scrollTop, height: 500 });
      for (const mark of linesOf(marks)) {
        if (mark.kind !== 'curve') continue;
        const ys = mark.points.filter((_, i) => i % 2 === 1);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(-1);
        expect(Math.max(...ys)).toBeLessThanOrEqual(layout.plot.height + 1);
      }
    }
  });

  it('draws no more bundles than can be told apart, and counts what is in them', () => {
    const { marks } = drawn({ all: true }, 1860, 2018);
    expect(linksOf(marks).size).toBeLessThanOrEqual(100);
    expect(marks.some(({ role }) => role === 'link-label')).toBe(true);
  });

  it.each([
    [inRows, 1860, 2018], [inRows, 1893, 1912], [inRows, 1945, 1955], [turned, 1893, 1912],
  ] as const)('puts counts where they cover no words, and hardly each other (%#)', (pictures, from, to) => {
    const { layout, marks } = drawn({ all: true }, from, to, {}, pictures);
    const plates = platesOf(marks);
    const texts = wordsOf(layout, pictures);
    const on = (boxes: readonly Bounds[]): string[] => plates.filter((plate) => boxes.some((box) => box !== plate && boundsOverlap(box, plate))).map(({ key }) => key);
    expect(plates.length).toBeGreaterThan(2);
    expect(on(texts)).toEqual([]);
    expect(on(plates).length).toBeLessThanOrEqual(2);
  });

  it('draws words over all lines', () => {
    const { marks } = drawn({ all: true }, 1860, 2018);
    expect(marks.findIndex(({ role }) => role === 'link-plate')).toBeGreaterThan(marks.findLastIndex(({ role }) => role.startsWith('link-') && !/plate|label/.test(role)));
  });

  it('lets counts go along with their links while the window moves', () => {
    const window = windowOf(1893, 1912);
    const byMs = (31.4 * (window.end - window.start)) / window.widthPx;
    const at = (shiftMs: number): Map<string, number> => new Map(platesOf(layOut(inRows.input({ ...window, start: window.start + shiftMs, end: window.end + shiftMs }), { links: layerOf({ all: true }) })
      .scene.groups.find(({ layer }) => layer === 'overlay')!.marks).map(({ key, x }) => [key, x]));
    const [before, after] = [at(0), at(byMs)];
    const moved = [...before].flatMap(([key, x]) => (after.has(key) && x > 150 && x < window.widthPx - 150 ? [x - after.get(key)!] : []));
    expect(moved.length).toBeGreaterThan(3);
    for (const px of moved) expect(px).toBeCloseTo(31.4, 3);
  });

  it('leaves out relations of what a filter leaves out', () => {
    const filter = { has: (row: number) => row === war };
    expect(linesOf(drawn({ rows: [war] }, 1893, 1912, { filter }).marks)).toEqual([]);
  });

  it('counts in its bundles only what passes the filter', () => {
    const count = (filter?: { readonly has: (row: number) => boolean }): number => drawn({ all: true }, 1860, 2018, filter && { filter }).marks
      .reduce((sum, mark) => sum + (mark.role === 'link-label' && mark.kind === 'text' ? Number(mark.text) : 0), 0);
    expect(count({ has: (row) => row % 3 > 0 })).toBeLessThan(count());
    expect(count({ has: () => true })).toBe(count());
  });

  it('is drawn anew without the rest of the picture', () => {
    const input = inRows.input(windowOf(1893, 1912));
    const before = layOut(input);
    const after = withOverlay(before, input, { links: layerOf({ rows: [war] }) });
    expect(after.scene.groups.filter((group, i) => group !== before.scene.groups[i]).map(({ key }) => key)).toEqual(['overlay']);
    expect(after.scene).toEqual(layOut(input, { links: layerOf({ rows: [war] }) }).scene);
  });

  it('draws nothing on a picture of other events', () => {
    const other = new Pictures(buildStore({ ...russiaKorea, relations: [] }));
    const layout = layOut(other.input(windowOf(1893, 1912)), { links: layerOf({ rows: [war] }) });
    expect(layout.scene.groups.find(({ layer }) => layer === 'overlay')!.marks).toEqual([]);
  });
});

/** Expects lines to keep out of boxes. */
function expectClear(lines: readonly Mark[], boxes: readonly Bounds[]): void {
  for (const line of lines) {
    if (line.kind !== 'curve') continue;
    for (let at = 0; at + 7 < line.points.length; at += 6) {
      for (let i = 1; i < 20; i += 1) {
        const [x, y] = pointOn(line.points, at, i / 20);
        const through = boxes.some((box) => boundsOverlap(box, { x, y, width: 0.01, height: 0.01 }));
        expect(through, `${line.key} at ${x}, ${y}`).toBe(false);
      }
    }
  }
}

function platesOf(marks: readonly Mark[]): RectMark[] {
  return marks.filter((mark): mark is RectMark => mark.kind === 'rect' && mark.role === 'link-plate');
}

/** The middle of the boxes of all glyphs and columns in the tracks, in the coordinates of the plot. */
function marksOf(layout: TimelineLayout): Bounds[] {
  return layout.tracks.flatMap((track, at) => track.marks.flatMap((mark): Bounds[] => {
    const top = layout.rows[at]!.y - layout.plot.y;
    if (mark.kind === 'glyph') return [{ x: mark.x - mark.size / 2 + 1, y: top + mark.y - mark.size / 2 + 1, width: mark.size - 2, height: mark.size - 2 }];
    if (mark.kind !== 'columns') return [];
    return mark.heights.map((height, i) => ({ x: mark.xs[i]! + 1, y: top + mark.baselineY - height + 1, width: mark.columnWidth - 2, height: height - 2 }));
  }));
}

/** The middle of the boxes of all words in the tracks, in the coordinates of the plot. */
function wordsOf(layout: TimelineLayout, { arrangement: { flow } }: Pictures, among: (mark: Mark) => boolean = () => true): Bounds[] {
  return layout.tracks.flatMap((track, at) => track.marks.flatMap((mark): Bounds[] => {
    if (mark.kind !== 'text' || (mark.opacity ?? 1) === 0 || !among(mark)) return [];
    const { x, y, width, height } = flow.textBounds(mark);
    const top = layout.rows[at]!.y - layout.plot.y;
    return [flow.turn ? { x: x + 3, y: top + y, width: width - 6, height } : { x, y: top + y + 3, width, height: height - 6 }];
  }));
}
