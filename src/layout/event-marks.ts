import {
  BAR_HEIGHT_PX, BAR_PADDING_PX, GLYPH_PX, GLYPH_REACH_PX, LABEL_GAP_PX, LANE_BASELINE_PX, LANE_HEIGHT_PX, MIN_BAR_PX,
} from './geometry.js';
import { EventFlag } from '../store/event-store.js';
import { insideWidthPx } from './active-range.js';
import { instantToPx } from '../view/view-window.js';
import type { Bounds } from '../scene/bounds.js';
import type { EventHit } from './hits.js';
import type { GlyphMark, GlyphShape, Mark, RectMark } from '../scene/marks.js';
import type { LayoutInput } from './layout-input.js';
import type { TrackColor } from '../scene/theme.js';

/** Where the parts of a labelled event stand in its lane, px; y counts from the lane's top. */
export interface EventBox {
  readonly row: number;
  /** The stretch of time itself. */
  readonly startPx: number;
  readonly endPx: number;
  /** Wide enough to be drawn as a bar or a capsule. */
  readonly isBar: boolean;
  readonly glyphX: number;
  readonly labelX: number;
  readonly labelPx: number;
}

/** How far outside of the view an edge may lie; beyond it, it is cut, which no one sees. */
const FAR_PX = 4096;
/** An end that is open or unknown fades over this many px. */
const FADE_PX = 24;
const TINT = 0.16;
const CORE_TINT = 0.2;

/** The geometry of an event in its lane: bar or point, glyph, label inside, behind or before. */
export function eventBox(input: LayoutInput, row: number): EventBox {
  const { store, placement, window } = input;
  const startPx = Math.max(instantToPx(window, store.starts[row] ?? 0), -FAR_PX);
  const endPx = Math.min(instantToPx(window, store.ends[row] ?? 0), window.widthPx + FAR_PX);
  const labelPx = placement.widths[row] ?? 0;
  const widthPx = endPx - startPx;
  if (widthPx < MIN_BAR_PX) {
    const glyphX = (startPx + endPx) / 2;
    const labelX = placement.before[row] === 1
      ? glyphX - GLYPH_REACH_PX - LABEL_GAP_PX - labelPx
      : Math.max(glyphX + GLYPH_REACH_PX, endPx) + LABEL_GAP_PX;
    return { row, startPx, endPx, isBar: false, glyphX, labelX, labelPx };
  }
  const inside = widthPx >= insideWidthPx(labelPx);
  const neededPx = inside ? insideWidthPx(labelPx) : BAR_PADDING_PX + GLYPH_PX + BAR_PADDING_PX;
  // What stands in a bar stays in sight while the bar does.
  const slidePx = Math.min(Math.max(0, -startPx), Math.max(0, widthPx - neededPx));
  const glyphX = startPx + slidePx + Math.min(BAR_PADDING_PX + GLYPH_PX / 2, widthPx / 2);
  if (inside) return { row, startPx, endPx, isBar: true, glyphX, labelX: glyphX + GLYPH_PX / 2 + LABEL_GAP_PX, labelPx };
  const labelX = placement.before[row] === 1 ? startPx - 2 * LABEL_GAP_PX - labelPx : endPx + 2 * LABEL_GAP_PX;
  return { row, startPx, endPx, isBar: true, glyphX, labelX, labelPx };
}

/** The stretch of its lane that an event takes, px. */
export function extentOf(box: EventBox): { readonly left: number; readonly right: number } {
  return {
    left: Math.min(box.startPx, box.glyphX - GLYPH_REACH_PX, box.labelX),
    right: Math.max(box.endPx, box.glyphX + GLYPH_REACH_PX, box.labelX + box.labelPx),
  };
}

/** The marks of a labelled event, and where it can be hit. */
export function layEvent(input: LayoutInput, box: EventBox, color: TrackColor, laneY: number): { marks: Mark[]; hits: EventHit[] } {
  const { store, placement, focus } = input;
  const { row } = box;
  const eventId = store.ids[row] ?? '';
  const selected = row === focus.selected;
  const middleY = laneY + LANE_HEIGHT_PX / 2;
  const label: Mark = {
    kind: 'text', key: `label:${eventId}`, role: 'label', eventId, x: box.labelX, y: laneY + LANE_BASELINE_PX,
    text: placement.labels[row] ?? '', font: 'label', ink: { color: 'ink' }, align: 'start', width: box.labelPx,
  };
  const marks: Mark[] = [
    ...(box.isBar ? barMarks(input, box, color, middleY) : []),
    glyphMark({
      key: `glyph:${eventId}`, role: 'point', eventId, shape: shapeOf(input, row), x: box.glyphX, y: middleY, size: GLYPH_PX,
      color, hollow: has(input, row, EventFlag.Uncertain),
    }),
    ...(isReadable(input, box) ? [label] : []),
  ];
  const track = store.homeOf(row);
  const markBounds: Bounds = box.isBar
    ? { x: box.startPx, y: middleY - BAR_HEIGHT_PX / 2, width: box.endPx - box.startPx, height: BAR_HEIGHT_PX }
    : { x: box.glyphX - GLYPH_PX / 2, y: middleY - GLYPH_PX / 2, width: GLYPH_PX, height: GLYPH_PX };
  return {
    marks: selected || row === focus.focused ? [ringMark(box, laneY, eventId, selected), ...marks] : marks,
    hits: [
      { kind: 'event', row, track, part: 'mark', bounds: markBounds },
      { kind: 'event', row, track, part: 'label', bounds: { x: box.labelX, y: laneY + 1, width: box.labelPx, height: LANE_HEIGHT_PX - 2 } },
    ],
  };
}

/** What is left of the label of a mark that has gone out of view says nothing any more below this, px. */
const MIN_LABEL_REST_PX = 40;

function isReadable({ window }: LayoutInput, { startPx, endPx, labelX, labelPx }: EventBox): boolean {
  if (endPx > 0 && startPx < window.widthPx) return true;
  const restPx = Math.min(labelX + labelPx, window.widthPx) - Math.max(labelX, 0);
  return restPx >= Math.min(labelPx, MIN_LABEL_REST_PX);
}

/**
 * A bar for what lasted, a capsule for what happened at some time within. What is certain is darker than what is
 * only possible; an edge that is known is a line, one that is not is dashed or fades.
 */
function barMarks(input: LayoutInput, box: EventBox, color: TrackColor, middleY: number): Mark[] {
  const { store, window } = input;
  const { row } = box;
  const eventId = store.ids[row] ?? '';
  const y = middleY - BAR_HEIGHT_PX / 2;
  const is = (flag: number): boolean => has(input, row, flag);
  const isRange = is(EventFlag.Range);
  const dashed = is(EventFlag.Approximate) || is(EventFlag.Uncertain);
  const vagueStart = is(EventFlag.OpenStart) || is(EventFlag.UnknownStart);
  const vagueEnd = is(EventFlag.OpenEnd) || is(EventFlag.UnknownEnd);
  const bar: RectMark = {
    kind: 'rect', key: `bar:${eventId}`, role: isRange ? 'bar' : 'capsule', eventId,
    x: box.startPx, y, width: box.endPx - box.startPx, height: BAR_HEIGHT_PX, radius: isRange ? 3 : BAR_HEIGHT_PX / 2,
    fill: { color, alpha: TINT },
    ...(vagueStart && { fadeStartPx: FADE_PX }),
    ...(vagueEnd && { fadeEndPx: FADE_PX }),
    ...(!isRange && { stroke: { ink: { color, alpha: 0.6 }, width: 1, ...(dashed && { dash: [3, 3] }) } }),
  };
  if (!isRange) return [bar];

  const coreStart = Math.max(instantToPx(window, store.startsLatest[row] ?? 0), -FAR_PX);
  const coreEnd = Math.min(instantToPx(window, store.endsEarliest[row] ?? 0), window.widthPx + FAR_PX);
  const marks: Mark[] = [bar];
  if (coreEnd - coreStart > 1 && !vagueStart && !vagueEnd) {
    marks.push({
      kind: 'rect', key: `core:${eventId}`, role: 'bar-core', eventId, x: coreStart, y, width: coreEnd - coreStart,
      height: BAR_HEIGHT_PX, radius: 3, fill: { color, alpha: CORE_TINT },
    });
  }
  if (!vagueStart) marks.push(edgeMark('start', box.startPx + 1, dashed || coreStart - box.startPx > 3));
  if (!vagueEnd) marks.push(edgeMark('end', box.endPx - 1, dashed || box.endPx - coreEnd > 3));
  return marks;

  function edgeMark(end: 'start' | 'end', x: number, loose: boolean): Mark {
    return {
      kind: 'line', key: `edge-${end}:${eventId}`, role: 'bar-edge', eventId, x1: x, y1: y, x2: x, y2: y + BAR_HEIGHT_PX,
      stroke: { ink: { color }, width: 2, ...(loose && { dash: [3, 3] }) },
    };
  }
}

function ringMark(box: EventBox, laneY: number, eventId: string, selected: boolean): RectMark {
  const { left, right } = extentOf(box);
  return {
    kind: 'rect', key: `ring:${eventId}`, role: selected ? 'selection' : 'focus', eventId,
    x: left - 3, y: laneY, width: right - left + 7, height: LANE_HEIGHT_PX, radius: 5,
    fill: { color: 'background', alpha: 0.72 },
    stroke: { ink: { color: selected ? 'ink' : 'focus' }, width: 2 },
  };
}

/** Shapes that are all outline; the others are filled. */
const OUTLINED: ReadonlySet<GlyphShape> = new Set<GlyphShape>(['ring', 'square']);

/** A glyph in the colour of a track; hollow says "uncertain" or "echo". */
export function glyphMark(options: {
  readonly key: string;
  readonly role: string;
  readonly eventId: string;
  readonly shape: GlyphShape;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: TrackColor;
  readonly hollow: boolean;
}): GlyphMark {
  const { color, hollow, ...place } = options;
  const outlined = hollow || OUTLINED.has(place.shape);
  return {
    kind: 'glyph',
    ...place,
    fill: outlined ? { color: 'background' } : { color },
    ...(outlined && { stroke: { ink: { color }, width: place.size > 9 ? 2 : 1.5 } }),
  };
}

/** The shape of an event's kind. */
export function shapeOf({ store }: LayoutInput, row: number): GlyphShape {
  return store.kindTable[store.kinds[row] ?? 0]?.shape ?? 'circle';
}

/** Whether an event has a flag. */
export function has({ store }: LayoutInput, row: number, flag: number): boolean {
  return ((store.flags[row] ?? 0) & flag) !== 0;
}
