import type { Instant } from '../../time/instant.js';

/** The visible window came to rest. */
export class LongviewViewChangeEndEvent extends Event {
  static readonly type = 'longview-view-change-end';

  constructor(
    readonly start: Instant,
    readonly end: Instant,
  ) {
    super(LongviewViewChangeEndEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-view-change-end': LongviewViewChangeEndEvent;
  }
}
