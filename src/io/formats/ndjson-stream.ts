import { failure, type Result, success } from '../../base/result.js';
import { partOf, type Steps } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import { DATASET_PROPERTIES, DatasetReading } from '../dataset-reading.js';
import type { DatasetStream, InTurns } from '../dataset-stream.js';
import { FieldPath, type InputPath, ItemPath, NumberedPath } from '../reading/input-path.js';
import { IssueLog } from '../reading/issue-log.js';
import { findJsonFault } from '../reading/json-fault.js';
import { isList, isRecord, itemsOf, keysOf, quote, valueAt } from '../reading/json-value.js';
import { EVENT_PROPERTIES } from '../records/read-event.js';

/** Lines that are read between two stops: a millisecond's worth, where they are rich. */
const LINES_PER_STEP = 100;

/**
 * Newline-delimited JSON while it arrives: an event in each line. The first may be the dataset without its events.
 * A line that cannot be read is an issue with its number; the others are kept.
 *
 * @see https://github.com/ndjson/ndjson-spec
 */
export class NdjsonStream implements DatasetStream {
  readonly #log = new IssueLog();
  #reading: DatasetReading | undefined;
  /** The line that has not ended yet. */
  #pieces: string[] = [];
  #line = 0;

  get size(): number {
    return this.#reading?.size ?? 0;
  }

  *push(piece: string): Steps {
    let at = piece.indexOf('\n') + 1;
    if (at === 0) {
      this.#pieces.push(piece);
      return;
    }
    this.#pieces.push(piece.slice(0, at - 1));
    const first = this.#pieces.join('');
    this.#pieces = [];
    yield* this.#readLine(first);
    for (let end = piece.indexOf('\n', at); end >= 0; end = piece.indexOf('\n', at)) {
      yield* this.#readLine(piece.slice(at, end));
      at = end + 1;
      if (this.#line % LINES_PER_STEP === 0) yield at / piece.length;
    }
    this.#pieces.push(piece.slice(at));
  }

  *soFar(): Steps<Dataset | undefined> {
    yield 0;
    return this.#reading?.soFar();
  }

  async end(isWhole: boolean, inTurns: InTurns): Promise<Result<Dataset>> {
    return inTurns(this.endInSteps(isWhole));
  }

  /** The same in steps. */
  *endInSteps(isWhole: boolean): Steps<Result<Dataset>> {
    if (isWhole) yield* this.#readLine(this.#pieces.join(''));
    if (this.#reading !== undefined) {
      const dataset = yield* this.#reading.finish();
      return success(dataset, this.#log.issues);
    }
    const { issues } = this.#log;
    return failure(...(issues.length > 0 ? issues : [{ severity: 'error' as const, code: 'ndjson/empty', path: '', message: 'there is no line in it' }]));
  }

  *#readLine(line: string): Steps {
    this.#line += 1;
    const text = this.#line === 1 ? line.replace(/^\uFEFF/, '') : line;
    const path = new NumberedPath('line', this.#line);
    const record = this.#parse(text, path);
    if (record === undefined) return;
    if (this.#reading !== undefined) this.#reading.readEvent(record, path);
    else yield* this.#begin(record, path);
  }

  /** The first record: what the dataset is, or its first event. */
  *#begin(record: unknown, path: InputPath): Steps {
    const isHead = isRecord(record) && isHeadOfDataset(record);
    const reading = isHead ? new DatasetReading(record, this.#log, path) : new DatasetReading({}, this.#log);
    this.#reading = reading;
    yield* partOf(reading.readHead(), 0, 0);
    if (!isHead) {
      reading.readEvent(record, path);
      return;
    }
    const events = valueAt(record, 'events');
    const list = new FieldPath(path, 'events');
    for (const [i, event] of (isList(events) ? itemsOf(events) : []).entries()) {
      reading.readEvent(event, new ItemPath(list, i));
      if ((i + 1) % LINES_PER_STEP === 0) yield 0;
    }
  }

  /** The value in a line; `undefined`, with an issue unless it is blank, when there is none. */
  #parse(text: string, path: InputPath): unknown {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      if (text.trim() === '') return undefined;
      const fault = findJsonFault(text);
      const where = fault === undefined ? '' : ` at column ${fault.column}: ${fault.message}`;
      this.#log.error('ndjson/not-json', path, `this line is not JSON${where}: ${quote(fault?.excerpt ?? text)}`, fault?.hint);
      return undefined;
    }
  }
}

/** Whether the first record says what the dataset is: it has something that only a dataset has, or nothing that only an event has. */
function isHeadOfDataset(record: object): boolean {
  const keys = keysOf(record);
  if (keys.includes('date')) return false;
  return keys.some((key) => DATASET_PROPERTIES.has(key) && !EVENT_PROPERTIES.has(key)) || !keys.some((key) => EVENT_PROPERTIES.has(key) && !DATASET_PROPERTIES.has(key));
}
