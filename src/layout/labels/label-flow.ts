import { labelledBox, labelReachPx } from './active-range.js';
import type { Instant } from '../../time/instant.js';
import type { LabelledBox, LabelSide } from './active-range.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';

/** How the labels of events are set, and what they take of time. */
export interface LabelFlow {
  /** Whether a label may stand before its mark where the end of time is near. */
  readonly mayStandBefore: boolean;
  /** The text as it is drawn: lines, with a line feed between them. */
  set(text: string, measure: TextMeasurer): string;
  /** What such a text takes along time, px. */
  lengthPx(text: string, measure: TextMeasurer): number;
  /** The room of a mark and a label of a length, at any scale. */
  box(start: Instant, end: Instant, lengthPx: number, side: LabelSide, mayBeInside?: boolean): LabelledBox;
  /** From the edge of a mark's time to the far end of its label, px. */
  reachPx(lengthPx: number): number;
}

/** Labels that stand behind their marks, in the direction of time, or inside of their bars. */
export const LABELS_BEHIND: LabelFlow = {
  mayStandBefore: true,
  set: (text) => text,
  lengthPx: (text, measure) => measure(text, 'label'),
  box: labelledBox,
  reachPx: labelReachPx,
};
