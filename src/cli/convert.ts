import { extname } from 'node:path';
import process from 'node:process';
import { writeCsv } from '../io/formats/write-csv.js';
import { writeIcal } from '../io/formats/write-ical.js';
import { writeJsonLd } from '../io/formats/write-json-ld.js';
import { writeNdjson } from '../io/formats/write-ndjson.js';
import { writeJson } from '../io/write-json.js';
import type { Dataset } from '../model/dataset.js';
import { type CommandOptions, readFrom, reportIssues, writeTo } from './files.js';
import { UsageError } from './usage.js';

type Writer = (dataset: Dataset, options: { readonly language?: string }) => string;

const WRITERS: ReadonlyMap<string, Writer> = new Map([['json', writeJson], ['csv', writeCsv], ['ical', writeIcal], ['jsonld', writeJsonLd], ['ndjson', writeNdjson]]);

const FORMAT_OF_EXTENSION: ReadonlyMap<string, string> = new Map([['.json', 'json'], ['.csv', 'csv'], ['.ics', 'ical'], ['.jsonld', 'jsonld'], ['.ndjson', 'ndjson'], ['.jsonl', 'ndjson']]);

/** `longview convert`: writes the dataset in another format; false when there is none, or when some of it was left out in reading. */
export async function convert(file: string, options: CommandOptions): Promise<boolean> {
  const { to, out, lang } = options;
  const format = typeof to === 'string' ? to : FORMAT_OF_EXTENSION.get(typeof out === 'string' ? extname(out).toLowerCase() : '');
  const write = format === undefined ? undefined : WRITERS.get(format);
  if (write === undefined) throw new UsageError(`${format === undefined ? 'to which format?' : `“${format}” cannot be written;`} --to takes ${[...WRITERS.keys()].join(', ')}`);

  const result = await readFrom(file, options);
  reportIssues(file, result.issues);
  if (!result.ok) return false;
  const text = write(result.value, typeof lang === 'string' ? { language: lang } : {});
  await writeTo(text, options);
  if (format === 'ical') warnOfLeftOut(file, result.value.events.length - (text.match(/^BEGIN:VEVENT/gm)?.length ?? 0));
  return result.issues.every(({ severity }) => severity !== 'error');
}

/** A calendar has no room for events before the year 1 and for those that began at no particular time. */
function warnOfLeftOut(file: string, leftOut: number): void {
  if (leftOut > 0) process.stderr.write(`${file} warning ical/left-out ${leftOut} of its events cannot stand in a calendar\n`);
}
