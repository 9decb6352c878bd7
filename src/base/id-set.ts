import { IdIndex } from './id-index.js';
import type { Steps } from './steps.js';

/** Ids, each once, in the order in which they came. */
export class IdSet {
  readonly #ids: string[] = [];
  readonly #index = new IdIndex();
  readonly #idAt = (place: number): string | undefined => this.#ids[place];

  get size(): number {
    return this.#ids.length;
  }

  /** Makes room for so many more, so that taking them in need not. */
  makeRoom(count: number): Steps {
    return this.#index.makeRoom(count);
  }

  has(id: string): boolean {
    return this.#index.placeOf(id, this.#idAt) >= 0;
  }

  /** Takes an id in; false where it is there already. */
  add(id: string): boolean {
    if (this.#index.placeOrAdd(id, this.#ids.length, this.#idAt) >= 0) return false;
    this.#ids.push(id);
    return true;
  }

  keys(): Iterable<string> {
    return this.#ids.values();
  }
}
