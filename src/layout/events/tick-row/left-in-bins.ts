import { firstIndexWhere } from '../../../base/bisect.js';
import { valueAt } from '../../../base/number.js';
import type { Instant } from '../../../time/instant.js';
import type { LeftOnDates } from './left-on-dates.js';
import type { RowFilter, TrackAnswer } from '../../../store/query-store.js';
import type { TickRow } from './tick-row.js';

/** What lanes and shared dates have left in the bins of a track for its bottom row. */
export class LeftInBins {
  readonly #tickRow: TickRow;
  readonly #onDates: LeftOnDates;
  readonly #countIn: (bin: number) => number;

  constructor(tickRow: TickRow, onDates: LeftOnDates) {
    this.#tickRow = tickRow;
    this.#onDates = onDates;
    this.#countIn = counting(tickRow, tickRow.answer, onDates);
  }

  /** How many events begin in a bin, stand in no lane and are not among those of a shared date. */
  countIn(bin: number): number {
    return this.#countIn(bin);
  }

  /** Of what another answer counts in the same bins, the same by bin: of those that pass its filter. */
  among(answer: TrackAnswer, filter: RowFilter | undefined): (bin: number) => number {
    return counting(this.#tickRow, answer, this.#onDates, filter);
  }

  /** The one event of a bin that is left, by row; −1 where there is none, and where there are more. */
  loneIn(bin: number): number {
    const { input: { store, filter }, answer, bin: { ms }, labelled } = this.#tickRow;
    const place = bin - answer.firstBin;
    if (answer.counts[place] === 1) return this.countIn(bin) === 1 ? valueAt(answer.lone, place) : -1;
    const rows = store.rowsOf(answer.track);
    let found = -1;
    for (let i = firstIndexWhere(0, rows.length, (index) => valueAt(store.starts, valueAt(rows, index)) >= bin * ms); i < rows.length; i += 1) {
      i = this.#onDates.past(rows, i);
      const row = rows[i];
      if (row === undefined || valueAt(store.starts, row) >= (bin + 1) * ms) break;
      if (labelled.has(row) || !(filter?.has(row) ?? true)) continue;
      if (found >= 0) return -1;
      found = row;
    }
    return found;
  }
}

function counting({ input: { store }, bin: { ms }, labelled }: TickRow, { counts, firstBin }: TrackAnswer, onDates: LeftOnDates, filter?: RowFilter): (bin: number) => number {
  /** How many of those that begin in each bin stand elsewhere. */
  const elsewhere = new Map<number, number>();
  const note = (start: Instant, count: number): void => {
    const bin = Math.floor(start / ms);
    elsewhere.set(bin, (elsewhere.get(bin) ?? 0) + count);
  };
  for (const row of labelled) if (filter?.has(row) ?? true) note(valueAt(store.starts, row), 1);
  for (const date of onDates.dates) note(date.start, onDates.countOn(date, filter));
  return (bin) => Math.max(0, (counts[bin - firstBin] ?? 0) - (elsewhere.get(bin) ?? 0));
}
