import type { TrackSettings } from '../../view/track-settings.js';

/**
 * A reader has arranged the tracks in another way: moved, collapsed, pinned, hidden or resized one. Cancel it to leave them as they are.
 */
export class LongviewTrackChangeEvent extends Event {
  static readonly type = 'longview-track-change';

  constructor(
    /** How the tracks are arranged from now on. */
    readonly settings: TrackSettings,
  ) {
    super(LongviewTrackChangeEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-track-change': LongviewTrackChangeEvent;
  }
}
