import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { hitAt } from '../../src/layout/hits.js';
import { layOut } from '../../src/layout/lay-out.js';
import { markBounds } from '../support/mark-bounds.js';
import { lightTheme } from '../../src/render/themes.js';
import { instantToPx, msPerPx, pan, zoomAbout } from '../../src/view/view-window.js';
import { restingShapes, stackRows } from '../../src/layout/track-rows.js';
import { russiaKorea } from '../../events/index.js';
import { valueAt } from '../../src/base/number.js';
import { evenly } from './evenly.js';
import { overlapBy, Pictures, readableMarks } from './pictures.js';
import { wholeHistory } from './whole-history.js';
import type { DensityScale, LayoutInput } from '../../src/layout/layout-input.js';
import type { Mark } from '../../src/scene/marks.js';
import type { PlacedMark } from './pictures.js';
import type { TimelineLayout } from '../../src/layout/lay-out.js';
import type { TrackRow } from '../../src/layout/track-rows.js';
import type { ViewWindow } from '../../src/view/view-window.js';

const pictures = new Pictures(wholeHistory);
/** Bounds hold the tallest letters of any script and half a px on each side; of so much, two lines may lie on each other. */
const SLACK_PX = 2;
const FINEST_POWER = Math.log2(msPerPx(pictures.fit) / pictures.arrangement.limits.minMsPerPx);
const places = fc.record({ place: evenly(0, 1), power: evenly(0, FINEST_POWER) });

function restingRows(of: Pictures, window: ViewWindow): TrackRow[] {
  return stackRows(restingShapes(of.arrangement.store, of.arrangement.placement, window, 0));
}

/** Where the labels of a picture stand: by event, px of the plot. */
function labelsOf({ scene, plot }: TimelineLayout): Map<string, { x: number; y: number; width: number }> {
  return new Map(scene.groups.flatMap((group) => group.marks.flatMap((mark) =>
    (mark.kind === 'text' && mark.role === 'label' ? [[mark.eventId ?? '', { x: group.x - plot.x + mark.x, y: group.y + mark.y, width: mark.width }] as const] : []))));
}

describe('the columns of a picture', () => {
  const pictures = new Pictures(wholeHistory);
  const highest = (density: DensityScale | undefined): number[] => {
    const { scene } = layOut({ ...pictures.input(pictures.fit), density });
    return scene.groups.flatMap(({ trackId, marks }) => (trackId === undefined ? [] : [Math.max(0, ...marks.flatMap((mark) => (mark.kind === 'columns' && mark.role === 'density' ? mark.heights : [])))]));
  };

  it('are as high as the most of all tracks, so that tracks can be compared', () => {
    expect(highest('shared')).toEqual(highest(undefined));
    expect(Math.max(...highest('shared')) - Math.min(...highest('shared'))).toBeGreaterThan(4);
  });

  it('are as high as the most of their own track, where that is asked for', () => {
    const own = highest('track');
    highest('shared').forEach((shared, place) => { expect(own[place]).toBeGreaterThanOrEqual(shared); });
    expect(own.reduce((sum, px) => sum + px, 0)).toBeGreaterThan(highest('shared').reduce((sum, px) => sum + px, 0) + 10);
  });
});

describe('layOut(input), over the whole history', () => {
  it('changes no label and no lane along a pan, away from the edges', () => {
    const MARGIN_PX = 330;
    let compared = 0;
    fc.assert(
      fc.property(places, fc.integer({ min: 37, max: 113 }), ({ place, power }, stepPx) => {
        const from = pictures.windowAt(place, 2 ** power);
        const rows = restingRows(pictures, from);
        // In px of the first window: what is shown and where, for each event that some step shows away from its edges.
        const seen = new Map<string, string>();
        for (let byPx = -3_000; byPx <= 3_000; byPx += stepPx) {
          const window = pan(from, byPx);
          const labels = labelsOf(pictures.layOut(window, { rows }));
          for (let row = 0; row < wholeHistory.size; row += 1) {
            const x = instantToPx(window, valueAt(wholeHistory.outerStarts, row));
            if (x < MARGIN_PX || x > window.widthPx - MARGIN_PX) continue;
            const id = wholeHistory.ids[row] ?? '';
            const label = labels.get(id);
            const state = label ? `${(label.x - x).toFixed(2)} px after its start at ${label.y}` : 'not shown';
            compared += seen.has(id) ? 1 : 0;
            expect([id, seen.get(id) ?? state]).toEqual([id, state]);
            seen.set(id, state);
          }
        }
      }),
      { numRuns: 15 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it('loses no label along a path that zooms in, while its event is in view', () => {
    let compared = 0;
    fc.assert(
      fc.property(
        places,
        fc.array(fc.record({ anchor: evenly(0, 1), ratio: evenly(1, 2.5) }), { minLength: 8, maxLength: 20 }),
        ({ place, power }, steps) => {
          let window = pictures.windowAt(place, 2 ** (power / 3));
          let before = new Set<string>();
          for (const { anchor, ratio } of steps) {
            const labels = new Set(labelsOf(pictures.layOut(window)).keys());
            for (const id of before) {
              const row = wholeHistory.rowOf(id);
              const isInView = valueAt(wholeHistory.starts, row) < window.end && valueAt(wholeHistory.ends, row) > window.start;
              if (!isInView) continue;
              compared += 1;
              // The label of a bar may stand outside of it, beyond the edge; then the bar is still there in its lane.
              if (!labels.has(id)) expect([id, labelledBarBeyondEdge(window, row)]).toEqual([id, true]);
            }
            before = labels;
            window = zoomAbout(window, ratio, anchor * window.widthPx);
          }
        },
      ),
      { numRuns: 30 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it('adds up: each event of a track that reaches into view is counted', () => {
    fc.assert(fc.property(places, ({ place, power }) => {
      const window = pictures.windowAt(place, 2 ** power);
      pictures.layOut(window).inView.forEach((count, track) => {
        const seen = [...wholeHistory.rowsOf(track)].filter((row) => valueAt(wholeHistory.starts, row) < window.end
          && (valueAt(wholeHistory.starts, row) >= window.start || valueAt(wholeHistory.ends, row) > window.start));
        expect(count).toBe(seen.length);
      });
    }));
  });

  it.each([['at rest, on a wide screen', 1_280], ['at rest, on a narrow screen', 420], ['in Korean', 1_280], ['in Russian', 900]] as const)(
    'lets no label, lane mark or count lie on another: %s', (name, width) => {
      const locale = name === 'in Korean' ? 'ko' : name === 'in Russian' ? 'ru' : 'en';
      const own = new Pictures(wholeHistory, { width, locale });
      fc.assert(
        fc.property(places, ({ place, power }) => {
          const window = own.windowAt(place, 2 ** power);
          expectReadable(own.layOut(window, { rows: restingRows(own, window) }));
        }),
        { numRuns: 60 },
      );
    },
  );

  it('keeps text and marks apart while an event is selected, another has the focus and a third is pointed at', () => {
    const row = fc.integer({ min: 0, max: wholeHistory.size - 1 });
    fc.assert(
      fc.property(row, row, row, evenly(0, FINEST_POWER), (selected, focused, hovered, power) => {
        const window = windowAround(selected, power);
        const shapes = restingShapes(wholeHistory, pictures.arrangement.placement, window, 0, { forced: [selected, focused] });
        expectReadable(pictures.layOut(window, { rows: stackRows(shapes), focus: { selected, focused, hovered } }));
      }),
      { numRuns: 60 },
    );
  });

  it('always shows the selected event in a lane while it is in view', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: wholeHistory.size - 1 }), evenly(0, FINEST_POWER), (selected, power) => {
        const window = windowAround(selected, power);
        const shapes = restingShapes(wholeHistory, pictures.arrangement.placement, window, 0, { forced: [selected] });
        expect(pictures.layOut(window, { rows: stackRows(shapes), focus: { selected } }).labelled).toContain(selected);
      }),
    );
  });

  it('never lets a thread cross text', () => {
    const shared = [...wholeHistory.ids.keys()].filter((row) => wholeHistory.actorsOf(row).length > 1);
    let threads = 0;
    fc.assert(
      fc.property(fc.constantFrom(...shared), evenly(0, FINEST_POWER), fc.boolean(), (row, power, isSelected) => {
        const window = windowAround(row, power);
        const shapes = restingShapes(wholeHistory, pictures.arrangement.placement, window, 0, { forced: isSelected ? [row] : [] });
        const { scene } = pictures.layOut(window, { rows: stackRows(shapes), focus: isSelected ? { selected: row } : { hovered: row } });
        const texts = readableMarks(scene).filter(({ mark, group }) => mark.kind === 'text' && group.startsWith('track:'));
        for (const group of scene.groups) {
          for (const mark of group.marks) {
            if (mark.role !== 'thread') continue;
            threads += 1;
            if (mark.kind !== 'line') expect.fail('a thread is made of lines');
            const x = group.x + mark.x1;
            const crossed = texts.filter(({ mark: text, whole, seen }) => {
              const { sizePx } = lightTheme.fonts[text.kind === 'text' ? text.font : 'label'];
              const baseline = (text.kind === 'text' ? text.y : 0) + whole.y - markBounds(text, lightTheme).y;
              return seen.x < x && x < seen.x + seen.width && group.y + mark.y1 < baseline + sizePx / 4 && group.y + mark.y2 > baseline - sizePx + SLACK_PX;
            });
            expect(crossed.map(textOf)).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(threads).toBeGreaterThan(100);
  });

  it('ties a thread to every actor of its event', () => {
    const shared = [...wholeHistory.ids.keys()].filter((row) => wholeHistory.actorsOf(row).length > 1);
    fc.assert(
      fc.property(fc.constantFrom(...shared), evenly(0, FINEST_POWER), (row, power) => {
        const { scene } = pictures.layOut(windowAround(row, power), { focus: { hovered: row } });
        const knots = scene.groups.flatMap(({ marks }) => marks).filter(({ role }) => role === 'knot');
        expect(knots).toHaveLength(wholeHistory.actorsOf(row).length - 1);
        for (const { eventId } of knots) expect(eventId).toBe(wholeHistory.ids[row]);
      }),
    );
  });

  it('puts a knot on the echo of what lasted, and not beside it', () => {
    const lasting = [...wholeHistory.ids.keys()].filter((row) => wholeHistory.actorsOf(row).length > 1 && wholeHistory.ends[row]! - wholeHistory.starts[row]! > 90 * 864e5);
    let met = 0;
    for (const row of lasting) {
      const { layout, scene } = { layout: pictures.layOut(windowAround(row, 5)), scene: pictures.layOut(windowAround(row, 5), { focus: { selected: row } }).scene };
      const of = (marks: readonly Mark[], role: string): number[] => marks.flatMap((mark) => (mark.kind === 'glyph' && mark.role === role && mark.eventId === wholeHistory.ids[row] ? [mark.x] : []));
      const echoes = layout.tracks.flatMap(({ marks }) => of(marks, 'echo'));
      for (const knot of scene.groups.flatMap(({ marks }) => of(marks, 'knot'))) {
        if (echoes.length === 0) continue;
        met += 1;
        expect(echoes.some((echo) => Math.abs(echo - knot) < 0.01), wholeHistory.ids[row]).toBe(true);
      }
    }
    expect(met).toBeGreaterThan(20);
  });

  it('is the same picture for the same window, whatever was drawn before', () => {
    fc.assert(
      fc.property(places, fc.array(places, { maxLength: 4 }), (target, detours) => {
        const used = new Pictures(wholeHistory);
        const window = used.windowAt(target.place, 2 ** target.power);
        for (const { place, power } of detours) {
          const other = used.windowAt(place, 2 ** power);
          used.layOut(other, { rows: restingRows(used, other), focus: { selected: 3 } });
        }
        const fresh = new Pictures(buildStore(russiaKorea));
        expect(used.layOut(window, { rows: restingRows(used, window) })).toEqual(fresh.layOut(window, { rows: restingRows(fresh, window) }));
      }),
      { numRuns: 10 },
    );
  });

  it('leaves its input as it was', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: -1, max: wholeHistory.size - 1 }), ({ place, power }, selected) => {
        const input = frozen(pictures.input(pictures.windowAt(place, 2 ** power), { focus: { selected, hovered: selected } }));
        const before = columnsOf(input);
        layOut(input);
        expect(columnsOf(input)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it('gives every mark finite coordinates and a key of its own in its group', () => {
    const anywhere = fc.record({ place: evenly(-5, 6), power: evenly(-3, FINEST_POWER + 4) });
    fc.assert(
      fc.property(anywhere, fc.integer({ min: -1, max: wholeHistory.size - 1 }), ({ place, power }, selected) => {
        const { scene, hits } = pictures.layOut(pictures.windowAt(place, 2 ** power), { focus: { selected } });
        expect(new Set(scene.groups.map(({ key }) => key)).size).toBe(scene.groups.length);
        for (const { key, marks } of scene.groups) {
          expect([key, new Set(marks.map((mark) => mark.key)).size]).toEqual([key, marks.length]);
          for (const mark of marks) expectFinite(mark);
        }
        for (const { bounds } of hits) expect(Object.values(bounds).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('lets every label be hit where it stands', () => {
    fc.assert(fc.property(places, ({ place, power }) => {
      const picture = pictures.layOut(pictures.windowAt(place, 2 ** power));
      for (const [id, label] of labelsOf(picture)) {
        const x = picture.plot.x + label.x + label.width / 2;
        const hit = hitAt(picture.hits, x, label.y - 4, 0);
        expect(hit?.kind === 'event' ? wholeHistory.ids[hit.row] : undefined).toBe(id);
      }
    }), { numRuns: 40 });
  });

  it('lets nothing be hit through the paper under a name that stays in sight, as wide as the plot', () => {
    const narrow = new Pictures(wholeHistory, { width: 760 });
    for (const scrollTop of [0, 12, 40, 90]) {
      const picture = narrow.layOut(narrow.windowAt(0.4, 8), { scrollTop });
      const papers = picture.scene.groups.flatMap((group) => group.marks.flatMap((mark) =>
        (mark.kind === 'rect' && mark.role === 'plate' && (mark.opacity ?? 1) > 0.5 ? [{ x: mark.x, y: group.y + mark.y, width: mark.width, height: mark.height }] : [])));
      expect(papers.length).toBeGreaterThan(0);
      if (scrollTop === 40) expect(Math.max(...papers.map(({ width }) => width))).toBe(picture.plot.width);
      for (const { x, y, width, height } of papers) {
        for (let px = x + 1; px < x + width; px += 5) expect(hitAt(picture.hits, px, y + height / 2, 0), `${px}, ${y}, scrolled by ${scrollTop}`).toBeUndefined();
      }
      expect(picture.hits.length).toBeGreaterThan(10);
    }
  });

  it('shows of a filtered history only what the filter lets through', () => {
    const filter = { has: (row: number): boolean => row % 3 === 0 };
    fc.assert(fc.property(places, ({ place, power }) => {
      const picture = pictures.layOut(pictures.windowAt(place, 2 ** power), { filter });
      for (const hit of picture.hits) if (hit.kind === 'event') expect(filter.has(hit.row)).toBe(true);
      for (const row of picture.labelled) expect(filter.has(row)).toBe(true);
    }), { numRuns: 40 });
  });

  it('moves the tracks up by as much as they are scrolled, and the axis not at all', () => {
    const [still, scrolled] = [0, 30].map((scrollTop) => pictures.layOut(pictures.fit, { scrollTop }));
    expect(scrolled?.rows.map(({ y }) => y)).toEqual(still?.rows.map(({ y }) => y - 30));
    const axisOf = (picture: TimelineLayout | undefined): unknown => picture?.scene.groups.find(({ key }) => key === 'axis');
    expect(axisOf(scrolled)).toEqual(axisOf(still));
  });

  it('draws nothing of a track above the plot when it is scrolled away', () => {
    const { scene, plot } = pictures.layOut(pictures.fit, { scrollTop: 150, height: 400 });
    for (const { y, clip, key } of scene.groups) {
      if (!key.startsWith('track:') || !clip || clip.height === 0) continue;
      expect(y + clip.y).toBeGreaterThanOrEqual(plot.y);
      expect(y + clip.y + clip.height).toBeLessThanOrEqual(plot.y + plot.height);
    }
  });

  it('draws an empty dataset', () => {
    const none = new Pictures(buildStore({ ...russiaKorea, events: [], relations: [], stories: [] }));
    const { hits, labelled, scene } = none.layOut(none.fit, { rows: restingRows(none, none.fit) });
    expect([hits, labelled]).toEqual([[], []]);
    expect(scene.groups.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
  });
});

/** A window with an event somewhere in its middle. */
function windowAround(row: number, power: number): ViewWindow {
  const { start, end } = wholeHistory.extent;
  const middle = (valueAt(wholeHistory.starts, row) + valueAt(wholeHistory.ends, row)) / 2;
  return pictures.windowAt((middle - start) / (end - start), 2 ** power);
}

/** Whether an event still has its place in a lane while the bar's own end, or its start, keeps the label out of view. */
function labelledBarBeyondEdge(window: ViewWindow, row: number): boolean {
  const { placement } = pictures.arrangement;
  return valueAt(placement.scales, row) >= msPerPx(window) && instantToPx(window, valueAt(wholeHistory.outerStarts, row)) < 0;
}

const textOf = ({ mark }: PlacedMark): string => (mark.kind === 'text' ? mark.text : mark.key);

/** Text lies on nothing, and nothing in a lane on anything else. Marks of the bottom row may touch each other, and knots lie on what they tie. */
function expectReadable({ scene }: TimelineLayout): void {
  const marks = readableMarks(scene).filter(({ mark, seen }) => mark.role !== 'knot' && seen.width > 0 && seen.height > 0);
  const inBottomRow = ({ mark }: PlacedMark): boolean => mark.role === 'tick-mark' || mark.role === 'echo';
  marks.forEach((one, i) => {
    for (const other of marks.slice(i + 1)) {
      if (inBottomRow(one) && inBottomRow(other)) continue;
      if (overlapBy(one.seen, other.seen, SLACK_PX)) expect.fail(`“${textOf(one)}” (${one.mark.role}, ${one.group}) lies on “${textOf(other)}” (${other.mark.role}, ${other.group})`);
    }
  });
}

function expectFinite(mark: Mark): void {
  for (const [name, value] of Object.entries(mark)) {
    if (typeof value === 'number') expect([mark.key, name, Number.isFinite(value)]).toEqual([mark.key, name, true]);
    if (Array.isArray(value)) expect([mark.key, name, value.every(Number.isFinite)]).toEqual([mark.key, name, true]);
  }
}

/** The input with every plain object in it frozen. Typed arrays cannot be. */
function frozen(input: LayoutInput): LayoutInput {
  const freeze = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  freeze(input);
  return input;
}

function columnsOf({ store, placement }: LayoutInput): unknown {
  return [store.starts, store.ends, store.flags, store.kinds, store.importance, placement.lanes, placement.scales, placement.before].map((column) => column.slice());
}
