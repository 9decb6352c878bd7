import { easeInOut } from '../../view/easing.js';
import { lerp } from '../../base/number.js';
import { stackRows } from '../../layout/track-rows.js';
import type { RowShape, TrackRow } from '../../layout/track-rows.js';

const CHANGE_MS = 220;

/** The rows of the tracks, which take other shapes and places smoothly from one rest to the next. */
export class MovingRows {
  #from: readonly TrackRow[] = [];
  #to: readonly TrackRow[] = [];
  #startMs: number | undefined;
  #fraction = 1;

  /** The rows now, from the top; the same object while nothing moves. */
  get current(): readonly TrackRow[] {
    return this.#fraction >= 1 ? this.#to : between(this.#from, this.#to, easeInOut(this.#fraction));
  }

  /** What they are changing to. */
  get target(): readonly TrackRow[] {
    return this.#to;
  }

  /** Whether they are not there yet. */
  get isMoving(): boolean {
    return this.#fraction < 1;
  }

  /** Sets where to go; returns whether that is a change. */
  aim(shapes: readonly RowShape[], animate: boolean): boolean {
    const rows = stackRows(shapes);
    if (rows.length === this.#to.length && rows.every((row, i) => isSame(row, this.#to[i]))) return false;
    const cuts = !animate || this.#to.length === 0;
    this.#from = cuts ? rows : this.current;
    this.#to = rows;
    this.#startMs = undefined;
    this.#fraction = cuts ? 1 : 0;
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

function isSame(a: TrackRow, b: TrackRow | undefined): boolean {
  return b !== undefined && a.track === b.track && a.source === b.source && a.height === b.height && a.level === b.level && a.under === b.under
    && a.group === b.group && a.isCollapsed === b.isCollapsed && a.isPinned === b.isPinned && a.keptLanes === b.keptLanes
    && a.lanes.length === b.lanes.length && a.lanes.every((height, i) => height === b.lanes[i]);
}

/** A row that was not there before grows out from under the one above it. */
function between(from: readonly TrackRow[], to: readonly TrackRow[], fraction: number): TrackRow[] {
  const before = new Map(from.map((row) => [row.track, row]));
  let footY = 0;
  return to.map((row) => {
    const known = before.get(row.track);
    const y = known?.y ?? footY;
    const height = known?.height ?? 0;
    footY = y + height;
    return {
      ...row,
      y: lerp(y, row.y, fraction),
      height: lerp(height, row.height, fraction),
      lanes: row.lanes.map((lane, i) => lerp(known?.lanes[i] ?? 0, lane, fraction)),
    };
  });
}
