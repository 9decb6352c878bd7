import { easeOut } from './easing.js';

/** How a movement goes on while its key is held: a step at once, and then ever faster. Lengths in units of one's own. */
export interface HeldPace {
  /** A short press goes so far. */
  readonly step: number;
  /** Per second, when the step is over. */
  readonly speed: number;
  /** By so much more in each second. */
  readonly acceleration: number;
  readonly topSpeed: number;
}

/** The step of a press takes so long, whether the key is still held or not. */
export const STEP_MS = 160;

const MS_PER_SECOND = 1000;

/**
 * How far a movement has come since its key went down. A function of time alone: however many frames are drawn on the way, and however
 * uneven they are, it comes equally far.
 *
 * @param elapsedMs since the key went down
 * @param heldMs    for how long it was held; the time that has gone by, while it still is
 * @example heldDistance({ step: 10, speed: 100, acceleration: 0, topSpeed: 100 }, 1160, 1160) // 110: the step, and a second of 100
 */
export function heldDistance({ step, speed, acceleration, topSpeed }: HeldPace, elapsedMs: number, heldMs: number): number {
  const first = step * easeOut(Math.min(elapsedMs / STEP_MS, 1));
  const seconds = Math.max(0, Math.min(elapsedMs, heldMs) - STEP_MS) / MS_PER_SECOND;
  const toTop = acceleration > 0 ? Math.max(0, (topSpeed - speed) / acceleration) : Infinity;
  const rising = Math.min(seconds, toTop);
  return first + speed * rising + (acceleration * rising ** 2) / 2 + Math.max(0, seconds - rising) * topSpeed;
}
