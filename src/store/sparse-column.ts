import { lowerBound } from '../base/bisect.js';

/** What some places have and others have not: values in the order of their places, which may be added to. */
export class SparseColumn<Value> {
  readonly #values: Value[] = [];
  /** How many places from 0 on have a value without a gap: these need not be written down. */
  #unbroken = 0;
  /** The places of the other values. */
  readonly #places: number[] = [];

  /** Gives a place its value; places come in ascending order. */
  push(place: number, value: Value): void {
    if (place === this.#unbroken && this.#places.length === 0) this.#unbroken += 1;
    else this.#places.push(place);
    this.#values.push(value);
  }

  /** The value of a place; `undefined` where it has none. */
  at(place: number): Value | undefined {
    if (place < this.#unbroken) return this.#values[place];
    if (this.#places.length === 0) return undefined;
    const index = lowerBound(this.#places, place);
    return this.#places[index] === place ? this.#values[this.#unbroken + index] : undefined;
  }
}
