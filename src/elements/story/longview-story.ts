import { LateElement } from '../late-element.js';
import { OnDemand } from '../on-demand.js';
import type { LateParts } from '../late-element.js';
import type { PropertyDeclarations } from 'lit';
import type { StoryBody, StoryHost } from './story-body.js';

const part = new OnDemand(() => import('./story-body.js'));

/**
 * The stories of a timeline's dataset: a guided way through its events, step by step, each with its words and sources, for which the
 * timeline shows the time, the event and the tracks that the step is about. Without a story it takes no room.
 *
 * @tag longview-story
 * @summary A guided way through the events of a timeline.
 *
 * @csspart bar - Which step it is, previous, next and leave.
 * @csspart steps - The steps.
 *
 * @fires {LongviewStoryStepEvent} longview-story-step - A reader went to a step, or left the story; cancel it to keep the timeline where it is.
 */
export class LongviewStory extends LateElement<StoryBody> implements StoryHost {
  static override readonly properties: PropertyDeclarations = {
    ...LateElement.properties,
    story: { type: String },
    step: { type: String },
    compact: { type: Boolean, reflect: true },
    level: { type: Number },
  };

  /** Id of the story that is told, or of the only one that is offered. */
  declare story: string | undefined;
  /** Id of the step that is shown; without one the story has not begun. */
  declare step: string | undefined;
  /** Shows one step at a time and not the list of all, for where there is little room. */
  declare compact: boolean;
  /** Level of the headings of stories, 1–6, those of steps one further down; 3 by default. */
  declare level: number;

  constructor() {
    super();
    this.compact = false;
    this.level = 3;
  }

  /** Goes to the step after this one; to the first one where the story has not begun. */
  next(): void {
    this.call((body) => { body.turn(1); });
  }

  /** Goes to the step before this one. */
  previous(): void {
    this.call((body) => { body.turn(-1); });
  }

  /** Goes to a step, as a reader does; to show one by program, set `step`. */
  goTo(step: string): void {
    this.call((body) => { body.goTo(step); });
  }

  /** Leaves the story: the timeline shows the tracks and the view of before. */
  leave(): void {
    this.call((body) => { body.leave(); });
  }

  protected override makeBody(arrived: () => void): LateParts<StoryBody> | undefined {
    const loaded = part.get(arrived);
    return loaded && { styles: loaded.storyStyles, body: new loaded.StoryBody(this) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-story': LongviewStory;
  }
}
