import { failure, type Result } from '../../base/result.js';
import type { Steps } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetStream, InTurns } from '../dataset-stream.js';

/** A text of a format that can only be read as a whole. */
export class WholeTextStream implements DatasetStream {
  readonly size = 0;
  readonly #pieces: string[] = [];
  readonly #read: (text: string) => Steps<Result<Dataset>> | Result<Dataset>;

  /** @param read at once or, where that may take long, in steps */
  constructor(read: (text: string) => Steps<Result<Dataset>> | Result<Dataset>) {
    this.#read = read;
  }

  *push(piece: string): Steps {
    this.#pieces.push(piece);
    yield 1;
  }

  *soFar(): Steps<undefined> {
    yield 1;
  }

  async end(isWhole: boolean, inTurns: InTurns): Promise<Result<Dataset>> {
    if (!isWhole) return failure();
    const result = this.#read(this.#pieces.join(''));
    return 'ok' in result ? result : inTurns(result);
  }
}
