/** What turns a wheel event came from: a wheel, which clicks from notch to notch, or a surface that fingers glide over. */
export type WheelDevice = 'wheel' | 'trackpad';

/** What tells one from the other; a `WheelEvent` is one. */
export interface WheelTrace {
  readonly deltaX: number;
  readonly deltaY: number;
  /** 0 px, 1 lines, 2 pages. */
  readonly deltaMode: number;
  /** What Chromium and WebKit add: 120 a notch. */
  readonly wheelDeltaY?: number;
}

/** After this pause another device may be in use. */
const PAUSE_MS = 400;
/** macOS turns a slow notch into so many px, and a faster one into a multiple. */
const MAC_NOTCH_PX = 4.000244140625;
/** No wheel turns by less, px. */
const LEAST_WHEEL_PX = 4;
/** A hand begins more gently than this, px. */
const LEAST_NOTCH_PX = 50;
/** Turns that come thick and small are a hand's: px times ms since the one before. */
const MOST_GLIDE = 200;
const WHEEL_DELTA_A_NOTCH = 120;
/** Px of a precise turn in what Chromium and WebKit add. */
const WHEEL_DELTA_A_PX = 3;

/**
 * Tells wheels from trackpads, which no event says. A gesture is judged by its first turn, or by its second where that could be either, and
 * keeps its device until there is a pause.
 *
 * @see   the heuristics of mapbox-gl and maplibre-gl (`scroll_zoom`): 4.000244 px, small turns, and turns by their rate; what Chromium
 *        and WebKit count in 120 a notch is added to them
 */
export class WheelDeviceReader {
  #device: WheelDevice | undefined;
  #lastMs = -Infinity;

  /** What a turn came from; `undefined` for the first one of a gesture that only the next one, or a pause, can tell. */
  read(trace: WheelTrace, timeMs: number): WheelDevice | undefined {
    const elapsedMs = timeMs - this.#lastMs;
    this.#lastMs = timeMs;
    if (elapsedMs > PAUSE_MS) this.#device = deviceOf(trace);
    else this.#device ??= deviceOf(trace) ?? (elapsedMs * sizeOf(trace) < MOST_GLIDE ? 'trackpad' : 'wheel');
    return this.#device;
  }

  /** Nothing followed the turn that could be either: a single one is a notch. */
  settle(): WheelDevice {
    return (this.#device ??= 'wheel');
  }
}

function deviceOf(trace: WheelTrace): WheelDevice | undefined {
  const { deltaX, deltaY, deltaMode, wheelDeltaY = 0 } = trace;
  if (deltaMode !== 0) return 'wheel';
  // Wheels turn one way at a time.
  if (deltaX !== 0 && deltaY !== 0) return 'trackpad';
  const size = sizeOf(trace);
  if (size % MAC_NOTCH_PX === 0) return 'wheel';
  if (size < LEAST_WHEEL_PX) return 'trackpad';
  const isCounted = wheelDeltaY !== 0 && Math.abs(wheelDeltaY) !== Math.abs(deltaY) * WHEEL_DELTA_A_PX;
  if (size >= LEAST_NOTCH_PX || (isCounted && wheelDeltaY % WHEEL_DELTA_A_NOTCH === 0)) return 'wheel';
  return undefined;
}

function sizeOf({ deltaX, deltaY }: WheelTrace): number {
  return Math.max(Math.abs(deltaX), Math.abs(deltaY));
}
