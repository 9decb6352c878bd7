import { firstIndexWhere } from '../base/bisect.js';
import { inSlices, type Steps } from '../base/steps.js';
import type { Instant } from '../time/instant.js';

/** There are as many bins as events, and at least so many. */
const FEWEST_BINS = 64;
const ROWS_PER_STEP = 1 << 16;

/**
 * Where the rows of a track are that begin in each bin, for one length of bins that is a power of two of milliseconds.
 * Bins of such a length twice as long, four times and so on begin where some of these do, so that one column answers for
 * all of them.
 */
export interface BinIndex {
  readonly binMs: number;
  /** Bins are counted from the epoch. */
  readonly firstBin: number;
  /** For each bin the index in the track's rows of the first that begins in it or later, and at last how many rows there are. */
  readonly begins: Uint32Array;
}

/** @param rows ascending, and so in order of their starts */
export function* indexBins(starts: Float64Array, rows: Uint32Array): Steps<BinIndex> {
  const { length } = rows;
  if (length === 0) return { binMs: 1, firstBin: 0, begins: new Uint32Array(1) };
  const first = starts[rows[0]!]!;
  const last = starts[rows[length - 1]!]!;
  const binMs = shortestBin(first, last, Math.max(FEWEST_BINS, length));
  const firstBin = Math.floor(first / binMs);
  const binCount = Math.floor(last / binMs) - firstBin + 1;
  const begins = new Uint32Array(binCount + 1);
  let filled = 0;
  yield* inSlices(length, ROWS_PER_STEP, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const bin = Math.floor(starts[rows[index]!]! / binMs) - firstBin;
      for (; filled <= bin; filled += 1) begins[filled] = index;
    }
  });
  begins[binCount] = length;
  return { binMs, firstBin, begins };
}

/** The index in the track's rows of the first that begins at an instant or later. */
export function firstIndexFrom({ binMs, firstBin, begins }: BinIndex, starts: Float64Array, rows: Uint32Array, instant: Instant): number {
  const bin = Math.floor(instant / binMs) - firstBin;
  if (!(bin >= 0)) return 0;
  if (bin >= begins.length - 1) return rows.length;
  return firstIndexWhere(begins[bin]!, begins[bin + 1]!, (index) => starts[rows[index]!]! >= instant);
}

/** The shortest power of two of milliseconds of which no more than so many reach from one instant to another. */
function shortestBin(first: Instant, last: Instant, most: number): number {
  let binMs = 1;
  while (Math.floor(last / binMs) - Math.floor(first / binMs) >= most) binMs *= 2;
  return binMs;
}
