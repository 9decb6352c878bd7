import { IdIndex } from '../base/id-index.js';
import type { Steps } from '../base/steps.js';
import type { Account, Actor, Media, OriginalDate, TimelineEvent } from '../model/event.js';
import type { Citation } from '../model/source.js';
import type { Text } from '../model/text.js';
import { GrowingColumn } from './growing-column.js';
import { SharedValues } from './shared-values.js';
import { SparseColumn } from './sparse-column.js';
import { StringPool } from './string-pool.js';
import { TextColumn } from './text-column.js';

/** What of an event stands elsewhere, in the columns of a store. */
export interface RowFacts {
  readonly id: string;
  readonly kind: string;
  /** The date, where it follows from the bounds. */
  readonly plainDate: () => string;
  /** `undefined` where none was given. */
  readonly importance: number | undefined;
  readonly trackId: (track: number) => string;
}

/** What an actor was written as: `undefined` for a bare id, `null` for one without a role. */
type WrittenRole = string | null | undefined;

/** A record while it is put together. */
type Draft = { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] };

/**
 * What is written of each event beside what the columns of a store hold, by the place that it has in the dataset. Columns
 * of strings and numbers for what many events have; for the rest, what is left of the record, where an event has such.
 *
 * Records may be added, and those that are there stay as they are: stores that have more and fewer of the events share
 * them.
 */
export class EventRecords {
  readonly #pool = new StringPool();
  readonly #titles = new TextColumn(this.#pool);
  readonly #labels = new TextColumn(this.#pool);
  readonly #descriptions = new TextColumn(this.#pool);
  readonly #dateNotes = new TextColumn(this.#pool);
  readonly #notes = new TextColumn(this.#pool);
  readonly #placeNames = new TextColumn(this.#pool);
  readonly #latitudes = new SparseColumn<number>();
  readonly #longitudes = new SparseColumn<number>();
  readonly #media = new SparseColumn<readonly Media[]>();
  readonly #citations = new SparseColumn<readonly Citation[]>();
  readonly #sharedCitations = new SharedValues<readonly Citation[]>();
  readonly #originalDates = new SparseColumn<OriginalDate>();
  readonly #accounts = new SparseColumn<readonly Account[]>();
  /** The dates that do not follow from their bounds. */
  readonly #dates = new SparseColumn<string>();
  /** The kinds that there was no number left for. */
  readonly #kinds = new SparseColumn<string>();
  /** The importance that is no whole number of 0–100. */
  readonly #importance = new SparseColumn<number>();
  readonly #roles = new SparseColumn<readonly WrittenRole[]>();
  readonly #sharedRoles = new SharedValues<readonly WrittenRole[]>();
  /** The actors of events of which some do not exist, or are named twice. */
  readonly #oddActors = new SparseColumn<TimelineEvent['actors']>();
  readonly #tracks: GrowingColumn<Uint16Array>;
  readonly #trackBegins: GrowingColumn<Uint32Array>;
  /** The events that no store has a row for. */
  readonly #leftOut = new SparseColumn<TimelineEvent>();

  readonly #places: IdIndex;

  /** @param capacity for how many events there is room at first */
  constructor(capacity: number) {
    this.#places = new IdIndex(capacity);
    this.#tracks = new GrowingColumn((length) => new Uint16Array(length), Math.ceil(capacity * 1.25));
    this.#trackBegins = new GrowingColumn((length) => new Uint32Array(length), capacity + 1);
    this.#trackBegins.push(0);
  }

  /** How many places are taken. */
  get size(): number {
    return this.#trackBegins.length - 1;
  }

  /** Makes room in the index of ids for so many more. */
  makeRoom(count: number): Steps {
    return this.#places.makeRoom(count);
  }

  /** Keeps an event that has no row. */
  leaveOut(event: TimelineEvent): void {
    this.#leftOut.push(this.size, event);
    this.#trackBegins.push(this.#tracks.length);
  }

  /**
   * Keeps what the columns do not hold of an event.
   *
   * @param tracks the indexes of its actors that exist, each once, in their order; so many of these count
   * @param followsFromBounds whether its date is plain and follows from its bounds
   * @param hasKindNumber whether its kind has a number
   */
  add(event: TimelineEvent, tracks: readonly number[], trackCount: number, followsFromBounds: boolean, hasKindNumber: boolean): void {
    const place = this.size;
    const { title, label, description, importance, place: where, media, citations, dateNote, originalDate, accounts, note } = event;
    this.#places.add(event.id, place);
    this.#titles.push(place, title);
    if (label !== undefined) this.#labels.push(place, label);
    if (description !== undefined) this.#descriptions.push(place, description);
    if (dateNote !== undefined) this.#dateNotes.push(place, dateNote);
    if (note !== undefined) this.#notes.push(place, note);
    if (where !== undefined) {
      this.#placeNames.push(place, where.name);
      if (where.lat !== undefined) this.#latitudes.push(place, where.lat);
      if (where.lon !== undefined) this.#longitudes.push(place, where.lon);
    }
    if (media !== undefined) this.#media.push(place, media);
    if (citations !== undefined) this.#citations.push(place, this.#sharedCitations.share(citations, JSON.stringify(citations)));
    if (originalDate !== undefined) this.#originalDates.push(place, originalDate);
    if (accounts !== undefined) this.#accounts.push(place, accounts);
    if (!followsFromBounds) this.#dates.push(place, event.date);
    if (!hasKindNumber) this.#kinds.push(place, event.kind);
    if (importance !== undefined && !(Number.isInteger(importance) && importance >= 0 && importance <= 100)) this.#importance.push(place, importance);
    this.#addActors(place, event.actors, tracks, trackCount);
  }

  /**
   * The place of an id; −1 where there is none.
   *
   * @param idAt the id of a place; `undefined` for one that the asking store does not have
   */
  placeOf(id: string, idAt: (place: number) => string | undefined): number {
    return this.#places.placeOf(id, idAt);
  }

  /** The tracks of an event. */
  tracksAt(place: number): Uint16Array {
    const begins = this.#trackBegins.values;
    return this.#tracks.values.subarray(begins[place], begins[place + 1]);
  }

  /** The tracks of all events one after the other; those of one begin at its entry in `begins`. */
  get tracks(): { readonly values: Uint16Array; readonly begins: Uint32Array } {
    return { values: this.#tracks.values, begins: this.#trackBegins.values };
  }

  /** An event without a row. */
  leftOutAt(place: number): TimelineEvent | undefined {
    return this.#leftOut.at(place);
  }

  /** The event itself, put together again. */
  eventAt(place: number, { id, kind, plainDate, importance, trackId }: RowFacts): TimelineEvent {
    const event: Draft = {
      id,
      title: this.#titles.at(place) ?? '',
      date: this.#dates.at(place) ?? plainDate(),
      kind: this.#kinds.at(place) ?? kind,
      actors: this.#actorsAt(place, trackId),
    };
    assign(event, 'label', this.#labels.at(place));
    assign(event, 'description', this.#descriptions.at(place));
    assign(event, 'importance', this.#importance.at(place) ?? importance);
    const name = this.#placeNames.at(place);
    if (name !== undefined) {
      const lat = this.#latitudes.at(place);
      const lon = this.#longitudes.at(place);
      event.place = { name, ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) };
    }
    assign(event, 'media', this.#media.at(place));
    assign(event, 'citations', this.#citations.at(place));
    assign(event, 'dateNote', this.#dateNotes.at(place));
    assign(event, 'originalDate', this.#originalDates.at(place));
    assign(event, 'accounts', this.#accounts.at(place));
    assign(event, 'note', this.#notes.at(place));
    return event;
  }

  titleIn(place: number, locale: string, ownLanguage: string | undefined): string {
    return this.#titles.wordsAt(place, locale, ownLanguage) ?? '';
  }

  /** The short title, or the title where there is no other. */
  labelIn(place: number, locale: string, ownLanguage: string | undefined): string {
    return this.#labels.wordsAt(place, locale, ownLanguage) ?? this.titleIn(place, locale, ownLanguage);
  }

  /** The date as it was written, where it does not follow from its bounds. */
  dateAt(place: number): string | undefined {
    return this.#dates.at(place);
  }

  /** The dates that accounts give. */
  accountDatesAt(place: number): readonly string[] {
    return this.#accounts.at(place)?.flatMap(({ date }) => date ?? []) ?? [];
  }

  citationCountAt(place: number): number {
    return this.#citations.at(place)?.length ?? 0;
  }

  /** Visits all texts that a reader may know the event by, in all their languages: title and label first, dates apart. */
  visitTexts(place: number, visit: (text: string, isTitle: boolean) => void): void {
    const visitTitle = (text: string): void => { visit(text, true); };
    const visitOther = (text: string): void => { visit(text, false); };
    this.#titles.visitAt(place, visitTitle);
    this.#labels.visitAt(place, visitTitle);
    for (const column of [this.#descriptions, this.#placeNames, this.#dateNotes, this.#notes]) column.visitAt(place, visitOther);
    visitText(this.#originalDates.at(place)?.text, visitOther);
    for (const { text } of this.#accounts.at(place) ?? []) visitText(text, visitOther);
  }

  #addActors(place: number, actors: TimelineEvent['actors'], tracks: readonly number[], trackCount: number): void {
    for (let index = 0; index < trackCount; index += 1) this.#tracks.push(tracks[index]!);
    this.#trackBegins.push(this.#tracks.length);
    if (actors.length !== trackCount) this.#oddActors.push(place, actors);
    else if (actors.some(isWithRole)) {
      const roles = actors.map(writtenRole);
      this.#roles.push(place, this.#sharedRoles.share(roles, roles.map((role) => (role === undefined ? '' : role === null ? '-' : `=${role}`)).join('\n')));
    }
  }

  #actorsAt(place: number, trackId: (track: number) => string): TimelineEvent['actors'] {
    const odd = this.#oddActors.at(place);
    if (odd !== undefined) return odd;
    const roles = this.#roles.at(place);
    return Array.from(this.tracksAt(place), (track, i): string | Actor => {
      const role = roles?.[i];
      if (role === undefined) return trackId(track);
      return role === null ? { track: trackId(track) } : { track: trackId(track), role };
    });
  }
}

function visitText(text: Text | undefined, visit: (words: string) => void): void {
  if (typeof text === 'string') visit(text);
  else for (const words of Object.values(text ?? {})) visit(words);
}

function isWithRole(actor: string | Actor): boolean {
  return typeof actor !== 'string';
}

function writtenRole(actor: string | Actor): WrittenRole {
  return typeof actor === 'string' ? undefined : actor.role ?? null;
}

function assign<Key extends keyof Draft>(event: Draft, key: Key, value: Draft[Key] | undefined): void {
  if (value !== undefined) event[key] = value;
}
