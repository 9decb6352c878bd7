import { failure, type Result } from '../base/result.js';
import type { Dataset } from '../model/dataset.js';
import { readDataset } from './read-dataset.js';
import { type DataFormat, type FormatClues, type SniffedFormat, sniffFormat } from './sniff-format.js';

/** Reads text, or JSON that is parsed already. */
type Reader = (input: unknown) => Result<Dataset>;

/** Foreign formats are fetched only when they are met. */
const READERS: Readonly<Record<DataFormat, () => Promise<Reader>>> = {
  longview: () => Promise.resolve(readDataset),
  csv: async () => (await import('./formats/read-csv.js')).readCsv,
  timelinejs: async () => (await import('./formats/read-timeline-js.js')).readTimelineJs,
  vis: async () => (await import('./formats/read-vis.js')).readVis,
  jsonld: async () => (await import('./formats/read-json-ld.js')).readJsonLd,
  wikidata: async () => (await import('./formats/read-wikidata.js')).readWikidata,
  markwhen: async () => (await import('./formats/read-markwhen.js')).readMarkwhen,
};

/** Every format that can be asked for by name. */
export const DATA_FORMATS = Object.keys(READERS) as readonly DataFormat[];

/** The dataset in a text of any format, recognised unless it is named. */
export async function readAny(text: string, format: DataFormat | 'auto' = 'auto', clues: FormatClues = {}): Promise<Result<Dataset>> {
  if (text.trim() === '') return refusal('load/empty', 'there is nothing in it');
  const sniffed: SniffedFormat = format === 'auto' ? sniffFormat(text, clues) : { format };
  if (sniffed.format === 'markup') {
    return refusal('load/markup', 'this is a web page or XML, not data', 'check the address: a server may answer with a page when a file is missing');
  }
  if (sniffed.format === 'ical') {
    return refusal('load/no-reader', 'iCalendar files cannot be read', `the formats that can are: ${DATA_FORMATS.join(', ')}`);
  }
  const read = await READERS[sniffed.format]();
  return read(sniffed.parsed ?? text);
}

function refusal(code: string, message: string, hint?: string): Result<Dataset> {
  return failure({ severity: 'error', code, path: '', message, ...(hint !== undefined && { hint }) });
}
