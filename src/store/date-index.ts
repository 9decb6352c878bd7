import { inSlices, type Steps } from '../base/steps.js';
import type { RowColumns } from './row-columns.js';

/** A date that is not this many bins long is no vaguer than its bin. */
const LEAST_BINS = 2;
/** Where more dates of about one length begin within that length, they would lie over each other and say less than counts do. */
const MOST_AT_ONCE = 8;
const ROWS_PER_STEP = 1 << 16;

/** The shared dates of a track that are from 2^`level` ms to less than twice that long, in order of time. */
interface DateLevel {
  readonly level: number;
  /** Where in the track's rows those begin that have each date. */
  readonly from: Uint32Array;
  /** Where they end. */
  readonly to: Uint32Array;
}

/** The dates that several events of a track share, by length. In the order of rows, events of one date stand side by side. */
export type DateIndex = readonly DateLevel[];

type Dates = Pick<RowColumns, 'starts' | 'ends'>;

/** @param rows ascending */
export function* indexDates(columns: Dates, rows: Uint32Array): Steps<DateIndex> {
  const found = new Map<number, { readonly from: number[]; readonly to: number[] }>();
  let begin = 0;
  const close = (end: number): void => {
    const level = end - begin > 1 ? levelOf(columns, rows[begin]!) : 0;
    if (level > 0) {
      const dates = found.get(level) ?? { from: [], to: [] };
      found.set(level, dates);
      dates.from.push(begin);
      dates.to.push(end);
    }
    begin = end;
  };
  yield* inSlices(rows.length, ROWS_PER_STEP, (from, to) => {
    for (let at = from; at < to; at += 1) if (!isOneDate(columns, rows[begin]!, rows[at]!)) close(at);
  });
  close(rows.length);
  return [...found]
    .filter(([level, { from }]) => !isCrowded(columns, rows, from, 2 ** level))
    .map(([level, { from, to }]) => ({ level, from: Uint32Array.from(from), to: Uint32Array.from(to) }));
}

/** Whether dates of a level are too long to be told by the bin that they begin in. */
export function isSpread(level: number, binMs: number): boolean {
  return 2 ** level >= LEAST_BINS * binMs;
}

function isOneDate({ starts, ends }: Dates, row: number, other: number): boolean {
  return starts[row] === starts[other] && ends[row] === ends[other];
}

function levelOf({ starts, ends }: Dates, row: number): number {
  return Math.floor(Math.log2(ends[row]! - starts[row]!));
}

function isCrowded({ starts }: Dates, rows: Uint32Array, from: readonly number[], lengthMs: number): boolean {
  return from.some((begin, index) => {
    const ninth = from[index + MOST_AT_ONCE];
    return ninth !== undefined && starts[rows[ninth]!]! - starts[rows[begin]!]! < lengthMs;
  });
}
