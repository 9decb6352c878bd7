import { columnOf, stretchOf } from './tick-row.js';
import { DrawnEvents } from './drawn-events.js';
import { EventFlag } from '../../../store/event-flags.js';
import { has } from '../glyph-mark.js';
import { layColumns } from './density-columns.js';
import { layRuns } from './column-runs.js';
import { layBars } from './date-bars.js';
import { LeftInBins } from './left-in-bins.js';
import { LeftOnDates } from './left-on-dates.js';
import { loneInstant } from './lone-mark.js';
import { msPerPx } from '../../../view/view-window.js';
import { rowsOverlapping } from '../../../store/span-index.js';
import { TICK_GLYPH_PX } from '../../geometry.js';
import { tickBase } from '../../track-rows.js';
import { valueAt } from '../../../base/number.js';
import type { Column, TickRow } from './tick-row.js';
import type { Hit } from '../../hits.js';
import type { Mark } from '../../../scene/marks.js';
import type { ToldApart } from './density-columns.js';

/**
 * The bottom row of a track: every event that has no label there, and an echo of those that are at home elsewhere.
 * One in its bin is drawn as itself where it stands free; several become a column as high as they are many, one that
 * would lie on what is in the next bin the lowest of columns, and a run of columns says how many events it stands for.
 * Several of one date that is longer than bins are a bar as long as the date: they are not known to have been in its first bin.
 * Bins are fixed in time, so nothing changes while panning.
 */
export function layTickRow(tickRow: TickRow, apart: ToldApart = {}): { readonly marks: Mark[]; readonly hits: Hit[] } {
  const { answer } = tickRow;
  const baseY = tickBase(tickRow.row.height);
  const onDates = new LeftOnDates(tickRow);
  const left = new LeftInBins(tickRow, onDates);
  const drawn = new DrawnEvents(tickRow, baseY);
  const columns: Column[] = [];

  addRunning(tickRow, left, onDates, drawn);
  for (let i = 0; i < answer.counts.length; i += 1) {
    // As most bins are.
    if (answer.counts[i] === 0) continue;
    const bin = answer.firstBin + i;
    const count = left.countIn(bin);
    if (count <= 0) continue;
    const lone = count === 1 ? left.loneIn(bin) : -1;
    if (lone >= 0 && !isCrowded(tickRow, lone, bin, left)) {
      drawn.addMark(lone);
      continue;
    }
    const column = columnOf(tickRow, bin, count);
    columns.push(column);
    if (lone >= 0) drawn.addInColumn(lone, column);
  }

  for (const date of onDates.dates) if (onDates.countOn(date) === 1) drawn.addMark(onDates.firstOn(date));

  const density = layColumns(tickRow, columns, left, baseY, apart);
  const bars = layBars(tickRow, onDates, baseY, [...drawn.occupied, ...columns.map(stretchOf)]);
  const runs = layRuns(tickRow, columns, baseY, { occupied: [...drawn.occupied, ...bars.occupied], bright: density.bright });
  return {
    marks: [...bars.marks, ...drawn.marks, ...density.marks, ...drawn.matches, ...density.matches, ...bars.matches, ...bars.texts, ...runs.texts],
    // A column on a bar is the harder one to hit, and goes last.
    hits: [...bars.hits, ...drawn.hits, ...runs.hits],
  };
}

/** More than this many stretches lie on top of each other anyway. */
const MAX_RUNNING = 40;

/** What began before anything was counted and may still go on in the window: the longest as a stretch, and what is alone where it begins as itself. */
function addRunning({ input, answer, bin, labelled }: TickRow, left: LeftInBins, onDates: LeftOnDates, drawn: DrawnEvents): void {
  const { store, window: { start, end }, filter } = input;
  const running = rowsOverlapping(store, answer.track, { start, end }, { limit: MAX_RUNNING, ...(filter && { filter }) })
    .filter((row) => valueAt(store.starts, row) < answer.firstBin * bin.ms && !labelled.has(row) && !onDates.has(row));
  const lasting = running.filter((row) => has(input, row, EventFlag.Range));
  const longest = lasting.reduce((best, row) => (best < 0 || valueAt(store.ends, row) > valueAt(store.ends, best) ? row : best), -1);
  if (longest >= 0) drawn.addStretch(longest);
  for (const row of running) {
    if (!has(input, row, EventFlag.Range) && left.loneIn(Math.floor(valueAt(store.starts, row) / bin.ms)) === row) drawn.addMark(row);
  }
}

/** Whether the mark of the one event in a bin would lie on what stands in the bins beside it. */
function isCrowded({ input, bin: { ms } }: TickRow, event: number, bin: number, left: LeftInBins): boolean {
  // In time and not in px: nothing of it depends on where the window is.
  const at = loneInstant(input, event);
  const halfMs = TICK_GLYPH_PX / 2 * msPerPx(input.window);
  const binAt = (instant: number): number => Math.floor(instant / ms);
  // The middle of a vague date stands where the date may be, however far that is from the bin that it begins in.
  if (Math.abs(binAt(at) - bin) > 1) return false;
  for (let beside = binAt(at - halfMs); beside <= binAt(at + halfMs); beside += 1) if (beside !== bin && left.countIn(beside) > 0) return true;
  return false;
}
