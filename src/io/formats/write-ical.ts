import type { Dataset } from '../../model/dataset.js';
import { tracksOf, type TimelineEvent } from '../../model/event.js';
import { textIn } from '../../model/text.js';
import { instantToCivil } from '../../time/civil.js';
import { parseEdtf } from '../../time/edtf.js';
import { MS_PER_DAY, type Instant } from '../../time/instant.js';
import type { WriteOptions } from './write-csv.js';

/** Octets in a line, before it has to be folded. */
const MOST_OCTETS = 75;

/** iCalendar counts from the year 1 to 9999. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** How to write a calendar. */
export interface WriteIcalOptions extends WriteOptions {
  /** When the calendar was made, which each entry has to say; by default 1970-01-01, so that equal datasets give equal files. */
  readonly stamp?: Instant;
}

/**
 * The events as an iCalendar file, each on all the days that its date allows; the date as written stands in the
 * description. Kind, actors and date stand in properties of their own as well, by which `readIcal` knows them again. Events that
 * begin before the year 1 or at no particular time have no place in a calendar and are left out; those without an end have
 * their first day only.
 *
 * @see RFC 5545
 */
export function writeIcal(dataset: Dataset, { language = dataset.language ?? 'en', stamp = 0 }: WriteIcalOptions = {}): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:-//longview//${escape(dataset.id)}//${language.toUpperCase()}`,
    `X-WR-CALNAME:${escape(textIn(dataset.title, language, dataset.language))}`,
    ...dataset.events.flatMap((event) => entryLines(event, dataset, language, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function entryLines(event: TimelineEvent, dataset: Dataset, language: string, stamp: Instant): readonly string[] {
  const parsed = parseEdtf(event.date);
  if (!parsed.ok || !isInCalendar(parsed.value.earliest)) return [];
  const { earliest, latest } = parsed.value;
  const words = (text: TimelineEvent['note']): string => textIn(text, language, dataset.language);
  const end = isInCalendar(latest) ? Math.ceil(latest / MS_PER_DAY) * MS_PER_DAY : undefined;
  const tracks = new Map(dataset.tracks.map((track) => [track.id, words(track.name)]));
  const kind = dataset.kinds.find(({ id }) => id === event.kind);
  const { place } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escape(event.id)}@${escape(dataset.id)}`,
    `DTSTAMP:${dayText(stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${dayText(earliest)}`,
    ...(end === undefined ? [] : [`DTEND;VALUE=DATE:${dayText(end)}`]),
    `SUMMARY:${escape(words(event.title))}`,
    `DESCRIPTION:${escape([words(event.description), `${tracksOf(event).map((id) => tracks.get(id) ?? id).join(', ')}, ${event.date}`].filter(Boolean).join('\n\n'))}`,
    `CATEGORIES${parameters({ 'X-ID': event.kind, 'X-SHAPE': kind?.shape })}:${escape(words(kind?.label) || event.kind)}`,
    ...(place === undefined ? [] : [`LOCATION:${escape(words(place.name))}`]),
    ...(place?.lat === undefined || place.lon === undefined ? [] : [`GEO:${place.lat};${place.lon}`]),
    'TRANSP:TRANSPARENT',
    `X-LONGVIEW-DATE:${escape(event.date)}`,
    ...event.actors.map((actor) => (typeof actor === 'string' ? { track: actor } : actor)).map((actor) =>
      `X-LONGVIEW-ACTOR${parameters({ 'X-ID': actor.track, 'X-ROLE': actor.role })}:${escape(tracks.get(actor.track) ?? actor.track)}`),
    'END:VEVENT',
  ];
}

function isInCalendar(instant: Instant): boolean {
  if (!Number.isFinite(instant)) return false;
  const { year } = instantToCivil(instant);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function dayText(instant: Instant): string {
  const { year, month, day } = instantToCivil(instant);
  return String(year).padStart(4, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0');
}

function escape(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters may not stand in a calendar
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** Parameters of a property, without those that have no value. */
function parameters(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values).map(([name, value]) => (value === undefined ? '' : `;${name}="${encode(value)}"`)).join('');
}

/** @see RFC 6868 */
function encode(value: string): string {
  // eslint-disable-next-line no-control-regex -- control characters may not stand in a calendar
  return value.replaceAll('^', '^^').replaceAll('"', "^'").replace(/\r\n|[\r\n\u2028\u2029]/g, '^n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** A line in pieces of at most 75 octets, each after the first behind a blank, none within a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
