/** A typed array that values can be added to; older values stay where they are. */
export class GrowingColumn<Column extends Uint16Array | Uint32Array> {
  #values: Column;
  #length = 0;
  readonly #columnOf: (length: number) => Column;

  /** @param capacity how many values there is room for at first */
  constructor(columnOf: (length: number) => Column, capacity: number) {
    this.#columnOf = columnOf;
    this.#values = columnOf(Math.max(1, capacity));
  }

  get length(): number {
    return this.#length;
  }

  /** All values so far, and room for more behind them: another array after it has grown. */
  get values(): Column {
    return this.#values;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = this.#columnOf(this.#length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}
