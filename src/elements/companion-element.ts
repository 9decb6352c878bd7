import { LongviewElement } from './longview-element.js';
import type { CompanionHost } from './controllers/companion-controller.js';
import type { LongviewTimeline } from './timeline/longview-timeline.js';
import type { PropertyDeclarations } from 'lit';

/** An element that accompanies a timeline, and how a page says which. */
export abstract class CompanionElement extends LongviewElement implements CompanionHost {
  static override readonly properties: PropertyDeclarations = {
    htmlFor: { type: String, attribute: 'for' },
    timeline: { attribute: false },
  };

  /** Id of the timeline, in the same tree. */
  declare htmlFor: string | undefined;
  /** The timeline, where a program has it at hand. */
  declare timeline: LongviewTimeline | undefined;
}
