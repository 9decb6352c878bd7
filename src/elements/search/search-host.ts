import type { LongviewTimeline } from '../timeline/longview-timeline.js';

/** The element around a search. */
export interface SearchHost extends HTMLElement {
  readonly locale: string;
  /** The timeline that is searched, once there is one. */
  readonly searched: LongviewTimeline | undefined;
  /** The field, once there is one. */
  readonly input: HTMLInputElement | null;
  /** Closes the search, where it can be closed. */
  readonly leave: (() => void) | undefined;
  requestUpdate(): void;
}
