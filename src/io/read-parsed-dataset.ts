import { failure, type Issue, type Result, success } from '../base/result.js';
import { partOf, resultOf, type Steps } from '../base/steps.js';
import type { Dataset } from '../model/dataset.js';
import { DatasetReading } from './dataset-reading.js';
import { ITEMS_PER_STEP } from './reading/fields.js';
import { type InputPath, ItemPath } from './reading/input-path.js';
import { IssueLog } from './reading/issue-log.js';
import { describeValue, isList, isRecord, itemAt, keysOf, lengthOf, quote, valueAt } from './reading/json-value.js';
import { recogniseJson } from './recognise-json.js';

/** What a reader of another format, which builds a dataset's JSON, knows better. */
export interface ParsedDatasetOptions {
  /** Where in the original input the event at this index was; by default `events[index]`. */
  readonly pathOfEvent?: (index: number) => InputPath;
  /** Gathers the issues of reading together with those of the format. */
  readonly log?: IssueLog;
}

/** The dataset in JSON that is parsed, or that another format's reader has put together, by the rules of `readDataset`. */
export function readParsedDataset(input: unknown, options: ParsedDatasetOptions = {}): Result<Dataset> {
  return resultOf(readParsedInSteps(input, options));
}

/** The same in steps: yields the fraction of events that are read. */
export function* readParsedInSteps(input: unknown, { log = new IssueLog(), pathOfEvent }: ParsedDatasetOptions = {}): Steps<Result<Dataset>> {
  const fault = shapeFault(input);
  if (fault !== undefined) return failure(...log.issues, fault);

  const head = isList(input) ? {} : input as object;
  const events = isList(input) ? input : valueAt(head, 'events') as readonly unknown[];
  const list = isList(input) ? '' : 'events';
  const reading = new DatasetReading(head, log);
  yield* partOf(reading.readHead(), 0, 0);
  const length = lengthOf(events);
  yield* partOf(reading.makeRoom(length), 0, 0);
  for (let i = 0; i < length; i += 1) {
    reading.readEvent(itemAt(events, i), pathOfEvent?.(i) ?? new ItemPath(list, i));
    if ((i + 1) % ITEMS_PER_STEP === 0) yield (i + 1) / length;
  }
  const dataset = yield* partOf(reading.finish(), 1, 1);
  return success(dataset, log.issues);
}

/** Why an input cannot hold a dataset at all. */
function shapeFault(input: unknown): Issue | undefined {
  const hint = 'a dataset is an object with a list of “events”, or that list alone';
  if (!isList(input) && !isRecord(input)) {
    return { severity: 'error', code: 'dataset/wrong-type', path: '', message: `expected a dataset, found ${describeValue(input)}`, hint };
  }
  const format = recogniseJson(input);
  if (format !== 'longview') {
    return {
      severity: 'error', code: 'dataset/other-format', path: '', message: `this looks like data in the format “${format}”`,
      hint: `load it with the format “${format}” or “auto”`,
    };
  }
  const events = isList(input) ? input : valueAt(input, 'events');
  if (isList(events)) return undefined;
  if (events !== undefined) return { severity: 'error', code: 'dataset/wrong-type', path: 'events', message: `expected a list of events, found ${describeValue(events)}`, hint };
  const sort = sortOf(input);
  if (sort !== 'Object' && sort !== 'Array') {
    return { severity: 'error', code: 'dataset/wrong-type', path: '', message: `expected a dataset, found an object of the sort ${sort}`, hint: sort === 'Promise' ? 'await it first' : `${hint}, as plain data` };
  }
  const other = isRecord(input) ? keysOf(input).find((key) => isRecord(firstOf(valueAt(input, key)))) : undefined;
  return {
    severity: 'error', code: 'dataset/missing-events', path: 'events', message: 'this dataset has no events',
    hint: other === undefined ? hint : `${hint}; if ${quote(other)} are its events, call them “events”`,
  };
}

/** What the platform calls an object, such as `History` or `Promise`; plain data are an `Object`, as is what does not say. */
function sortOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice('[object '.length, -1);
  } catch {
    return 'Object';
  }
}

function firstOf(list: unknown): unknown {
  return isList(list) ? itemAt(list, 0) : undefined;
}
