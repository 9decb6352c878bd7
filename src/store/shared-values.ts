/** How many values are remembered before it begins anew. */
const MOST = 4096;

/** Gives one and the same object for values that are equal, as far as it remembers. */
export class SharedValues<Value> {
  readonly #byKey = new Map<string, Value>();

  /** @param key what only equal values have in common */
  share(value: Value, key: string): Value {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    if (this.#byKey.size === MOST) this.#byKey.clear();
    this.#byKey.set(key, value);
    return value;
  }
}
