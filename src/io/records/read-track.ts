import type { ColorSlot, Track, TrackState } from '../../model/track.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import { FieldPath, type InputPath, ItemPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { describeValue } from '../reading/json-value.js';
import { isTimeZone } from '../../time/time-zone.js';

const TRACK_PROPERTIES: ReadonlySet<string> = new Set<keyof Track>([
  'id', 'name', 'language', 'aliases', 'description', 'color', 'states', 'timeZone', 'parent',
]);
const STATE_PROPERTIES: ReadonlySet<string> = new Set<keyof TrackState>(['name', 'label', 'date', 'description', 'foreign']);

const HEX_COLOR = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;

/** A track; one without a name goes by its id. An id alone is a track too. */
export function readTrack(value: unknown, path: InputPath, log: IssueLog): Track | undefined {
  const fields = Fields.of(typeof value === 'string' ? { id: value } : value, 'track', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(TRACK_PROPERTIES);
  const id = fields.string('id', 'required');
  if (id === undefined) return undefined;
  return compact({
    id,
    name: fields.text('name') ?? id,
    language: fields.string('language'),
    aliases: fields.strings('aliases'),
    description: fields.text('description'),
    color: readColor(fields),
    states: fields.list('states', (item, at) => readState(item, at, log)),
    timeZone: readTimeZone(fields),
    parent: fields.string('parent'),
  });
}

function readState(value: unknown, path: InputPath, log: IssueLog): TrackState | undefined {
  const fields = Fields.of(value, 'state', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(STATE_PROPERTIES);
  const name = fields.text('name', 'required');
  const date = fields.date('date', 'required');
  if (name === undefined || date === undefined) return undefined;
  return compact({
    name,
    label: fields.text('label'),
    date,
    description: fields.text('description'),
    foreign: fields.flag('foreign'),
  });
}

function readColor(fields: Fields): Track['color'] | undefined {
  const value = fields.value('color');
  if (value === undefined || isColorSlot(value) || isHexColor(value)) return value;
  fields.error('bad-color', 'color', `color is ${describeValue(value)}`, 'write a slot from 1 to 9, or a hex colour such as "#2f4378"');
  return undefined;
}

function readTimeZone(fields: Fields): string | undefined {
  const name = fields.string('timeZone');
  if (name === undefined || isTimeZone(name)) return name;
  fields.error('unknown-time-zone', 'timeZone', `there is no time zone ${describeValue(name)}`, 'write an IANA name such as “Asia/Seoul”');
  return undefined;
}

function isColorSlot(value: unknown): value is ColorSlot {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 9;
}

function isHexColor(value: unknown): value is `#${string}` {
  return typeof value === 'string' && HEX_COLOR.test(value);
}

/** Takes away each `parent` that does not exist or that would make a track belong to itself. */
export function mendParents(tracks: readonly Track[], list: InputPath, log: IssueLog): readonly Track[] {
  const parentOf = new Map(tracks.map((track) => [track.id, track.parent]));
  const rooted = new Set<string>();
  return tracks.map((track, i) => {
    const { parent, ...orphan } = track;
    if (parent === undefined) return track;
    const path = new FieldPath(new ItemPath(list, i), 'parent');
    if (!parentOf.has(parent)) {
      log.error('track/unknown-track', path, `there is no track “${parent}”`, log.didYouMean('track', parent, parentOf));
    } else if (isOwnAncestor(track.id, parentOf, rooted)) {
      log.error('track/cyclic-parent', path, `track “${track.id}” would belong to itself`);
    } else {
      return track;
    }
    parentOf.set(track.id, undefined);
    return orphan;
  });
}

/** @param rooted tracks whose ancestors have been found to come to an end; those of this one are added if they do */
function isOwnAncestor(id: string, parentOf: ReadonlyMap<string, string | undefined>, rooted: Set<string>): boolean {
  const seen = new Set<string>();
  let at = parentOf.get(id);
  while (at !== undefined && !seen.has(at) && !rooted.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = parentOf.get(at);
  }
  if (at === undefined || rooted.has(at)) for (const ancestor of seen) rooted.add(ancestor);
  return false;
}
