import { easeCubicInOut } from 'd3';
import { lerp } from '../../base/number.js';

const CHANGE_MS = 220;

/** The heights of the tracks, which change smoothly from one rest to the next. */
export class RowHeights {
  #from: readonly number[] = [];
  #to: readonly number[] = [];
  #startMs: number | undefined;
  #fraction = 1;

  /** Px by track, now. */
  get current(): number[] {
    return this.#to.map((to, i) => lerp(this.#from[i] ?? to, to, easeCubicInOut(this.#fraction)));
  }

  /** What they are changing to, px by track. */
  get target(): readonly number[] {
    return this.#to;
  }

  /** Sets where to go; returns whether that is a change. */
  aim(heights: readonly number[], animate: boolean): boolean {
    if (heights.length === this.#to.length && heights.every((height, i) => height === this.#to[i])) return false;
    const isNew = heights.length !== this.#to.length;
    this.#from = isNew || !animate ? heights : this.current;
    this.#to = heights;
    this.#startMs = undefined;
    this.#fraction = isNew || !animate ? 1 : 0;
    return true;
  }

  /** Moves on; returns whether there is more to come. */
  advance(nowMs: number): boolean {
    if (this.#fraction >= 1) return false;
    this.#startMs ??= nowMs;
    this.#fraction = Math.min(1, (nowMs - this.#startMs) / CHANGE_MS);
    return this.#fraction < 1;
  }
}
