/** A gesture that would have moved the window was left to the page, which can scroll; a hint says how to move the window instead. */
export class LongviewGestureBlockedEvent extends Event {
  static readonly type = 'longview-gesture-blocked';

  /** @param gesture what it was: `wheel`, a turn of the wheel without Ctrl or Cmd; `touch`, one finger along time that runs down */
  constructor(readonly gesture: 'wheel' | 'touch') {
    super(LongviewGestureBlockedEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-gesture-blocked': LongviewGestureBlockedEvent;
  }
}
