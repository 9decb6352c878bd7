import type { IconName } from '../icons.js';

/** A command as a button. */
export interface Tool {
  readonly icon: IconName;
  /** What is read out and shown beside the button. */
  readonly name: string;
  /** The key that does the same on the plot, as it is shown. */
  readonly key?: string | undefined;
  /** It cannot do anything now. It keeps its place, and the focus if it has it. */
  readonly isOff?: boolean;
  /** Whether what it switches on is on; whether what it opens is open; whether it opens a dialog. */
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly opensDialog?: boolean;
  /** In narrow timelines it waits behind “more”, there with its name in writing. */
  readonly isRest?: boolean;
  readonly press: () => void;
}

/** Tools that belong together, set apart from the others by a little room. */
export type ToolGroup = readonly Tool[];
