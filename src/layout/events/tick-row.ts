import { firstIndexWhere } from '../../base/bisect.js';
import { rowsOverlapping } from '../../store/span-index.js';
import { valueAt } from '../../base/number.js';
import { MAX_COLUMN_PX, TICK_GLYPH_PX } from '../geometry.js';
import { dimmed, isDimmed } from './dimmed.js';
import { EventFlag } from '../../store/event-flags.js';
import { has } from './glyph-mark.js';
import { layLasting, layLone, loneHit, loneInstant } from './lone-mark.js';
import { layRuns } from './column-runs.js';
import { tickBase } from '../track-rows.js';
import { instantToPx, msPerPx } from '../../view/view-window.js';
import { matchStrokes } from './match-marks.js';
import type { Column, Stretch } from './column-runs.js';
import type { Hit } from '../hits.js';
import type { LayoutInput } from '../layout-input.js';
import type { ColumnsMark, Mark, RectMark } from '../../scene/marks.js';
import type { RowFilter, TrackAnswer } from '../../store/query-store.js';
import type { TrackColor } from '../../scene/theme.js';
import type { TrackRow } from '../track-rows.js';

const MIN_COLUMN_PX = 5;

/** Answers for the same bins that say more of what is in them. */
export interface ToldApart {
  /** Of what is not dimmed, where some of it is. */
  readonly undimmed?: TrackAnswer | undefined;
  /** Of what a search has found, where there was one. */
  readonly matches?: TrackAnswer | undefined;
}

/**
 * The bottom row of a track: every event that has no label there, and an echo of those that are at home elsewhere.
 * One in its bin is drawn as itself where it stands free; several become a column as high as they are many, one that
 * would lie on what is in the next bin the lowest of columns, and a run of columns says how many events it stands for.
 * Bins are fixed in time, so nothing changes while panning.
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
  const columnWidth = Math.max(2, binPx - 1);
  const shown = countByBin(input, labelled, binMs);
  const leftIn = (bin: number): number => (answer.counts[bin - answer.firstBin] ?? 0) - (shown.get(bin) ?? 0);
  const marks: Mark[] = [];
  const hits: Hit[] = [];
  const columns: Column[] = [];
  const running = runningBefore(input, answer, binMs, labelled);
  const stretches = layRunning(input, running, color, baseY);
  marks.push(...stretches);
  // How far to the right something is drawn already.
  let drawnPx = Math.max(-Infinity, ...stretches.map(({ x, width }) => x + width));
  const occupied: Stretch[] = [];
  const found: number[] = [];
  const addMark = (event: number): void => {
    const lone = layLone(input, event, row, color, baseY, drawnPx);
    const { x, width } = lone.hit.bounds;
    drawnPx = Math.max(drawnPx, lone.rightPx);
    // A mark in the middle of a vague date may stand far from the bin that the date begins in.
    occupied.push({ left: x, right: x + width });
    marks.push(...(isDimmed(input, event) ? lone.marks.map(dimmed) : lone.marks));
    if (input.matches?.has(event) === true) found.push(x);
    hits.push(lone.hit);
  };
  const addColumn = (event: number, column: Column): void => {
    const lasting = layLasting(input, event, color, baseY);
    for (const { x, width } of lasting) drawnPx = Math.max(drawnPx, x + width);
    marks.push(...(isDimmed(input, event) ? lasting.map(dimmed) : lasting));
    columns.push(column);
    hits.push(loneHit(input, event, row, { x: column.x + 0.5, width: columnWidth }, baseY));
  };
  for (const event of running) {
    const isAlone = !has(input, event, EventFlag.Range) && loneIn(input, answer.track, Math.floor(valueAt(store.starts, event) / binMs), binMs, labelled) === event;
    if (isAlone) addMark(event);
  }
  for (let i = 0; i < answer.counts.length; i += 1) {
    const counted = valueAt(answer.counts, i);
    // As most bins are.
    if (counted === 0) continue;
    const bin = answer.firstBin + i;
    const count = leftIn(bin);
    if (count <= 0) continue;
    const column = { x: instantToPx(window, bin * binMs), width: binPx, count, bin };
    if (count > 1) {
      columns.push(column);
      continue;
    }
    const event = counted === 1 ? valueAt(answer.lone, i) : loneIn(input, answer.track, bin, binMs, labelled);
    if (event < 0) continue;
    if (isCrowded(input, event, bin, binMs, leftIn)) addColumn(event, column);
    else addMark(event);
  }
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
  const runs = layRuns(input, columns, answer, binMs, baseY, occupied, bright);
  return { marks: [...marks, ...runs.texts], hits: [...hits, ...runs.hits] };
}

/** Whether the mark of the one event in a bin would lie on what stands in the bins beside it. */
function isCrowded(input: LayoutInput, event: number, bin: number, binMs: number, leftIn: (bin: number) => number): boolean {
  // In time and not in px: nothing of it depends on where the window is.
  const at = loneInstant(input, event);
  const halfMs = TICK_GLYPH_PX / 2 * msPerPx(input.window);
  const binAt = (instant: number): number => Math.floor(instant / binMs);
  const first = binAt(at - halfMs);
  const last = binAt(at + halfMs);
  // The middle of a vague date stands where the date may be, however far that is from the bin that it begins in.
  if (Math.abs(binAt(at) - bin) > 1) return false;
  for (let beside = first; beside <= last; beside += 1) if (beside !== bin && leftIn(beside) > 0) return true;
  return false;
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

function columnHeight(count: number, peak: number): number {
  return MIN_COLUMN_PX + (MAX_COLUMN_PX - MIN_COLUMN_PX) * Math.sqrt(Math.min(1, count / Math.max(peak, 2)));
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
function layRunning(input: LayoutInput, running: readonly number[], color: TrackColor, baseY: number): readonly RectMark[] {
  const { store } = input;
  const longest = running.filter((row) => has(input, row, EventFlag.Range)).reduce((best, row) => (best < 0 || valueAt(store.ends, row) > valueAt(store.ends, best) ? row : best), -1);
  return longest < 0 ? [] : layLasting(input, longest, color, baseY);
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
