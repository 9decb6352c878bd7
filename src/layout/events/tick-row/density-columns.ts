import { dimmed } from '../dimmed.js';
import { inkOf } from './tick-row.js';
import { matchStrokes } from '../match-marks.js';
import { MAX_COLUMN_PX } from '../../geometry.js';
import type { Column, TickRow } from './tick-row.js';
import type { ColumnsMark, Mark } from '../../../scene/marks.js';
import type { LeftInBins } from './left-in-bins.js';
import type { TrackAnswer } from '../../../store/query-store.js';

const MIN_COLUMN_PX = 5;

/** Answers for the same bins that say more of what is in them. */
export interface ToldApart {
  /** Of what is not dimmed, where some of it is. */
  readonly undimmed?: TrackAnswer | undefined;
  /** Of what a search has found, where there was one. */
  readonly matches?: TrackAnswer | undefined;
}

/** The columns of a bottom row, as they are drawn. */
export interface LaidColumns {
  readonly marks: readonly Mark[];
  /** Strokes under columns that have something in them that a search has found. */
  readonly matches: readonly ColumnsMark[];
  /** Those of the columns' events that are not dimmed, where some are. */
  readonly bright: readonly Column[] | undefined;
}

/** Columns as high as they are many, what is dimmed pale behind what is not, and a stroke under those that a search points to. */
export function layColumns(tickRow: TickRow, columns: readonly Column[], left: LeftInBins, baseY: number, { undimmed, matches }: ToldApart): LaidColumns {
  const [first] = columns;
  if (!first) return { marks: [], matches: [], bright: undimmed && [] };
  const { input, color, bin: { peak } } = tickRow;
  const columnWidth = inkOf(first).width;
  const density = (key: string, of: readonly Column[]): ColumnsMark => ({
    kind: 'columns', key, role: 'density', baselineY: baseY, columnWidth, fill: { color },
    xs: of.map((column) => inkOf(column).x),
    heights: of.map(({ count }) => columnHeight(count, peak)),
  });
  const bright = undimmed && counting(columns, left.among(undimmed, input.undimmed));
  const found = matches ? counting(columns, left.among(matches, input.matches)) : [];
  return {
    marks: bright ? [dimmed(density('density-all', columns)), ...(bright.length > 0 ? [density('density', bright)] : [])] : [density('density', columns)],
    matches: found.length > 0 ? [matchStrokes('match-columns', found.map((column) => inkOf(column).x), columnWidth, baseY)] : [],
    bright,
  };
}

/** The same columns counted otherwise; those that have none are left out. */
function counting(columns: readonly Column[], countIn: (bin: number) => number): Column[] {
  return columns.flatMap((column) => {
    const count = countIn(column.bin);
    return count > 0 ? [{ ...column, count }] : [];
  });
}

/** How high a number of events in a bin stands, px, where the most in any is `peak`. */
export function columnHeight(count: number, peak: number): number {
  return MIN_COLUMN_PX + (MAX_COLUMN_PX - MIN_COLUMN_PX) * Math.sqrt(Math.min(1, count / Math.max(peak, 2)));
}
