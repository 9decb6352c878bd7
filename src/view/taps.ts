import type { PlotPoint } from './grip.js';

/** What fingers have said by coming down and going up again in the same place. */
export type Tap =
  | { readonly kind: 'tap' | 'double-tap'; readonly point: PlotPoint }
  /** `point` is in the middle between them. */
  | { readonly kind: 'two-finger-tap'; readonly point: PlotPoint };

/** A finger that moved farther meant something else, px. */
const SLOP_PX = 12;
/** A finger that stays longer meant something else. */
const LONGEST_TAP_MS = 300;
/** The second tap of two comes no later, and no farther away, px. */
const LONGEST_PAUSE_MS = 320;
const REACH_PX = 32;

interface Finger {
  readonly from: PlotPoint;
  readonly sinceMs: number;
}

/** Reads taps out of fingers that come and go: one, two in the same place, or two fingers at once. */
export class TapReader {
  readonly #down = new Map<number, Finger>();
  /** All that took part since the first came down; emptied when the last has gone. */
  #fingers: Finger[] = [];
  #isSpoilt = false;
  #before: { readonly point: PlotPoint; readonly timeMs: number } | undefined;

  /** A finger comes down. */
  press(id: number, point: PlotPoint, timeMs: number): void {
    if (this.#down.size === 0) {
      this.#fingers = [];
      this.#isSpoilt = false;
    }
    const finger = { from: point, sinceMs: timeMs };
    this.#down.set(id, finger);
    this.#fingers.push(finger);
  }

  /** A finger moves; returns whether this can still be a tap. */
  move(id: number, point: PlotPoint): boolean {
    const finger = this.#down.get(id);
    if (finger && distance(finger.from, point) > SLOP_PX) this.#isSpoilt = true;
    return !this.#isSpoilt;
  }

  /** A finger goes up; returns what was said, when it was the last one. */
  lift(id: number, timeMs: number): Tap | undefined {
    if (!this.#down.delete(id) || this.#down.size > 0) return undefined;
    const [first, second] = this.#fingers;
    const isQuick = first !== undefined && timeMs - first.sinceMs <= LONGEST_TAP_MS;
    const { length } = this.#fingers;
    const before = this.#before;
    this.#before = undefined;
    if (this.#isSpoilt || !isQuick || length > 2) return undefined;
    if (second) return { kind: 'two-finger-tap', point: { x: (first.from.x + second.from.x) / 2, y: (first.from.y + second.from.y) / 2 } };
    const isSecond = before !== undefined && first.sinceMs - before.timeMs <= LONGEST_PAUSE_MS && distance(before.point, first.from) <= REACH_PX;
    if (!isSecond) this.#before = { point: first.from, timeMs };
    return { kind: isSecond ? 'double-tap' : 'tap', point: first.from };
  }

  /** A finger turns out to have done something else, as scrolling the page. */
  cancel(id: number): void {
    this.#down.delete(id);
    this.#isSpoilt = true;
    this.#before = undefined;
  }

  /** How many fingers are down. */
  get fingers(): number {
    return this.#down.size;
  }
}

function distance(a: PlotPoint, b: PlotPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
