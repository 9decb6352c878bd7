import { clamp, valueAt } from '../base/number.js';
import type { Dataset } from '../model/dataset.js';
import { tracksOf, type TimelineEvent } from '../model/event.js';
import { parseEdtf } from '../time/edtf.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import { unionSpan, type Span } from '../time/span.js';
import { namesZone, onClock } from '../time/time-zone.js';
import type { Instant } from '../time/instant.js';
import { boundsOfDate, type EventBounds } from './date-bounds.js';
import { EventFlag } from './event-store.js';

/** The importance of an event that names none. */
const DEFAULT_IMPORTANCE = 50;

/**
 * The events that get a row, in the order of the dataset, while a store is being built. Columns, not an object for each
 * event: a million of those would keep the garbage collector busier than everything else together.
 */
export class DraftRows {
  readonly events: TimelineEvent[] = [];
  /** The place of each in the dataset. */
  readonly places: Uint32Array;
  readonly starts: Float64Array;
  readonly startsLatest: Float64Array;
  readonly endsEarliest: Float64Array;
  readonly ends: Float64Array;
  readonly flags: Uint16Array;
  readonly importance: Uint8Array;
  /** The events whose marks reach farther than their bounds. */
  readonly outer = new Map<number, Span>();
  /** The dates that sets and rival accounts name, by draft row. */
  readonly alternatives = new Map<number, readonly Span[]>();
  /** The tracks of all draft rows one after the other; those of one begin at its entry in `actorBegins`. */
  readonly actors: number[] = [];
  readonly actorBegins: Uint32Array;

  /** From the first to the last finite bound; `start` is above `end` while there is none. */
  extent: Span = { start: Infinity, end: -Infinity };
  /** Whether any event has no last bound. */
  goesOn = false;
  finestMs = Infinity;
  /** Whether any time names its zone. */
  isZoned = false;

  readonly #trackIndexes: ReadonlyMap<string, number>;
  readonly #timeZone: string | undefined;

  /** @param timeZone the clock to stand zoned times on: an IANA zone or `recorded`; UTC where none is given */
  constructor(dataset: Dataset, timeZone?: string) {
    this.#timeZone = timeZone;
    const capacity = dataset.events.length;
    this.places = new Uint32Array(capacity);
    this.starts = new Float64Array(capacity);
    this.startsLatest = new Float64Array(capacity);
    this.endsEarliest = new Float64Array(capacity);
    this.ends = new Float64Array(capacity);
    this.flags = new Uint16Array(capacity);
    this.importance = new Uint8Array(capacity);
    this.actorBegins = new Uint32Array(capacity + 1);
    this.#trackIndexes = new Map(dataset.tracks.map(({ id }, index) => [id, index]));
  }

  get size(): number {
    return this.events.length;
  }

  /** Takes an event in, unless its date cannot be read or none of its tracks is known. */
  add(event: TimelineEvent, place: number): void {
    const date = this.#read(event.date);
    if (date === undefined || !this.#addActors(event)) return;
    const bounds = boundsOfDate(date);
    const index = this.size;
    this.places[index] = place;
    this.starts[index] = bounds.start;
    this.startsLatest[index] = bounds.startLatest;
    this.endsEarliest[index] = bounds.endEarliest;
    this.ends[index] = bounds.end;
    const claims = this.#claimsOf(event);
    this.flags[index] = bounds.flags | (claims.length > 0 ? EventFlag.Disputed : 0);
    this.importance[index] = importanceOf(event);
    this.events.push(event);
    this.#widen(bounds);
    this.#addAlternatives(index, bounds, claims);
  }

  /** Makes every bound finite and puts the four of each event in order. */
  settle(extent: Span, asOf: Instant): void {
    for (let index = 0; index < this.size; index++) {
      const start = orIfInfinite(valueAt(this.starts, index), extent.start);
      const begun = orIfInfinite(valueAt(this.startsLatest, index), start);
      const end = orIfInfinite(valueAt(this.ends, index), Math.max(asOf, begun));
      this.starts[index] = start;
      this.startsLatest[index] = clamp(valueAt(this.startsLatest, index), start, end);
      this.endsEarliest[index] = clamp(valueAt(this.endsEarliest, index), start, end);
      this.ends[index] = end;
    }
    for (const [index, { start, end }] of this.outer) {
      this.outer.set(index, { start: Math.min(start, valueAt(this.starts, index)), end: Math.max(end, valueAt(this.ends, index)) });
    }
    for (const [index, spans] of this.alternatives) {
      const within = { start: valueAt(this.starts, index), end: valueAt(this.ends, index) };
      this.alternatives.set(index, spans.map(({ start, end }) => ({ start: orIfInfinite(start, within.start), end: orIfInfinite(end, within.end) })));
    }
  }

  /** The draft rows in the order of the store's. */
  order(): Uint32Array {
    const { starts, ends, importance, events } = this;
    const compareIds = (a: number, b: number): number => {
      const idOfA = events[a]?.id ?? '';
      const idOfB = events[b]?.id ?? '';
      return idOfA < idOfB ? -1 : idOfA > idOfB ? 1 : 0;
    };
    return new Uint32Array(this.size).map((_, index) => index).sort(
      (a, b) =>
        valueAt(starts, a) - valueAt(starts, b) ||
        valueAt(ends, b) - valueAt(ends, a) ||
        valueAt(importance, b) - valueAt(importance, a) ||
        compareIds(a, b),
    );
  }

  /** Whether there is any known track to add; each is added once. */
  #addActors(event: TimelineEvent): boolean {
    const begin = this.actors.length;
    for (const id of tracksOf(event)) {
      const track = this.#trackIndexes.get(id);
      if (track !== undefined && !this.actors.includes(track, begin)) this.actors.push(track);
    }
    this.actorBegins[this.size + 1] = this.actors.length;
    return this.actors.length > begin;
  }

  #read(text: string): FuzzyDate | undefined {
    const date = parseEdtf(text);
    if (!date.ok) return undefined;
    this.isZoned ||= namesZone(date.value);
    return this.#timeZone === undefined ? date.value : onClock(date.value, this.#timeZone);
  }

  /** The dates that accounts give instead of the event's own, as far as they can be read. */
  #claimsOf({ accounts, date }: TimelineEvent): Span[] {
    return (accounts ?? []).flatMap((account): Span[] => {
      const claim = account.date === undefined || account.date === date ? undefined : this.#read(account.date);
      return claim === undefined ? [] : [{ start: claim.earliest, end: claim.latest }];
    });
  }

  /** What is drawn beside the bounds themselves, of the few events that have such. */
  #addAlternatives(index: number, { start, end, marginStartMs, marginEndMs, alternatives }: EventBounds, claims: readonly Span[]): void {
    if (alternatives !== undefined || claims.length > 0) this.alternatives.set(index, [...(alternatives ?? []), ...claims]);
    if (marginStartMs === 0 && marginEndMs === 0 && claims.length === 0) return;
    const bounded = claims.filter((claim) => Number.isFinite(claim.start) && Number.isFinite(claim.end));
    const outer = bounded.reduce(unionSpan, {
      start: Number.isFinite(start) ? start - marginStartMs : Infinity,
      end: Number.isFinite(end) ? end + marginEndMs : -Infinity,
    });
    this.outer.set(index, outer);
    if (outer.start < outer.end) this.extent = unionSpan(this.extent, outer);
  }

  #widen({ start, startLatest, endEarliest, end, finestMs }: EventBounds): void {
    let { extent } = this;
    for (const bound of [start, startLatest, endEarliest, end]) {
      const isInside = bound >= extent.start && bound <= extent.end;
      if (!isInside && Number.isFinite(bound)) extent = unionSpan(extent, { start: bound, end: bound });
    }
    this.extent = extent;
    this.goesOn ||= end === Infinity;
    this.finestMs = Math.min(this.finestMs, finestMs);
  }
}

function importanceOf({ importance = DEFAULT_IMPORTANCE }: TimelineEvent): number {
  return Number.isFinite(importance) ? clamp(Math.round(importance), 0, 100) : DEFAULT_IMPORTANCE;
}

function orIfInfinite(bound: Instant, instead: Instant): Instant {
  return Number.isFinite(bound) ? bound : instead;
}
