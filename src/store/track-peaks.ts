import { clamp } from '../base/number.js';
import { inSlices, type Steps } from '../base/steps.js';
import { PEAK_LEVELS, PeakCounts } from './peak-counts.js';
import { isSpread, type DateIndex } from './date-index.js';
import type { RowColumns } from './row-columns.js';

const ROWS_PER_STEP = 1 << 16;

/** The most events that a track has in one bin, for every length of bins: what all columns are measured by. */
export interface TrackPeaks {
  /** @param binMs a power of two; below 1 it is as for 1, since no date is known more exactly */
  at(binMs: number): number;
}

/**
 * What is counted at a scale is what columns stand for there: an event of a date that several share is in none while that date is drawn by itself;
 * it weighs as much in each bin of the date as is its part of it.
 */
export function* indexPeaks({ starts, ends }: Pick<RowColumns, 'starts' | 'ends'>, rows: Uint32Array, dates: DateIndex): Steps<TrackPeaks> {
  // Those of a level are in columns from bins of that level on.
  const counters = [0, ...dates.map(({ level }) => level).filter((level) => level > 0).sort((a, b) => a - b)]
    .map((level) => ({ level, peaks: new PeakCounts() }));
  const levels = levelsByRow(dates, rows.length);
  yield* inSlices(rows.length, ROWS_PER_STEP, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const start = starts[rows[index]!]!;
      for (let at = counters.length - 1; at >= 0 && counters[at]!.level >= levels[index]!; at -= 1) counters[at]!.peaks.add(start);
    }
  });
  for (const { peaks } of counters) peaks.end();
  const densest = dates.map(({ level, from, to }) => ({
    level,
    perMs: from.reduce((most, begin, date) => Math.max(most, (to[date]! - begin) / (ends[rows[begin]!]! - starts[rows[begin]!]!)), 0),
  }));
  return {
    at(binMs) {
      const level = clamp(Math.floor(Math.log2(binMs)), 0, PEAK_LEVELS - 1);
      const counted = counters.findLast((counter) => counter.level <= level)?.peaks.at(level) ?? 0;
      return densest.reduce((most, date) => (isSpread(date.level, binMs) ? Math.max(most, date.perMs * binMs) : most), counted);
    },
  };
}

/** Of each row the level of the date that it shares; 0 where it shares none. */
function levelsByRow(dates: DateIndex, rowCount: number): Uint8Array {
  const levels = new Uint8Array(rowCount);
  for (const { level, from, to } of dates) from.forEach((begin, date) => { levels.fill(level, begin, to[date]); });
  return levels;
}
