import { columnHeight } from './density-columns.js';
import { dimmed } from '../dimmed.js';
import { EDGE_FADE_PX, MIN_BAR_PX, TICK_ROW_PX } from '../../geometry.js';
import { fadeAtEdge, stickyX } from '../../sticky.js';
import { instantToPx } from '../../../view/view-window.js';
import { matchStrokes } from '../match-marks.js';
import type { ClusterHit } from '../../hits.js';
import type { ColumnsMark, LineMark, Mark, TextMark } from '../../../scene/marks.js';
import type { LeftOnDates } from './left-on-dates.js';
import type { SharedDate } from '../../../store/shared-dates.js';
import type { Stretch, TickRow } from './tick-row.js';
import type { TrackColor } from '../../../scene/theme.js';

const TINT = 0.16;
const FOOT_PX = 1;
const END_PX = 1.5;
/** Room that is just enough must not be taken for too little. */
const ROUNDING_PX = 0.01;
/** Kept free on either side of a number. */
const COUNT_PAD_PX = 4;

/** The bars of a bottom row. */
interface LaidBars {
  readonly marks: readonly Mark[];
  readonly texts: readonly TextMark[];
  /** Strokes under bars that have something in them that a search has found. */
  readonly matches: readonly ColumnsMark[];
  readonly hits: readonly ClusterHit[];
  /** Where no number can stand: at the ends of bars, and where their own numbers do. */
  readonly occupied: readonly Stretch[];
}

/** A date as it is in view. */
interface Bar extends Stretch {
  readonly date: SharedDate;
  readonly key: string;
  readonly count: number;
  /** How many of them are not dimmed. */
  readonly bright: number;
}

/**
 * A bar for each date that several events share, as long as the date and as high as columns would be if the events were spread evenly over it, and how
 * many they are. A longer one lies behind a shorter one. None has a line above it, which would go through what stands in front.
 *
 * @param occupied where something stands that numbers must not lie on
 */
export function layBars(tickRow: TickRow, onDates: LeftOnDates, baseY: number, occupied: readonly Stretch[]): LaidBars {
  const { input: { matches }, row: { track } } = tickRow;
  const bars = barsOf(tickRow, onDates);
  const taken = [...occupied, ...bars.flatMap(({ left, right }) => [left, right].map((x) => ({ left: x - END_PX, right: x + END_PX })))];
  const texts = bars.flatMap((bar) => layCount(tickRow, bar, baseY, taken) ?? []);
  return {
    marks: bars.flatMap((bar) => layBar(tickRow, bar, baseY)),
    texts,
    matches: bars.flatMap(({ date, key, left, right }) => (matches && onDates.countOn(date, matches) > 0 ? [matchStrokes(`match-${key}`, [left], right - left, baseY)] : [])),
    hits: bars.map(({ date, count, left, right }) => ({
      kind: 'cluster', track, count, span: date, isDate: true, bounds: { x: left, y: baseY - TICK_ROW_PX, width: right - left, height: TICK_ROW_PX },
    })),
    occupied: taken.slice(occupied.length),
  };
}

function barsOf({ input: { window, undimmed } }: TickRow, onDates: LeftOnDates): readonly Bar[] {
  return onDates.dates.flatMap((date): Bar[] => {
    const count = onDates.countOn(date);
    if (count < 2) return [];
    return [{
      date, count, key: `date:${date.start}:${date.end}`, bright: undimmed ? onDates.countOn(date, undimmed) : count,
      left: Math.max(instantToPx(window, date.start), -MIN_BAR_PX), right: Math.min(instantToPx(window, date.end), window.widthPx + MIN_BAR_PX),
    }];
  });
}

/** Pale where all are dimmed, and behind what is not where some are. */
function layBar({ color, bin }: TickRow, { date, key, count, bright, left, right }: Bar, baseY: number): readonly Mark[] {
  const marksOf = (events: number, among: string): readonly Mark[] => dateBarMarks({
    key: `${key}:${among}`, left, right, height: columnHeight((events * bin.ms) / (date.end - date.start), bin.peak), baseY, color,
  });
  return bright === count ? marksOf(count, 'all') : [...marksOf(count, 'all').map(dimmed), ...(bright > 0 ? marksOf(bright, 'bright') : [])];
}

/** A tint with a line below it and at both ends. */
export function dateBarMarks({ key, left, right, height, baseY, color }: Stretch & {
  readonly key: string; readonly height: number; readonly baseY: number; readonly color: TrackColor;
}): readonly Mark[] {
  const line = (side: string, place: Pick<LineMark, 'x1' | 'y1' | 'x2' | 'y2'>, width: number): LineMark => ({
    kind: 'line', key: `${key}:${side}`, role: 'shared-date', ...place, stroke: { ink: { color }, width },
  });
  const end = (side: string, x: number): LineMark => line(side, { x1: x, y1: baseY - height, x2: x, y2: baseY }, END_PX);
  return [
    { kind: 'rect', key, role: 'shared-date', x: left, y: baseY - height, width: right - left, height, fill: { color, alpha: TINT } },
    line('foot', { x1: left, y1: baseY - FOOT_PX / 2, x2: right, y2: baseY - FOOT_PX / 2 }, FOOT_PX),
    end('start', left + END_PX / 2),
    end('end', right - END_PX / 2),
  ];
}

/** How many a bar stands for, at its start, or where it comes into view; adds where that is to what is taken. */
function layCount({ input: { window, flow, measure, words } }: TickRow, { key, bright, left, right }: Bar, baseY: number, taken: Stretch[]): TextMark | undefined {
  if (bright === 0) return undefined;
  const text = words.more(bright);
  const width = measure(text, 'count');
  const lengthPx = flow.lengthOf(width);
  const end = Math.min(right, window.widthPx);
  const x = freeFrom(stickyX(left, end, lengthPx, EDGE_FADE_PX, COUNT_PAD_PX), end, lengthPx, taken);
  if (x === undefined) return undefined;
  taken.push({ left: x, right: x + lengthPx });
  return {
    kind: 'text', key: `count:${key}`, role: 'count', ...flow.onFoot(x, baseY - FOOT_PX, width), text, font: 'count', ink: { color: 'muted' },
    align: 'start', width, opacity: fadeAtEdge(x, EDGE_FADE_PX, COUNT_PAD_PX),
  };
}

/** Where something of a length fits from an x on, between what stands there and before an end; `undefined` where it does not, and where there is no x. */
function freeFrom(from: number | undefined, end: number, lengthPx: number, taken: readonly Stretch[]): number | undefined {
  for (let x = from; x !== undefined && x + lengthPx + COUNT_PAD_PX <= end + ROUNDING_PX;) {
    const left = x - COUNT_PAD_PX / 2;
    const right = x + lengthPx + COUNT_PAD_PX / 2;
    const inTheWay = taken.filter((other) => other.left < right && left < other.right);
    if (inTheWay.length === 0) return x;
    x = Math.max(...inTheWay.map((other) => other.right)) + COUNT_PAD_PX;
  }
  return undefined;
}
