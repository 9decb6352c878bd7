/** A reader went to a step of a story, or left the story. Cancel it to keep the timeline where it is. */
export class LongviewStoryStepEvent extends Event {
  static readonly type = 'longview-story-step';

  constructor(
    /** The story's id. */
    readonly story: string,
    /** The step's id; `undefined` when the story was left. */
    readonly step: string | undefined,
    /** Which step that is, counted from 0; −1 when the story was left. */
    readonly index: number,
  ) {
    super(LongviewStoryStepEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'longview-story-step': LongviewStoryStepEvent;
  }
}
