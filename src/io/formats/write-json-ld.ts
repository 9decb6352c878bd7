import type { Dataset } from '../../model/dataset.js';
import type { Actor, Media, TimelineEvent } from '../../model/event.js';
import { mediaTypeOf, type MediaType } from '../../model/media-type.js';
import { textIn, type Text } from '../../model/text.js';
import { instantToCivil } from '../../time/civil.js';
import { parseEdtf } from '../../time/edtf.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Instant } from '../../time/instant.js';
import { yearText } from '../reading/fields.js';
import { SCHEMA_ORG_MEDIA } from './schema-org-media.js';
import type { WriteOptions } from './write-csv.js';

/** EDTF dates that are ISO 8601 as well, so that schema.org's readers understand them. */
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The property of schema.org for each role that it has one for. */
const PROPERTY_OF_ROLE: ReadonlyMap<string, string> = new Map([['host', 'organizer'], ['sponsor', 'sponsor'], ['supporter', 'contributor']]);

/**
 * The events as a schema.org graph in JSON-LD, for a page's `<script type="application/ld+json">`. Each has its date in
 * EDTF (`dcterms:date`) and, for readers that do not know it, its first and last day. No text in it can end the script.
 *
 * @see https://schema.org/Event
 */
export function writeJsonLd(dataset: Dataset, { language = dataset.language ?? 'en' }: WriteOptions = {}): string {
  const words = (text: TimelineEvent['note']): string | undefined => textIn(text, language, dataset.language) || undefined;
  const partOf = new Map((dataset.relations ?? []).filter(({ type }) => type === 'part-of').map(({ from, to }) => [from, to]));
  const names = new Map(dataset.tracks.map((track) => [track.id, words(track.name) ?? track.id]));
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const about = {
    '@type': 'Dataset', '@id': `#${dataset.id}`, name: words(dataset.title), description: words(dataset.description), license: dataset.license,
  };
  const events = dataset.events.map((event) => ({
    '@type': 'Event',
    '@id': `#${event.id}`,
    name: words(event.title),
    alternateName: words(event.label),
    additionalType: event.kind,
    'dcterms:date': { '@type': 'edtf:EDTF', '@value': event.date },
    ...isoDates(event.date),
    description: words(event.description),
    ...actorProperties(event, names),
    location: event.place && {
      '@type': 'Place',
      name: words(event.place.name),
      geo: event.place.lat === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: event.place.lat, longitude: event.place.lon },
    },
    image: mediaObjects(event.media, (type) => type === 'image', words),
    subjectOf: mediaObjects(event.media, (type) => type !== 'image', words),
    citation: nonEmpty(event.citations?.map(({ source }) => ({ '@type': 'CreativeWork', name: sources.get(source)?.title ?? source, url: sources.get(source)?.URL }))),
    superEvent: partOf.has(event.id) ? { '@id': `#${partOf.get(event.id) ?? ''}` } : undefined,
  }));
  const context = ['https://schema.org', { dcterms: 'http://purl.org/dc/terms/', edtf: 'http://id.loc.gov/datatypes/edtf/' }];
  const json = JSON.stringify({ '@context': context, '@graph': [about, ...events] }, undefined, 2);
  return `${json.replaceAll('<', '\\u003c')}\n`;
}

/** The media of some types, as what they are. */
function mediaObjects(media: readonly Media[] | undefined, isWanted: (type: MediaType) => boolean, words: (text: Text | undefined) => string | undefined): readonly object[] | undefined {
  return nonEmpty(media?.filter((medium) => isWanted(mediaTypeOf(medium))).map((medium) => ({
    '@type': SCHEMA_ORG_MEDIA[mediaTypeOf(medium)],
    contentUrl: medium.url,
    caption: words(medium.caption),
    description: words(medium.alt),
    creditText: words(medium.credit),
  })));
}

function actorProperties(event: TimelineEvent, names: ReadonlyMap<string, string>): Record<string, object[]> {
  const properties: Record<string, object[]> = {};
  for (const given of event.actors) {
    const actor: Actor = typeof given === 'string' ? { track: given } : given;
    const property = PROPERTY_OF_ROLE.get(actor.role ?? '') ?? 'participant';
    const agent = { '@type': 'Organization', name: names.get(actor.track) ?? actor.track, roleName: actor.role };
    properties[property] = [...(properties[property] ?? []), agent];
  }
  return properties;
}

function isoDates(text: string): { readonly startDate?: string; readonly endDate?: string } {
  const parsed = parseEdtf(text);
  if (!parsed.ok) return {};
  if (ISO_DATE.test(text)) return { startDate: text };
  const { earliest, latest }: FuzzyDate = parsed.value;
  const startDate = isoDay(earliest);
  const endDate = isoDay(latest - 1);
  return { ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) };
}

/** A day in ISO 8601; none outside the years 0 to 9999, where readers disagree, nor at the open ends of time. */
function isoDay(instant: Instant): string | undefined {
  if (!Number.isFinite(instant)) return undefined;
  const { year, month, day } = instantToCivil(instant);
  return year < 0 || year > 9999 ? undefined : `${yearText(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function nonEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
