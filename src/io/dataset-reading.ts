import type { IdSet } from '../base/id-set.js';
import type { Steps } from '../base/steps.js';
import type { Dataset } from '../model/dataset.js';
import type { TimelineEvent } from '../model/event.js';
import type { Source } from '../model/source.js';
import { compact } from './reading/compact.js';
import { Fields } from './reading/fields.js';
import type { InputPath } from './reading/input-path.js';
import type { IssueLog } from './reading/issue-log.js';
import { quote } from './reading/json-value.js';
import { KnownIds } from './reading/known-ids.js';
import { MadeUpIds } from './reading/made-up-ids.js';
import { readEvent } from './records/read-event.js';
import { impliedKind, readKind } from './records/read-kind.js';
import { readPeriod } from './records/read-period.js';
import { readRelation } from './records/read-relation.js';
import { readSource } from './records/read-source.js';
import { readStory } from './records/read-story.js';
import { mendParents, readTrack } from './records/read-track.js';

/** All that a dataset may have. */
export const DATASET_PROPERTIES: ReadonlySet<string> = new Set<keyof Dataset>([
  'id', 'title', 'description', 'language', 'tracks', 'kinds', 'periods', 'events', 'relations', 'sources', 'stories',
  'license', 'asOf', 'version', 'editors',
]);

const DEFAULT_ID = 'timeline';
const DEFAULT_TITLE = 'Timeline';

type Head = Pick<Dataset, 'id' | 'title' | 'description' | 'language' | 'periods' | 'license' | 'asOf' | 'version' | 'editors'>;

/**
 * A dataset while it is read: first its head, which is everything but the events and what refers to them, then its
 * events one by one, then the rest. Each refers only to what was read before it. What is wrong goes to the log.
 */
export class DatasetReading {
  readonly #fields: Fields;
  readonly #known: KnownIds;
  #head: Head | undefined;
  #declared: Pick<Dataset, 'tracks' | 'kinds'> = { tracks: [], kinds: [] };
  #sources: Source[] = [];
  #madeUp: MadeUpIds | undefined;
  readonly #events: TimelineEvent[] = [];
  /** The places of the events whose ids are made up. */
  readonly #unnamed: number[] = [];

  /** @param head the dataset as it is written, with or without its events */
  constructor(head: object, log: IssueLog, path: InputPath = '') {
    this.#fields = Fields.of(head, 'dataset', path, log)!;
    this.#known = new KnownIds(log);
  }

  /** How many events have been read and kept. */
  get size(): number {
    return this.#events.length;
  }

  /** Makes room for so many events. */
  makeRoom(count: number): Steps {
    return this.#known.event.makeRoom(count);
  }

  /** Reads the head. */
  *readHead(): Steps {
    const fields = this.#fields;
    const known = this.#known;
    const { log } = fields;
    fields.warnOfOthers(DATASET_PROPERTIES);

    const tracks = mendParents(yield* this.#readUnique('tracks', known.track, (item, path) => readTrack(item, path, log)), fields.at('tracks'), log);
    const kinds = yield* this.#readUnique('kinds', known.kind, (item, path) => readKind(item, path, log));
    known.kindsAreListed = kinds.length > 0;
    this.#declared = { tracks, kinds };
    this.#sources = yield* this.#readUnique('sources', known.source, (item, path) => readSource(item, path, log));

    const isShort = tracks.length === 0;
    if (isShort) this.#madeUp = new MadeUpIds(known.event);
    this.#head = compact({
      id: fields.string('id', isShort ? 'optional' : 'required') ?? DEFAULT_ID,
      title: fields.text('title', isShort ? 'optional' : 'required') ?? DEFAULT_TITLE,
      description: fields.text('description'),
      language: fields.string('language'),
      periods: yield* fields.listInSteps('periods', (item, path) => readPeriod(item, path, known, log)),
      license: fields.string('license'),
      asOf: fields.date('asOf'),
      version: fields.string('version'),
      editors: fields.strings('editors'),
    });
  }

  /** Reads an event. */
  readEvent(item: unknown, path: InputPath): void {
    const before = this.#known.event.size;
    const event = readEvent(item, path, this.#known, this.#fields.log, this.#madeUp);
    if (event === undefined) return;
    if (this.#known.event.size === before) this.#unnamed.push(this.#events.length);
    this.#events.push(event);
  }

  /** Reads a source that the head does not list. */
  addSource(item: unknown, path: InputPath): void {
    const source = readSource(item, path, this.#fields.log);
    if (source !== undefined && this.#known.isNew('source', source.id)) this.#sources.push(source);
  }

  /** Gives the dataset the title and the description that its records say it has. */
  describe(words: Partial<Pick<Head, 'title' | 'description'>>): void {
    if (this.#head) this.#head = { ...this.#head, ...words };
  }

  /** Reads a period that the head does not list. */
  addPeriod(item: unknown, path: InputPath): void {
    const period = readPeriod(item, path, this.#known, this.#fields.log);
    if (period !== undefined && this.#head) this.#head = { ...this.#head, periods: [...this.#head.periods ?? [], period] };
  }

  /** The dataset as far as it is read; without what refers to events, since those may be still to come. */
  soFar(): Dataset {
    if (this.#madeUp?.isStale === true) this.#nameAnew(this.#madeUp);
    const { tracks, kinds } = this.#declared;
    const declared = new Set(tracks.map((track) => track.id));
    const impliedTracks = [...this.#known.track.keys()].filter((id) => !declared.has(id)).map((id) => ({ id, name: id }));
    return {
      ...(this.#head ?? { id: DEFAULT_ID, title: DEFAULT_TITLE }),
      tracks: [...tracks, ...impliedTracks],
      kinds: [...kinds, ...this.#known.impliedKinds.map((id, turn) => impliedKind(id, kinds.length === 0 ? turn : 0))],
      events: [...this.#events],
      sources: [...this.#sources],
    };
  }

  /** Reads what refers to events, and puts everything together. */
  *finish(): Steps<Dataset> {
    const dataset = this.soFar();
    const fields = this.#fields;
    const known = this.#known;
    for (const index of this.#unnamed) known.event.add(dataset.events[index]!.id);
    return compact({
      ...dataset,
      relations: yield* fields.listInSteps('relations', (item, path) => readRelation(item, path, known, fields.log)),
      stories: yield* fields.listInSteps('stories', (item, path) => readStory(item, path, known, fields.log)),
    });
  }

  /** Makes up all ids again, now that more of the written ones are known. Events that were given out stay as they were. */
  #nameAnew(madeUp: MadeUpIds): void {
    madeUp.restart();
    for (const index of this.#unnamed) {
      const event = this.#events[index]!;
      const id = madeUp.idFor(event.title);
      if (id !== event.id) this.#events[index] = { ...event, id };
    }
  }

  /** The items of a list whose ids make a vocabulary; the first item with an id has it. */
  *#readUnique<T extends { readonly id: string }>(
    key: string, ids: IdSet, read: (item: unknown, path: InputPath) => T | undefined,
  ): Steps<T[]> {
    const noun = key.slice(0, -1);
    const { log } = this.#fields;
    const items = yield* this.#fields.listInSteps(key, (item, path) => {
      const record = read(item, path);
      if (record === undefined) return undefined;
      if (ids.add(record.id)) return record;
      log.error(`${noun}/duplicate-id`, `${path.toString()}.id`, `another ${noun} has the id ${quote(record.id)}`);
      return undefined;
    });
    return items === undefined ? [] : [...items];
  }
}
