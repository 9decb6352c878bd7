import type { Instant } from '../../time/instant.js';

/** The visible window moved; at most once per frame. */
export class LongviewViewChangeEvent extends Event {
  static readonly type = 'longview-view-change';

  constructor(
    readonly start: Instant,
    readonly end: Instant,
  ) {
    super(LongviewViewChangeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-view-change': LongviewViewChangeEvent;
  }
}
