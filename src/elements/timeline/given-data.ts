/**
 * What a program has handed over to be shown. Kept until it is read; afterwards it is remembered only for as long as the
 * program itself keeps it, for what is shown then stands in columns.
 */
export class GivenData {
  #unread: unknown;
  #read: WeakRef<object> | undefined;
  /** What is no object: it cannot be held weakly, and costs nothing to keep. */
  #plain: unknown;
  #isShown = false;
  #isRemembered = true;

  /**
   * Takes a value that is to be shown.
   *
   * @param isRemembered false for a value that no program has given, so that none expects to get it back
   */
  give(value: unknown, isRemembered = true): void {
    this.#read = undefined;
    this.#plain = undefined;
    this.#unread = value;
    this.#isRemembered = isRemembered;
    this.#isShown = value !== undefined;
  }

  /** The value to read. From now on nothing keeps it here. */
  read(): unknown {
    const value = this.value;
    this.#unread = undefined;
    if (!this.#isRemembered) return value;
    if (typeof value === 'object' && value !== null) this.#read = new WeakRef(value);
    else this.#plain = value;
    return value;
  }

  /** Lets go of the value, since what is shown has come to differ from it. */
  outdate(): void {
    this.give(undefined);
    this.#isShown = true;
  }

  /** Something else is shown now. */
  setAside(): void {
    this.#isShown = false;
  }

  /** The value as it was given; `undefined` where there is none or nobody keeps it. */
  get value(): unknown {
    return this.#unread ?? this.#read?.deref() ?? this.#plain;
  }

  /** Whether what is shown came from a program, even if the value itself is gone. */
  get isShown(): boolean {
    return this.#isShown;
  }
}
