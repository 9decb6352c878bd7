import { describe, expect, it } from 'vitest';
import { aroundWindow, restingShapes, stackRows } from '../../../src/layout/track-rows.js';
import { axisHeight } from '../../../src/layout/lay-out.js';
import { inColumns } from '../../../src/layout/columns/in-columns.js';
import { layOut } from '../../../src/layout/lay-out.js';
import { overlapBy, Pictures, readableMarks, zoomOf } from '../pictures.js';
import { turnScene } from '../../../src/scene/turn.js';
import { wholeHistory } from '../whole-history.js';
import type { PlacedMark } from '../pictures.js';
import type { Scene } from '../../../src/scene/scene.js';
import type { TimelineLayout } from '../../../src/layout/lay-out.js';

/** Of the screen, CSS px. */
const SCREENS = [[340, 560], [760, 700], [1400, 720]] as const;
const WINDOWS = [0.12, 0.38, 0.55, 0.8].flatMap((place) => [0, 1.5, 3, 5, 7].map((power) => [place, zoomOf(power)] as const));

/** The history as it is laid out at rest on a screen, and as it stands there. */
function pictureOf([width, height]: readonly [number, number], place: number, zoom: number): { readonly layout: TimelineLayout; readonly scene: Scene; readonly pictures: Pictures } {
  const pictures = new Pictures(wholeHistory, { width: height, height: width, makeFlow: inColumns });
  const window = zoom === 1 ? pictures.fit : pictures.windowAt(place, zoom);
  const { arrangement } = pictures;
  arrangement.placement.decide(aroundWindow(window));
  const room = width - axisHeight(arrangement);
  const rows = stackRows(restingShapes(wholeHistory, arrangement.placement, window, room, { sizes: arrangement.flow.sizes, rows: arrangement.list.rows }));
  const layout = layOut(pictures.input(window, { rows, height: width }));
  return { layout, scene: turnScene(layout.scene), pictures };
}

function textsOf(scene: Scene, ...roles: readonly string[]): PlacedMark[] {
  return readableMarks(scene).filter(({ mark, seen }) => mark.kind === 'text' && roles.includes(mark.role) && seen.width > 0 && seen.height > 0);
}

function overlaps(marks: readonly PlacedMark[]): string[] {
  return marks.flatMap((a, i) => marks.slice(i + 1).filter((b) => overlapBy(a.seen, b.seen, 3)).map((b) => `${a.mark.key} on ${b.mark.key}`));
}

describe('a picture with time running down', () => {
  it.each(SCREENS)('lets no words lie on others at %d × %d, in any window', (...screen) => {
    for (const [place, zoom] of WINDOWS) {
      const { scene } = pictureOf(screen, place, zoom);
      expect(overlaps(textsOf(scene, 'label', 'state-name')), `labels at ${place}, ${zoom}`).toEqual([]);
      expect(overlaps(textsOf(scene, 'tick-label', 'context-label', 'period-name')), `axis at ${place}, ${zoom}`).toEqual([]);
      expect(overlaps(textsOf(scene, 'track-name', 'track-note-0', 'track-note-1')), `heads at ${place}, ${zoom}`).toEqual([]);
    }
  });

  it.each(SCREENS)('keeps the words of a track in its column at %d × %d', (...screen) => {
    for (const [place, zoom] of WINDOWS) {
      const { scene, layout } = pictureOf(screen, place, zoom);
      for (const row of layout.rows) {
        const group = scene.groups.find(({ key }) => key === `track:${row.track}`);
        for (const mark of group?.marks ?? []) {
          if (mark.kind !== 'text' || mark.role !== 'label') continue;
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x + mark.width, mark.text).toBeLessThanOrEqual(row.height);
        }
      }
    }
  });

  it.each(SCREENS)('cuts no head and no label of the axis at %d × %d', (...screen) => {
    for (const [place, zoom] of WINDOWS) {
      const { scene } = pictureOf(screen, place, zoom);
      for (const { mark, whole, seen } of textsOf(scene, 'track-name', 'track-note-0', 'track-note-1', 'tick-label', 'context-label')) {
        expect(seen.width, mark.key).toBeGreaterThan(whole.width - 3);
        expect(seen.height, mark.key).toBeGreaterThan(whole.height - 5);
      }
    }
  });

  it('says whole titles on a phone, with as many lines as they need', () => {
    const labels = WINDOWS.flatMap(([place, zoom]) => {
      const { layout, pictures } = pictureOf([340, 560], place, zoom);
      return layout.labelled.map((row) => pictures.arrangement.placement.labelOf(row));
    });
    expect(labels.filter((label) => label.endsWith('…'))).toEqual([]);
    expect(labels.some((label) => label.split('\n').length > 2)).toBe(true);
  });

  it('ties the actors of an event by a thread that begins outside of the ring around its words', () => {
    const { pictures } = pictureOf([340, 560], 0.5, 1);
    const row = wholeHistory.rowOf('portsmouth');
    const window = pictures.windowAt(0.28, 3);
    const { scene } = pictures.layOut(window, { focus: { selected: row } });
    const marks = scene.groups.flatMap(({ y, marks: own }) => own.map((mark) => ({ y, mark })));
    const ring = marks.find(({ mark }) => mark.role === 'selection');
    const thread = marks.flatMap(({ y, mark }) => (mark.kind === 'line' && mark.role === 'thread' ? [y + mark.y1] : []));
    expect(thread.length).toBeGreaterThan(0);
    if (ring?.mark.kind === 'rect') expect(Math.min(...thread)).toBeGreaterThanOrEqual(ring.y + ring.mark.y + ring.mark.height);
    else expect.fail('nothing is ringed');
  });

  it('has time at the same places along the screen as the window says', () => {
    const { layout, scene, pictures } = pictureOf([1400, 720], 0.5, 1);
    const { starts } = wholeHistory;
    const glyph = scene.groups.flatMap(({ x, y, marks }) => marks.filter(({ kind, role }) => kind === 'glyph' && role === 'point').map((mark) => ({ mark, x, y })))
      .find(({ mark }) => mark.eventId !== undefined && starts[wholeHistory.rowOf(mark.eventId)] === wholeHistory.ends[wholeHistory.rowOf(mark.eventId)]! - 86_400_000);
    const row = wholeHistory.rowOf(glyph?.mark.eventId ?? '');
    const { start, end, widthPx } = pictures.fit;
    const middle = ((starts[row] ?? 0) + (wholeHistory.ends[row] ?? 0)) / 2;
    expect(glyph!.y + (glyph!.mark as { readonly y: number }).y).toBeCloseTo(layout.plot.x + ((middle - start) / (end - start)) * widthPx, 6);
  });

  it('gives a narrow screen wide columns and few of them, and a wide one all that have room', () => {
    const columns = (screen: readonly [number, number]): number => {
      const { layout } = pictureOf(screen, 0.5, 1);
      return layout.rows.filter(({ y, height }) => y + height <= layout.plot.y + layout.plot.height).length;
    };
    expect(columns([366, 560])).toBe(2);
    expect(columns([760, 700])).toBe(4);
    expect(columns([1400, 720])).toBeGreaterThanOrEqual(8);
  });

  it('never gives a column more lanes by coming closer', () => {
    const { pictures } = pictureOf([1400, 720], 0.5, 1);
    const { placement } = pictures.arrangement;
    const before = wholeHistory.about.tracks.map((_, track) => placement.laneCountOf(track));
    placement.decide({ start: -1e30, end: 1e30, widthPx: Infinity });
    expect(wholeHistory.about.tracks.map((_, track) => placement.laneCountOf(track))).toEqual(before);
  });

  it('shows at a finer scale every label that a coarser one shows', () => {
    const labelled = (zoom: number): ReadonlySet<number> => {
      const pictures = new Pictures(wholeHistory, { width: 700, height: 900, makeFlow: inColumns });
      return new Set(pictures.layOut(pictures.windowAt(0.6, zoom)).labelled);
    };
    const middle = (row: number): number => ((wholeHistory.starts[row] ?? 0) + (wholeHistory.ends[row] ?? 0)) / 2;
    const pictures = new Pictures(wholeHistory, { width: 700, height: 900, makeFlow: inColumns });
    let before = labelled(1);
    for (const power of [1, 2, 3, 4]) {
      const { start, end } = pictures.windowAt(0.6, zoomOf(power));
      const now = labelled(zoomOf(power));
      expect([...before].filter((row) => middle(row) > start && middle(row) < end && !now.has(row))).toEqual([]);
      before = now;
    }
  });
});
