import { firstIndexWhere } from '../../base/bisect.js';
import { rowsOverlapping } from '../../store/span-index.js';
import { valueAt } from '../../base/number.js';
import { EDGE_FADE_PX, MAX_COLUMN_PX, MIN_BAR_PX, TICK_GLYPH_PX, TICK_ROW_PX } from '../geometry.js';
import { dimmed, isDimmed } from './dimmed.js';
import { EventFlag } from '../../store/event-flags.js';
import { glyphMark, has, lookOf, shapeOf } from './glyph-mark.js';
import { tickBase } from '../track-rows.js';
import { instantToPx, msPerPx } from '../../view/view-window.js';
import { matchStrokes } from './match-marks.js';
import type { EventHit, Hit } from '../hits.js';
import type { LayoutInput } from '../layout-input.js';
import type { ColumnsMark, Mark, RectMark } from '../../scene/marks.js';
import type { RowFilter, TrackAnswer } from '../../store/query-store.js';
import type { TrackColor } from '../../scene/theme.js';
import type { TrackRow } from '../track-rows.js';

/** Runs of columns with at least this many events say how many. */
const MIN_COUNTED = 4;
const COUNT_GAP_PX = 4;
/** Room that begins where the columns end must not be taken for taken. */
const ROUNDING_PX = 0.01;
const MIN_COLUMN_PX = 5;

/** A column of the density row, in px and in time. */
interface Column {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly bin: number;
}

/** Answers for the same bins that say more of what is in them. */
export interface ToldApart {
  /** Of what is not dimmed, where some of it is. */
  readonly undimmed?: TrackAnswer | undefined;
  /** Of what a search has found, where there was one. */
  readonly matches?: TrackAnswer | undefined;
}

/** Px of the row that something stands in. */
interface Stretch {
  readonly left: number;
  readonly right: number;
}

/**
 * The bottom row of a track: every event that has no label there, and an echo of those that are at home elsewhere.
 * One in its bin is drawn as itself; several become a column as high as they are many, and a run of columns says how
 * many events it stands for. Bins are fixed in time, so nothing changes while panning.
 *
 * @param answer   counts by bin for this track or group
 * @param bin      the length of a bin, and the highest count of any of that length in the dataset
 * @param labelled rows of this track that are shown in a lane
 */
export function layTickRow(
  input: LayoutInput,
  row: TrackRow,
  answer: TrackAnswer,
  { ms: binMs, peak }: { readonly ms: number; readonly peak: number },
  labelled: ReadonlySet<number>,
  color: TrackColor,
  { undimmed, matches }: ToldApart = {},
): { marks: Mark[]; hits: Hit[] } {
  const { store, window } = input;
  const baseY = tickBase(row.height);
  const binPx = binMs / msPerPx(window);
  const shown = countByBin(input, labelled, binMs);
  const marks: Mark[] = [];
  const hits: Hit[] = [];
  const columns: Column[] = [];
  const running = runningBefore(input, answer, binMs, labelled);
  const stretches = layRunning(input, running, color, baseY);
  marks.push(...stretches);
  // How far to the right something is drawn already.
  let drawnPx = Math.max(-Infinity, ...stretches.map(rightOf));
  const occupied: Stretch[] = [];
  const found: number[] = [];
  const add = (event: number): void => {
    const single = laySingle(input, event, row, color, baseY, drawnPx);
    const { bounds } = single.hit;
    drawnPx = Math.max(drawnPx, single.rightPx);
    // A mark in the middle of a vague date may stand far from the bin that the date begins in.
    occupied.push({ left: bounds.x, right: rightOf(bounds) });
    marks.push(...(isDimmed(input, event) ? single.marks.map(dimmed) : single.marks));
    if (input.matches?.has(event) === true) found.push(bounds.x);
    hits.push(single.hit);
  };
  for (const event of running) {
    const isAlone = !has(input, event, EventFlag.Range) && loneIn(input, answer.track, Math.floor(valueAt(store.starts, event) / binMs), binMs, labelled) === event;
    if (isAlone) add(event);
  }
  answer.counts.forEach((counted, i) => {
    const bin = answer.firstBin + i;
    const count = counted - (shown.get(bin) ?? 0);
    if (count <= 0) return;
    const x = instantToPx(window, bin * binMs);
    if (count > 1) {
      columns.push({ x, width: binPx, count, bin });
      return;
    }
    const event = counted === 1 ? answer.lone[i] ?? -1 : loneIn(input, answer.track, bin, binMs, labelled);
    if (event >= 0) add(event);
  });
  const columnWidth = Math.max(2, binPx - 1);
  const density = (key: string, of: readonly Column[]): ColumnsMark => ({
    kind: 'columns', key, role: 'density', baselineY: baseY, columnWidth, fill: { color },
    xs: of.map(({ x }) => x + 0.5),
    heights: of.map(({ count }) => columnHeight(count, peak)),
  });
  const bright = undimmed && brightColumns(columns, undimmed, countByBin(input, among(labelled, input.undimmed), binMs));
  if (columns.length > 0) marks.push(bright ? dimmed(density('density-all', columns)) : density('density', columns));
  if (bright && bright.length > 0) marks.push(density('density', bright));
  if (found.length > 0) marks.push(matchStrokes('match-marks', found, TICK_GLYPH_PX, baseY));
  if (matches) {
    const inColumns = brightColumns(columns, matches, countByBin(input, among(labelled, input.matches), binMs));
    if (inColumns.length > 0) marks.push(matchStrokes('match-columns', inColumns.map(({ x }) => x + 0.5), columnWidth, baseY));
  }
  for (const column of columns) occupied.push({ left: column.x, right: column.x + column.width });
  for (const run of runsOf(columns)) layRun(input, run, row.track, answer, binMs, baseY, occupied, marks, hits, bright);
  return { marks, hits };
}

/** Of columns, how many events of another answer are in each, without those that stand in a lane; those that have none are left out. */
function brightColumns(columns: readonly Column[], { firstBin, counts }: TrackAnswer, shown: ReadonlyMap<number, number>): Column[] {
  return columns.flatMap((column) => {
    const count = (counts[column.bin - firstBin] ?? 0) - (shown.get(column.bin) ?? 0);
    return count > 0 ? [{ ...column, count }] : [];
  });
}

function among(rows: ReadonlySet<number>, filter: RowFilter | undefined): ReadonlySet<number> {
  return new Set([...rows].filter((row) => filter?.has(row) ?? true));
}

/** The centre line of the marks of a tick row, px: they stand on the baseline, as the columns do. */
export function tickY(baseY: number): number {
  return baseY - TICK_GLYPH_PX / 2;
}

function columnHeight(count: number, peak: number): number {
  return MIN_COLUMN_PX + (MAX_COLUMN_PX - MIN_COLUMN_PX) * Math.sqrt(Math.min(1, count / Math.max(peak, 2)));
}

function laySingle(input: LayoutInput, row: number, { track, members }: TrackRow, color: TrackColor, baseY: number, drawnPx: number): { marks: Mark[]; hit: EventHit; rightPx: number } {
  const { store, window } = input;
  const eventId = store.ids[row] ?? '';
  const echo = !members.includes(store.homeOf(row));
  const startPx = instantToPx(window, valueAt(store.starts, row));
  const endPx = instantToPx(window, valueAt(store.ends, row));
  const wide = endPx - startPx >= MIN_BAR_PX;
  const x = wide && has(input, row, EventFlag.Range) ? startPx + TICK_GLYPH_PX / 2 : (startPx + endPx) / 2;
  const y = tickY(baseY);
  const look = lookOf(input, row);
  const bounds = { x: x - TICK_GLYPH_PX / 2, y: y - TICK_GLYPH_PX / 2, width: TICK_GLYPH_PX, height: TICK_GLYPH_PX };
  const glyph = glyphMark({
    key: `tick:${eventId}`, role: echo ? 'echo' : 'tick-mark', eventId, shape: shapeOf(input, row), x, y, size: TICK_GLYPH_PX,
    color, look: echo ? { ...look, hollow: true } : look, hasHalo: wide || bounds.x < drawnPx,
  });
  const stretch = wide ? stretchMark(input, row, color, y) : undefined;
  return {
    marks: stretch ? [stretch, glyph] : [glyph],
    hit: { kind: 'event', row, track, part: echo ? 'echo' : 'mark', bounds },
    rightPx: stretch ? Math.max(rightOf(bounds), rightOf(stretch)) : rightOf(bounds),
  };
}

/** More than this many stretches lie on top of each other anyway. */
const MAX_RUNNING = 40;

/** What began before anything was counted and may still go on in the window, without those that stand in a lane. */
function runningBefore({ store, window, filter }: LayoutInput, answer: TrackAnswer, binMs: number, labelled: ReadonlySet<number>): number[] {
  const first = answer.firstBin * binMs;
  return rowsOverlapping(store, answer.track, { start: window.start, end: window.end }, { limit: MAX_RUNNING, ...(filter && { filter }) })
    .filter((row) => valueAt(store.starts, row) < first && !labelled.has(row));
}

/** Of what lasted until into the window, the stretch of the longest. */
function layRunning(input: LayoutInput, running: readonly number[], color: TrackColor, baseY: number): RectMark[] {
  const { store } = input;
  const longest = running.filter((row) => has(input, row, EventFlag.Range)).reduce((best, row) => (best < 0 || valueAt(store.ends, row) > valueAt(store.ends, best) ? row : best), -1);
  return longest < 0 ? [] : [stretchMark(input, longest, color, tickY(baseY))];
}

function rightOf({ x, width }: Pick<RectMark, 'x' | 'width'>): number {
  return x + width;
}

/** A thin line for how long an unlabelled event lasted. */
function stretchMark({ store, window }: LayoutInput, row: number, color: TrackColor, y: number): RectMark {
  const eventId = store.ids[row] ?? '';
  const left = Math.max(instantToPx(window, valueAt(store.starts, row)), -MIN_BAR_PX);
  const right = Math.min(instantToPx(window, valueAt(store.ends, row)), window.widthPx + MIN_BAR_PX);
  return {
    kind: 'rect', key: `stretch:${eventId}`, role: 'stretch', eventId, x: left, y: y - 1.5, width: right - left, height: 3,
    radius: 1.5, fill: { color, alpha: 0.22 },
  };
}

/** Neighbouring columns, with no more than one empty bin between them. */
function runsOf(columns: readonly Column[]): Column[][] {
  const runs: Column[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && column.bin - last.bin <= 2) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function layRun(
  input: LayoutInput,
  run: readonly Column[],
  track: number,
  { firstBin, counts }: TrackAnswer,
  binMs: number,
  baseY: number,
  occupied: Stretch[],
  marks: Mark[],
  hits: Hit[],
  bright: readonly Column[] | undefined,
): void {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return;
  const count = run.reduce((sum, column) => sum + column.count, 0);
  const right = last.x + last.width;
  hits.push({
    kind: 'cluster', track, count, span: { start: first.bin * binMs, end: (last.bin + 1) * binMs },
    bounds: { x: first.x, y: baseY - TICK_ROW_PX, width: right - first.x, height: TICK_ROW_PX },
  });
  // A run that reaches beyond what was counted would count otherwise from pan to pan.
  const isWhole = first.bin > firstBin + 1 && last.bin < firstBin + counts.length - 2;
  const said = bright ? bright.reduce((sum, column) => (column.bin >= first.bin && column.bin <= last.bin ? sum + column.count : sum), 0) : count;
  if (said < MIN_COUNTED || !isWhole) return;
  const text = input.words.more(said);
  const width = input.measure(text, 'count');
  const lengthPx = input.flow.lengthOf(width);
  const room = 2 * COUNT_GAP_PX + lengthPx;
  const free = (left: number): boolean =>
    left >= EDGE_FADE_PX && left + room <= input.window.widthPx - EDGE_FADE_PX && !occupied.some((taken) => taken.right > left + ROUNDING_PX && taken.left < left + room - ROUNDING_PX);
  const x = free(right) ? right + COUNT_GAP_PX : free(first.x - room) ? first.x - COUNT_GAP_PX - lengthPx : undefined;
  if (x === undefined) return;
  occupied.push({ left: x, right: x + lengthPx });
  marks.push({
    kind: 'text', key: `count:${first.bin}`, role: 'count', ...input.flow.onFoot(x, baseY, width), text, font: 'count', ink: { color: 'muted' },
    align: 'start', width,
  });
}

function countByBin({ store }: LayoutInput, rows: ReadonlySet<number>, binMs: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const bin = Math.floor((store.starts[row] ?? 0) / binMs);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}

/** The one event of a bin that is not labelled; −1 where there is none, and where there are more. */
function loneIn({ store, filter }: LayoutInput, track: number, bin: number, binMs: number, labelled: ReadonlySet<number>): number {
  const rows = store.rowsOf(track);
  const first = firstIndexWhere(0, rows.length, (index) => valueAt(store.starts, valueAt(rows, index)) >= bin * binMs);
  let found = -1;
  for (let i = first; i < rows.length; i += 1) {
    const row = rows[i] ?? -1;
    if ((store.starts[row] ?? Infinity) >= (bin + 1) * binMs) break;
    if (labelled.has(row) || !(filter?.has(row) ?? true)) continue;
    if (found >= 0) return -1;
    found = row;
  }
  return found;
}
