import type { Issue } from '../../base/result.js';

/** Nothing could be read from `src` or `data`; the element shows the same issues to the reader. */
export class LongviewErrorEvent extends Event {
  static readonly type = 'longview-error';

  constructor(readonly issues: readonly Issue[]) {
    super(LongviewErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-error': LongviewErrorEvent;
  }
}
