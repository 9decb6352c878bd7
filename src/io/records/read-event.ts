import type { Account, Actor, Media, OriginalDate, Place, TimelineEvent } from '../../model/event.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import type { IssueLog } from '../reading/issue-log.js';
import { describeValue, isList, isRecord, quote } from '../reading/json-value.js';
import type { KnownIds } from '../reading/known-ids.js';
import { readCitations } from './read-citation.js';
import { DEFAULT_KIND } from './read-kind.js';

const EVENT_PROPERTIES: readonly (keyof TimelineEvent | 'track')[] = [
  'id', 'title', 'label', 'date', 'kind', 'actors', 'track', 'description', 'importance', 'place', 'media', 'citations',
  'dateNote', 'originalDate', 'accounts', 'note',
];
const PLACE_PROPERTIES: readonly (keyof Place)[] = ['name', 'lat', 'lon'];
const MEDIA_PROPERTIES: readonly (keyof Media)[] = ['url', 'type', 'alt', 'caption', 'credit'];
const ACCOUNT_PROPERTIES: readonly (keyof Account)[] = ['by', 'text', 'date', 'citations'];

/** Every type of media. */
export const MEDIA_TYPES = ['image', 'audio', 'video', 'document'] as const satisfies readonly Media['type'][];

/** The track of events without actors, in a dataset that has no tracks. */
export const DEFAULT_TRACK = 'events';

/** Makes up what a dataset in its short form leaves out. */
export interface Implied {
  /** The id for an event without one; asked once for each. */
  readonly idFor: (title: TimelineEvent['title']) => string;
}

/**
 * An event. It has to have an id, a title, a date and an actor that exists; whatever else is wrong with it is left out
 * of it.
 *
 * @param implied for the short form, in which ids and tracks need not be declared
 */
export function readEvent(
  value: unknown, path: string, known: KnownIds, log: IssueLog, implied?: Implied,
): TimelineEvent | undefined {
  const fields = Fields.of(value, 'event', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(EVENT_PROPERTIES);

  const writtenId = fields.string('id', implied === undefined ? 'required' : 'optional');
  const title = fields.text('title', 'required');
  const date = fields.date('date', 'required');
  const actors = readActors(fields, known, implied !== undefined);
  if (title === undefined || date === undefined || actors.length === 0) return undefined;
  const id = writtenId ?? implied?.idFor(title);
  if (id === undefined) return undefined;
  if (known.event.has(id)) {
    fields.error('duplicate-id', 'id', `another event has the id ${quote(id)}`);
    return undefined;
  }
  known.event.add(id);

  return compact({
    id,
    title,
    label: fields.text('label'),
    date,
    kind: readKindId(fields, known),
    actors,
    description: fields.text('description'),
    importance: fields.number('importance', 0, 100),
    place: readPlace(fields),
    media: fields.list('media', (item, at) => readMedia(item, at, log)),
    citations: readCitations(fields, known),
    dateNote: fields.text('dateNote'),
    originalDate: readOriginalDate(fields),
    accounts: fields.list('accounts', (item, at) => readAccount(item, at, known, log)),
    note: fields.text('note'),
  });
}

/** The event's kind; one that the dataset does not list is implied by its use, with a warning where there is a list. */
function readKindId(fields: Fields, known: KnownIds): string {
  const id = fields.string('kind') ?? DEFAULT_KIND;
  if (!known.kind.has(id)) {
    if (known.kindsAreListed && fields.has('kind')) {
      const hint = fields.log.didYouMean('kind', id, known.kind) ?? 'list it in “kinds” to give it a label and a shape';
      fields.warning('unknown-kind', 'kind', `there is no kind ${quote(id)}; its events are drawn as circles`, hint);
    }
    known.kind.add(id);
    known.impliedKinds.push(id);
  }
  return id;
}

type ReadActor = string | Actor;

/** The actors that exist, each once. */
function readActors(fields: Fields, known: KnownIds, implyTracks: boolean): readonly ReadActor[] {
  const key = fields.has('actors') || !fields.has('track') ? 'actors' : 'track';
  const value = fields.value(key);
  const single = value !== undefined && !isList(value);
  const seen = new Set<string>();
  const read = (item: unknown, path: string): ReadActor | undefined => readActor(item, path, fields, known, implyTracks, seen);
  const actors = single ? [read(value, fields.at(key))].filter((actor) => actor !== undefined) : (fields.list(key, read) ?? []);
  if (actors.length > 0 || (value !== undefined && !isEmptyList(value))) return actors;

  const onlyTrack = known.track.size === 1 && !implyTracks ? [...known.track] : [];
  if (implyTracks) known.track.add(DEFAULT_TRACK);
  else if (onlyTrack.length === 0) fields.error('missing-actors', 'actors', 'this event has no actors', 'name the tracks of those who took part');
  return implyTracks ? [DEFAULT_TRACK] : onlyTrack;
}

function isEmptyList(value: unknown): boolean {
  return isList(value) && value.length === 0;
}

function readActor(
  item: unknown, path: string, event: Fields, known: KnownIds, implyTracks: boolean, seen: Set<string>,
): ReadActor | undefined {
  if (!isRecord(item) && typeof item !== 'string') {
    event.log.error('actor/wrong-type', path, `expected the id of a track, found ${describeValue(item)}`);
    return undefined;
  }
  const actor = typeof item === 'string' ? item : readRole(item, path, event.log);
  const track = typeof actor === 'string' ? actor : actor?.track;
  if (actor === undefined || track === undefined) return undefined;
  if (track.trim() === '') {
    event.log.error('actor/missing-track', path, 'this actor names no track');
    return undefined;
  }
  if (implyTracks) known.track.add(track);
  if (!known.refersTo('track', track, 'event', path)) return undefined;
  if (seen.has(track)) {
    event.log.warning('event/duplicate-actor', path, `track ${quote(track)} is named twice; its first mention counts`);
    return undefined;
  }
  seen.add(track);
  return actor;
}

function readRole(item: object, path: string, log: IssueLog): Actor | undefined {
  const fields = Fields.of(item, 'actor', path, log);
  fields?.warnOfOthers(['track', 'role']);
  const track = fields?.string('track', 'required');
  return track === undefined ? undefined : compact({ track, role: fields?.string('role') });
}

/** Where it happened; a name alone is a place. */
function readPlace(event: Fields): Place | undefined {
  const value = event.value('place');
  if (value === undefined) return undefined;
  const fields = Fields.of(typeof value === 'string' ? { name: value } : value, 'place', event.at('place'), event.log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(PLACE_PROPERTIES);
  const name = fields.text('name', 'required');
  if (name === undefined) return undefined;
  const lat = readDegrees('lat', 90, fields);
  const lon = readDegrees('lon', 180, fields);
  if (lat !== undefined && lon !== undefined) return { name, lat, lon };
  if (fields.has('lat') !== fields.has('lon')) fields.error('half-position', fields.has('lat') ? 'lon' : 'lat', 'a position has both lat and lon');
  return { name };
}

function readDegrees(key: 'lat' | 'lon', most: number, fields: Fields): number | undefined {
  const value = fields.value(key);
  if (value === undefined || (typeof value === 'number' && Math.abs(value) <= most)) return typeof value === 'number' ? value + 0 : undefined;
  fields.error('out-of-range', key, `${key} is ${describeValue(value)}`, `it is a number from −${most} to ${most}, in degrees`);
  return undefined;
}

function readMedia(value: unknown, path: string, log: IssueLog): Media | undefined {
  const fields = Fields.of(value, 'media', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(MEDIA_PROPERTIES);
  const type = fields.choice('type', MEDIA_TYPES);
  const url = fields.url('url', type === undefined || type === 'image' ? 'image' : 'link', 'required');
  if (url === undefined) return undefined;
  return compact({ url, type, alt: fields.text('alt'), caption: fields.text('caption'), credit: fields.text('credit') });
}

function readOriginalDate(event: Fields): OriginalDate | undefined {
  const value = event.value('originalDate');
  const fields = value === undefined ? undefined : Fields.of(value, 'original-date', event.at('originalDate'), event.log);
  fields?.warnOfOthers(['calendar', 'text', 'place']);
  const calendar = fields?.string('calendar', 'required');
  const text = fields?.text('text', 'required');
  return calendar === undefined || text === undefined ? undefined : compact({ calendar, text, place: fields?.string('place') });
}

/** How one side tells it; an account that belongs to no track is none. */
function readAccount(value: unknown, path: string, known: KnownIds, log: IssueLog): Account | undefined {
  const fields = Fields.of(value, 'account', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(ACCOUNT_PROPERTIES);
  const by = fields.strings('by')?.filter((track, i) => known.refersTo('track', track, 'account', `${fields.at('by')}[${i}]`)) ?? [];
  const text = fields.text('text', 'required');
  if (!fields.has('by')) fields.error('missing-by', 'by', 'this account does not say whose it is');
  if (text === undefined || by.length === 0) return undefined;
  return compact({ by, text, date: fields.date('date'), citations: readCitations(fields, known) });
}
