import {
  LANE_HEIGHT_PX, SLIM_TRACK_PX, STATE_ROW_PX, TICK_ROW_PX, TRACK_PADDING_PX,
} from './geometry.js';
import { msPerPx } from '../view/view-window.js';
import { queryStore } from '../store/query-store.js';
import { visitLabels } from './label-index.js';
import type { EventStore } from '../store/event-store.js';
import type { Placement } from './placement.js';
import type { ViewWindow } from '../view/view-window.js';

/** Where a track stands, CSS px from the top of all tracks. */
export interface TrackRow {
  readonly y: number;
  readonly height: number;
}

/** The height that a track needs for a number of lanes. */
export function trackHeight(lanes: number): number {
  return TRACK_PADDING_PX + STATE_ROW_PX + lanes * LANE_HEIGHT_PX + TICK_ROW_PX + TRACK_PADDING_PX;
}

/** How many whole lanes a track of some height has room for. */
export function lanesIn(height: number): number {
  return Math.max(0, Math.floor((height - trackHeight(0) + 0.5) / LANE_HEIGHT_PX));
}

/** A window a quarter wider on both sides decides heights, so that a short pan does not change them. */
const LOOK_AROUND = 0.25;

/**
 * The heights that the tracks want for a window at rest: as many lanes as labels are shown in, a slim strip where
 * nothing is. What is left of the room is shared out among the tracks that are not slim.
 *
 * @param room height for all tracks, CSS px; they may want more
 */
export function restingHeights(store: EventStore, placement: Placement, window: ViewWindow, room: number): number[] {
  const aroundMs = (window.end - window.start) * LOOK_AROUND;
  const span = { start: window.start - aroundMs, end: window.end + aroundMs };
  const tracks = Array.from({ length: store.trackCount }, (_, track) => track);
  const totals = queryStore(store, { span, binMs: span.end - span.start, tracks }).map((answer) => answer.total);
  const heights = tracks.map((track) => {
    let lanes = 0;
    const index = placement.indexes[track];
    if (index) {
      visitLabels(index, placement, span.start, span.end, msPerPx(window), (row) => {
        lanes = Math.max(lanes, (placement.lanes[row] ?? 0) + 1);
      });
    }
    return lanes === 0 && (totals[track] ?? 0) === 0 ? SLIM_TRACK_PX : trackHeight(Math.max(1, lanes));
  });
  return shareOut(heights, room);
}

/** No track grows by more than this only because there is room. */
const MAX_SPARE_PX = 28;

function shareOut(heights: readonly number[], room: number): number[] {
  const full = heights.filter((height) => height > SLIM_TRACK_PX).length;
  const spare = room - heights.reduce((sum, height) => sum + height, 0);
  if (full === 0 || spare <= 0) return [...heights];
  const each = Math.min(MAX_SPARE_PX, Math.floor(spare / full));
  return heights.map((height) => (height > SLIM_TRACK_PX ? height + each : height));
}

/** Stacks heights into rows. */
export function stackRows(heights: readonly number[]): TrackRow[] {
  let y = 0;
  return heights.map((height) => {
    const row = { y, height };
    y += height;
    return row;
  });
}
