import type { LoadingProgress } from '../controllers/dataset-state.js';

/** Loading has gone on; some ten times in a second at most. */
export class LongviewProgressEvent extends Event {
  static readonly type = 'longview-progress';
  /** Bytes that have arrived; `undefined` where none are fetched. */
  readonly bytes: number | undefined;
  /** Bytes in all, if the server says. */
  readonly totalBytes: number | undefined;
  /** Events that have been met. */
  readonly events: number;
  /** The part that is done of downloading or, once all has come, of reading, 0–1; `undefined` where nobody knows. */
  readonly fraction: number | undefined;

  constructor({ bytes, totalBytes, events, fraction }: LoadingProgress) {
    super(LongviewProgressEvent.type, { bubbles: true, composed: true });
    this.bytes = bytes;
    this.totalBytes = totalBytes;
    this.events = events;
    this.fraction = fraction;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-progress': LongviewProgressEvent;
  }
}
