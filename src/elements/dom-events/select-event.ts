/** A reader selected an event, or nothing any more. Cancel it to keep the element from showing its own card. */
export class LongviewSelectEvent extends Event {
  static readonly type = 'longview-select';

  constructor(
    /** The event's id; `undefined` when the selection was given up. */
    readonly id: string | undefined,
  ) {
    super(LongviewSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-select': LongviewSelectEvent;
  }
}
