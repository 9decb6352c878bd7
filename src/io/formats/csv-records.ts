import type { Issue } from '../../base/result.js';
import type { DatasetReading } from '../dataset-reading.js';
import { FieldPath, type InputPath } from '../reading/input-path.js';
import type { IssueLog } from '../reading/issue-log.js';
import type { CsvColumn } from './csv-columns.js';
import { quote } from '../reading/json-value.js';
import { amended, type Refused } from './either.js';
import { plainDate, plainEnd } from './plain-date.js';
import { precisionNames, queriedTime } from './queried-time.js';
import { RawSources } from './raw-sources.js';
import { dateOfRow, eventOfRow, type TableContext, type TableRow } from './table-row.js';
import { timelineJsDate } from './timeline-js-date.js';
import { isTimelineJsSheet, rowOfSheet, takeOtherSlide } from './timeline-js-sheet.js';

/** The address of an item, which a table has that a query of Wikidata was saved as. */
const WIKIDATA_ITEM = /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/;
const MIDNIGHT = /T00:00:00Z$/;

/** Reads the rows of a table below its header, each an event. */
export class CsvRecords {
  readonly #headers: readonly string[];
  readonly #columns: readonly (CsvColumn | undefined)[];
  readonly #reading: DatasetReading;
  readonly #log: IssueLog;
  readonly #isTimelineJs: boolean;
  readonly #sources = new RawSources();
  /** What is wrong with the date of this row, if that is none, and what to write in its place. */
  #refused: Refused | undefined;

  constructor(headers: readonly string[], columns: readonly (CsvColumn | undefined)[], reading: DatasetReading, log: IssueLog) {
    this.#headers = headers;
    this.#columns = columns;
    this.#reading = reading;
    this.#log = log;
    this.#isTimelineJs = isTimelineJsSheet(headers);
  }

  read(cells: readonly string[], path: InputPath): void {
    const width = this.#columns.length;
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      this.#log.warning('csv/extra-cells', path, `this row has ${cells.length} cells, the header ${width}`, 'a cell that holds a separator goes in double quotes');
    }
    // As a note below a table.
    if (width > 1 && cells.slice(1).every((cell) => cell.trim() === '')) {
      this.#log.error('csv/lone-cell', path, `this row has nothing but ${quote(cells[0] ?? '', 30)}; it is left out`);
      return;
    }
    this.#refused = undefined;
    const isSheet = this.#isTimelineJs;
    const context: TableContext = {
      log: this.#log,
      date: (written) => this.#date(written, isSheet ? timelineJsDate : plainDate),
      end: (written) => this.#date(written, plainEnd),
      sourceOf: (title, url) => this.#sourceOf(title, url, path),
    };
    const written = rowOf(cells.some((cell) => WIKIDATA_ITEM.test(cell)) ? this.#withTimesOfQuery(cells, path) : cells, this.#columns);
    const row = isSheet ? rowOfSheet(written) : written;
    if (isSheet && takeOtherSlide(row, () => dateOfRow(row, context), path, this.#reading)) return;
    this.#reading.readEvent(eventOfRow(row, path, context), path);
  }

  /** An issue with the better of two explanations. */
  amend(issue: Issue): Issue {
    return issue.code.endsWith('/bad-date') && this.#refused ? amended(issue, this.#refused) : issue;
  }

  /** The cells of a query of Wikidata, whose times are all midnights, with the dates that these stand for. */
  #withTimesOfQuery(cells: readonly string[], path: InputPath): readonly string[] {
    return cells.map((cell, i) => {
      const column = this.#columns[i];
      if ((column !== 'date' && column !== 'start' && column !== 'end') || !MIDNIGHT.test(cell)) return cell;
      const variable = this.#headers[i] ?? column;
      const precision = precisionNames(variable).map((name) => cells[this.#headers.indexOf(name)]).find((number) => number !== undefined && number !== '');
      return queriedTime(cell, precision, variable, new FieldPath(path, column), this.#log);
    });
  }

  #date(written: string | undefined, read: typeof plainDate): string | undefined {
    if (written === undefined) return undefined;
    const { edtf, ...refused } = read(written);
    if (refused.hint !== undefined || refused.fault !== undefined) this.#refused = refused;
    return edtf;
  }

  #sourceOf(title: string, url: string | undefined, path: InputPath): string {
    const { source, isNew } = this.#sources.sourceOf(title, url);
    if (isNew) this.#reading.addSource(source, new FieldPath(path, 'source'));
    return source.id;
  }
}

function rowOf(cells: readonly string[], columns: readonly (CsvColumn | undefined)[]): TableRow {
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
