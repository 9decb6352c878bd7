import { failure, type Result } from '../../base/result.js';
import type { Steps } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import type { DatasetStream } from '../dataset-stream.js';

/** A text of a format that can only be read as a whole. */
export class WholeTextStream implements DatasetStream {
  readonly size = 0;
  readonly #pieces: string[] = [];
  readonly #read: (text: string) => Result<Dataset>;

  constructor(read: (text: string) => Result<Dataset>) {
    this.#read = read;
  }

  *push(piece: string): Steps {
    this.#pieces.push(piece);
    yield 1;
  }

  *soFar(): Steps<undefined> {
    yield 1;
  }

  end(isWhole: boolean): Promise<Result<Dataset>> {
    return Promise.resolve(isWhole ? this.#read(this.#pieces.join('')) : failure());
  }
}
