import { inSlices, resultOf, type Steps } from './steps.js';

/** Of the table at most this part is filled. */
const FULLEST = 0.6;
const SLOTS_PER_STEP = 1 << 16;
/** As many bits of a hash as engines have in a number that is no object. */
const SMALL = 0x3fffffff;

/** The id of a place; `undefined` for one that whoever asks does not have. */
export type IdAt = (place: number) => string | undefined;

/**
 * Finds places by their ids: an open hash table of numbers. A `Set` or `Map` of a million ids costs several times as much to fill, and
 * to keep. Ids may be added; those who have more and fewer of the places share it.
 */
export class IdIndex {
  /** Of each slot the hash, and beside it the place and 1; 0 is free. */
  #table: Uint32Array;
  #count = 0;

  /** @param capacity for how many ids there is room before it has to grow */
  constructor(capacity = 0) {
    this.#table = new Uint32Array(2 * slotsFor(capacity));
  }

  /** Makes room for so many more, so that adding them need not, which does it all at once. */
  *makeRoom(count: number): Steps {
    const old = this.#table;
    const slots = slotsFor(this.#count + count);
    if (2 * slots <= old.length) return;
    const table = new Uint32Array(2 * slots);
    yield* inSlices(this.#count === 0 ? 0 : old.length / 2, SLOTS_PER_STEP, (from, to) => {
      for (let at = 2 * from; at < 2 * to; at += 2) {
        if (old[at + 1] === 0) continue;
        const free = freeSlot(table, old[at]!);
        table[free] = old[at]!;
        table[free + 1] = old[at + 1]!;
      }
    });
    this.#table = table;
  }

  /** Adds an id that is not there. */
  add(id: string, place: number): void {
    const hash = hashOf(id);
    this.#put(freeSlot(this.#table, hash), hash, place);
  }

  /** The place of an id; −1 where it has none. */
  placeOf(id: string, idAt: IdAt): number {
    return this.#table[this.#slotOf(id, hashOf(id), idAt) + 1]! - 1;
  }

  /** The place of an id; −1 where it had none, and has this one now. */
  placeOrAdd(id: string, place: number, idAt: IdAt): number {
    const hash = hashOf(id);
    const slot = this.#slotOf(id, hash, idAt);
    const known = this.#table[slot + 1]! - 1;
    if (known < 0) this.#put(slot, hash, place);
    return known;
  }

  /** Where an id stands, or where it would. */
  #slotOf(id: string, hash: number, idAt: IdAt): number {
    const table = this.#table;
    const last = table.length - 1;
    let slot = (2 * hash) & last;
    for (; table[slot + 1] !== 0; slot = (slot + 2) & last) if (table[slot] === hash && idAt(table[slot + 1]! - 1) === id) break;
    return slot;
  }

  #put(slot: number, hash: number, place: number): void {
    this.#table[slot] = hash;
    this.#table[slot + 1] = place + 1;
    this.#count += 1;
    if (2 * this.#count > this.#table.length * FULLEST) resultOf(this.makeRoom(this.#count));
  }
}

function freeSlot(table: Uint32Array, hash: number): number {
  const last = table.length - 1;
  let slot = (2 * hash) & last;
  while (table[slot + 1] !== 0) slot = (slot + 2) & last;
  return slot;
}

function slotsFor(count: number): number {
  let slots = 16;
  while (slots * FULLEST < count + 1) slots *= 2;
  return slots;
}

/**
 * FNV-1a of all characters but the last, with its bits mixed once more, and the last one beside it: ids that are counted up stand beside
 * each other in the table, and memory is fetched once for ten of them.
 */
function hashOf(text: string): number {
  const last = text.length - 1;
  let hash = 0x811c9dc5;
  for (let index = 0; index < last; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (((hash ^ (hash >>> 15)) << 4) ^ text.charCodeAt(last)) & SMALL;
}
