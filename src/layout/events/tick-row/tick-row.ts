import { instantToPx, msPerPx } from '../../../view/view-window.js';
import type { LayoutInput } from '../../layout-input.js';
import type { TrackAnswer } from '../../../store/query-store.js';
import type { TrackColor } from '../../../scene/theme.js';
import type { TrackRow } from '../../track-rows.js';

/** What the bottom row of a track is laid from. */
export interface TickRow {
  readonly input: LayoutInput;
  readonly row: TrackRow;
  readonly color: TrackColor;
  /** Counts by bin for this track or group. */
  readonly answer: TrackAnswer;
  /** The length of a bin, and the highest count of any of that length in the dataset. */
  readonly bin: { readonly ms: number; readonly peak: number };
  /** Rows of this track that are shown in a lane. */
  readonly labelled: ReadonlySet<number>;
}

/** A column of the bottom row, in px and in time. */
export interface Column {
  readonly x: number;
  readonly width: number;
  readonly count: number;
  readonly bin: number;
}

/** Px of the row that something stands in. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The column of a bin, by its number. */
export function columnOf({ input: { window }, bin: { ms } }: TickRow, bin: number, count: number): Column {
  return { x: instantToPx(window, bin * ms), width: ms / msPerPx(window), count, bin };
}

/** Where a column stands. */
export function stretchOf({ x, width }: Column): Stretch {
  return { left: x, right: x + width };
}

/** What is drawn of a column: a px of paper is left between it and the next. */
export function inkOf({ x, width }: Column): { readonly x: number; readonly width: number } {
  return { x: x + 0.5, width: Math.max(2, width - 1) };
}
