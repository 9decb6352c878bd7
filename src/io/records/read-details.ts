import type { Account, Media, OriginalDate, Place, TimelineEvent } from '../../model/event.js';
import { compact } from '../reading/compact.js';
import { Fields } from '../reading/fields.js';
import { type InputPath, ItemPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { describeValue } from '../reading/json-value.js';
import type { KnownIds } from '../reading/known-ids.js';
import { readCitations } from './read-citation.js';

/** What an event can have beside what it must. */
export const DETAILS = [
  'label', 'description', 'place', 'media', 'citations', 'dateNote', 'originalDate', 'accounts', 'note',
] as const satisfies readonly (keyof TimelineEvent)[];

const PLACE_PROPERTIES: ReadonlySet<string> = new Set<keyof Place>(['name', 'lat', 'lon']);
const MEDIA_PROPERTIES: ReadonlySet<string> = new Set<keyof Media>(['url', 'type', 'alt', 'caption', 'credit']);
const ACCOUNT_PROPERTIES: ReadonlySet<string> = new Set<keyof Account>(['by', 'text', 'date', 'citations']);
const ORIGINAL_DATE_PROPERTIES: ReadonlySet<string> = new Set<keyof OriginalDate>(['calendar', 'text', 'place']);

/** Every type of media. */
export const MEDIA_TYPES = ['image', 'audio', 'video', 'document'] as const satisfies readonly Media['type'][];

/** The details of an event, as far as they are given and right. */
export function readDetails(event: Fields, known: KnownIds): Pick<TimelineEvent, (typeof DETAILS)[number]> {
  return compact({
    label: event.text('label'),
    description: event.text('description'),
    place: readPlace(event),
    media: event.list('media', (item, at) => readMedia(item, at, event.log)),
    citations: readCitations(event, known),
    dateNote: event.text('dateNote'),
    originalDate: readOriginalDate(event),
    accounts: event.list('accounts', (item, at) => readAccount(item, at, known, event.log)),
    note: event.text('note'),
  });
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

function readMedia(value: unknown, path: InputPath, log: IssueLog): Media | undefined {
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
  fields?.warnOfOthers(ORIGINAL_DATE_PROPERTIES);
  const calendar = fields?.string('calendar', 'required');
  const text = fields?.text('text', 'required');
  return calendar === undefined || text === undefined ? undefined : compact({ calendar, text, place: fields?.string('place') });
}

/** How one side tells it; an account that belongs to no track is none. */
function readAccount(value: unknown, path: InputPath, known: KnownIds, log: IssueLog): Account | undefined {
  const fields = Fields.of(value, 'account', path, log);
  if (fields === undefined) return undefined;
  fields.warnOfOthers(ACCOUNT_PROPERTIES);
  const by = fields.strings('by')?.filter((track, i) => known.refersTo('track', track, 'account', new ItemPath(fields.at('by'), i))) ?? [];
  const text = fields.text('text', 'required');
  if (!fields.has('by')) fields.error('missing-by', 'by', 'this account does not say whose it is');
  if (text === undefined || by.length === 0) return undefined;
  return compact({ by, text, date: fields.date('date'), citations: readCitations(fields, known) });
}
