import { compact } from '../reading/compact.js';
import { FieldPath, type InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { describeValue } from '../reading/json-value.js';
import type { CsvColumn } from './csv-columns.js';
import { interval } from './plain-date.js';

/** Within a cell, several actors, sources or locators stand between these. */
export const CSV_LIST_SEPARATOR = ';';

/** A row's cells by column; empty ones are absent. */
export type TableRow = Readonly<Partial<Record<CsvColumn, string>>>;

/** What the rows of one table have in common. */
export interface TableContext {
  readonly log: IssueLog;
  /** A date as people write it in EDTF, or as it is where it is none. */
  readonly date: (written: string | undefined) => string | undefined;
  /** The same for the end of what lasted, which may not have come yet. */
  readonly end: (written: string | undefined) => string | undefined;
  /** The id of a source, which is added where it is named for the first time. */
  readonly sourceOf: (title: string, url: string | undefined) => string;
}

/** The event of a row in longview's own JSON, still unchecked. */
export function eventOfRow(row: TableRow, path: InputPath, context: TableContext): object {
  const actors = row.track === undefined ? undefined : listIn(row.track);
  const importance = numberIn(row, 'importance', path, context);
  const details = compact({
    label: row.label,
    description: row.description,
    place: placeOf(row, path, context),
    media: row.media === undefined ? undefined : [compact({ url: row.media, caption: row.mediaCaption, credit: row.mediaCredit })],
    citations: citationsOf(row, context),
    note: row.note,
  });
  return { id: row.id, title: row.title, date: dateOfRow(row, context), kind: row.kind, actors, importance, ...details };
}

/** The date of a row, from whichever columns it is in. */
export function dateOfRow(row: TableRow, { date, end }: TableContext): string | undefined {
  if (row.date !== undefined && row.start === undefined) return interval(date(row.date), end(row.end));
  if (row.start !== undefined || row.end !== undefined) return interval(date(row.start), end(row.end));
  return interval(date(dateOfParts(row.year, row.month, row.day)), date(dateOfParts(row.endYear, row.endMonth, row.endDay)));
}

/** A number, with a decimal point or, as in much of Europe, a comma. */
function numberIn(row: TableRow, column: 'importance' | 'lat' | 'lon', path: InputPath, { log }: TableContext): number | undefined {
  const cell = row[column];
  if (cell === undefined) return undefined;
  const number = Number(cell.replace(',', '.'));
  if (Number.isFinite(number)) return number;
  log.error('csv/no-number', new FieldPath(path, column), `expected a number, found ${describeValue(cell)}`);
  return undefined;
}

function placeOf(row: TableRow, path: InputPath, context: TableContext): object | undefined {
  const lat = numberIn(row, 'lat', path, context);
  const lon = numberIn(row, 'lon', path, context);
  const name = row.place ?? (lat === undefined || lon === undefined ? undefined : `${lat}, ${lon}`);
  return name === undefined ? undefined : compact({ name, lat, lon });
}

/** The sources of a row; a link without a source is one. */
function citationsOf(row: TableRow, { sourceOf }: TableContext): readonly object[] | undefined {
  const titles = row.source === undefined ? [] : listIn(row.source);
  if (titles.length === 0) return row.url === undefined ? undefined : [{ source: sourceOf(row.url, row.url) }];
  const locators = row.locator === undefined ? [] : row.locator.split(CSV_LIST_SEPARATOR).map((part) => part.trim());
  return titles.map((title, i) => {
    const url = /^https?:\/\//.test(title) ? title : titles.length === 1 ? row.url : undefined;
    return compact({ source: sourceOf(title, url), locator: locators[i] || undefined });
  });
}

function dateOfParts(year?: string, month?: string, day?: string): string | undefined {
  return [year?.replace(/^\d+$/, (digits) => digits.padStart(4, '0')), month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-') || undefined;
}

function listIn(cell: string): readonly string[] {
  if (!cell.includes(CSV_LIST_SEPARATOR)) return [cell];
  return cell.split(CSV_LIST_SEPARATOR).map((part) => part.trim()).filter((part) => part !== '');
}
