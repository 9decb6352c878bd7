import { msPerPx, type ViewWindow } from './view-window.js';
import type { Span } from '../time/span.js';

/** An event that lasted leaves this part of the window free on either side. */
const MARGIN = 0.2;
/** Nothing is looked at closer than this, px for the shortest date that is known: around it there would be nothing. */
const SHORTEST_PX = 24;
/** A label that has just appeared may still be on the edge of its range. */
const INSIDE_RANGE = 0.98;

/** What there is to know of an event that a window is to show. */
export interface ShownEvent {
  readonly span: Span;
  /** Whether it lasted, rather than happened at some time in its span. */
  readonly lasted: boolean;
  /** The coarsest scale at which its label shows, ms per px; 0 is never. */
  readonly labelScale: number;
  /** The length of the most precise date of all events, ms. */
  readonly finestMs: number;
}

/**
 * The window in which an event is seen with its name and among others: what lasted fills most of it; what happened at a
 * point stands in its middle, at the scale of now or as much finer as its label needs.
 *
 * @param from the window of now
 */
export function windowOnEvent(from: ViewWindow, { span, lasted, labelScale, finestMs }: ShownEvent): ViewWindow {
  const { widthPx } = from;
  const closest = Number.isFinite(finestMs) ? finestMs / SHORTEST_PX : 0;
  const filled = (span.end - span.start) / (1 - 2 * MARGIN) / widthPx;
  const readable = labelScale > 0 ? labelScale * INSIDE_RANGE : closest;
  const scale = lasted ? Math.max(filled, closest) : Math.max(Math.min(msPerPx(from), readable), Math.min(readable, filled));
  const middle = (span.start + span.end) / 2;
  return { start: middle - (scale * widthPx) / 2, end: middle + (scale * widthPx) / 2, widthPx };
}
