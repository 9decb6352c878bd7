import { writeCsv } from '../../io/formats/write-csv.js';
import { writeJson } from '../../io/write-json.js';
import type { Dataset } from '../../model/dataset.js';
import type { EventStore } from '../../store/event-store.js';

/** What a table can be taken away as. */
export type DownloadFormat = 'CSV' | 'JSON';

/** How long a browser may take to begin reading what it is given, ms. */
const KEPT_MS = 60_000;

/** Gives the events of some rows to the reader as a file, in the order of the rows. */
export function download(rows: Uint32Array, store: EventStore, format: DownloadFormat, language: string): void {
  const dataset = datasetOf(rows, store);
  const [text, type] = format === 'CSV' ? [writeCsv(dataset, { language }), 'text/csv'] : [writeJson(dataset), 'application/json'];
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${store.about.id}.${format.toLowerCase()}`;
  link.click();
  setTimeout(() => { URL.revokeObjectURL(url); }, KEPT_MS);
}

/** A dataset of these events only: relations and stories that lead to others are left out. */
export function datasetOf(rows: Uint32Array, store: EventStore): Dataset {
  const events = Array.from(rows, (row) => store.eventAt(row)).filter((event) => event !== undefined);
  const { relations, stories, ...about } = store.about;
  const ids = new Set(events.map(({ id }) => id));
  const isWhole = events.length === store.eventCount;
  const kept = relations?.filter(({ from, to }) => ids.has(from) && ids.has(to));
  return { ...about, events, ...(kept && kept.length > 0 && { relations: kept }), ...(isWhole && stories && { stories }) };
}
