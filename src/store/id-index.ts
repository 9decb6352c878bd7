import { inSlices, type Steps } from '../base/steps.js';

/** Of the table at most this part is filled. */
const FULLEST = 0.6;
const IDS_PER_STEP = 1 << 15;

/**
 * Finds places by their ids: an open hash table of numbers. A `Map` of a million ids costs several times as much to fill,
 * and to keep. Ids may be added; stores that have more and fewer of the places share it.
 */
export class IdIndex {
  /** Each entry is a place and 1; 0 is free. */
  #table: Uint32Array;
  #count = 0;

  /** @param capacity for how many ids there is room at first */
  constructor(capacity: number) {
    this.#table = new Uint32Array(tableSize(capacity));
  }

  /** Whether there is room for so many ids more. */
  hasRoomFor(count: number): boolean {
    return this.#count + count <= this.#table.length * FULLEST;
  }

  /** Adds one; who adds asks for room before. */
  add(id: string, place: number): void {
    const mask = this.#table.length - 1;
    let slot = hashOf(id) & mask;
    while (this.#table[slot] !== 0) slot = (slot + 1) & mask;
    this.#table[slot] = place + 1;
    this.#count += 1;
  }

  /**
   * The place of an id; −1 where there is none.
   *
   * @param idAt the id of a place; `undefined` for one that the asking store does not have
   */
  placeOf(id: string, idAt: (place: number) => string | undefined): number {
    const mask = this.#table.length - 1;
    for (let slot = hashOf(id) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#table[slot]!;
      if (entry === 0) return -1;
      if (idAt(entry - 1) === id) return entry - 1;
    }
  }
}

/** An index of ids by their places, with room for so many in all, and half as many more. */
export function* indexIds(ids: readonly string[], places: Uint32Array, capacity: number): Steps<IdIndex> {
  const index = new IdIndex(capacity * 1.5);
  yield* inSlices(ids.length, IDS_PER_STEP, (from, to) => {
    for (let row = from; row < to; row += 1) index.add(ids[row]!, places[row]!);
  });
  return index;
}

function tableSize(capacity: number): number {
  let size = 16;
  while (size * FULLEST < capacity + 1) size *= 2;
  return size;
}

/** FNV-1a, with its bits mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
