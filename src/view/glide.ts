import { clamp } from '../base/number.js';

/** How content runs on after it was let go. */
export interface Glide {
  /** Until it stands still; 0 where it was not moving. */
  readonly durationMs: number;
  /** How far it has run since it was let go, px, with the sign of the velocity. */
  offsetAt(elapsedMs: number): number;
}

/** One position of a pointer. */
export interface PointerSample {
  readonly timeMs: number;
  readonly x: number;
}

/** The speed falls to 1/e of itself in this time. */
const TIME_CONSTANT_MS = 325;

/** It stands still when no more than this is left to run. */
const STANDSTILL_PX = 0.5;

/** Only this much of a drag's end tells how fast it was let go. */
const VELOCITY_WINDOW_MS = 100;

/**
 * The run-out of a drag: its speed falls exponentially.
 *
 * @example glide(1).offsetAt(Infinity) // 324.5: a push of 1 px/ms runs 325 px, the last half px is let be
 */
export function glide(velocityPxPerMs: number): Glide {
  const reachPx = velocityPxPerMs * TIME_CONSTANT_MS;
  if (!(Math.abs(reachPx) > STANDSTILL_PX)) return { durationMs: 0, offsetAt: () => 0 };
  const durationMs = TIME_CONSTANT_MS * Math.log(Math.abs(reachPx) / STANDSTILL_PX);
  return {
    durationMs,
    offsetAt: (elapsedMs) => reachPx * -Math.expm1(-clamp(elapsedMs, 0, durationMs) / TIME_CONSTANT_MS),
  };
}

/**
 * The velocity at which a pointer was let go, px per ms: the mean of the last 100 ms before the last sample, which
 * should be the release itself, so that a rest before it counts as one.
 *
 * @param samples in order of time
 */
export function velocityOf(samples: readonly PointerSample[]): number {
  const last = samples.at(-1);
  if (last === undefined) return 0;
  const first = samples.find((sample) => last.timeMs - sample.timeMs <= VELOCITY_WINDOW_MS) ?? last;
  const elapsedMs = last.timeMs - first.timeMs;
  return elapsedMs > 0 ? (last.x - first.x) / elapsedMs : 0;
}
