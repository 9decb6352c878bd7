import { countOnDate, sharedDates, type SharedDate } from '../../../store/shared-dates.js';
import { firstIndexWhere } from '../../../base/bisect.js';
import { valueAt } from '../../../base/number.js';
import type { RowFilter } from '../../../store/query-store.js';
import type { TickRow } from './tick-row.js';

/** What the lanes have left of the dates that several events of a track share and that are too long for the bin that they begin in. */
export class LeftOnDates {
  /** Those in what is counted, the longest first. */
  readonly dates: readonly SharedDate[];
  readonly #tickRow: TickRow;

  constructor(tickRow: TickRow) {
    const { input: { store, filter }, answer: { track, firstBin, counts }, bin: { ms } } = tickRow;
    this.dates = sharedDates(store, track, { span: { start: firstBin * ms, end: (firstBin + counts.length) * ms }, binMs: ms, filter });
    this.#tickRow = tickRow;
  }

  /** How many events have a date and stand in no lane; with a filter, how many of those that pass it. */
  countOn(date: SharedDate, filter?: RowFilter): number {
    const { input: { store }, answer: { track }, labelled } = this.#tickRow;
    let count = filter ? countOnDate(store, track, date, filter) : date.count;
    for (const row of labelled) if (this.#isOn(row, date) && (filter?.has(row) ?? true)) count -= 1;
    return count;
  }

  /** The first event that has a date and stands in no lane, by row; −1 where there is none. */
  firstOn(date: SharedDate): number {
    const { input: { filter }, labelled } = this.#tickRow;
    const rows = this.#rows();
    for (let at = firstIndexWhere(0, rows.length, (index) => valueAt(rows, index) >= date.first); at < rows.length; at += 1) {
      const row = valueAt(rows, at);
      if (!this.#isOn(row, date)) return -1;
      if (!labelled.has(row) && (filter?.has(row) ?? true)) return row;
    }
    return -1;
  }

  /** Whether an event has one of the dates. */
  has(row: number): boolean {
    return this.dates.some((date) => this.#isOn(row, date));
  }

  /** Behind the events, from one of a track's by its index, that have any of the dates; the index itself where it has none. */
  past(rows: Uint32Array, index: number): number {
    let at = index;
    for (;;) {
      const date = this.dates.find((candidate) => this.#isOn(rows[at] ?? -1, candidate));
      if (!date) return at;
      at = firstIndexWhere(at, rows.length, (behind) => !this.#isOn(valueAt(rows, behind), date));
    }
  }

  #rows(): Uint32Array {
    const { input: { store, filter }, answer: { track } } = this.#tickRow;
    return filter?.rowsOf?.(track) ?? store.rowsOf(track);
  }

  #isOn(row: number, { start, end }: SharedDate): boolean {
    const { starts, ends } = this.#tickRow.input.store;
    return starts[row] === start && ends[row] === end;
  }
}
