/** The keyboard's focus moved to an event on the timeline. */
export class LongviewFocusEvent extends Event {
  static readonly type = 'longview-focus-event';

  constructor(readonly id: string) {
    super(LongviewFocusEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-focus-event': LongviewFocusEvent;
  }
}
