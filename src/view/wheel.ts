import { clamp } from '../base/number.js';
import type { WheelDevice } from './wheel-device.js';

/** What a wheel event says; a `WheelEvent` is one. */
export interface WheelInput {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Who the wheel belongs to: `cooperative` leaves plain scrolling to the page, `greedy` zooms with it, `none` leaves
 * everything to the page.
 */
export type WheelMode = 'cooperative' | 'greedy' | 'none';

/** What a turn of the wheel asks for. */
export type WheelAction =
  /** Zoom by 2^log2; positive is in. */
  | { readonly kind: 'zoom'; readonly log2: number }
  /** Move the content along time, px; positive is to the right, or down, to earlier times. */
  | { readonly kind: 'pan'; readonly px: number }
  /** Scroll the tracks, px; positive is to those below, or to the right. */
  | { readonly kind: 'scroll'; readonly px: number }
  /** Let the page scroll. */
  | { readonly kind: 'page' };

/** A notch of the wheel zooms by a quarter. */
const LOG2_PER_NOTCH = Math.log2(1.25);

/** Browsers report a notch as 100 to 120 px, or as 3 lines. */
const NOTCH_MIN_PX = 100;
const NOTCH_MAX_PX = 120;
const PX_PER_LINE = 40;
const PX_PER_PAGE = 800;

/** A pinch on a trackpad comes as small turns with Ctrl; at this ratio the picture keeps to the fingers. */
const PINCH_LOG2_PER_PX = 0.02;

/** No single event zooms by more than twice. */
const MAX_LOG2 = 1;

/**
 * Reads a wheel event: Ctrl or Cmd (and so a pinch) zooms, a sideways turn or Shift pans, and a plain turn does what
 * the mode says. Where that is to zoom, fingers on a trackpad scroll the tracks instead: they can pinch.
 *
 * There is no inertia to add: trackpads bring their own.
 *
 * @param isTurned whether time runs down: then a sideways turn scrolls the tracks, and fingers on a trackpad go along time
 */
export function readWheel(input: WheelInput, mode: WheelMode, device: WheelDevice, isTurned = false): WheelAction {
  const dx = toPx(input.deltaX, input.deltaMode);
  const dy = toPx(input.deltaY, input.deltaMode);
  if (mode === 'none' || (dx === 0 && dy === 0)) return { kind: 'page' };
  if (input.ctrlKey || input.metaKey) return zoomBy(isPinch(input, dy) ? dy * PINCH_LOG2_PER_PX : notches(dy) * LOG2_PER_NOTCH);
  // Some systems turn Shift and a vertical wheel into a sideways one, others leave it vertical.
  const isSideways = Math.abs(dx) > Math.abs(dy);
  if (isSideways && isTurned && !input.shiftKey) return { kind: 'scroll', px: dx };
  if (input.shiftKey || isSideways) return { kind: 'pan', px: -(isSideways ? dx : dy) };
  if (mode === 'cooperative') return { kind: 'page' };
  if (device === 'trackpad') return isTurned ? { kind: 'pan', px: -dy } : { kind: 'scroll', px: dy };
  return zoomBy(notches(dy) * LOG2_PER_NOTCH);
}

function toPx(delta: number, deltaMode: number): number {
  if (deltaMode === 1) return delta * PX_PER_LINE;
  return deltaMode === 2 ? delta * PX_PER_PAGE : delta;
}

/** Whether a turn with Ctrl is a pinch: finer than a notch of a wheel ever is. */
function isPinch(input: WheelInput, dy: number): boolean {
  return input.ctrlKey && input.deltaMode === 0 && Math.abs(dy) < NOTCH_MIN_PX;
}

/** Turns of the wheel in notches; whatever a browser calls one notch is one. */
function notches(dy: number): number {
  const size = Math.abs(dy);
  if (size >= NOTCH_MIN_PX && size <= NOTCH_MAX_PX) return Math.sign(dy);
  return dy / ((NOTCH_MIN_PX + NOTCH_MAX_PX) / 2);
}

function zoomBy(turned: number): WheelAction {
  return { kind: 'zoom', log2: clamp(-turned, -MAX_LOG2, MAX_LOG2) };
}
