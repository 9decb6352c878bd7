import type { Dataset } from '../../model/dataset.js';
import type { Issue } from '../../base/result.js';

/** A dataset has been read and is shown; `issues` says what had to be left out or may be wrong. */
export class LongviewLoadEvent extends Event {
  static readonly type = 'longview-load';

  constructor(
    readonly dataset: Dataset,
    readonly issues: readonly Issue[],
  ) {
    super(LongviewLoadEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'longview-load': LongviewLoadEvent;
  }
}
