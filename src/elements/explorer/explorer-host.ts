import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { ReactiveControllerHost } from 'lit';

/** The element that an explorer's body is shown in. */
export interface ExplorerHost extends HTMLElement, ReactiveControllerHost {
  readonly timeline: LongviewTimeline;
  readonly locale: string;
  readonly headingLevel: number;
  filtersOpen: boolean | undefined;
  storyOpen: boolean;
  readonly renderRoot: ParentNode;
}
