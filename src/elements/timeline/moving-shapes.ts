import { easeInOut } from '../../view/easing.js';
import { lerp } from '../../base/number.js';
import type { TrackShape } from '../../layout/track-rows.js';

const CHANGE_MS = 220;

/** The shapes of the tracks, which change smoothly from one rest to the next. */
export class MovingShapes {
  #from: readonly TrackShape[] = [];
  #to: readonly TrackShape[] = [];
  #startMs: number | undefined;
  #fraction = 1;

  /** By track, now. */
  get current(): readonly TrackShape[] {
    return this.#fraction >= 1 ? this.#to : between(this.#from, this.#to, easeInOut(this.#fraction));
  }

  /** What they are changing to, by track. */
  get target(): readonly TrackShape[] {
    return this.#to;
  }

  /** Sets where to go; returns whether that is a change. */
  aim(shapes: readonly TrackShape[], animate: boolean): boolean {
    const isNew = shapes.length !== this.#to.length;
    if (!isNew && shapes.every((shape, i) => isSame(shape, this.#to[i]))) return false;
    this.#from = isNew || !animate ? shapes : this.current;
    this.#to = shapes;
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

function isSame(a: TrackShape, b: TrackShape | undefined): boolean {
  return b !== undefined && a.height === b.height && a.lanes.length === b.lanes.length && a.lanes.every((height, i) => height === b.lanes[i]);
}

function between(from: readonly TrackShape[], to: readonly TrackShape[], fraction: number): TrackShape[] {
  return to.map((shape, track) => ({
    height: lerp(from[track]?.height ?? shape.height, shape.height, fraction),
    lanes: shape.lanes.map((height, lane) => lerp(from[track]?.lanes[lane] ?? 0, height, fraction)),
  }));
}
