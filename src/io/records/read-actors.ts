import type { Actor, TimelineEvent } from '../../model/event.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import type { InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { describeValue, isList, isRecord, itemAt, quote } from '../reading/json-value.js';
import type { KnownIds } from '../reading/known-ids.js';

const ACTOR_PROPERTIES: ReadonlySet<string> = new Set<keyof Actor>(['track', 'role']);

/** The track of events without actors, in a dataset that has no tracks. */
export const DEFAULT_TRACK = 'events';

/** Lists no longer than this are compared item by item. */
const FEW_ACTORS = 8;

type ReadActor = TimelineEvent['actors'][number];

/**
 * The actors of an event that exist, each once; `track` may stand for `actors`, and one for a list of one.
 *
 * @param implyTracks whether a track exists because an event names it
 */
export function readActors(event: Fields, known: KnownIds, implyTracks: boolean): readonly ReadActor[] {
  const key = event.has('actors') || !event.has('track') ? 'actors' : 'track';
  const value = event.value(key);
  return plainActors(value, known) ?? checkActors(value, key, event, known, implyTracks);
}

/** Ids of tracks of which there is nothing to say, as nearly all are. */
export function plainActors(value: unknown, known: KnownIds): readonly string[] | undefined {
  if (typeof value === 'string') return known.track.has(value) ? known.soleActor(value) : undefined;
  if (!isList(value) || value.length === 0 || value.length > FEW_ACTORS) return undefined;
  const tracks: string[] = [];
  for (let i = 0; i < value.length; i += 1) {
    const track = itemAt(value, i);
    if (typeof track !== 'string' || !known.track.has(track) || tracks.includes(track)) return undefined;
    tracks.push(track);
  }
  return tracks.length === 1 ? known.soleActor(tracks[0]!) : tracks;
}

function checkActors(value: unknown, key: 'actors' | 'track', event: Fields, known: KnownIds, implyTracks: boolean): readonly ReadActor[] {
  const single = value !== undefined && !isList(value);
  const seen = new Set<string>();
  const read = (item: unknown, path: InputPath): ReadActor | undefined => readActor(item, path, event, known, implyTracks, seen);
  const actors = single ? [read(value, event.at(key))].filter((actor) => actor !== undefined) : (event.list(key, read) ?? []);
  if (actors.length > 0 || (value !== undefined && !isEmptyList(value))) return actors;

  const onlyTrack = known.track.size === 1 && !implyTracks ? [...known.track.keys()] : [];
  if (implyTracks) known.track.add(DEFAULT_TRACK);
  else if (onlyTrack.length === 0) event.error('missing-actors', 'actors', 'this event has no actors', 'name the tracks of those who took part');
  return implyTracks ? known.soleActor(DEFAULT_TRACK) : onlyTrack;
}

function isEmptyList(value: unknown): boolean {
  return isList(value) && value.length === 0;
}

function readActor(
  item: unknown, path: InputPath, event: Fields, known: KnownIds, implyTracks: boolean, seen: Set<string>,
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

function readRole(item: object, path: InputPath, log: IssueLog): Actor | undefined {
  const fields = Fields.of(item, 'actor', path, log);
  fields?.warnOfOthers(ACTOR_PROPERTIES);
  const track = fields?.string('track', 'required');
  return track === undefined ? undefined : compact({ track, role: fields?.string('role') });
}
