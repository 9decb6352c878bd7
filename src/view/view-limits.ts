import { clamp, float64Step } from '../base/number.js';
import { MS_PER_DAY, MS_PER_MINUTE, type Instant } from '../time/instant.js';
import type { Span } from '../time/span.js';
import { msPerPx, type ViewWindow } from './view-window.js';

/** How far a window may go. */
export interface ViewLimits {
  /** No window begins before this … */
  readonly min: Instant;
  /** … or ends after this. */
  readonly max: Instant;
  /** The closest that one can come. */
  readonly minMsPerPx: number;
  /** The farthest that one can step back. */
  readonly maxMsPerPx: number;
}

/** The closest view where something is known to the hour or better: a minute is 8 px. */
const CLOSEST_MS_PER_PX = MS_PER_MINUTE / 8;

/** The closest view where nothing is known better than to the day: a day is 160 px. */
const CLOSEST_MS_PER_PX_BY_DAY = MS_PER_DAY / 160;

/** The farthest view holds the extent with 5 % of it on each side, and a fifth more. */
const WIDEST_EXTENTS = (1 + 2 * 0.05) * 1.2;

/** However short the extent, one can step back so many times from the closest view. */
const LEAST_ZOOM_RANGE = 8;

/** Px must stand for this many steps of float64, or marks would jump about as the window moves. */
const FLOAT64_STEPS_PER_PX = 4;

/**
 * The limits for looking at an extent on a surface of some width.
 *
 * @param extent  finite; what there is to see
 * @param options `finestMs`: the length of the most precise date that there is; unless it is shorter than a day, the
 *                closest view is one of days. Left out, minutes can be reached.
 */
export function limitsFor(extent: Span, widthPx: number, options: { readonly finestMs?: number } = {}): ViewLimits {
  const width = Math.max(widthPx, 1);
  const minMsPerPx = (options.finestMs ?? 0) >= MS_PER_DAY ? CLOSEST_MS_PER_PX_BY_DAY : CLOSEST_MS_PER_PX;
  const extentMs = Math.max(extent.end - extent.start, 0);
  const widestMs = Math.max(extentMs * WIDEST_EXTENTS, minMsPerPx * width * LEAST_ZOOM_RANGE);
  const marginMs = (widestMs - extentMs) / 2;
  return {
    min: extent.start - marginMs,
    max: extent.end + marginMs,
    minMsPerPx,
    maxMsPerPx: widestMs / width,
  };
}

/**
 * The nearest window within the limits; the same one where it keeps them.
 *
 * A window that is too wide or too narrow keeps its centre as far as `min` and `max` allow. One that shows no stretch
 * of time at all (a bound that is no number, an end before its start) becomes the widest view.
 */
export function clampWindow(window: ViewWindow, limits: ViewLimits): ViewWindow {
  const { start, end, widthPx } = window;
  if (!(start < end) || !(end - start < Infinity)) return widestWindow(widthPx, limits);

  const farthest = Math.max(Math.abs(start), Math.abs(end));
  const stepMs = float64Step(farthest);
  const closestMs = closestAt(farthest, limits) * Math.max(widthPx, 1);
  const longestMs = longestWithin(limits, widthPx);
  const lengthMs = clamp(end - start, Math.min(closestMs, longestMs), longestMs);

  // Rounding must not make a window that was clamped once look as though it had to be clamped again.
  const roundingMs = Math.max(lengthMs * ROUNDING, stepMs * 2);
  const keepsLength = Math.abs(end - start - lengthMs) <= roundingMs;
  const centred = keepsLength ? start : start + (end - start) / 2 - lengthMs / 2;
  const clamped = clamp(centred, limits.min, limits.max - lengthMs);
  if (keepsLength && Math.abs(clamped - start) <= roundingMs) return window;
  return { start: clamped, end: clamped + lengthMs, widthPx };
}

/**
 * The scale that a zoom about an instant comes to when it asks for one: the nearest within the limits. A window that is at a limit
 * already, and is asked to go beyond, keeps its own scale to the last digit: it stays where it is.
 *
 * @param wanted ms per px
 * @param about  the instant that keeps its place
 */
export function scaleWithin(window: ViewWindow, wanted: number, about: Instant, limits: ViewLimits): number {
  const own = msPerPx(window);
  const { closest, widest } = scalesAt(about, limits, window.widthPx);
  // A window's ends are rounded to instants that can be told apart, so its own scale may be off by that.
  const slack = 1 / Math.max(window.widthPx, 1);
  if (wanted <= closest && own <= closest * (1 + slack)) return own;
  if (wanted >= widest && own >= widest * (1 - ROUNDING)) return own;
  return clamp(wanted, closest, widest);
}

/** The closest and the widest scale of a window about an instant, ms per px. */
export function scalesAt(about: Instant, limits: ViewLimits, widthPx: number): { readonly closest: number; readonly widest: number } {
  const widest = longestWithin(limits, widthPx) / Math.max(widthPx, 1);
  // The ends of the window are a little farther away, where instants may be twice as coarse.
  return { closest: Math.min(closestAt(Math.abs(about) * (1 + ROUNDING), limits), widest), widest };
}

/** The closest scale at a distance from 1970 at which px can be told apart. */
function closestAt(distanceMs: number, limits: ViewLimits): number {
  return Math.max(limits.minMsPerPx, float64Step(distanceMs) * FLOAT64_STEPS_PER_PX);
}

/**
 * The window that shows an extent between two margins, given in px so that labels and half marks have their room.
 *
 * An extent without length gets a day about it.
 */
export function fitWindow(
  extent: Span,
  widthPx: number,
  padding: { readonly paddingStartPx?: number; readonly paddingEndPx?: number } = {},
): ViewWindow {
  const { paddingStartPx = 0, paddingEndPx = 0 } = padding;
  const isPoint = !(extent.end > extent.start);
  const start = isPoint ? extent.start - MS_PER_DAY / 2 : extent.start;
  const end = isPoint ? extent.start + MS_PER_DAY / 2 : extent.end;
  const scale = (end - start) / Math.max(widthPx - paddingStartPx - paddingEndPx, 1);
  return { start: start - paddingStartPx * scale, end: end + paddingEndPx * scale, widthPx };
}

/** What rounding may take from a length and give to it, as a fraction. */
const ROUNDING = 1e-9;

function longestWithin(limits: ViewLimits, widthPx: number): number {
  return Math.min(limits.maxMsPerPx * Math.max(widthPx, 1), limits.max - limits.min);
}

function widestWindow(widthPx: number, limits: ViewLimits): ViewWindow {
  const middle = limits.min + (limits.max - limits.min) / 2;
  const half = longestWithin(limits, widthPx) / 2;
  return { start: middle - half, end: middle + half, widthPx };
}
