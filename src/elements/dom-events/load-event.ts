import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../base/result.js';

/** A dataset has been read and is shown; `issues` says what had to be left out or may be wrong. */
export class LongviewLoadEvent extends Event {
  static readonly type = 'longview-load';
  readonly #dataset: () => Dataset;

  /** @param dataset puts the dataset together, asked for only where somebody wants it whole */
  constructor(
    dataset: () => Dataset,
    readonly issues: readonly Issue[],
  ) {
    super(LongviewLoadEvent.type, { bubbles: true, composed: true });
    this.#dataset = dataset;
  }

  /** What is shown. Put together when it is asked for: an object for each event. */
  get dataset(): Dataset {
    return this.#dataset();
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-load': LongviewLoadEvent;
  }
}
