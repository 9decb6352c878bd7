/** A reader went from one view of the events to another. */
export class LongviewViewSwitchEvent extends Event {
  static readonly type = 'longview-view-switch';

  constructor(
    /** What is shown now. */
    readonly view: 'timeline' | 'list' | 'table',
  ) {
    super(LongviewViewSwitchEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-view-switch': LongviewViewSwitchEvent;
  }
}
