import { lowerBound } from '../base/bisect.js';
import { valueAt } from '../base/number.js';
import type { RelationType } from '../model/dataset.js';
import type { EventStore } from './event-store.js';

/** Types in the order of their numbers. */
export const RELATION_TYPES = ['leads-to', 'part-of', 'responds-to', 'succeeds', 'contradicts'] as const satisfies readonly RelationType[];

/** What is stated the other way round than the argument goes: an answer comes of what it answers. */
const AGAINST_THE_ARGUMENT: ReadonlySet<RelationType> = new Set<RelationType>(['responds-to', 'succeeds']);

/**
 * The relations between the events of a store, by row: those of one event and those of a stretch of rows are found without
 * a look at the others. A relation to an event without a row is left out. Made once for a store and never changed.
 */
export class RelationIndex {
  /** How many there are; each has a number from 0 on, in the order of the dataset. */
  readonly size: number;
  /** By number: the row that the relation is stated of, and the one that it is stated about. */
  readonly froms: Uint32Array;
  readonly tos: Uint32Array;
  readonly #types: Uint8Array;
  /** Both ends of every relation: rows, ascending, and the number at each. */
  readonly #endRows: Uint32Array;
  readonly #endLinks: Uint32Array;

  constructor(store: EventStore) {
    const relations = store.about.relations ?? [];
    const froms: number[] = [];
    const tos: number[] = [];
    const types: number[] = [];
    for (const { from, to, type } of relations) {
      const fromRow = store.rowOf(from);
      const toRow = store.rowOf(to);
      if (fromRow < 0 || toRow < 0 || fromRow === toRow) continue;
      froms.push(fromRow);
      tos.push(toRow);
      types.push(RELATION_TYPES.indexOf(type));
    }
    this.size = froms.length;
    this.froms = Uint32Array.from(froms);
    this.tos = Uint32Array.from(tos);
    this.#types = Uint8Array.from(types);
    // Row and number in one: plain numbers are sorted many times as fast as by a comparison.
    const ends = new Float64Array(2 * this.size);
    for (let link = 0; link < this.size; link += 1) {
      ends[2 * link] = valueAt(this.froms, link) * this.size + link;
      ends[2 * link + 1] = valueAt(this.tos, link) * this.size + link;
    }
    ends.sort();
    this.#endRows = Uint32Array.from(ends, (end) => Math.floor(end / this.size));
    this.#endLinks = Uint32Array.from(ends, (end) => end % this.size);
  }

  typeOf(link: number): RelationType {
    return RELATION_TYPES[valueAt(this.#types, link)] ?? 'leads-to';
  }

  /** The row that the argument starts from: a cause, what is answered or followed, a part. */
  sourceOf(link: number): number {
    return valueAt(AGAINST_THE_ARGUMENT.has(this.typeOf(link)) ? this.tos : this.froms, link);
  }

  /** The row that it leads to. */
  targetOf(link: number): number {
    return valueAt(AGAINST_THE_ARGUMENT.has(this.typeOf(link)) ? this.froms : this.tos, link);
  }

  /** The other end of a relation. */
  otherOf(link: number, row: number): number {
    return valueAt(this.froms, link) === row ? valueAt(this.tos, link) : valueAt(this.froms, link);
  }

  /** The numbers of an event's relations, in the order of the dataset. */
  linksOf(row: number): Uint32Array {
    return this.#endLinks.subarray(lowerBound(this.#endRows, row), lowerBound(this.#endRows, row + 1));
  }
}

const indexes = new WeakMap<EventStore, RelationIndex>();

/** The index of a store's relations: made when it is first asked for. */
export function relationsIn(store: EventStore): RelationIndex {
  let index = indexes.get(store);
  if (index === undefined) {
    index = new RelationIndex(store);
    indexes.set(store, index);
  }
  return index;
}
