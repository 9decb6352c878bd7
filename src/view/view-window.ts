import type { Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';

/**
 * The part of time that is seen: from `start` at the left edge to `end` at the right edge, `widthPx` CSS px apart.
 *
 * Never changed: every movement makes a new window, and gives back the same one where nothing moves.
 */
export interface ViewWindow {
  readonly start: Instant;
  readonly end: Instant;
  readonly widthPx: number;
}

/** How many milliseconds one px stands for: large when far out, small when close. */
export function msPerPx(window: ViewWindow): number {
  return (window.end - window.start) / window.widthPx;
}

/**
 * Where an instant lies, in px from the left edge; negative or beyond the width where it is out of sight.
 *
 * @example instantToPx({ start: 0, end: 1000, widthPx: 100 }, 250) // 25
 */
export function instantToPx(window: ViewWindow, instant: Instant): number {
  return ((instant - window.start) / (window.end - window.start)) * window.widthPx;
}

/**
 * The instant at a distance in px from the left edge.
 *
 * @example pxToInstant({ start: 0, end: 1000, widthPx: 100 }, 25) // 250
 */
export function pxToInstant(window: ViewWindow, px: number): Instant {
  // From the nearer edge, so that both edges are exact.
  const scale = msPerPx(window);
  return px * 2 <= window.widthPx ? window.start + px * scale : window.end - (window.widthPx - px) * scale;
}

/**
 * The window after its content was moved by some px: positive moves it to the right and shows earlier times.
 *
 * A drag should pan the window that it began with by the whole way, not each window by a little, so that no rounding
 * adds up.
 */
export function pan(window: ViewWindow, byPx: number): ViewWindow {
  if (byPx === 0) return window;
  const byMs = byPx * msPerPx(window);
  return { start: window.start - byMs, end: window.end - byMs, widthPx: window.widthPx };
}

/**
 * The window magnified `ratio` times about a point that stays where it is.
 *
 * @param ratio    above 1 zooms in, below 1 out; positive
 * @param anchorPx the point that stays, px from the left edge
 * @param held     the instant at that point. A gesture of many steps hands over the one that it took hold of: far out,
 *                 a window cannot tell to the minute what lies under the pointer, and coming back in would miss it.
 */
export function zoomAbout(
  window: ViewWindow,
  ratio: number,
  anchorPx: number,
  held: Instant = pxToInstant(window, anchorPx),
): ViewWindow {
  if (ratio === 1 && held === pxToInstant(window, anchorPx)) return window;
  return windowHolding(held, anchorPx, msPerPx(window) / ratio, window.widthPx);
}

/**
 * The window of a scale in which an instant lies at a px.
 *
 * @param px    from the left edge
 * @param scale ms per px
 */
export function windowHolding(held: Instant, px: number, scale: number, widthPx: number): ViewWindow {
  return { start: held - px * scale, end: held + (widthPx - px) * scale, widthPx };
}

/**
 * The window that shows a span from edge to edge.
 *
 * A span without length is brought to the middle, and one with an infinite end to the edge that it has, at the scale
 * that there is.
 */
export function show(window: ViewWindow, span: Span): ViewWindow {
  const lengthMs = window.end - window.start;
  const hasStart = Number.isFinite(span.start);
  const hasEnd = Number.isFinite(span.end);
  if (!hasStart && !hasEnd) return window;
  if (!hasStart) return moved(window, span.end - lengthMs, span.end);
  if (!hasEnd) return moved(window, span.start, span.start + lengthMs);
  if (span.start >= span.end) return moved(window, span.start - lengthMs / 2, span.start + lengthMs / 2);
  return moved(window, span.start, span.end);
}

/** The window at another width, showing the same time. */
export function resize(window: ViewWindow, widthPx: number): ViewWindow {
  return widthPx === window.widthPx ? window : { start: window.start, end: window.end, widthPx };
}

/** Whether two windows show the same time at the same width. */
export function sameWindow(a: ViewWindow, b: ViewWindow): boolean {
  return a === b || (a.start === b.start && a.end === b.end && a.widthPx === b.widthPx);
}

function moved(window: ViewWindow, start: Instant, end: Instant): ViewWindow {
  return start === window.start && end === window.end ? window : { start, end, widthPx: window.widthPx };
}
