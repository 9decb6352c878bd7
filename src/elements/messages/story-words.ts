/** What stories say beside the rest: loaded with the first one. */
export interface StoryWords {
  /** The button that opens them. */
  readonly story: string;
  readonly begin: string;
  readonly steps: (count: number) => string;
  /** Where one is, counted from 1. */
  readonly stepOf: (at: number, of: number) => string;
  /** The button that shows on the timeline what the step is about, where one has gone away from it. */
  readonly again: string;
  readonly leave: string;
}
