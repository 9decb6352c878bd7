import { clamp } from '../base/number.js';
import { partOf, type Steps } from '../base/steps.js';
import type { Kind } from '../model/dataset.js';
import type { Actor, TimelineEvent } from '../model/event.js';
import { parseEdtf } from '../time/edtf.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { Instant } from '../time/instant.js';
import { unionSpan, type Span } from '../time/span.js';
import { namesZone, onClock } from '../time/time-zone.js';
import { boundsOfDate, type EventBounds } from './date-bounds.js';
import { EventFlag } from './event-flags.js';
import type { EventRecords } from './event-records.js';
import { PlainDates } from '../time/plain-dates.js';
import type { RowColumns } from './row-columns.js';
import { RowLines } from './row-lines.js';
import { rowOrder } from './row-order.js';

/** The importance of an event that names none. */
const DEFAULT_IMPORTANCE = 50;
/** The greatest index of a track or kind that a column can hold. */
const LAST_INDEX = 0xffff;
/** What events refer to, and the clock that their times are stood on. */
export interface DraftSetting {
  /** The index of each track by its id. */
  readonly trackIndexes: ReadonlyMap<string, number>;
  /** The kinds that are known so far; those that events bring are added to a copy. */
  readonly kindTable: readonly Kind[];
  /** An IANA zone or `recorded`; UTC where none is given. */
  readonly timeZone: string | undefined;
}

/**
 * The events that get a row, read one after the other while a store is being built. No object for each event: a million
 * of those would keep the garbage collector busier than everything else together.
 */
export class DraftRows {
  /** The rows, in the order in which they came. */
  readonly lines = new RowLines();
  /** The kinds that were known, then those that events have without the dataset listing them, as circles. */
  readonly kindTable: Kind[];
  /** From the first to the last finite bound; `start` is above `end` while there is none. */
  readonly extent: { start: Instant; end: Instant } = { start: Infinity, end: -Infinity };
  /** Whether any event has no last bound. */
  goesOn = false;
  finestMs = Infinity;
  /** Whether any time names its zone. */
  isZoned = false;

  readonly #setting: DraftSetting;
  readonly #kindIndexes: Map<string, number>;
  readonly #plain = new PlainDates();
  /** How far the marks of some rows reach beyond their bounds. */
  readonly #outer = new Map<number, Span>();
  /** The dates that sets and rival accounts name, by row. */
  readonly #alternatives = new Map<number, readonly Span[]>();
  /** The rows with bounds that may not be finite or not in order. */
  readonly #unsettled: number[] = [];
  /** The tracks of the event that is being read, and how many they are. A list that is emptied for each would be garbage. */
  readonly #tracks: number[] = [];
  #trackCount = 0;
  /** What is read of it beside the bounds; and whether its date can be written from these. */
  #flags = 0;
  #kind = 0;
  #followsFromBounds = false;

  constructor(setting: DraftSetting) {
    this.#setting = setting;
    this.kindTable = [...setting.kindTable];
    this.#kindIndexes = new Map(this.kindTable.map(({ id }, index) => [id, index]));
  }

  /** Takes a new event in; without a row, where its date cannot be read or none of its tracks is known. */
  add(event: TimelineEvent, records: EventRecords): void {
    if (this.addRow(event, records.size)) {
      records.add(event, this.#tracks, this.#trackCount, this.#followsFromBounds, this.kindTable[this.#kind]?.id === event.kind);
    } else {
      records.leaveOut(event);
    }
  }

  /** Makes a row for an event that has its place in the records; returns whether there can be one. */
  addRow(event: TimelineEvent, place: number): boolean {
    if (!this.#readTracks(event.actors) || !this.#readDate(event)) return false;
    const { id, importance } = event;
    this.#kind = this.#kindIndex(event.kind);
    if (importance !== undefined) this.#flags |= EventFlag.Ranked;
    if (this.#trackCount > 1) this.#flags |= EventFlag.Shared;
    this.lines.push(id, place, this.#kind, this.#tracks[0]!, this.#flags, importanceIn(importance));
    return true;
  }

  /** Makes every bound finite and puts the four of each event in order. */
  settle(extent: Span, asOf: Instant): void {
    for (const row of this.#unsettled) {
      const { start, end } = this.lines.settle(row, extent, asOf);
      const outer = this.#outer.get(row);
      if (outer !== undefined) this.#outer.set(row, { start: Math.min(outer.start, start), end: Math.max(outer.end, end) });
      const spans = this.#alternatives.get(row);
      if (spans !== undefined) this.#alternatives.set(row, spans.map((span) => ({ start: orIfInfinite(span.start, start), end: orIfInfinite(span.end, end) })));
    }
  }

  /** The rows as columns, in the order of a store. */
  *columns(): Steps<RowColumns> {
    const order = yield* partOf(rowOrder(this.lines), 0, 0.5);
    const columns = yield* partOf(this.lines.columns(order), 0.5, 1);
    return { ...columns, ...this.#sparseColumns(order, columns) };
  }

  /** How far marks reach, and the dates among which they choose: few events have such. */
  #sparseColumns(order: Uint32Array, { starts, ends }: RowColumns): Pick<RowColumns, 'outerStarts' | 'outerEnds' | 'alternatives'> {
    const isWider = this.#outer.size > 0;
    const outerStarts = isWider ? starts.slice() : starts;
    const outerEnds = isWider ? ends.slice() : ends;
    const alternatives = new Map<number, readonly Span[]>();
    if (isWider || this.#alternatives.size > 0) {
      order.forEach((draftRow, row) => {
        const outer = this.#outer.get(draftRow);
        if (outer !== undefined) {
          outerStarts[row] = outer.start;
          outerEnds[row] = outer.end;
        }
        const spans = this.#alternatives.get(draftRow);
        if (spans !== undefined) alternatives.set(row, spans);
      });
    }
    return { outerStarts, outerEnds, alternatives };
  }

  /** The tracks that exist, each once; whether there is any. */
  #readTracks(actors: readonly (string | Actor)[]): boolean {
    this.#trackCount = 0;
    for (const actor of actors) {
      const track = this.#setting.trackIndexes.get(typeof actor === 'string' ? actor : actor.track);
      if (track === undefined || track > LAST_INDEX || this.#hasRead(track)) continue;
      this.#tracks[this.#trackCount] = track;
      this.#trackCount += 1;
    }
    return this.#trackCount > 0;
  }

  #hasRead(track: number): boolean {
    for (let index = 0; index < this.#trackCount; index += 1) if (this.#tracks[index] === track) return true;
    return false;
  }

  #readDate(event: TimelineEvent): boolean {
    const plain = event.accounts === undefined && typeof event.date === 'string' ? this.#plain.read(event.date) : undefined;
    if (plain === undefined || (plain === 'zoned-time' && this.#setting.timeZone !== undefined)) return this.#readAnyDate(event);
    const { start, startLatest, endEarliest, end } = this.#plain;
    const isInOrder = startLatest <= end && endEarliest >= start;
    if (!isInOrder) this.#unsettled.push(this.lines.size);
    this.#setBounds(start, startLatest, endEarliest, end);
    this.#flags = plain === 'range' ? EventFlag.Range : 0;
    this.finestMs = Math.min(this.finestMs, startLatest - start, end - endEarliest);
    this.isZoned ||= plain === 'zoned-time';
    this.#followsFromBounds = isInOrder && (plain === 'point' || plain === 'range');
    return true;
  }

  #readAnyDate(event: TimelineEvent): boolean {
    const date = this.#parse(event.date);
    if (date === undefined) return false;
    const bounds = boundsOfDate(date);
    const claims = this.#claimsOf(event);
    this.#unsettled.push(this.lines.size);
    this.#setBounds(bounds.start, bounds.startLatest, bounds.endEarliest, bounds.end);
    this.#flags = bounds.flags | (claims.length > 0 ? EventFlag.Disputed : 0);
    this.finestMs = Math.min(this.finestMs, bounds.finestMs);
    this.goesOn ||= bounds.end === Infinity;
    this.#addAlternatives(bounds, claims);
    this.#followsFromBounds = false;
    return true;
  }

  #setBounds(start: Instant, startLatest: Instant, endEarliest: Instant, end: Instant): void {
    this.lines.setBounds(start, startLatest, endEarliest, end);
    this.#widen(start);
    this.#widen(startLatest);
    this.#widen(endEarliest);
    this.#widen(end);
  }

  #widen(bound: Instant): void {
    const { extent } = this;
    if (bound < extent.start && bound !== -Infinity) extent.start = bound;
    if (bound > extent.end && bound !== Infinity) extent.end = bound;
  }

  #parse(text: string): FuzzyDate | undefined {
    const { timeZone } = this.#setting;
    const date = parseEdtf(text);
    if (!date.ok) return undefined;
    this.isZoned ||= namesZone(date.value);
    return timeZone === undefined ? date.value : onClock(date.value, timeZone);
  }

  /** The dates that accounts give instead of the event's own, as far as they can be read. */
  #claimsOf({ accounts, date }: TimelineEvent): Span[] {
    return (accounts ?? []).flatMap((account): Span[] => {
      const claim = account.date === undefined || account.date === date ? undefined : this.#parse(account.date);
      return claim === undefined ? [] : [{ start: claim.earliest, end: claim.latest }];
    });
  }

  /** What is drawn beside the bounds themselves, of the few events that have such. */
  #addAlternatives({ start, end, marginStartMs, marginEndMs, alternatives }: EventBounds, claims: readonly Span[]): void {
    if (alternatives !== undefined || claims.length > 0) this.#alternatives.set(this.lines.size, [...(alternatives ?? []), ...claims]);
    if (marginStartMs === 0 && marginEndMs === 0 && claims.length === 0) return;
    const bounded = claims.filter((claim) => Number.isFinite(claim.start) && Number.isFinite(claim.end));
    const outer = bounded.reduce(unionSpan, {
      start: Number.isFinite(start) ? start - marginStartMs : Infinity,
      end: Number.isFinite(end) ? end + marginEndMs : -Infinity,
    });
    this.#outer.set(this.lines.size, outer);
    if (outer.start < outer.end) {
      this.#widen(outer.start);
      this.#widen(outer.end);
    }
  }

  #kindIndex(id: string): number {
    let index = this.#kindIndexes.get(id);
    if (index === undefined && this.kindTable.length <= LAST_INDEX) {
      index = this.kindTable.push({ id, label: id, shape: 'circle' }) - 1;
      this.#kindIndexes.set(id, index);
    }
    return Math.min(index ?? LAST_INDEX, LAST_INDEX);
  }
}

function importanceIn(importance: number | undefined): number {
  return importance !== undefined && Number.isFinite(importance) ? clamp(Math.round(importance), 0, 100) : DEFAULT_IMPORTANCE;
}

function orIfInfinite(bound: Instant, instead: Instant): Instant {
  return Number.isFinite(bound) ? bound : instead;
}
