import { failure, type Result, success } from '../base/result.js';
import type { Dataset } from '../model/dataset.js';
import { type Text, textIn } from '../model/text.js';
import { compact } from './reading/compact.js';
import { Fields } from './reading/fields.js';
import { IssueLog } from './reading/issue-log.js';
import { describeValue, isList, isRecord, itemsOf, quote, valueAt } from './reading/json-value.js';
import { KnownIds } from './reading/known-ids.js';
import { parseJson } from './reading/parse-json.js';
import { readEvent } from './records/read-event.js';
import { impliedKind, readKind } from './records/read-kind.js';
import { readPeriod } from './records/read-period.js';
import { readRelation } from './records/read-relation.js';
import { readSource } from './records/read-source.js';
import { readStory } from './records/read-story.js';
import { mendParents, readTrack } from './records/read-track.js';
import { recogniseJson } from './recognise-json.js';

const DATASET_PROPERTIES: readonly (keyof Dataset)[] = [
  'id', 'title', 'description', 'language', 'tracks', 'kinds', 'periods', 'events', 'relations', 'sources', 'stories',
  'license', 'asOf', 'version', 'editors',
];

const DEFAULT_ID = 'timeline';
const DEFAULT_TITLE = 'Timeline';

/**
 * A dataset from JSON, as text or parsed, that anybody may have written. It never throws.
 *
 * Everything that is wrong is said at once, each in an issue with its path. A record that cannot be read is left out
 * with an `error`; the rest is kept. A `warning` has cost nothing.
 *
 * There is a short form: a dataset without `tracks`, or a list of events alone. Its events need no `id`; their tracks
 * are those that `actors` name, or one for all. In either form `actors` may be one id, `track` may stand for `actors`,
 * `kind` may be left out, and an id alone may stand for a track, kind, actor or citation.
 *
 * @example
 * readDataset([{ date: '1904-02-08/1905-09-05', title: 'Russo-Japanese War', actors: ['Russia', 'Japan'] }])
 * // { ok: true, value: { tracks: [{ id: 'Russia', … }, { id: 'Japan', … }], … }, issues: [] }
 */
export function readDataset(input: unknown): Result<Dataset> {
  if (typeof input !== 'string') return readParsedDataset(input);
  const parsed = parseJson(input);
  return parsed.ok ? readParsedDataset(parsed.value) : parsed;
}

/** What a reader of another format, which builds a dataset's JSON, knows better. */
export interface ParsedDatasetOptions {
  /** Where in the original input the event at this index was; by default `events[index]`. */
  readonly pathOfEvent?: (index: number) => string;
  /** Gathers the issues of reading together with those of the format. */
  readonly log?: IssueLog;
}

/** {@link readDataset} of JSON that is parsed, or of a dataset that another format's reader has put together. */
export function readParsedDataset(input: unknown, options: ParsedDatasetOptions = {}): Result<Dataset> {
  const log = options.log ?? new IssueLog();
  const fault = shapeFault(input);
  if (fault !== undefined) return failure(...log.issues, fault);

  const isBareList = isList(input);
  const fields = Fields.of(isBareList ? { events: input } : input, 'dataset', '', log);
  if (fields === undefined) return failure(...log.issues);
  const pathOfEvent = options.pathOfEvent ?? ((i): string => (isBareList ? `[${i}]` : `events[${i}]`));
  return success(readRecords(fields, pathOfEvent), log.issues);
}

/** Why an input cannot hold a dataset at all. */
function shapeFault(input: unknown): { severity: 'error'; code: string; path: string; message: string; hint: string } | undefined {
  const hint = 'a dataset is an object with a list of “events”, or that list alone';
  if (!isList(input) && !isRecord(input)) {
    return { severity: 'error', code: 'dataset/wrong-type', path: '', message: `expected a dataset, found ${describeValue(input)}`, hint };
  }
  const format = recogniseJson(input);
  if (format !== 'longview') {
    return {
      severity: 'error', code: 'dataset/other-format', path: '', message: `this looks like data in the format “${format}”`,
      hint: `load it with the format “${format}” or “auto”`,
    };
  }
  const events = isList(input) ? input : valueAt(input, 'events');
  if (isList(events)) return undefined;
  const found = events === undefined ? 'this dataset has no events' : `expected a list of events, found ${describeValue(events)}`;
  return { severity: 'error', code: events === undefined ? 'dataset/missing-events' : 'dataset/wrong-type', path: 'events', message: found, hint };
}

/** The dataset's lists, in an order in which each refers only to those before it. */
function readRecords(fields: Fields, pathOfEvent: (index: number) => string): Dataset {
  const { log } = fields;
  const known = new KnownIds(log);
  fields.warnOfOthers(DATASET_PROPERTIES);

  const declaredTracks = mendParents(readUnique(fields, 'tracks', known.track, (item, path) => readTrack(item, path, log)), log);
  const kinds = readUnique(fields, 'kinds', known.kind, (item, path) => readKind(item, path, log));
  known.kindsAreListed = kinds.length > 0;
  const sources = readUnique(fields, 'sources', known.source, (item, path) => readSource(item, path, log));

  const isShort = declaredTracks.length === 0;
  const items = eventsOf(fields);
  const implied = isShort ? { idFor: idMaker(items) } : undefined;
  const events = items
    .map((item, i) => readEvent(item, pathOfEvent(i), known, log, implied))
    .filter((event) => event !== undefined);

  const declared = new Set(declaredTracks.map((track) => track.id));
  const impliedTracks = [...known.track].filter((id) => !declared.has(id)).map((id) => ({ id, name: id }));
  return compact({
    id: fields.string('id', isShort ? 'optional' : 'required') ?? DEFAULT_ID,
    title: fields.text('title', isShort ? 'optional' : 'required') ?? DEFAULT_TITLE,
    description: fields.text('description'),
    language: fields.string('language'),
    tracks: [...declaredTracks, ...impliedTracks],
    kinds: [...kinds, ...known.impliedKinds.map(impliedKind)],
    periods: fields.list('periods', (item, path) => readPeriod(item, path, known, log)),
    events,
    relations: fields.list('relations', (item, path) => readRelation(item, path, known, log)),
    sources,
    stories: fields.list('stories', (item, path) => readStory(item, path, known, log)),
    license: fields.string('license'),
    asOf: fields.date('asOf'),
    version: fields.string('version'),
    editors: fields.strings('editors'),
  });
}

function eventsOf(fields: Fields): readonly unknown[] {
  const events = fields.value('events');
  return isList(events) ? itemsOf(events) : [];
}

/** The items of a list whose ids make a vocabulary; the first item with an id has it. */
function readUnique<T extends { readonly id: string }>(
  fields: Fields, key: string, ids: Set<string>, read: (item: unknown, path: string) => T | undefined,
): readonly T[] {
  const noun = key.slice(0, -1);
  const items = fields.list(key, (item, path) => {
    const record = read(item, path);
    if (record === undefined) return undefined;
    if (ids.has(record.id)) {
      fields.log.error(`${noun}/duplicate-id`, `${path}.id`, `another ${noun} has the id ${quote(record.id)}`);
      return undefined;
    }
    ids.add(record.id);
    return record;
  });
  return items ?? [];
}

/** Makes ids from titles, apart from each other and from those that are written. */
function idMaker(items: readonly unknown[]): (title: Text) => string {
  const taken = new Set<unknown>(items.map((item) => (isRecord(item) ? valueAt(item, 'id') : undefined)));
  const countOf = new Map<string, number>();
  return (title) => {
    const slug = slugOf(textIn(title, 'en'));
    for (;;) {
      const count = (countOf.get(slug) ?? 0) + 1;
      countOf.set(slug, count);
      const id = count === 1 ? slug : `${slug}-${count}`;
      if (!taken.has(id)) {
        taken.add(id);
        return id;
      }
    }
  };
}

/** A title as part of a URL: lower case, words joined by hyphens. */
function slugOf(title: string): string {
  const words = title.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['event'];
  return words.join('-').slice(0, 80);
}
