import type { Result } from '../../base/result.js';
import type { Dataset } from '../../model/dataset.js';
import { compact } from '../reading/compact.js';
import { isList, isRecord, itemsOf, keysOf, valueAt } from '../reading/json-value.js';
import { allOf, notThis, numberIn, parseForeign, recordIn, wordsIn } from './json-fields.js';
import { interval } from './plain-date.js';
import { precisionNames, queriedTime } from './queried-time.js';
import { RawDataset } from './raw-dataset.js';
import { wikidataTimeToEdtf } from './wikidata-time.js';

const EXPECTED = 'Wikidata entities, or the JSON results of its query service';

/** The properties of an item that say when it was, the most telling first: start, inception, birth, point in time, publication; end, dissolution, death. */
const START_PROPERTIES = ['P580', 'P571', 'P569', 'P585', 'P577'] as const;
const END_PROPERTIES = ['P582', 'P576', 'P570'] as const;
/** Participant, country, signatory, conflict's party. */
const ACTOR_PROPERTIES = ['P710', 'P1891', 'P17'] as const;
const COORDINATES = 'P625';

/** Names that the variables of a query are likely to have. */
const START_VARIABLES = ['start', 'startDate', 'startTime', 'date', 'time', 'pointInTime', 'inception', 'birth', 'dateOfBirth'] as const;
const END_VARIABLES = ['end', 'endDate', 'endTime', 'dissolved', 'death', 'dateOfDeath'] as const;
const ITEM_VARIABLES = ['item', 'event', 'entity'] as const;
const ACTOR_VARIABLES = ['actor', 'participant', 'country', 'track', 'group', 'party'] as const;
const KIND_VARIABLES = ['kind', 'type', 'class', 'instance'] as const;

/**
 * The items that Wikidata returns, as entities (`wbgetentities`, `Special:EntityData`) or as the JSON results of a
 * query, whole or as the list of rows that it is saved as: each with a date is an event, with its precision and calendar as Wikidata has them.
 *
 * A query gives `?item`, `?itemLabel`, `?date` (or `?start` and `?end`), and, if it may, `?datePrecision`,
 * `?participantLabel`, `?typeLabel`, `?itemDescription`, `?coord`. Rows of one item are one event with several actors.
 *
 * @see https://www.mediawiki.org/wiki/Wikibase/DataModel/JSON
 */
export function readWikidata(input: unknown): Result<Dataset> {
  const parsed = parseForeign(input, 'wikidata', EXPECTED);
  if (!parsed.ok) return parsed;
  const raw = new RawDataset();
  raw.parts['title'] = 'Wikidata';
  const bindings = valueAt(recordIn(parsed.value, 'results') ?? {}, 'bindings');
  const entities = recordIn(parsed.value, 'entities');
  if (isList(parsed.value)) addBindings(itemsOf(parsed.value), '', raw);
  else if (isList(bindings)) addBindings(itemsOf(bindings), 'results.bindings', raw);
  else if (entities !== undefined) addEntities(entities, raw);
  else return notThis(parsed.value, 'wikidata', EXPECTED);
  return raw.read();
}

interface QueriedItem {
  readonly id: string;
  readonly path: string;
  readonly first: object;
  readonly actors: Set<string>;
}

function addBindings(bindings: readonly unknown[], listPath: string, raw: RawDataset): void {
  const items = new Map<string, QueriedItem>();
  for (const [i, binding] of bindings.entries()) {
    if (!isRecord(binding)) continue;
    const path = `${listPath}[${i}]`;
    const uri = firstOf(binding, ITEM_VARIABLES) ?? path;
    const item = items.get(uri) ?? { id: uri.replace(/^.*\//, ''), path, first: binding, actors: new Set<string>() };
    items.set(uri, item);
    const actor = labelOf(binding, ACTOR_VARIABLES);
    if (actor !== undefined) item.actors.add(actor);
  }
  for (const [uri, item] of items) addQueriedItem(uri, item, raw);
}

function addQueriedItem(uri: string, { id, path, first, actors }: QueriedItem, raw: RawDataset): void {
  const title = labelOf(first, ITEM_VARIABLES) ?? id;
  raw.addEvent(compact({
    id,
    title,
    date: interval(queriedDate(first, START_VARIABLES, path, raw), queriedDate(first, END_VARIABLES, path, raw)),
    kind: labelOf(first, KIND_VARIABLES),
    actors: actors.size === 0 ? undefined : [...actors],
    description: firstOf(first, ['itemDescription', 'eventDescription', 'description']),
    place: placeOf(first, title),
    citations: sourceOf(uri, title, raw),
  }), path);
}

function queriedDate(binding: object, variables: readonly string[], path: string, raw: RawDataset): string | undefined {
  const variable = variables.find((name) => valueOf(binding, name) !== undefined);
  const time = variable === undefined ? undefined : valueOf(binding, variable);
  if (variable === undefined || time === undefined) return undefined;
  return queriedTime(time, firstOf(binding, precisionNames(variable)), variable, `${path}.${variable}`, raw.log);
}

function placeOf(binding: object, title: string): object | undefined {
  const [, lon, lat] = /^Point\((-?[\d.]+) (-?[\d.]+)\)$/i.exec(firstOf(binding, ['coord', 'coords', 'coordinates', 'location']) ?? '') ?? [];
  const name = firstOf(binding, ['placeLabel', 'locationLabel']);
  if (lon === undefined || lat === undefined) return name === undefined ? undefined : { name };
  return { name: name ?? title, lat: Number(lat), lon: Number(lon) };
}

function addEntities(entities: object, raw: RawDataset): void {
  for (const id of keysOf(entities)) {
    const entity = recordIn(entities, id);
    const claims = recordIn(entity, 'claims');
    if (entity === undefined || claims === undefined) continue;
    const start = claimedDate(claims, START_PROPERTIES);
    const end = claimedDate(claims, END_PROPERTIES);
    // Countries and people come along for their labels.
    if (start === undefined && end === undefined) continue;
    const title = labelsOf(entity, 'labels') ?? id;
    raw.addEvent(compact({
      id,
      title,
      date: interval(start, end),
      actors: actorsOf(claims, entities),
      description: labelsOf(entity, 'descriptions'),
      place: claimedPlace(claims, title),
      citations: sourceOf(`https://www.wikidata.org/wiki/${id}`, typeof title === 'string' ? title : (Object.values(title)[0] ?? id), raw),
    }), `entities.${id}`);
  }
}

function claimedDate(claims: object, properties: readonly string[]): string | undefined {
  for (const property of properties) {
    for (const value of valuesOf(claims, property)) {
      const time = wordsIn(value, 'time');
      const precision = numberIn(value, 'precision');
      const calendar = wordsIn(value, 'calendarmodel');
      const edtf = time === undefined || precision === undefined
        ? undefined : wikidataTimeToEdtf({ time, precision, years: 'historical', ...(calendar !== undefined && { calendar }) });
      if (edtf !== undefined) return edtf;
    }
  }
  return undefined;
}

function actorsOf(claims: object, entities: object): readonly string[] | undefined {
  for (const property of ACTOR_PROPERTIES) {
    const names = valuesOf(claims, property).map((value) => {
      const id = wordsIn(value, 'id');
      const labels = id === undefined ? undefined : labelsOf(recordIn(entities, id), 'labels');
      return labels?.['en'] ?? Object.values(labels ?? {})[0] ?? id;
    }).filter((name) => name !== undefined);
    if (names.length > 0) return [...new Set(names)];
  }
  return undefined;
}

function claimedPlace(claims: object, title: unknown): object | undefined {
  const [position] = valuesOf(claims, COORDINATES);
  const lat = numberIn(position, 'latitude');
  const lon = numberIn(position, 'longitude');
  return lat === undefined || lon === undefined ? undefined : { name: title, lat, lon };
}

/** The values of a property, those of preferred rank first, without the deprecated. */
function valuesOf(claims: object, property: string): readonly object[] {
  const statements = allOf(valueAt(claims, property)).filter(isRecord);
  const ranked = ['preferred', 'normal'].flatMap((rank) => statements.filter((claim) => (wordsIn(claim, 'rank') ?? 'normal') === rank));
  return ranked.map((claim) => recordIn(recordIn(recordIn(claim, 'mainsnak'), 'datavalue'), 'value')).filter((value) => value !== undefined);
}

/** Labels or descriptions by language. */
function labelsOf(entity: object | undefined, key: 'labels' | 'descriptions'): Readonly<Record<string, string>> | undefined {
  const labels = recordIn(entity, key) ?? {};
  const words = keysOf(labels).map((language) => [language, wordsIn(recordIn(labels, language), 'value')] as const);
  const kept = words.filter((word): word is readonly [string, string] => word[1] !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function sourceOf(uri: string, title: string, raw: RawDataset): readonly object[] | undefined {
  if (!/^https?:\/\//.test(uri)) return undefined;
  return [{ source: raw.addSource(`Wikidata: ${title}`, uri.replace(/^http:\/\/www\.wikidata\.org\/entity\//, 'https://www.wikidata.org/wiki/')) }];
}

function labelOf(binding: object, variables: readonly string[]): string | undefined {
  const label = firstOf(binding, variables.map((variable) => `${variable}Label`));
  return label ?? variables.map((variable) => valueOf(binding, variable)).find((value) => value !== undefined && !/^https?:/.test(value));
}

function firstOf(binding: object, variables: readonly string[]): string | undefined {
  return variables.map((variable) => valueOf(binding, variable)).find((value) => value !== undefined);
}

/** Where a query was saved as a list of rows, its values are plain. */
function valueOf(binding: object, variable: string): string | undefined {
  return wordsIn(recordIn(binding, variable), 'value') ?? wordsIn(binding, variable);
}
