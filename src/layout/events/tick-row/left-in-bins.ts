import { firstIndexWhere } from '../../../base/bisect.js';
import { valueAt } from '../../../base/number.js';
import type { EventStore } from '../../../store/event-store.js';
import type { RowFilter, TrackAnswer } from '../../../store/query-store.js';
import type { TickRow } from './tick-row.js';

/** What the lanes have left in the bins of a track for its bottom row. */
export class LeftInBins {
  readonly #tickRow: TickRow;
  readonly #shown: ReadonlyMap<number, number>;

  constructor(tickRow: TickRow) {
    this.#tickRow = tickRow;
    this.#shown = countByBin(tickRow);
  }

  /** How many events begin in a bin and stand in no lane. */
  countIn(bin: number): number {
    return leftOf(this.#tickRow.answer, this.#shown, bin);
  }

  /** The one event of a bin that stands in no lane, by row; −1 where there is none, and where there are more. */
  loneIn(bin: number): number {
    const { input: { store, filter }, answer, bin: { ms }, labelled } = this.#tickRow;
    const place = bin - answer.firstBin;
    if (answer.counts[place] === 1) return this.countIn(bin) === 1 ? valueAt(answer.lone, place) : -1;
    const rows = store.rowsOf(answer.track);
    const first = firstIndexWhere(0, rows.length, (index) => valueAt(store.starts, valueAt(rows, index)) >= bin * ms);
    let found = -1;
    for (let i = first; i < rows.length; i += 1) {
      const row = valueAt(rows, i);
      if (valueAt(store.starts, row) >= (bin + 1) * ms) break;
      if (labelled.has(row) || !(filter?.has(row) ?? true)) continue;
      if (found >= 0) return -1;
      found = row;
    }
    return found;
  }
}

/** Of what another answer counts in the same bins, how many stand in no lane, by bin. */
export function leftAmong(tickRow: TickRow, answer: TrackAnswer, filter: RowFilter | undefined): (bin: number) => number {
  const shown = countByBin(tickRow, filter);
  return (bin) => leftOf(answer, shown, bin);
}

function leftOf({ counts, firstBin }: TrackAnswer, shown: ReadonlyMap<number, number>, bin: number): number {
  return (counts[bin - firstBin] ?? 0) - (shown.get(bin) ?? 0);
}

/** How many of the events that stand in a lane begin in each bin. */
function countByBin({ input: { store }, bin: { ms }, labelled }: TickRow, filter?: RowFilter): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of labelled) {
    if (filter && !filter.has(row)) continue;
    const bin = binAt(store, row, ms);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return counts;
}

function binAt({ starts }: EventStore, row: number, ms: number): number {
  return Math.floor(valueAt(starts, row) / ms);
}
