import type { Bounds } from '../scene/bounds.js';
import type { EventBox, LanedBox } from './events/laned-box.js';
import type { LabelFlow } from './labels/label-flow.js';
import type { Mark, TextMark } from '../scene/marks.js';
import type { OtherCalendar } from '../time/calendars/other-calendar.js';
import type { PlacedRow } from './placed-rows.js';
import type { Scene } from '../scene/scene.js';
import type { HeadedRow, TrackRow } from './track-rows.js';
import type { TrackSizes } from './geometry.js';

/** A place in the picture, px. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
}

/**
 * Which way time runs on the screen, and all that follows from it. That is all about words: they are read from side to side, whether
 * time goes with them or past them. Bars, columns and lines do not care.
 *
 * Every picture is laid out with time along x and one track after the other along y. Where time is to run down, the finished picture is
 * turned about its diagonal; in such a picture the `x` of a text is its baseline and its `y` the end of it that `align` names.
 *
 * @typeParam Input what pictures are laid out from
 */
export interface Flow<Input> {
  /** Turns the finished picture; `undefined` where it is finished as it is. */
  readonly turn: ((scene: Scene) => Scene) | undefined;
  readonly sizes: TrackSizes;
  readonly labels: LabelFlow;
  /** What tells the time beside the tracks, px across time. */
  axisPx(input: { readonly calendar: OtherCalendar | undefined; readonly periods: readonly unknown[] }): number;
  /**
   * What the names of the tracks take of the length of time, px.
   *
   * @param lengthPx of the picture, along time
   * @param chosenPx what a reader has given them
   */
  namesPx(lengthPx: number, chosenPx: number | undefined): number;
  /** Room for what sticks out of the first and the last event at the ends of the window that shows everything, px. */
  readonly fitPadding: { readonly paddingStartPx: number; readonly paddingEndPx: number };
  /** How many lanes a track may open beyond those that it starts with; as many as its events need where this is `undefined`. */
  readonly mostExtraLanes: number | undefined;
  /** The axis of a window, in a box as long as the plot, and where the lines through the tracks go. */
  layAxis(input: Input, axisPx: number): { readonly marks: readonly Mark[]; readonly gridXs: readonly number[] };
  /** What stands between axis and names. */
  layCorner(input: Input): readonly Mark[];
  /** What the plot melts into where more tracks can be scrolled to, in its own coordinates. */
  layEdges(plot: Bounds, rows: readonly PlacedRow[]): readonly Mark[];
  /** The head of a row of tracks, in the coordinates of the row; it may reach into the plot. */
  layHead(input: Input, row: PlacedRow, inView: number): Mark[];
  /** The part of the picture that is the head of a row. */
  headBounds(input: Input, row: PlacedRow): Bounds;
  /** Whether a point of the picture is where the group of a row is opened and closed. */
  isOnTwisty(row: HeadedRow & Pick<TrackRow, 'y'>, point: Anchor): boolean;
  /** The states of a track behind the events that stand in its lanes, with their names where there is room. */
  layStates(input: Input, row: TrackRow, boxes: readonly LanedBox[]): Mark[];
  /** What a track says that has nothing in the window. */
  layEmpty(input: Input, row: PlacedRow): Mark[];
  /** The geometry of an event in its lane. */
  eventBox(input: Input, row: number): EventBox;
  /** The lines of an event's label and the box around them. */
  layLabel(input: Input, box: EventBox, laneY: number, look: Pick<TextMark, 'opacity'>): { readonly lines: readonly TextMark[]; readonly bounds: Bounds };
  /** The line under a line of text. */
  underline(text: TextMark, belowPx: number): { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  /** What a line of text takes along time, px. */
  lengthOf(widthPx: number): number;
  /** Where a line of text stands that begins at a place in time and has its middle at a place across it. */
  centred(x: number, middleY: number, widthPx: number): Anchor;
  /** The same for one that stands on the foot of a track. */
  onFoot(x: number, footY: number, widthPx: number): Anchor;
  /** The room of a line of text. */
  textBounds(text: Pick<TextMark, 'x' | 'y' | 'width'>): Bounds;
}
