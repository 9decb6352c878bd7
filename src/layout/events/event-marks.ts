import { BAR_HEIGHT_PX, GLYPH_PX, LANE_HEIGHT_PX } from '../geometry.js';
import { dimmed, isDimmed } from './dimmed.js';
import { extentOf } from './event-box.js';
import { glyphMark, lookOf, shapeOf } from './glyph-mark.js';
import { layDate } from './date-marks.js';
import { matchLines } from './match-marks.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventBox } from './laned-box.js';
import type { EventHit } from '../hits.js';
import type { LayoutInput } from '../layout-input.js';
import type { Mark, RectMark } from '../../scene/marks.js';
import type { TrackColor } from '../../scene/theme.js';

/** The marks of a labelled event, and where it can be hit. */
export function layEvent(input: LayoutInput, box: EventBox, color: TrackColor, laneY: number): { marks: Mark[]; hits: EventHit[] } {
  const { store, focus, matches, flow } = input;
  const { row } = box;
  const eventId = store.ids[row] ?? '';
  const selected = row === focus.selected;
  const middleY = laneY + LANE_HEIGHT_PX / 2;
  const opacity = labelOpacity(input, box);
  const label = flow.layLabel(input, box, laneY, { opacity });
  const all: Mark[] = [
    ...layDate(input, box, color, middleY),
    glyphMark({
      key: `glyph:${eventId}`, role: 'point', eventId, shape: shapeOf(input, row), x: box.glyphX, y: middleY, size: GLYPH_PX, color,
      look: lookOf(input, row), hasHalo: box.isBar,
    }),
    ...(opacity > 0 ? [...plate(box, eventId, label.bounds), ...label.lines] : []),
  ];
  const marks = isDimmed(input, row) ? all.map(dimmed) : all;
  if (opacity > 0 && matches?.has(row) === true) marks.push(...matchLines(flow, label.lines));
  const track = store.homeOf(row);
  const markBounds: Bounds = box.isBar
    ? { x: box.startPx, y: middleY - BAR_HEIGHT_PX / 2, width: box.endPx - box.startPx, height: BAR_HEIGHT_PX }
    : { x: box.glyphX - GLYPH_PX / 2, y: middleY - GLYPH_PX / 2, width: GLYPH_PX, height: GLYPH_PX };
  const ring = selected || row === focus.focused ? [ringMark(box, laneY, flow.sizes.lanePx, eventId, selected)] : [];
  return {
    marks: [...ring, ...marks],
    hits: [
      { kind: 'event', row, track, part: 'mark', bounds: markBounds },
      { kind: 'event', row, track, part: 'label', bounds: label.bounds },
      ...ring.map(({ x, y, width, height }): EventHit => ({ kind: 'event', row, track, part: 'ring', bounds: { x, y, width, height } })),
    ],
  };
}

/** Paper under a label that lies among the marks of its event. */
function plate({ isSpread, startPx, endPx }: EventBox, eventId: string, { x, y, width, height }: Bounds): RectMark[] {
  if (!isSpread || x > endPx || x + width < startPx) return [];
  return [{
    kind: 'rect', key: `plate:${eventId}`, role: 'label-plate', eventId,
    x: x - 3, y: y + 1, width: width + 6, height: height - 2, radius: 3, fill: { color: 'background', alpha: 0.88 },
  }];
}

/** What is left of the label of a mark that has gone out of view says nothing any more below this, px. */
const MIN_LABEL_REST_PX = 40;

/** A label fades while its mark goes farther and farther out of view, px. */
const FADE_OUT_PX = 160;

/** 1 while the mark is in view, 0 when too little of the label is left or the mark is too far away. */
function labelOpacity({ window }: LayoutInput, { startPx, endPx, labelX, labelPx }: EventBox): number {
  if (endPx > 0 && startPx < window.widthPx) return 1;
  const restPx = Math.min(labelX + labelPx, window.widthPx) - Math.max(labelX, 0);
  if (restPx < Math.min(labelPx, MIN_LABEL_REST_PX)) return 0;
  return Math.max(0, 1 - Math.max(-endPx, startPx - window.widthPx) / FADE_OUT_PX);
}

/** Paper around what is selected or has the focus, and a line around what is selected; that of the focus is drawn by the page, over it. */
function ringMark(box: EventBox, laneY: number, lanePx: number, eventId: string, selected: boolean): RectMark {
  const { left, right } = extentOf(box);
  return {
    kind: 'rect', key: `ring:${eventId}`, role: selected ? 'selection' : 'focus', eventId,
    x: left - 3, y: laneY, width: right - left + 7, height: lanePx, radius: 5,
    fill: { color: 'background', alpha: 0.72 },
    ...(selected && { stroke: { ink: { color: 'ink' }, width: 2 } }),
  };
}
