/** A place in the input, put into words only where something is wrong with it. A text is a place in its own words. */
export interface InputPath {
  toString(): string;
}

/**
 * A property of what stands at another place.
 *
 * @example String(new FieldPath('events[3]', 'date')) // 'events[3].date'
 */
export class FieldPath implements InputPath {
  readonly #parent: InputPath;
  readonly #key: string;

  constructor(parent: InputPath, key: string) {
    this.#parent = parent;
    this.#key = key;
  }

  toString(): string {
    const parent = this.#parent.toString();
    return parent === '' ? this.#key : `${parent}.${this.#key}`;
  }
}

/**
 * An item of the list at another place, counted from 0.
 *
 * @example String(new ItemPath('events', 3)) // 'events[3]'
 */
export class ItemPath implements InputPath {
  readonly #parent: InputPath;
  readonly #index: number;

  constructor(parent: InputPath, index: number) {
    this.#parent = parent;
    this.#index = index;
  }

  toString(): string {
    return `${this.#parent.toString()}[${this.#index}]`;
  }
}

/**
 * A line of a text or a row of a table, counted from 1.
 *
 * @example String(new NumberedPath('row', 5)) // 'row 5'
 */
export class NumberedPath implements InputPath {
  readonly #noun: string;
  readonly #number: number;

  constructor(noun: string, number: number) {
    this.#noun = noun;
    this.#number = number;
  }

  toString(): string {
    return `${this.#noun} ${this.#number}`;
  }
}
