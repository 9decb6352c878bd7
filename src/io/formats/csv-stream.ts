import { dsvFormat } from 'd3';
import { failure, type Issue, type Result, success } from '../../base/result.js';
import { resultOf, type Steps } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import { DatasetReading } from '../dataset-reading.js';
import type { DatasetStream, InTurns } from '../dataset-stream.js';
import { NumberedPath } from '../reading/input-path.js';
import { IssueLog } from '../reading/issue-log.js';
import { quote } from '../reading/json-value.js';
import { mapHeaders, missingColumn, MOST_ROWS_ABOVE, sniffDelimiter } from './csv-header.js';
import { CsvRecords } from './csv-records.js';
import { looseRows } from './loose-rows.js';
import { RowEnds } from './row-ends.js';

/** Characters of a table that are read between two stops: a few milliseconds' worth. */
const CHARACTERS_PER_STEP = 16_384;

/** A header that is none may have a cell for each comma of a file. */
const MOST_HEADERS_TOLD = 12;

/** What a spreadsheet writes into the first line to say how cells are separated. */
const DECLARATION = /^sep=(.)\r?\n/i;

/** A table while it arrives: an event in each row. */
export class CsvStream implements DatasetStream {
  readonly #log = new IssueLog((issue) => this.#records?.amend(issue) ?? issue);
  readonly #reading = new DatasetReading({}, this.#log);
  /** The row that has not ended yet, or all that came before the header was complete. */
  #pieces: string[] = [];
  #delimiter: string | undefined;
  #ends: RowEnds | undefined;
  #records: CsvRecords | undefined;
  /** The number of the last row, as a spreadsheet counts. */
  #row = 0;
  /** Why this table has no events. */
  #fault: Issue | undefined;
  /** Why the first row is no header. */
  #above: Issue | undefined;
  #countAbove = 0;

  constructor() {
    resultOf(this.#reading.readHead());
  }

  get size(): number {
    return this.#reading.size;
  }

  *push(piece: string): Steps {
    const text = this.#delimiter === undefined ? this.#begin(piece) : piece;
    if (text === undefined || this.#fault !== undefined) return;
    // What is still to be taken, the next of it last. Not put together again where a quote is passed over: n such quotes would make n copies of it.
    const parts = [text];
    for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
      if (part.length > CHARACTERS_PER_STEP) parts.push(part.slice(CHARACTERS_PER_STEP));
      this.#take(part.slice(0, CHARACTERS_PER_STEP));
      const stray = this.#ends?.strayQuote;
      if (stray !== undefined) parts.push(this.#passOver(stray, 'is closed only by that of another cell'));
      yield Math.max(0, 1 - parts.reduce((sum, { length }) => sum + length, 0) / text.length);
    }
  }

  *soFar(): Steps<Dataset | undefined> {
    yield 0;
    return this.#records === undefined || this.#fault !== undefined ? undefined : this.#reading.soFar();
  }

  async end(isWhole: boolean, inTurns: InTurns): Promise<Result<Dataset>> {
    return inTurns(this.endInSteps(isWhole));
  }

  /** The same in steps. */
  *endInSteps(isWhole: boolean): Steps<Result<Dataset>> {
    if (this.#delimiter === undefined) yield* this.push('\n');
    if (isWhole && this.#fault === undefined) {
      yield* this.#closeQuotes();
      this.#readRows(this.#pieces.join(''));
    }
    const fault = this.#fault ?? (this.#records === undefined ? this.#above : undefined);
    if (fault !== undefined) return failure(fault);
    if (this.#records === undefined) return failure({ severity: 'error', code: 'csv/empty', path: '', message: 'this table has no rows' });
    const dataset = yield* this.#reading.finish();
    return success(dataset, this.#log.issues);
  }

  /** Reads on behind a quote that nothing closes, which makes one cell of all that follows. */
  *#closeQuotes(): Steps {
    for (let at = this.#openQuote; at !== undefined; at = this.#openQuote) {
      yield* this.push(this.#passOver(at, 'ends nowhere'));
    }
  }

  /** What has not been read yet, without a quote that makes one cell of many. */
  #passOver(at: number, fault: string): string {
    const rest = this.#pieces.join('');
    const line = quote(/[^\r\n]*/.exec(rest.slice(at))?.[0] ?? '', 30);
    this.#log.warning('csv/open-quote', new NumberedPath('row', this.#row + 1), `a quote begins at ${line} and ${fault}; it is passed over`, 'put one behind the cell too; a quote within a cell is written twice');
    this.#pieces = [];
    this.#ends = new RowEnds(this.#delimiter ?? ',');
    return rest.slice(0, at) + rest.slice(at + 1);
  }

  get #openQuote(): number | undefined {
    return this.#ends?.openQuote;
  }

  /** What is to be read, once the line of the header is there to tell the separator by. */
  #begin(piece: string): string | undefined {
    this.#pieces.push(piece);
    if (!piece.includes('\n')) return undefined;
    const text = this.#pieces.join('').replace(/^\uFEFF/, '');
    const declared = DECLARATION.exec(text);
    const body = declared === null ? text : text.slice(declared[0].length);
    const delimiter = declared?.[1] ?? sniffDelimiter(body);
    if (delimiter === undefined) return undefined;
    this.#row = declared === null ? 0 : 1;
    this.#pieces = [];
    this.#delimiter = delimiter;
    this.#ends = new RowEnds(delimiter);
    return body;
  }

  /** Reads the rows that have ended with a piece. */
  #take(piece: string): void {
    const end = this.#ends!.lastIn(piece);
    if (end < 0) {
      this.#pieces.push(piece);
      return;
    }
    const rows = this.#pieces.join('') + piece.slice(0, end);
    this.#pieces = [piece.slice(end)];
    this.#readRows(rows);
  }

  #readRows(text: string): void {
    const delimiter = this.#delimiter ?? ',';
    const rows = this.#ends?.isLoose === true ? this.#looseRows(text, delimiter) : dsvFormat(delimiter).parseRows(text);
    for (const cells of rows) {
      this.#row += 1;
      if (this.#fault === undefined && !isBlank(cells)) this.#readRow(cells);
    }
  }

  #looseRows(text: string, delimiter: string): readonly (readonly string[])[] {
    return looseRows(text, delimiter).map(({ cells, ragged }, i) => {
      if (ragged !== undefined) {
        const message = `the cell ${quote(ragged, 30)} goes on behind its quotes; it is taken as it is`;
        this.#log.warning('csv/ragged-quotes', new NumberedPath('row', this.#row + 1 + i), message, 'quotes go around the whole cell; a quote within it is written twice');
      }
      return cells;
    });
  }

  #readRow(cells: readonly string[]): void {
    const path = new NumberedPath('row', this.#row);
    if (this.#records !== undefined) {
      this.#records.read(cells, path);
      return;
    }
    const missing = missingColumn(mapHeaders(cells, new IssueLog()));
    if (missing === undefined) {
      if (this.#above) this.#log.warning('csv/above-header', this.#above.path, `the header is row ${this.#row}; what stands above it is passed over`);
      this.#records = new CsvRecords(cells, mapHeaders(cells, this.#log), this.#reading, this.#log);
      return;
    }
    const message = `no column of this table holds ${missing}; its headers are ${listed(cells)}`;
    this.#above ??= { severity: 'error', code: 'csv/missing-column', path: path.toString(), message, hint: `name one of them “${missing}”` };
    this.#countAbove += 1;
    if (this.#countAbove > MOST_ROWS_ABOVE) this.#fault = this.#above;
  }
}

function listed(headers: readonly string[]): string {
  const names = headers.slice(0, MOST_HEADERS_TOLD).map((header) => quote(header, 30)).join(', ');
  const more = headers.length - MOST_HEADERS_TOLD;
  return more > 0 ? `${names} and ${more} more` : names;
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
