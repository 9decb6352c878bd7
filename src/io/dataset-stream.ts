import type { Result } from '../base/result.js';
import type { Steps } from '../base/steps.js';
import type { Dataset } from '../model/dataset.js';

/** Does work in turns with whatever else there is to do. */
export type InTurns = <Outcome>(steps: Steps<Outcome>) => Promise<Outcome>;

/** Reads a dataset in one format while its text arrives. */
export interface DatasetStream {
  /** How many events it has met that could be read. */
  readonly size: number;
  /** Takes the next piece of the text. */
  push(piece: string): Steps;
  /** The dataset as far as it has come; `undefined` as long as there is nothing that could be shown. */
  soFar(): Steps<Dataset | undefined>;
  /**
   * The dataset, when no more comes.
   *
   * @param isWhole false when the text broke off: what it ends with may be half a record, and is left out
   */
  end(isWhole: boolean, inTurns: InTurns): Promise<Result<Dataset>>;
}
