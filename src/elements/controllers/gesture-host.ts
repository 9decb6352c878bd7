import type { PlotPoint } from '../../view/grip.js';
import type { Span } from '../../time/span.js';
import type { ViewController } from './view-controller.js';
import type { WheelMode } from '../../view/wheel.js';

/** Who gets the vertical wheel: the page, the timeline, or whoever needs it more. */
export type GestureMode = 'auto' | WheelMode;

/** What a page took from the timeline. */
export type LeftGesture = 'wheel' | 'touch';

/** A stretch of the plot that a hand is marking out. */
export interface MarkedStretch {
  readonly span: Span;
  /** Px from the window's start, in the direction of time. */
  readonly fromPx: number;
  readonly toPx: number;
  /** Where the hand is, client px. */
  readonly clientX: number;
  readonly clientY: number;
}

/** What gestures need to know of the element that they belong to. */
export interface GestureHost {
  readonly gestures: GestureMode;
  /** Which way time runs on the screen: down, or from side to side, and then perhaps from right to left. */
  readonly stance: { readonly isTurned: boolean; readonly isMirrored: boolean };
  readonly view: ViewController;
  /** Whether fingers or a mouse hold the window. */
  readonly isHeld: boolean;
  /** How far the tracks are scrolled, px across time. */
  scrollTop: number;
  /** Where an event is: `x` px from the window's start, `y` across time. */
  pointOf(place: { readonly clientX: number; readonly clientY: number }): PlotPoint;
  /** Whether client px are on the tracks, rather than on their names or the axis. */
  isOverTime(clientX: number, clientY: number): boolean;
  /** A hand is marking out a stretch of time, or has stopped to. */
  mark(stretch: MarkedStretch | undefined): void;
  /** Something that would have moved the window was left to the page. */
  leftToPage(gesture: LeftGesture): void;
}
