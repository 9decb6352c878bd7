import { isList, isRecord, keysOf, valueAt } from './reading/json-value.js';

/** The kinds of JSON that there is a reader for. */
export type JsonFormat = 'longview' | 'timelinejs' | 'vis' | 'jsonld' | 'wikidata';

/** What a parsed JSON value most likely is, judged by the properties that only one format has; `longview` when none is. */
export function recogniseJson(value: unknown): JsonFormat {
  if (isList(value)) return recogniseList(value);
  if (!isRecord(value)) return 'longview';
  if (has(value, '@context') || has(value, '@graph') || has(value, '@type')) return 'jsonld';
  if (has(value, 'entities') || (has(value, 'head') && has(value, 'results'))) return 'wikidata';
  if (has(value, 'items') && !has(value, 'events')) return 'vis';
  const first = firstRecord(valueAt(value, 'events'));
  return first !== undefined && has(first, 'start_date') ? 'timelinejs' : 'longview';
}

function recogniseList(list: readonly unknown[]): JsonFormat {
  const first = firstRecord(list);
  if (first === undefined) return 'longview';
  if (has(first, '@context') || has(first, '@type')) return 'jsonld';
  // Events of our own may name an item as well.
  if (!has(first, 'title') && keysOf(first).some((key) => isWikidataItem(valueAt(first, key)))) return 'wikidata';
  if (has(first, 'start_date') && !has(first, 'title')) return 'timelinejs';
  // The title of an item is what vis-timeline says of it in a tip.
  return has(first, 'start') && !has(first, 'date') && (has(first, 'content') || !has(first, 'title')) ? 'vis' : 'longview';
}

function firstRecord(list: unknown): object | undefined {
  const first = isList(list) ? valueAt(list, '0') : undefined;
  return isRecord(first) ? first : undefined;
}

function isWikidataItem(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(value);
}

function has(record: object, key: string): boolean {
  return valueAt(record, key) !== undefined;
}
