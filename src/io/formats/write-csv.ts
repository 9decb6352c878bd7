import { dsvFormat } from 'd3';
import type { Dataset } from '../../model/dataset.js';
import { tracksOf, type TimelineEvent } from '../../model/event.js';
import { textIn } from '../../model/text.js';
import type { CsvColumn } from './csv-columns.js';
import { CSV_LIST_SEPARATOR } from './table-row.js';

/** How to write a format that holds one language. */
export interface WriteOptions {
  /** BCP 47 tag of the texts to write; the dataset's own language by default. */
  readonly language?: string;
}

const COLUMNS = [
  'id', 'date', 'title', 'label', 'track', 'kind', 'description', 'importance', 'place', 'lat', 'lon', 'source', 'locator', 'url', 'note',
] as const satisfies readonly CsvColumn[];

/** Spreadsheets take a cell that starts so for a formula; an apostrophe keeps it text. */
const FORMULA_START = /^(?:[=+@\t\r]|-(?!\d))/;

/**
 * The events as a table that `readCsv` reads back: dates in EDTF, tracks by id and sources by title, several of them
 * separated by `;`. Roles, accounts, relations and stories have no place in a table.
 *
 * @example writeCsv(dataset) // 'id,date,title,…\nrjw,1904-02-08/1905-09-05,Russo-Japanese War,…\n'
 */
export function writeCsv(dataset: Dataset, { language = dataset.language ?? 'en' }: WriteOptions = {}): string {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const rows = dataset.events.map((event) => {
    const row = rowOf(event, sources, (text) => textIn(text, language, dataset.language));
    return COLUMNS.map((column) => row[column].replace(FORMULA_START, "'$&"));
  });
  return `${dsvFormat(',').formatRows([[...COLUMNS], ...rows])}\n`;
}

function rowOf(
  event: TimelineEvent, sources: ReadonlyMap<string, Dataset['sources'][number]>, words: (text: TimelineEvent['note']) => string,
): Record<(typeof COLUMNS)[number], string> {
  const citations = event.citations ?? [];
  const cited = citations.map(({ source }) => sources.get(source));
  return {
    id: event.id,
    date: event.date,
    title: words(event.title),
    label: words(event.label),
    track: join(tracksOf(event)),
    kind: event.kind,
    description: words(event.description),
    importance: numberText(event.importance),
    place: words(event.place?.name),
    lat: numberText(event.place?.lat),
    lon: numberText(event.place?.lon),
    source: join(cited.map((source, i) => source?.title ?? citations[i]?.source ?? '')),
    locator: join(citations.map(({ locator }) => locator ?? '')),
    url: cited.length === 1 ? (cited[0]?.URL ?? '') : '',
    note: words(event.note),
  };
}

/** The separator itself cannot stand within a part. */
function join(parts: readonly string[]): string {
  const joined = parts.map((part) => part.replaceAll(CSV_LIST_SEPARATOR, ',')).join(`${CSV_LIST_SEPARATOR} `);
  return /[^; ]/.test(joined) ? joined : '';
}

function numberText(number: number | undefined): string {
  return number === undefined ? '' : String(number);
}
