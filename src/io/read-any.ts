import { failure, type Result, success } from '../base/result.js';
import { resultOf } from '../base/steps.js';
import type { Dataset } from '../model/dataset.js';
import type { DatasetStream, InTurns } from './dataset-stream.js';
import { JsonStream } from './formats/json-stream.js';
import { WholeTextStream } from './formats/whole-text-stream.js';
import { readParsedInSteps } from './read-parsed-dataset.js';
import { recogniseJson, type JsonFormat } from './recognise-json.js';
import { type DataFormat, type FormatClues, type SniffedFormat, sniffFormat } from './sniff-format.js';

/** Reads a JSON value. */
type ValueReader = (value: unknown) => Result<Dataset>;

/** Foreign formats are fetched only when they are met. */
const VALUE_READERS: Readonly<Record<Exclude<JsonFormat, 'longview'>, () => Promise<ValueReader>>> = {
  timelinejs: async () => (await import('./formats/read-timeline-js.js')).readTimelineJs,
  vis: async () => (await import('./formats/read-vis.js')).readVis,
  jsonld: async () => (await import('./formats/read-json-ld.js')).readJsonLd,
  wikidata: async () => (await import('./formats/read-wikidata.js')).readWikidata,
};

/** What people have at hand that is no text, by how it begins. */
const BINARIES: readonly (readonly [beginning: string, name: string, hint: string])[] = [
  ['PK\x03\x04', 'a workbook of a spreadsheet or a ZIP archive', 'save its sheet as CSV (UTF-8), or unpack it'],
  ['\x1F', 'a file that is compressed by gzip', 'unpack it, or have the server say “Content-Encoding: gzip”'],
  ['%PDF-', 'a PDF', 'save its table as CSV (UTF-8)'],
];

/** Every format that can be asked for by name. */
export const DATA_FORMATS: readonly DataFormat[] = ['longview', 'ndjson', 'csv', 'timelinejs', 'vis', 'jsonld', 'wikidata', 'markwhen', 'ical'];

/** The dataset in a text of any format, recognised unless it is named. */
export async function readAny(text: string, format: DataFormat | 'auto' = 'auto', clues: FormatClues = {}, inTurns: InTurns = atOnce): Promise<Result<Dataset>> {
  const stream = await openStream(text, format, clues);
  if (!stream.ok) return stream;
  await inTurns(stream.value.push(text));
  return stream.value.end(true, inTurns);
}

/**
 * What reads a text that begins so, in a format that is recognised unless it is named. A text that cannot be read is
 * refused: `load/empty`, `load/markup`, `load/part-missing`.
 *
 * @param start the text's first two lines, or as much of them as there is
 */
export async function openStream(start: string, format: DataFormat | 'auto', clues: FormatClues): Promise<Result<DatasetStream>> {
  if (/^\uFEFF?\s*$/.test(start)) return refusal('load/empty', 'there is nothing in it');
  const other = BINARIES.find(([beginning]) => start.startsWith(beginning));
  if (other) return refusal('load/not-text', `this is ${other[1]}, not text`, other[2]);
  const sniffed = format === 'auto' ? sniffFormat(start, clues) : format;
  if (sniffed === 'markup') {
    return refusal('load/markup', 'this is a web page or XML, not data', 'check the address: a server may answer with a page when a file is missing');
  }
  return loaded(sniffed, () => streamOf(sniffed));
}

async function streamOf(format: DataFormat | Exclude<SniffedFormat, 'markup'>): Promise<DatasetStream> {
  switch (format) {
    case 'ndjson': return new (await import('./formats/ndjson-stream.js')).NdjsonStream();
    case 'csv': return new (await import('./formats/csv-stream.js')).CsvStream();
    case 'markwhen': return new WholeTextStream((await import('./formats/read-markwhen.js')).readMarkwhen);
    case 'ical': return new WholeTextStream((await import('./formats/read-ical.js')).readIcalInSteps);
    case 'json': return new JsonStream((value, inTurns) => readValue(value, recogniseJson(value), inTurns));
    default: return new JsonStream((value, inTurns) => readValue(value, format, inTurns));
  }
}

async function readValue(value: unknown, format: JsonFormat, inTurns: InTurns): Promise<Result<Dataset>> {
  if (format === 'longview') return inTurns(readParsedInSteps(value));
  const read = await loaded(format, VALUE_READERS[format]);
  return read.ok ? read.value(value) : read;
}

/** A part of the library that is loaded when it is needed; a refusal where it cannot be had. */
async function loaded<Part>(format: string, load: () => Promise<Part>): Promise<Result<Part>> {
  try {
    return success(await load());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refusal('load/part-missing', `what reads the format “${format}” could not be loaded: ${reason}`, 'are all files of the library there, such as the folder “chunks” beside longview.min.js?');
  }
}

/** Does work without turns. */
const atOnce: InTurns = (steps) => Promise.resolve(resultOf(steps));

function refusal(code: string, message: string, hint?: string): Result<never> {
  return failure({ severity: 'error', code, path: '', message, ...(hint !== undefined && { hint }) });
}
