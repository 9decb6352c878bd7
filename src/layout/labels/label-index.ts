import { firstIndexWhere } from '../../base/bisect.js';
import { valueAt } from '../../base/number.js';
import type { Instant } from '../../time/instant.js';

/** The events of one lane whose labels come in within the same doubling of scale, by start. */
interface Shelf {
  readonly lane: number;
  /** Power of two below or at the active scales of its rows. */
  readonly level: number;
  readonly rows: Uint32Array;
}

/** The labels of one track, ordered so that a window finds its own without looking at the others. */
export interface LabelIndex {
  readonly shelves: readonly Shelf[];
  readonly laneCount: number;
  /** The farthest that any label reaches to the left of its event's start, px. */
  readonly farthestBeforePx: number;
}

/** What the index looks things up in; all by row. */
export interface LabelColumns {
  readonly starts: ArrayLike<Instant>;
  readonly ends: ArrayLike<Instant>;
  /** How far mark and label reach before the start and after the end, px. */
  readonly reachBefore: ArrayLike<number>;
  readonly reachAfter: ArrayLike<number>;
  readonly lanes: ArrayLike<number>;
  readonly scales: ArrayLike<number>;
}

/** Sorts the rows of a track, given by start, into shelves by lane and scale. Rows that never show are left out. */
export function indexLabels(rows: Iterable<number>, columns: LabelColumns, laneCount: number): LabelIndex {
  let farthestBeforePx = 0;
  const shelves = new Map<string, { lane: number; level: number; rows: number[] }>();
  for (const row of rows) {
    const scale = valueAt(columns.scales, row);
    if (scale <= 0) continue;
    const lane = valueAt(columns.lanes, row);
    const level = Math.floor(Math.log2(scale));
    const key = `${lane}/${level}`;
    const shelf = shelves.get(key) ?? { lane, level, rows: [] };
    shelf.rows.push(row);
    farthestBeforePx = Math.max(farthestBeforePx, valueAt(columns.reachBefore, row));
    shelves.set(key, shelf);
  }
  return {
    shelves: Array.from(shelves.values(), (shelf) => ({ ...shelf, rows: Uint32Array.from(shelf.rows) })),
    laneCount,
    farthestBeforePx,
  };
}

/**
 * Visits every event of a track whose label shows at a scale and which, with its label, reaches into a stretch of time.
 *
 * Shown boxes of a lane are disjoint and in order of start, so of all that start before the stretch only the last
 * shown one can reach into it: the cost follows what is shown, not what is loaded.
 *
 * @param scale ms per px
 */
export function visitLabels(
  index: LabelIndex,
  columns: LabelColumns,
  start: Instant,
  end: Instant,
  scale: number,
  visit: (row: number) => void,
): void {
  const last = end + index.farthestBeforePx * scale;
  const reachesIn = (row: number): boolean =>
    valueAt(columns.ends, row) + valueAt(columns.reachAfter, row) * scale > start &&
    valueAt(columns.starts, row) - valueAt(columns.reachBefore, row) * scale < end;
  const level = Math.floor(Math.log2(scale));
  for (const shelf of index.shelves) {
    if (shelf.level < level) continue;
    const { rows } = shelf;
    let i = firstIndexWhere(0, rows.length, (index) => valueAt(columns.starts, valueAt(rows, index)) >= start) - 1;
    while (i > 0 && valueAt(columns.scales, valueAt(rows, i)) < scale) i -= 1;
    for (i = Math.max(0, i); i < rows.length; i += 1) {
      const row = valueAt(rows, i);
      if (valueAt(columns.starts, row) >= last) break;
      if (valueAt(columns.scales, row) >= scale && reachesIn(row)) visit(row);
    }
  }
}
