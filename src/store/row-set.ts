import { resultOf } from '../base/steps.js';
import { indexBins, type BinIndex } from './bin-index.js';
import type { EventStore } from './event-store.js';
import type { RowFilter } from './query-store.js';
import { RowBits } from './row-bits.js';
import { indexDates, type DateIndex } from './date-index.js';

/** Some of the rows of a store, which answer as fast as all of them do. */
export interface RowSet extends RowFilter {
  /** How many rows there are in it. */
  readonly size: number;
  rowsOf(track: number): Uint32Array;
  listOf(track: number): { readonly rows: Uint32Array; readonly bins: BinIndex; readonly dates: DateIndex };
}

/** The rows whose bits are set; what is asked of a track is worked out once. */
export function rowSetOf(store: EventStore, bits: RowBits): RowSet {
  const size = bits.count();
  const rowsOf = rememberedByTrack((track) => (size === store.size ? store.rowsOf(track) : bits.among(store.rowsOf(track))));
  const binsOf = rememberedByTrack((track) => (size === store.size ? store.binsOf(track) : resultOf(indexBins(store.starts, rowsOf(track)))));
  const datesOf = rememberedByTrack((track) => (size === store.size ? store.sharedDatesOf(track) : resultOf(indexDates(store, rowsOf(track)))));
  return {
    size, has: (row) => bits.has(row), rowsOf,
    listOf: (track) => ({ rows: rowsOf(track), bins: binsOf(track), get dates() { return datesOf(track); } }),
  };
}

/** The same of rows in any order. */
export function rowSetFrom(store: EventStore, rows: Uint32Array): RowSet {
  const bits = new RowBits(store.size);
  bits.keepListed([rows]);
  return rowSetOf(store, bits);
}

function rememberedByTrack<Answer>(answer: (track: number) => Answer): (track: number) => Answer {
  const answers = new Map<number, Answer>();
  return (track) => {
    const known = answers.get(track);
    if (known !== undefined) return known;
    const found = answer(track);
    answers.set(track, found);
    return found;
  };
}
