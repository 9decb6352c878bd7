/**
 * A part of the library that few pages need and that is loaded when one first does.
 *
 * @param load imports it
 */
export class OnDemand<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #coming: Promise<void> | undefined;

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** The part, if it has come. */
  get here(): Part | undefined {
    return this.#part;
  }

  /** The part, if it is here; else it is sent for, and `arrived` is called when it has come. */
  get(arrived: () => void): Part | undefined {
    if (this.#part === undefined) {
      this.#coming ??= this.#load().then((part) => { this.#part = part; });
      // What could not be loaded is left out, and asked for again the next time.
      this.#coming.then(arrived, () => { this.#coming = undefined; });
    }
    return this.#part;
  }

  /** Does something with the part: at once if it is here, else when it has come, and not at all where it could not be loaded. */
  use(call: (part: Part) => void): void {
    if (this.#part !== undefined) call(this.#part);
    else void this.whenSettled().then((part) => { if (part !== undefined) call(part); });
  }

  /** Sends for the part, if it is not here; resolves to it, or to `undefined` where it could not be loaded. */
  async whenSettled(): Promise<Part | undefined> {
    this.get(() => undefined);
    await this.#coming?.catch(() => undefined);
    return this.#part;
  }
}
