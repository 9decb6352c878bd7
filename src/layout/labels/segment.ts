import { valueAt } from '../../base/number.js';
import type { Instant } from '../../time/instant.js';

/** What is asked of events when they are dealt to segments; index i is the i-th event of a track by start. */
export interface RankedEvents {
  readonly starts: ArrayLike<Instant>;
  readonly ends: ArrayLike<Instant>;
  /** 0–100. */
  readonly importance: ArrayLike<number>;
}

/** Events that choose before those of any segment below: so many, the most important ones, may show at any scale. */
export const ROOT_SIZE = 256;
/** Events of each further segment: about as many as its lanes hold at the coarsest scale that it takes part in. */
export const SEGMENT_SIZE = 64;
/** What lasts longer than this part of a segment belongs to one above, so that no bar reaches past a neighbour. */
const LONGEST_PART = 1 / 4;
const IMPORTANCE_LEVELS = 101;

/**
 * A stretch of a track's time and the events that choose their lanes together: the most important of those that no longer
 * stretch around it has taken. Halves take what is left, and so on, down to wherever someone looks: a segment is split when
 * it is first asked for its halves.
 */
export class Segment {
  readonly start: Instant;
  readonly end: Instant;
  /** How often the whole time was halved; 0 is all of it. */
  readonly level: number;
  /** Whether it is the later half of its parent. */
  readonly isLater: boolean;
  /** Its events, in the order in which they choose. */
  readonly members: Uint32Array;
  /** By member, side by side in memory, since every frame reads them: the event's time, and from which scale on it shows. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly scales: Float64Array;
  /** How many of them have chosen. */
  decided = 0;
  /** The coarsest scale at which any of those shows, ms per px. */
  coarsest = 0;
  /** What is left for the halves, the most important first. */
  #rest: Uint32Array;
  #halves: readonly Segment[] | undefined;
  readonly #events: RankedEvents;

  private constructor(events: RankedEvents, ranked: Uint32Array, place: Pick<Segment, 'start' | 'end' | 'level' | 'isLater'>) {
    const { start, end, level, isLater } = place;
    this.#events = events;
    this.start = start;
    this.end = end;
    this.level = level;
    this.isLater = isLater;
    const { taken, rest } = take(events, ranked, level === 0 ? ROOT_SIZE : SEGMENT_SIZE, ((end - start) / 2) * LONGEST_PART);
    this.members = inOrderOfChoice(events, taken);
    this.starts = Float64Array.from(this.members, (index) => valueAt(events.starts, index));
    this.ends = Float64Array.from(this.members, (index) => valueAt(events.ends, index));
    this.scales = new Float64Array(this.members.length);
    this.#rest = rest;
  }

  /** The segment of a whole track. */
  static root(events: RankedEvents, { start, end }: { readonly start: Instant; readonly end: Instant }): Segment {
    return new Segment(events, ranked(events), { start, end, level: 0, isLater: false });
  }

  /** The earlier and the later half, as far as there are events left for them. */
  get halves(): readonly Segment[] {
    return (this.#halves ??= this.#split());
  }

  /** The halves, if anyone has asked for them before. */
  get knownHalves(): readonly Segment[] {
    return this.#halves ?? [];
  }

  #split(): readonly Segment[] {
    const rest = this.#rest;
    if (rest.length === 0) return [];
    const { start, end, level } = this;
    const middle = start + (end - start) / 2;
    const { earlier, later } = cut(this.#events.starts, rest, middle);
    this.#rest = new Uint32Array();
    const halves: Segment[] = [];
    if (earlier.length > 0) halves.push(new Segment(this.#events, earlier, { start, end: middle, level: level + 1, isLater: false }));
    if (later.length > 0) halves.push(new Segment(this.#events, later, { start: middle, end, level: level + 1, isLater: true }));
    return halves;
  }
}

/** The first ones, and those that are too long for a segment below. */
function take({ starts, ends }: RankedEvents, indexes: Uint32Array, count: number, longestMs: number): { readonly taken: number[]; readonly rest: Uint32Array } {
  const taken: number[] = [];
  const rest = new Uint32Array(Math.max(0, indexes.length - count));
  let left = 0;
  for (let rank = 0; rank < indexes.length; rank += 1) {
    const index = indexes[rank]!;
    if (rank < count || ends[index]! - starts[index]! > longestMs) taken.push(index);
    else rest[left++] = index;
  }
  return { taken, rest: left < rest.length ? rest.slice(0, left) : rest };
}

/** Those that start before an instant, and the others, in the order in which they are given. */
function cut(starts: ArrayLike<Instant>, indexes: Uint32Array, middle: Instant): { readonly earlier: Uint32Array; readonly later: Uint32Array } {
  const parts = new Uint32Array(indexes.length);
  let earlier = 0;
  for (let rank = 0; rank < indexes.length; rank += 1) {
    const index = indexes[rank]!;
    if (starts[index]! < middle) parts[earlier++] = index;
  }
  let at = earlier;
  for (let rank = 0; rank < indexes.length; rank += 1) {
    const index = indexes[rank]!;
    if (starts[index]! >= middle) parts[at++] = index;
  }
  return { earlier: parts.subarray(0, earlier), later: parts.subarray(earlier) };
}

/** Most important first; then the longer one, which is harder to place; then the earlier one. */
function inOrderOfChoice({ starts, ends, importance }: RankedEvents, indexes: readonly number[]): Uint32Array {
  const length = (index: number): number => valueAt(ends, index) - valueAt(starts, index);
  return Uint32Array.from(
    indexes.toSorted((a, b) => valueAt(importance, b) - valueAt(importance, a) || length(b) - length(a) || a - b),
  );
}

/**
 * All indexes, the most important first. Those that are alike are strewn over the track by steps of the golden ratio, so that
 * the first so many of them are from all over it and not from its beginning.
 */
function ranked({ importance, starts: { length } }: RankedEvents): Uint32Array {
  const begins = new Uint32Array(IMPORTANCE_LEVELS + 1);
  for (let index = 0; index < length; index += 1) {
    const bucket = IMPORTANCE_LEVELS - importance[index]!;
    begins[bucket]! += 1;
  }
  for (let bucket = 1; bucket <= IMPORTANCE_LEVELS; bucket += 1) begins[bucket]! += begins[bucket - 1]!;

  const indexes = new Uint32Array(length);
  const step = coprimeStep(length);
  for (let count = 0, index = 0; count < length; count += 1, index = (index + step) % length) {
    const bucket = IMPORTANCE_LEVELS - 1 - importance[index]!;
    const at = begins[bucket]!;
    indexes[at] = index;
    begins[bucket] = at + 1;
  }
  return indexes;
}

/** A step near the golden section of a length with which one comes by every index once. */
function coprimeStep(length: number): number {
  let step = Math.max(1, Math.round(length * 0.618034));
  while (greatestCommonDivisor(step, length) > 1) step += 1;
  return step;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
