import type { LongviewTimeline } from '../timeline/longview-timeline.js';

/** The element around a legend. */
export interface LegendHost extends HTMLElement {
  readonly isRightToLeft: boolean;
  /** The timeline that is explained, once there is one. */
  readonly explained: LongviewTimeline | undefined;
  requestUpdate(): void;
}
