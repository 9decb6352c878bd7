import { dsvFormat } from 'd3';
import { failure, type Result } from '../../base/result.js';
import type { Dataset } from '../../model/dataset.js';
import { compact } from '../reading/compact.js';
import { describeValue, quote } from '../reading/json-value.js';
import { nearestName } from '../reading/nearest-name.js';
import { columnOf, CSV_COLUMNS, type CsvColumn } from './csv-columns.js';
import { notThis } from './json-fields.js';
import { RawDataset } from './raw-dataset.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Within a cell, several actors, sources or locators stand between these. */
export const CSV_LIST_SEPARATOR = ';';

/** A row's cells by column; empty ones are absent. */
type Row = Readonly<Partial<Record<CsvColumn, string>>>;

/**
 * The events of a table: one in each row, under headers that may be written in several ways and languages. The
 * separator (comma, semicolon, tab, bar) is recognised.
 *
 * Needed are a title and a `date`, or `start` with or without `end`, or `year` with or without `month` and `day`. Tracks
 * are those that the rows name, several in a cell separated by `;`. Paths of issues are spreadsheet rows: `row 5.date`.
 *
 * @example readCsv('Start;Ende;Titel;Land\n1904;1905;Krieg;Japan').ok // true
 */
export function readCsv(input: unknown): Result<Dataset> {
  if (typeof input !== 'string') return notThis(input, 'csv', 'the text of a table');
  const raw = new RawDataset();
  const { rows, firstRow } = splitRows(input);
  const [headers, ...records] = rows;
  if (headers === undefined) return failure({ severity: 'error', code: 'csv/empty', path: '', message: 'this table has no rows' });

  const columns = mapHeaders(headers, raw);
  const missing = missingColumn(columns);
  if (missing !== undefined) {
    const message = `no column of this table holds ${missing}; its headers are ${headers.map((header) => quote(header, 30)).join(', ')}`;
    return failure({ severity: 'error', code: 'csv/missing-column', path: `row ${firstRow}`, message, hint: `name one of them “${missing}”` });
  }

  for (const [i, cells] of records.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const path = `row ${firstRow + 1 + i}`;
    if (cells.length > headers.length && cells.slice(headers.length).some((cell) => cell.trim() !== '')) {
      raw.log.warning('csv/extra-cells', path, `this row has ${cells.length} cells, the header ${headers.length}`, 'a cell that holds a separator goes in double quotes');
    }
    addRow(rowOf(cells, columns), path, raw);
  }
  return raw.read();
}

/** The cells, and the number of the header's row. */
function splitRows(input: string): { readonly rows: readonly string[][]; readonly firstRow: number } {
  const text = input.replace(/^\uFEFF/, '');
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = declared?.[1] ?? sniffDelimiter(body);
  const rows = dsvFormat(delimiter).parseRows(body);
  const blank = rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  return { rows: blank === -1 ? [] : rows.slice(blank), firstRow: Math.max(blank, 0) + (declared === null ? 1 : 2) };
}

/** The separator with which the header names most columns; the one that splits it most often, where none is named. */
function sniffDelimiter(text: string): string {
  const header = text.replace(/^\s+/, '').split(/\r?\n/, 1)[0] ?? '';
  const rated = DELIMITERS.map((delimiter) => {
    const cells = dsvFormat(delimiter).parseRows(header)[0] ?? [];
    return { delimiter, score: cells.filter((cell) => columnOf(cell) !== undefined).length * 1000 + cells.length };
  });
  return rated.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

function mapHeaders(headers: readonly string[], raw: RawDataset): readonly (CsvColumn | undefined)[] {
  const taken = new Set<CsvColumn>();
  return headers.map((header, i) => {
    const column = columnOf(header);
    if (column === 'ignored' || header.trim() === '') return undefined;
    const path = `column ${i + 1}`;
    if (column === undefined) {
      const near = nearestName(header, CSV_COLUMNS);
      raw.log.warning('csv/unknown-column', path, `column ${quote(header, 30)} is ignored`, near === undefined ? undefined : `did you mean “${near}”?`);
    } else if (taken.has(column)) {
      raw.log.warning('csv/duplicate-column', path, `column ${quote(header, 30)} is ignored: another one holds the ${column} already`);
    } else {
      taken.add(column);
      return column;
    }
    return undefined;
  });
}

function missingColumn(columns: readonly (CsvColumn | undefined)[]): 'title' | 'date' | undefined {
  if (!(['date', 'start', 'year'] as const).some((column) => columns.includes(column))) return 'date';
  return columns.includes('title') ? undefined : 'title';
}

function rowOf(cells: readonly string[], columns: readonly (CsvColumn | undefined)[]): Row {
  const row: Partial<Record<CsvColumn, string>> = {};
  for (const [i, column] of columns.entries()) {
    const cell = cells[i]?.trim().replace(/^'(?=[=+@-])/, '');
    if (column !== undefined && cell !== undefined && cell !== '') row[column] = cell;
  }
  return row;
}

function addRow(row: Row, path: string, raw: RawDataset): void {
  const event = compact({
    id: row.id,
    title: row.title,
    label: row.label,
    date: dateOf(row, path, raw),
    kind: row.kind,
    actors: row.track === undefined ? undefined : listIn(row.track),
    description: row.description,
    importance: numberIn(row.importance, 'importance', path, raw),
    place: placeOf(row, path, raw),
    media: row.media === undefined ? undefined : [compact({ url: row.media, caption: row.mediaCaption, credit: row.mediaCredit })],
    citations: citationsOf(row, raw),
    note: row.note,
  });
  raw.addEvent(event, path);
}

function dateOf(row: Row, path: string, raw: RawDataset): string | undefined {
  const at = `${path}.date`;
  if (row.date !== undefined && row.start === undefined) return raw.span(row.date, row.end, at);
  if (row.start !== undefined || row.end !== undefined) return raw.span(row.start, row.end, at);
  return raw.span(dateOfParts(row.year, row.month, row.day), dateOfParts(row.endYear, row.endMonth, row.endDay), at);
}

function dateOfParts(year?: string, month?: string, day?: string): string | undefined {
  return [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-') || undefined;
}

function listIn(cell: string): readonly string[] {
  return cell.split(CSV_LIST_SEPARATOR).map((part) => part.trim()).filter((part) => part !== '');
}

/** A number, with a decimal point or, as in much of Europe, a comma. */
function numberIn(cell: string | undefined, column: string, path: string, raw: RawDataset): number | undefined {
  if (cell === undefined) return undefined;
  const number = Number(cell.replace(',', '.'));
  if (Number.isFinite(number)) return number;
  raw.log.error('csv/no-number', `${path}.${column}`, `expected a number, found ${describeValue(cell)}`);
  return undefined;
}

function placeOf(row: Row, path: string, raw: RawDataset): object | undefined {
  const lat = numberIn(row.lat, 'lat', path, raw);
  const lon = numberIn(row.lon, 'lon', path, raw);
  const name = row.place ?? (lat === undefined || lon === undefined ? undefined : `${lat}, ${lon}`);
  return name === undefined ? undefined : compact({ name, lat, lon });
}

/** The sources of a row; a link without a source is one. */
function citationsOf(row: Row, raw: RawDataset): readonly object[] | undefined {
  const titles = row.source === undefined ? [] : listIn(row.source);
  if (titles.length === 0 && row.url === undefined) return undefined;
  const locators = row.locator === undefined ? [] : row.locator.split(CSV_LIST_SEPARATOR).map((part) => part.trim());
  if (titles.length === 0 && row.url !== undefined) return [{ source: raw.addSource(row.url, row.url) }];
  return titles.map((title, i) => {
    const url = /^https?:\/\//.test(title) ? title : titles.length === 1 ? row.url : undefined;
    return compact({ source: raw.addSource(title, url), locator: locators[i] || undefined });
  });
}
