import { BAR_HEIGHT_PX, GLYPH_PX, MIN_BAR_PX } from '../geometry.js';
import { edgePx, middlePx } from './event-box.js';
import { EventFlag, UNCERTAIN } from '../../store/event-flags.js';
import { isSet } from '../../store/alternatives.js';
import { glyphMark, lookOf, shapeOf } from './glyph-mark.js';
import { valueAt } from '../../base/number.js';
import type { CurveMark, Mark, RectMark, Stroke } from '../../scene/marks.js';
import type { EventBox } from './laned-box.js';
import type { LayoutInput } from '../layout-input.js';
import type { TrackColor } from '../../scene/theme.js';

/** What one date is drawn with. */
interface DateDrawing {
  readonly input: LayoutInput;
  readonly box: EventBox;
  readonly color: TrackColor;
  /** The centre line of the lane, px. */
  readonly middleY: number;
  readonly eventId: string;
  /** Bits of `EventFlag`. */
  readonly flags: number;
}

/** What might be, what is, and what certainly is: each darker than the one before. */
const MARGIN_TINT = 0.08;
const TINT = 0.16;
const CORE_TINT = 0.2;
const OUTLINE_ALPHA = 0.6;
/** Lines over a bar, which a label may stand in. */
const BAR_TEXTURE_ALPHA = 0.4;
const DASH = [3, 3];
const DOTS = [1, 3];
/** An end that is open or unknown fades over this many px. */
const FADE_PX = 24;
/** An end whose zone is wider than this is not known to the pixel. */
const LOOSE_PX = 3;
/** The hollow end of what doubtfully began or ended then. */
const HOLLOW_END_PX = 5;
const ARROW_PX = 5;
/** Marks of one event that are nearer to each other than this become one. */
const MIN_APART_PX = GLYPH_PX + 1;

/**
 * What an event's date says, as marks behind its glyph: a bar for what lasted, a capsule for what happened at some time
 * within, copies for one of several dates. What is certain is darker than what is only possible; what is known is a
 * line, what is approximate is broken, what is doubtful is hollow, and what goes on has an arrow.
 *
 * @see ../../docs/dates.md for each date with its mark
 */
export function layDate(input: LayoutInput, box: EventBox, color: TrackColor, middleY: number): Mark[] {
  const { store } = input;
  const drawing = { input, box, color, middleY, eventId: store.ids[box.row] ?? '', flags: valueAt(store.flags, box.row) };
  if (!box.isBar) return [];
  const isRange = (drawing.flags & EventFlag.Range) !== 0;
  const own = isRange ? layBar(drawing) : isSet(store, box.row) && box.isSpread ? [] : layCapsule(drawing);
  return box.isSpread ? [...own, ...layAlternatives(drawing)] : own;
}

/** What lasted. */
function layBar(drawing: DateDrawing): Mark[] {
  const { input: { store, window }, box, color } = drawing;
  const { row } = box;
  const startPx = edgePx(window, valueAt(store.starts, row));
  const endPx = edgePx(window, valueAt(store.ends, row));
  const coreStart = edgePx(window, valueAt(store.startsLatest, row));
  const coreEnd = edgePx(window, valueAt(store.endsEarliest, row));
  const { vagueStart, vagueEnd } = vagueEnds(drawing);
  const outerStart = ownMargin(drawing, EventFlag.ApproximateStart) ? box.startPx : startPx;
  const outerEnd = ownMargin(drawing, EventFlag.ApproximateEnd) ? box.endPx : endPx;
  const marks: Mark[] = [];
  if (outerStart < startPx || outerEnd > endPx) {
    marks.push(rect(drawing, 'margin', 'bar-margin', outerStart, outerEnd, { radius: 3, fill: { color, alpha: MARGIN_TINT } }));
  }
  marks.push(rect(drawing, 'bar', 'bar', startPx, endPx, {
    radius: 3, fill: { color, alpha: TINT }, texture: { color, alpha: BAR_TEXTURE_ALPHA }, ...(vagueStart && { fadeStartPx: FADE_PX }), ...(vagueEnd && { fadeEndPx: FADE_PX }),
  }));
  if (coreEnd - coreStart > 1 && !vagueStart && !vagueEnd) {
    marks.push(rect(drawing, 'core', 'bar-core', coreStart, coreEnd, { radius: 3, fill: { color, alpha: CORE_TINT } }));
  }
  if (!vagueStart) marks.push(barEnd(drawing, 'start', outerStart, coreStart - outerStart > LOOSE_PX));
  if (!vagueEnd) marks.push(barEnd(drawing, 'end', outerEnd, outerEnd - coreEnd > LOOSE_PX));
  return [...marks, ...layVagueEnds(drawing)];
}

/** The edge at one end of a bar: a line, broken where the end is loose; hollow where it is doubtful. */
function barEnd(drawing: DateDrawing, end: 'start' | 'end', x: number, isLoose: boolean): Mark {
  const { color, middleY, eventId, flags } = drawing;
  const [approximate, uncertain] = end === 'start'
    ? [EventFlag.ApproximateStart, EventFlag.UncertainStart]
    : [EventFlag.ApproximateEnd, EventFlag.UncertainEnd];
  const isDashed = isLoose || (flags & approximate) !== 0;
  const y = middleY - BAR_HEIGHT_PX / 2;
  if ((flags & uncertain) !== 0) {
    const left = end === 'start' ? x : x - HOLLOW_END_PX;
    return rect(drawing, `edge-${end}`, 'bar-edge', left, left + HOLLOW_END_PX, {
      fill: { color: 'background' }, stroke: { ink: { color }, width: 1.5, ...(isDashed && { dash: DASH }) },
    });
  }
  const lineX = end === 'start' ? x + 1 : x - 1;
  return {
    kind: 'line', key: `edge-${end}:${eventId}`, role: 'bar-edge', eventId, x1: lineX, y1: y, x2: lineX, y2: y + BAR_HEIGHT_PX,
    stroke: { ink: { color }, width: 2, ...(isDashed && { dash: DASH }) },
  };
}

/** What happened at some time within: the date as a capsule, inside the margin of what is only near it. */
function layCapsule(drawing: DateDrawing): Mark[] {
  const { input: { store, window }, box, color, flags } = drawing;
  const startPx = edgePx(window, valueAt(store.starts, box.row));
  const endPx = edgePx(window, valueAt(store.ends, box.row));
  const isWide = endPx - startPx >= MIN_BAR_PX;
  const hasMargin = ownMargin(drawing, EventFlag.ApproximateStart);
  const isUncertain = (flags & UNCERTAIN) !== 0;
  const { vagueStart, vagueEnd } = vagueEnds(drawing);
  const outline: Stroke = { ink: { color, alpha: OUTLINE_ALPHA }, width: 1 };
  const fill = isUncertain ? {} : { fill: { color, alpha: hasMargin ? MARGIN_TINT : TINT } };
  const fades = { ...(vagueStart && { fadeStartPx: FADE_PX }), ...(vagueEnd && { fadeEndPx: FADE_PX }) };
  const radius = BAR_HEIGHT_PX / 2;
  if (!hasMargin) {
    // A rival account may be all that makes the box wide: the date itself is then no more than its glyph.
    return isWide ? [rect(drawing, 'bar', 'capsule', startPx, endPx, { radius, ...fill, stroke: outline, ...fades }), ...layVagueEnds(drawing)] : [];
  }
  const [outerStart, outerEnd] = marginEdges(drawing, startPx, endPx);
  const margin = rect(drawing, 'bar', 'capsule', outerStart, outerEnd, { radius, ...fill, stroke: { ...outline, dash: DASH }, ...fades });
  const isInnerWide = endPx - startPx > LOOSE_PX && outerEnd - endPx > LOOSE_PX && !isUncertain;
  const inner = rect(drawing, 'core', 'capsule-core', startPx, endPx, { radius, fill: { color, alpha: TINT } });
  return [margin, ...(isInnerWide ? [inner] : []), ...layVagueEnds(drawing)];
}

/** The margin around a date: as wide on both sides, since what reaches farther on one is a rival account. */
function marginEdges({ box, flags }: DateDrawing, startPx: number, endPx: number): readonly [number, number] {
  if ((flags & EventFlag.Disputed) === 0) return [box.startPx, box.endPx];
  const marginPx = Math.min(startPx - box.startPx, box.endPx - endPx);
  return [startPx - marginPx, endPx + marginPx];
}

function ownMargin({ flags }: DateDrawing, end: number): boolean {
  return (flags & end) !== 0;
}

/** Several dates for one event, joined: hollow copies for one of them or for what others say, full ones for all of them. */
function layAlternatives(drawing: DateDrawing): Mark[] {
  const { input: { store, window }, box, color, middleY, eventId, flags } = drawing;
  const isAll = (flags & EventFlag.AllOfSet) !== 0;
  const isClaim = !isSet(store, box.row);
  const spans = store.alternatives.get(box.row) ?? [];
  const middles = [...(isClaim ? [box.glyphX] : []), ...spans.map((span) => middlePx(window, span))];
  const thread: Mark = {
    kind: 'line', key: `join:${eventId}`, role: 'alternatives', eventId, x1: Math.min(...middles), y1: middleY, x2: Math.max(...middles), y2: middleY,
    stroke: { ink: { color, alpha: 0.8 }, width: 1.5, ...(!isAll && { dash: DOTS }) },
  };
  const taken = isClaim ? [box.glyphX] : [];
  const copies = spans.flatMap((span, i): Mark[] => {
    const startPx = edgePx(window, span.start);
    const endPx = edgePx(window, span.end);
    const key = `alternative-${i}`;
    if (endPx - startPx >= MIN_BAR_PX) {
      return [rect(drawing, key, isClaim ? 'claim' : 'alternative', startPx, endPx, {
        radius: BAR_HEIGHT_PX / 2,
        fill: isAll ? { color, alpha: TINT } : { color: 'background' },
        stroke: { ink: { color, alpha: OUTLINE_ALPHA }, width: 1 },
        ...(isClaim && { hatch: { color, alpha: 0.35 } }),
      })];
    }
    const x = (startPx + endPx) / 2;
    if (taken.some((other) => Math.abs(other - x) < MIN_APART_PX)) return [];
    taken.push(x);
    // The copy that the label and the thread belong to is the event's own glyph.
    if (!isClaim && i === 0) return [];
    return [glyphMark({
      key: `${key}:${eventId}`, role: isClaim ? 'claim' : 'alternative', eventId, shape: shapeOf(drawing.input, box.row), x, y: middleY, size: GLYPH_PX - 1,
      color, look: isAll ? lookOf(drawing.input, box.row) : { hollow: true, dashed: isClaim }, hasHalo: true,
    })];
  });
  return [thread, ...copies];
}

function vagueEnds({ flags }: DateDrawing): { readonly vagueStart: boolean; readonly vagueEnd: boolean } {
  return {
    vagueStart: (flags & (EventFlag.OpenStart | EventFlag.UnknownStart)) !== 0,
    vagueEnd: (flags & (EventFlag.OpenEnd | EventFlag.UnknownEnd)) !== 0,
  };
}

/** What stands where an end fades: an arrow for what goes on, a question mark for what is not known. */
function layVagueEnds(drawing: DateDrawing): Mark[] {
  const { input: { store, window }, box, flags } = drawing;
  const startPx = edgePx(window, valueAt(store.starts, box.row));
  const endPx = edgePx(window, valueAt(store.ends, box.row));
  const marks: Mark[] = [];
  if ((flags & EventFlag.OpenStart) !== 0) marks.push(arrow(drawing, 'start', startPx + 1, -1));
  if ((flags & EventFlag.UnknownStart) !== 0) marks.push(questionMark(drawing, 'start', startPx));
  if ((flags & EventFlag.OpenEnd) !== 0) marks.push(arrow(drawing, 'end', endPx - 1, 1));
  if ((flags & EventFlag.UnknownEnd) !== 0) marks.push(questionMark(drawing, 'end', endPx));
  return marks;
}

function arrow({ eventId, color, middleY }: DateDrawing, end: 'start' | 'end', tipX: number, direction: -1 | 1): CurveMark {
  const back = tipX - direction * ARROW_PX;
  const [top, bottom] = [middleY - ARROW_PX, middleY + ARROW_PX];
  return {
    kind: 'curve', key: `arrow-${end}:${eventId}`, role: 'bar-arrow', eventId,
    points: [back, top, back, top, tipX, middleY, tipX, middleY, tipX, middleY, back, bottom, back, bottom],
    stroke: { ink: { color }, width: 2 },
  };
}

function questionMark({ eventId, input: { flow, measure }, middleY }: DateDrawing, end: 'start' | 'end', edge: number): Mark {
  const width = measure('?', 'count');
  return {
    kind: 'text', key: `unknown-${end}:${eventId}`, role: 'unknown-end', eventId, ...flow.centred(end === 'start' ? edge : edge - flow.lengthOf(width), middleY, width),
    text: '?', font: 'count', ink: { color: 'muted' }, align: 'start', width,
  };
}

function rect({ eventId, middleY }: DateDrawing, key: string, role: string, startPx: number, endPx: number, look: Pick<RectMark, 'radius' | 'fill' | 'stroke' | 'fadeStartPx' | 'fadeEndPx' | 'hatch' | 'texture'>): RectMark {
  return {
    kind: 'rect', key: `${key}:${eventId}`, role, eventId, x: startPx, y: middleY - BAR_HEIGHT_PX / 2, width: endPx - startPx, height: BAR_HEIGHT_PX, ...look,
  };
}

