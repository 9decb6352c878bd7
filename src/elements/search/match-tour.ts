import { lowerBound, upperBound } from '../../base/bisect.js';

/** The way through all matches of a search in the order of time, round and round. */
export class MatchTour {
  readonly #byTime: Uint32Array;
  #visited = -1;

  /** @param rows of the matches, in any order: rows are numbered by time */
  constructor(rows: Uint32Array) {
    this.#byTime = rows.slice().sort();
  }

  /** How many matches come before the one that was gone to; −1 while none was. */
  get place(): number {
    return this.#visited < 0 ? -1 : lowerBound(this.#byTime, this.#visited);
  }

  visit(row: number): void {
    this.#visited = row;
  }

  /**
   * The next match in time, or the one before; after the last one comes the first.
   *
   * @param from a row to set out from, or a place between rows, while none has been gone to
   */
  next(isForward: boolean, from: number): number | undefined {
    const start = this.#visited >= 0 ? this.#visited : from;
    const index = isForward ? upperBound(this.#byTime, start) : lowerBound(this.#byTime, start) - 1;
    return this.#byTime.at(index % Math.max(this.#byTime.length, 1));
  }
}
