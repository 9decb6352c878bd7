import type { Issue } from '../../base/result.js';
import type { DatasetReading } from '../dataset-reading.js';
import { compact } from '../reading/compact.js';
import { FieldPath, type InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import { describeValue } from '../reading/json-value.js';
import type { CsvColumn } from './csv-columns.js';
import { interval, plainDate } from './plain-date.js';
import { RawSources } from './raw-sources.js';

/** Within a cell, several actors, sources or locators stand between these. */
export const CSV_LIST_SEPARATOR = ';';

/** A row's cells by column; empty ones are absent. */
type Row = Readonly<Partial<Record<CsvColumn, string>>>;

/** Reads the rows of a table below its header, each an event. */
export class CsvRecords {
  readonly #columns: readonly (CsvColumn | undefined)[];
  readonly #reading: DatasetReading;
  readonly #log: IssueLog;
  readonly #sources = new RawSources();
  /** What to write in place of the date of this row, if that is none. */
  #dateHint: string | undefined;

  constructor(columns: readonly (CsvColumn | undefined)[], reading: DatasetReading, log: IssueLog) {
    this.#columns = columns;
    this.#reading = reading;
    this.#log = log;
  }

  read(cells: readonly string[], path: InputPath): void {
    const width = this.#columns.length;
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      this.#log.warning('csv/extra-cells', path, `this row has ${cells.length} cells, the header ${width}`, 'a cell that holds a separator goes in double quotes');
    }
    this.#dateHint = undefined;
    this.#reading.readEvent(this.#eventOf(rowOf(cells, this.#columns), path), path);
  }

  /** An issue with the better of two hints. */
  amend(issue: Issue): Issue {
    return issue.code === 'event/bad-date' && this.#dateHint !== undefined ? { ...issue, hint: this.#dateHint } : issue;
  }

  /** The event of a row in longview's own JSON, still unchecked. */
  #eventOf(row: Row, path: InputPath): object {
    const date = this.#dateOf(row);
    const actors = row.track === undefined ? undefined : listIn(row.track);
    const importance = this.#numberIn(row, 'importance', path);
    const details = compact({
      label: row.label,
      description: row.description,
      place: this.#placeOf(row, path),
      media: row.media === undefined ? undefined : [compact({ url: row.media, caption: row.mediaCaption, credit: row.mediaCredit })],
      citations: this.#citationsOf(row, path),
      note: row.note,
    });
    return { id: row.id, title: row.title, date, kind: row.kind, actors, importance, ...details };
  }

  #dateOf(row: Row): string | undefined {
    if (row.date !== undefined && row.start === undefined) return this.#span(row.date, row.end);
    if (row.start !== undefined || row.end !== undefined) return this.#span(row.start, row.end);
    return this.#span(dateOfParts(row.year, row.month, row.day), dateOfParts(row.endYear, row.endMonth, row.endDay));
  }

  #span(start: string | undefined, end: string | undefined): string | undefined {
    return interval(this.#date(start), this.#date(end));
  }

  #date(written: string | undefined): string | undefined {
    if (written === undefined) return undefined;
    const { edtf, hint } = plainDate(written);
    if (hint !== undefined) this.#dateHint = hint;
    return edtf;
  }

  /** A number, with a decimal point or, as in much of Europe, a comma. */
  #numberIn(row: Row, column: 'importance' | 'lat' | 'lon', path: InputPath): number | undefined {
    const cell = row[column];
    if (cell === undefined) return undefined;
    const number = Number(cell.replace(',', '.'));
    if (Number.isFinite(number)) return number;
    this.#log.error('csv/no-number', new FieldPath(path, column), `expected a number, found ${describeValue(cell)}`);
    return undefined;
  }

  #placeOf(row: Row, path: InputPath): object | undefined {
    const lat = this.#numberIn(row, 'lat', path);
    const lon = this.#numberIn(row, 'lon', path);
    const name = row.place ?? (lat === undefined || lon === undefined ? undefined : `${lat}, ${lon}`);
    return name === undefined ? undefined : compact({ name, lat, lon });
  }

  /** The sources of a row; a link without a source is one. */
  #citationsOf(row: Row, path: InputPath): readonly object[] | undefined {
    const titles = row.source === undefined ? [] : listIn(row.source);
    if (titles.length === 0) return row.url === undefined ? undefined : [{ source: this.#sourceOf(row.url, row.url, path) }];
    const locators = row.locator === undefined ? [] : row.locator.split(CSV_LIST_SEPARATOR).map((part) => part.trim());
    return titles.map((title, i) => {
      const url = /^https?:\/\//.test(title) ? title : titles.length === 1 ? row.url : undefined;
      return compact({ source: this.#sourceOf(title, url, path), locator: locators[i] || undefined });
    });
  }

  #sourceOf(title: string, url: string | undefined, path: InputPath): string {
    const { source, isNew } = this.#sources.sourceOf(title, url);
    if (isNew) this.#reading.addSource(source, new FieldPath(path, 'source'));
    return source.id;
  }
}

function rowOf(cells: readonly string[], columns: readonly (CsvColumn | undefined)[]): Row {
  const row: Partial<Record<CsvColumn, string>> = {};
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i];
    const cell = cells[i]?.trim();
    if (column !== undefined && cell !== undefined && cell !== '') row[column] = withoutGuard(cell);
  }
  return row;
}

/** A cell without the quote that keeps spreadsheets from taking it for a formula. */
function withoutGuard(cell: string): string {
  return /^'[=+@-]/.test(cell) ? cell.slice(1) : cell;
}

function dateOfParts(year?: string, month?: string, day?: string): string | undefined {
  return [year?.padStart(4, '0'), month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-') || undefined;
}

function listIn(cell: string): readonly string[] {
  if (!cell.includes(CSV_LIST_SEPARATOR)) return [cell];
  return cell.split(CSV_LIST_SEPARATOR).map((part) => part.trim()).filter((part) => part !== '');
}
