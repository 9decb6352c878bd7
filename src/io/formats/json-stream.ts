import { failure, type Issue, type Result } from '../../base/result.js';
import type { Steps } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetStream, InTurns } from '../dataset-stream.js';
import { readParsedInSteps } from '../read-parsed-dataset.js';
import { JsonReading } from '../reading/json-reading.js';
import { isList, isRecord, valueAt } from '../reading/json-value.js';
import { recogniseJson } from '../recognise-json.js';

/** Reads a dataset from the value that JSON holds. */
type ReadValue = (value: unknown, inTurns: InTurns) => Promise<Result<Dataset>>;

/**
 * JSON of any format while it arrives. Since what events refer to may come after them, they are checked when all is
 * there; longview's own can be shown before, where its tracks come before its events, or are only named by them.
 */
export class JsonStream implements DatasetStream {
  readonly #json = new JsonReading();
  readonly #read: ReadValue;

  /** @param read reads the value when all of it is there */
  constructor(read: ReadValue) {
    this.#read = read;
  }

  get size(): number {
    return this.#json.countOf('events');
  }

  push(piece: string): Steps {
    return this.#json.push(piece);
  }

  *soFar(): Steps<Dataset | undefined> {
    const value = this.#json.soFar();
    if (!canBeShown(value)) return undefined;
    const result = yield* readParsedInSteps(value);
    return result.ok ? result.value : undefined;
  }

  async end(isWhole: boolean, inTurns: InTurns): Promise<Result<Dataset>> {
    if (!isWhole) {
      const value = this.#json.soFar();
      return canBeShown(value) ? this.#read(value, inTurns) : failure();
    }
    const value = this.#json.value();
    if (value !== undefined) return this.#read(value, inTurns);
    return this.#readBroken(await this.#fault(inTurns), inTurns);
  }

  /** What stands before the fault of a text that ends too early, as of a download that breaks off. */
  async #readBroken(fault: Issue, inTurns: InTurns): Promise<Result<Dataset>> {
    const value = this.#json.soFar();
    const result = value === undefined ? failure() : await this.#read(value, inTurns);
    if (!result.ok || result.value.events.length === 0) return failure(fault);
    return { ...result, issues: [{ ...fault, hint: fault.hint ?? 'what comes before that is shown; is the file complete?' }, ...result.issues] };
  }

  /** Where the text is broken. Few pages ever need to be told, so what finds it is loaded when it is needed. */
  async #fault(inTurns: InTurns): Promise<Issue> {
    const part = await import('../reading/parse-json.js').catch(() => undefined);
    if (part === undefined) return { severity: 'error', code: 'dataset/not-json', path: '', message: 'this is not JSON' };
    return inTurns(part.describeJsonFault(this.#json.text));
  }
}

/** Whether a part of a dataset has what its events are shown by. */
function canBeShown(value: unknown): boolean {
  if (!isList(value) && !isRecord(value)) return false;
  return recogniseJson(value) === 'longview' && (isList(value) || isList(valueAt(value, 'tracks')));
}
