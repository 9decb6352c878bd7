import { clamp } from '../base/number.js';
import { partOf, type Steps } from '../base/steps.js';
import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import { emptyColumns, type Columns } from './row-columns.js';
import type { Sortable } from './row-order.js';
import { FEW_TEXTS, sortByText, sortFewByText } from './sort-by-text.js';

/** As many rows stand in one piece of memory, so that none is large and all come as they are needed. */
const CHUNK_BITS = 12;
const CHUNK_ROWS = 1 << CHUNK_BITS;
/** Rows that are written into columns in a step: few enough to be still at hand when ties between them are settled. */
const ROWS_PER_STEP = 1 << 12;

/** The numbers of a row: its bounds … */
const BOUNDS = 4;
const START = 0;
const START_LATEST = 1;
const END_EARLIEST = 2;
const END = 3;
/** … and, two to a word where they are short, what else is known of it. */
const FACTS = 3;
const PLACE = 0;
const KIND_AND_HOME = 1;
const FLAGS_AND_IMPORTANCE = 2;

/**
 * Rows in the order in which they came. The numbers of a row stand side by side, for putting rows in order finds each row
 * somewhere else in memory.
 */
export class RowLines implements Sortable {
  readonly #ids: string[] = [];
  readonly #bounds: Float64Array[] = [];
  readonly #facts: Uint32Array[] = [];
  #size = 0;
  #isInOrder = true;

  get size(): number {
    return this.#size;
  }

  /** Sets the bounds of the row that comes next. They may be infinite, until they are settled. */
  setBounds(start: Instant, startLatest: Instant, endEarliest: Instant, end: Instant): void {
    if (this.#bounds.length << CHUNK_BITS === this.#size) {
      this.#bounds.push(new Float64Array(CHUNK_ROWS * BOUNDS));
      this.#facts.push(new Uint32Array(CHUNK_ROWS * FACTS));
    }
    const bounds = this.#boundsOf(this.#size);
    const at = boundAt(this.#size);
    bounds[at + START] = start;
    bounds[at + START_LATEST] = startLatest;
    bounds[at + END_EARLIEST] = endEarliest;
    bounds[at + END] = end;
  }

  /**
   * Adds the row whose bounds are set. Its facts are handed over one by one, since an object for each row would be
   * garbage at once: place, kind, home track and flags of 16 bits each, importance 0–100.
   */
  push(id: string, place: number, kind: number, home: number, flags: number, importance: number): void {
    const facts = this.#factsOf(this.#size);
    const at = factAt(this.#size);
    facts[at + PLACE] = place;
    facts[at + KIND_AND_HOME] = (kind << 16) | home;
    facts[at + FLAGS_AND_IMPORTANCE] = (flags << 16) | importance;
    this.#ids.push(id);
    this.#isInOrder &&= this.#size === 0 || this.#isBehindLast(importance);
    this.#size += 1;
  }

  get isInOrder(): boolean {
    return this.#isInOrder;
  }

  writeStarts(numbers: Float64Array, order: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) numbers[at] = this.#boundsOf(order[at]!)[boundAt(order[at]!) + START]!;
  }

  writeEnds(numbers: Float64Array, order: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) numbers[at] = this.#boundsOf(order[at]!)[boundAt(order[at]!) + END]!;
  }

  writeImportance(numbers: Float64Array, order: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; at += 1) numbers[at] = this.#factsOf(order[at]!)[factAt(order[at]!) + FLAGS_AND_IMPORTANCE]! & 0xffff;
  }

  /** Makes the bounds of a row finite, puts them in order, and says from when to when it is drawn. */
  settle(row: number, extent: Span, asOf: Instant): Span {
    this.#isInOrder = false;
    const bounds = this.#boundsOf(row);
    const at = boundAt(row);
    const start = orIfInfinite(bounds[at + START]!, extent.start);
    const begun = orIfInfinite(bounds[at + START_LATEST]!, start);
    const end = orIfInfinite(bounds[at + END]!, Math.max(asOf, begun));
    bounds[at + START] = start;
    bounds[at + START_LATEST] = clamp(bounds[at + START_LATEST]!, start, end);
    bounds[at + END_EARLIEST] = clamp(bounds[at + END_EARLIEST]!, start, end);
    bounds[at + END] = end;
    return { start, end };
  }

  /**
   * The rows as columns, the first one that of `order[0]`.
   *
   * @param order sorted but for rows that only their ids tell apart; sorted by these as well afterwards
   */
  *columns(order: Uint32Array): Steps<Columns> {
    const size = order.length;
    const columns = emptyColumns(size, false);
    const { starts, ends, importance } = columns;
    const isBehind = (row: number, other: number): boolean => this.#ids[row]! > this.#ids[other]!;
    let begin = 0;
    let written = 0;
    for (let from = 0; from < size; from += ROWS_PER_STEP) {
      const to = Math.min(size, from + ROWS_PER_STEP);
      this.#writeKeys(columns, order, from, to);
      for (let row = Math.max(1, from); row <= to; row += 1) {
        const isOpen = row < to ? starts[row] === starts[row - 1] && ends[row] === ends[row - 1] && importance[row] === importance[row - 1] : to < size;
        if (isOpen) continue;
        if (row - begin > FEW_TEXTS) yield* partOf(sortByText(order.subarray(begin, row), isBehind), from / size, to / size);
        else if (row - begin > 1) sortFewByText(order, begin, row, isBehind);
        begin = row;
      }
      // Rows that only their ids tell apart have the same keys, in whatever order: the rest waits for that.
      this.#writeRest(columns, order, written, begin);
      written = begin;
      yield to / size;
    }
    return columns;
  }

  /** What rows are sorted by, but for their ids. */
  #writeKeys({ starts, ends, importance }: Columns, order: Uint32Array, from: number, to: number): void {
    for (let row = from; row < to; row += 1) {
      const bounds = this.#boundsOf(order[row]!);
      const at = boundAt(order[row]!);
      starts[row] = bounds[at + START]!;
      ends[row] = bounds[at + END]!;
    }
    for (let row = from; row < to; row += 1) importance[row] = this.#factsOf(order[row]!)[factAt(order[row]!) + FLAGS_AND_IMPORTANCE]! & 0xffff;
  }

  #writeRest(columns: Columns, order: Uint32Array, from: number, to: number): void {
    const { ids, places, startsLatest, endsEarliest, flags, kinds, homes } = columns;
    for (let row = from; row < to; row += 1) {
      const bounds = this.#boundsOf(order[row]!);
      const at = boundAt(order[row]!);
      startsLatest[row] = bounds[at + START_LATEST]!;
      endsEarliest[row] = bounds[at + END_EARLIEST]!;
    }
    for (let row = from; row < to; row += 1) {
      const facts = this.#factsOf(order[row]!);
      const at = factAt(order[row]!);
      places[row] = facts[at + PLACE]!;
      kinds[row] = facts[at + KIND_AND_HOME]! >>> 16;
      homes[row] = facts[at + KIND_AND_HOME]! & 0xffff;
      flags[row] = facts[at + FLAGS_AND_IMPORTANCE]! >>> 16;
    }
    for (let row = from; row < to; row += 1) ids[row] = this.#ids[order[row]!]!;
  }

  /** Whether the row that is being added may stand where it is, its id aside. */
  #isBehindLast(importance: number): boolean {
    const last = this.#size - 1;
    const before = this.#boundsOf(last);
    const bounds = this.#boundsOf(this.#size);
    const at = boundAt(this.#size);
    const start = before[boundAt(last) + START]!;
    const end = before[boundAt(last) + END]!;
    if (bounds[at + START] !== start) return bounds[at + START]! > start;
    if (bounds[at + END] !== end) return bounds[at + END]! < end;
    return importance <= (this.#factsOf(last)[factAt(last) + FLAGS_AND_IMPORTANCE]! & 0xffff);
  }

  #boundsOf(row: number): Float64Array {
    return this.#bounds[row >>> CHUNK_BITS]!;
  }

  #factsOf(row: number): Uint32Array {
    return this.#facts[row >>> CHUNK_BITS]!;
  }
}

/** Where the bounds of a row begin in their chunk. */
function boundAt(row: number): number {
  return (row & (CHUNK_ROWS - 1)) * BOUNDS;
}

function factAt(row: number): number {
  return (row & (CHUNK_ROWS - 1)) * FACTS;
}

function orIfInfinite(bound: Instant, instead: Instant): Instant {
  return Number.isFinite(bound) ? bound : instead;
}
