import type { EventStore } from '../../store/event-store.js';
import type { Issue } from '../../base/result.js';

/** Events on the screen. */
export interface ShownEvents {
  readonly store: EventStore;
  readonly issues: readonly Issue[];
  /** What they came of: the same object for the parts of one file as more and more of it arrives. */
  readonly origin: object;
}

/** How far loading is. */
export interface LoadingProgress {
  /** Bytes that have arrived; `undefined` where none are fetched. */
  readonly bytes: number | undefined;
  /** Bytes in all, if that is known. */
  readonly totalBytes: number | undefined;
  /** Events that have been met. */
  readonly events: number;
  /** Whether all bytes are there and what they hold is being read. */
  readonly isReading: boolean;
  /** The part that is done of downloading or, then, of reading, 0–1; `undefined` where nobody knows. */
  readonly fraction: number | undefined;
}

/** Where a dataset is on its way from a URL or a value to the screen. */
export type DatasetState =
  | { readonly phase: 'idle' }
  /** On its way; what is shown meanwhile is a part of it, or what was there before. */
  | { readonly phase: 'loading'; readonly progress: LoadingProgress; readonly shown: ShownEvents | undefined }
  | ({ readonly phase: 'ready' } & ShownEvents)
  /** Given up, and there was nothing before; `again` begins anew. */
  | { readonly phase: 'cancelled'; readonly again: () => void }
  | { readonly phase: 'failed'; readonly issues: readonly Issue[] };

/** The events on the screen in a state, if there are any. */
export function shownIn(state: DatasetState): ShownEvents | undefined {
  if (state.phase === 'ready') return state;
  return state.phase === 'loading' ? state.shown : undefined;
}

/** Whether there is nothing to wait for: what was asked for is here, or will not come. */
export function hasSettled(state: DatasetState): boolean {
  return state.phase === 'ready' || state.phase === 'failed' || state.phase === 'cancelled';
}
