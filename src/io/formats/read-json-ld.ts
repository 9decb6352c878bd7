import type { Result } from '../../base/result.js';
import type { Dataset } from '../../model/dataset.js';
import type { MediaType } from '../../model/media-type.js';
import { compact } from '../reading/compact.js';
import { isList, isRecord, keysOf, valueAt } from '../reading/json-value.js';
import { MEDIA_TYPES } from '../records/read-details.js';
import { allOf, notThis, numberIn, parseForeign, recordIn } from './json-fields.js';
import { plainText } from './plain-text.js';
import { RawDataset } from './raw-dataset.js';
import { SCHEMA_ORG_MEDIA } from './schema-org-media.js';

const EXPECTED = 'schema.org events in JSON-LD';

/** The properties of an event that name who took part, and the role that each means. */
const ROLE_OF_PROPERTY: readonly (readonly [property: string, role: string | undefined])[] = [
  ['organizer', 'host'], ['performer', 'participant'], ['actor', 'participant'], ['participant', 'participant'], ['attendee', 'participant'],
  ['contributor', 'supporter'], ['sponsor', 'sponsor'], ['funder', 'sponsor'],
];

/** Nesting of events within events that is followed. */
const DEEPEST_SUBEVENT = 20;

/**
 * The events of schema.org JSON-LD (text or parsed): a single event, a list, or an `@graph`. Organisers and performers
 * are the tracks; an event within another is `part-of` it; an EDTF date in `dcterms:date` outdoes `startDate`.
 *
 * @see https://schema.org/Event
 */
export function readJsonLd(input: unknown): Result<Dataset> {
  const parsed = parseForeign(input, 'jsonld', EXPECTED);
  if (!parsed.ok) return parsed;
  const graph = isRecord(parsed.value) ? valueAt(parsed.value, '@graph') : undefined;
  const nodes = allOf(graph ?? parsed.value);
  const reader = new GraphReader();
  for (const [i, node] of nodes.entries()) {
    const path = graph === undefined ? (isList(parsed.value) ? `[${i}]` : '') : `@graph[${i}]`;
    if (isRecord(node)) reader.addNode(node, path, undefined, 0);
  }
  if (reader.eventCount === 0) return notThis(parsed.value, 'jsonld', EXPECTED);
  return reader.read();
}

class GraphReader {
  readonly #raw = new RawDataset();
  readonly #relations: object[] = [];
  readonly #ids = new Set<string>();
  eventCount = 0;

  addNode(node: object, path: string, parent: string | undefined, depth: number): void {
    if (isType(node, 'Dataset') || isType(node, 'CreativeWork')) this.#readAbout(node);
    if (!isEvent(node) || depth > DEEPEST_SUBEVENT) return;
    const id = this.#idOf(node);
    this.eventCount += 1;
    this.#raw.addEvent(this.#eventOf(node, id, path), path);

    const superEvent = recordIn(node, 'superEvent');
    const whole = parent ?? (superEvent === undefined ? undefined : words(superEvent, '@id'));
    if (whole !== undefined) this.#relations.push({ from: id, to: localId(whole), type: 'part-of' });
    for (const [i, part] of allOf(valueAt(node, 'subEvent')).entries()) {
      if (isRecord(part) && valueAt(part, '@type') !== undefined) this.addNode(part, `${path}.subEvent[${i}]`, id, depth + 1);
      else if (isRecord(part)) this.#relations.push({ from: localId(words(part, '@id') ?? ''), to: id, type: 'part-of' });
    }
  }

  read(): Result<Dataset> {
    if (this.#relations.length > 0) this.#raw.parts['relations'] = this.#relations;
    return this.#raw.read();
  }

  #readAbout(node: object): void {
    const title = words(node, 'name');
    const description = words(node, 'description');
    Object.assign(this.#raw.parts, compact({ title, description }));
  }

  #idOf(node: object): string {
    const written = words(node, '@id') ?? words(node, 'identifier');
    const id = written === undefined || this.#ids.has(localId(written)) ? `event-${this.eventCount + 1}` : localId(written);
    this.#ids.add(id);
    return id;
  }

  #eventOf(node: object, id: string, path: string): object {
    const at = `${path === '' ? '' : `${path}.`}date`;
    const edtf = words(node, 'dcterms:date') ?? words(node, 'dc:date') ?? words(node, 'temporalCoverage');
    const actors = actorsOf(node);
    const links = [...allOf(valueAt(node, 'url')), ...allOf(valueAt(node, 'citation'))].map((link) => this.#sourceOf(link));
    return compact({
      id,
      title: words(node, 'name') ?? words(node, 'headline'),
      label: words(node, 'alternateName'),
      date: edtf === undefined ? this.#raw.span(words(node, 'startDate'), words(node, 'endDate'), at) : this.#raw.date(edtf, at),
      kind: words(node, 'additionalType') ?? kindOf(node),
      actors: actors.length === 0 ? undefined : actors,
      description: words(node, 'description'),
      place: placeOf(node),
      media: mediaOf(node),
      citations: compactList(links),
    });
  }

  #sourceOf(link: unknown): object | undefined {
    if (typeof link === 'string') return { source: this.#raw.addSource(link, /^https?:/.test(link) ? link : undefined) };
    const title = isRecord(link) ? (words(link, 'name') ?? words(link, 'url') ?? words(link, '@id')) : undefined;
    return title === undefined || !isRecord(link) ? undefined : { source: this.#raw.addSource(title, words(link, 'url')) };
  }
}

function isEvent(node: object): boolean {
  return typesOf(node).some((type) => /(?:^|[/:])\w*Event$/.test(type)) || valueAt(node, 'startDate') !== undefined;
}

function isType(node: object, type: string): boolean {
  return typesOf(node).some((own) => own.replace(/^.*[/:]/, '') === type);
}

function typesOf(node: object): readonly string[] {
  return allOf(valueAt(node, '@type')).filter((type) => typeof type === 'string');
}

/** `SportsEvent` is the kind “sports”, `Event` none in particular. */
function kindOf(node: object): string | undefined {
  const type = typesOf(node).map((own) => own.replace(/^.*[/:]/, '')).find((own) => own.endsWith('Event') && own !== 'Event');
  return type?.slice(0, -'Event'.length).replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}

/** Those who took part, each once, in the role of the first property that names them. */
function actorsOf(node: object): readonly object[] {
  const roles = new Map<string, string | undefined>();
  for (const [property, role] of ROLE_OF_PROPERTY) {
    for (const agent of allOf(valueAt(node, property))) {
      const name = typeof agent === 'string' ? agent : isRecord(agent) ? (words(agent, 'name') ?? words(agent, '@id')) : undefined;
      const ownRole = isRecord(agent) ? words(agent, 'roleName') : undefined;
      if (name !== undefined && !roles.has(name)) roles.set(name, ownRole ?? role);
    }
  }
  return [...roles].map(([track, role]) => compact({ track, role }));
}

function placeOf(node: object): object | undefined {
  const location = allOf(valueAt(node, 'location'))[0];
  if (typeof location === 'string') return { name: plainText(location) };
  if (!isRecord(location)) return undefined;
  const geo = recordIn(location, 'geo');
  const address = recordIn(location, 'address');
  const name = words(location, 'name') ?? (address === undefined ? words(location, 'address') : words(address, 'addressLocality'));
  return name === undefined ? undefined : compact({ name, lat: numberIn(geo, 'latitude'), lon: numberIn(geo, 'longitude') });
}

/** What an event is pictured by, and what was recorded or written of it. */
function mediaOf(node: object): readonly object[] | undefined {
  const pictures = allOf(valueAt(node, 'image')).map((image) => (typeof image === 'string' ? { url: image, type: 'image' } : mediumOf(image, 'image')));
  const others = ['subjectOf', 'recordedIn', 'video', 'audio'].flatMap((property) => allOf(valueAt(node, property)).map((medium) => mediumOf(medium, undefined)));
  return compactList([...pictures, ...others]);
}

/** What is said of a medium; nothing of what is not said to be one. */
function mediumOf(medium: unknown, usual: MediaType | undefined): object | undefined {
  if (!isRecord(medium)) return undefined;
  const url = words(medium, 'contentUrl') ?? words(medium, 'url');
  const type = MEDIA_TYPES.find((known) => isType(medium, SCHEMA_ORG_MEDIA[known])) ?? usual;
  if (url === undefined || type === undefined) return undefined;
  return compact({ url, type, caption: words(medium, 'caption'), alt: words(medium, 'description'), credit: words(medium, 'creditText') });
}

function compactList<T>(list: readonly (T | undefined)[]): readonly T[] | undefined {
  const kept = list.filter((item) => item !== undefined);
  return kept.length === 0 ? undefined : kept;
}

/** The words of a property: text, `{"@value": text}`, or the first of several. */
function words(node: object, key: string): string | undefined {
  const [value] = allOf(valueAt(node, key));
  const literal = isRecord(value) && keysOf(value).includes('@value') ? valueAt(value, '@value') : value;
  const text = typeof literal === 'string' ? plainText(literal) : typeof literal === 'number' ? String(literal) : '';
  return text === '' ? undefined : text;
}

/** `#war` names a node of the same document; `_:b0` a nameless one. */
function localId(id: string): string {
  return id.replace(/^#|^_:/, '');
}
