import { dsvFormat } from 'd3';
import type { IssueLog } from '../reading/issue-log.js';
import { quote } from '../reading/json-value.js';
import { nearestName } from '../reading/nearest-name.js';
import { precisionNames } from './queried-time.js';
import { columnOf, CSV_COLUMNS, type CsvColumn } from './csv-columns.js';

/** So many rows may stand above the header: the name of the table, and since when it is right. */
export const MOST_ROWS_ABOVE = 8;

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * The separator with which the header names most columns; the one that splits it most often, where none is named.
 *
 * @returns `undefined` as long as the text has no header that is complete
 */
export function sniffDelimiter(text: string): string | undefined {
  const lines = text.replace(/^\s+/, '').split(/\r?\n/, MOST_ROWS_ABOVE + 2).slice(0, -1);
  if (lines.length === 0) return undefined;
  // What stands above the header names nothing.
  const rated = lines.flatMap((line, i) => DELIMITERS.map((delimiter) => {
    const cells = dsvFormat(delimiter).parseRows(line)[0] ?? [];
    const named = cells.filter((cell) => columnOf(cell) !== undefined).length;
    return { delimiter, score: named * 1000 + (i === 0 ? cells.length : 0) };
  }));
  return rated.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** What each column of a table holds, by its headers; `undefined` for one that is ignored. */
export function mapHeaders(headers: readonly string[], log: IssueLog): readonly (CsvColumn | undefined)[] {
  const taken = new Set<CsvColumn>();
  const all = new Set(headers);
  /** What would say how precise another column is. */
  const precisions = new Set(headers.flatMap((header) => precisionNames(header).slice(0, 2)));
  return headers.map((header, i) => {
    const column = columnOf(header);
    // Of what Wikidata is asked for, this is the address, and the next column its name.
    if (column === 'ignored' || all.has(`${header}Label`) || header.trim() === '') return undefined;
    if (precisions.has(header)) return undefined;
    const path = `column ${i + 1}`;
    if (column === undefined) {
      const near = nearestName(header, CSV_COLUMNS);
      log.warning('csv/unknown-column', path, `column ${quote(header, 30)} is ignored`, near === undefined ? undefined : `did you mean “${near}”?`);
    } else if (taken.has(column)) {
      log.warning('csv/duplicate-column', path, `column ${quote(header, 30)} is ignored: another one holds the ${column} already`);
    } else {
      taken.add(column);
      return column;
    }
    return undefined;
  });
}

/** What a table of events needs and has no column for. */
export function missingColumn(columns: readonly (CsvColumn | undefined)[]): 'title' | 'date' | undefined {
  if (!(['date', 'start', 'year'] as const).some((column) => columns.includes(column))) return 'date';
  return columns.includes('title') ? undefined : 'title';
}
