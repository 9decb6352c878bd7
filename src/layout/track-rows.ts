import { LANE_HEIGHT_PX, SLIM_TRACK_PX, STATE_ROW_PX, TICK_ROW_PX, TRACK_PADDING_PX } from './geometry.js';
import { msPerPx } from '../view/view-window.js';
import { rowsOverlapping } from '../store/span-index.js';
import type { EventStore } from '../store/event-store.js';
import type { Placement } from './labels/placement.js';
import type { RowFilter } from '../store/query-store.js';
import type { ViewWindow } from '../view/view-window.js';

/** How high a track is, and each of its lanes; CSS px. A lane that has nothing to show has no height. */
export interface TrackShape {
  readonly height: number;
  readonly lanes: readonly number[];
}

/** Where a track stands, CSS px from the top of all tracks, and its shape. */
export interface TrackRow extends TrackShape {
  readonly y: number;
}

/** The height of a track with a number of full lanes. */
export function trackHeight(lanes: number): number {
  return TRACK_PADDING_PX + STATE_ROW_PX + lanes * LANE_HEIGHT_PX + TICK_ROW_PX + TRACK_PADDING_PX;
}

/** Whether a lane has grown to its full height, so that what stands in it can be shown. */
export function isLaneOpen(shape: TrackShape, lane: number): boolean {
  return (shape.lanes[lane] ?? 0) > LANE_HEIGHT_PX - 0.5;
}

/** The top of a lane, px from the top of its track. */
export function laneTop(shape: TrackShape, lane: number): number {
  let top = TRACK_PADDING_PX + STATE_ROW_PX;
  for (let i = 0; i < lane; i += 1) top += shape.lanes[i] ?? 0;
  return top;
}

/** A window wider by this on both sides decides, so that a pan of a quarter of it changes no heights. */
const LOOK_AROUND = 0.25;

/** The window at whose scale the labels around a window must be decided before its tracks take their shapes. */
export function aroundWindow(window: ViewWindow): ViewWindow {
  const aroundMs = (window.end - window.start) * LOOK_AROUND;
  return { start: window.start - aroundMs, end: window.end + aroundMs, widthPx: window.widthPx * (1 + 2 * LOOK_AROUND) };
}

/**
 * The shapes that the tracks want for a window at rest: a lane is open where a label is shown in it, a track without
 * anything is a slim strip, and what is left of the room is shared out among the others. Labels count as far as they are
 * decided.
 *
 * @param room   height for all tracks, CSS px; they may want more
 * @param forced rows that must show, wherever their lane is
 */
export function restingShapes(
  store: EventStore,
  placement: Placement,
  window: ViewWindow,
  room: number,
  options: { readonly forced?: readonly number[]; readonly filter?: RowFilter | undefined } = {},
): TrackShape[] {
  const { forced = [], filter } = options;
  const span = aroundWindow(window);
  for (const row of forced) if (row >= 0) placement.decideRow(row);
  const shapes = Array.from({ length: store.trackCount }, (_, track): TrackShape => {
    const lanes = new Array<number>(placement.laneCountOf(track)).fill(0);
    const open = (row: number): void => {
      if (filter?.has(row) ?? true) lanes[placement.lanes[row] ?? 0] = LANE_HEIGHT_PX;
    };
    placement.visit(track, span.start, span.end, msPerPx(window), open);
    for (const row of forced) if (row >= 0 && store.homeOf(row) === track) open(row);
    const openLanes = lanes.filter((height) => height > 0).length;
    const isEmpty = openLanes === 0 && rowsOverlapping(store, track, span, { limit: 1, ...(filter && { filter }) }).length === 0;
    return { lanes, height: isEmpty ? SLIM_TRACK_PX : trackHeight(openLanes) };
  });
  return shareOut(shapes, room);
}

/** No track grows by more than this only because there is room. */
const MAX_SPARE_PX = 28;

function shareOut(shapes: readonly TrackShape[], room: number): TrackShape[] {
  const full = shapes.filter(({ height }) => height > SLIM_TRACK_PX).length;
  const spare = room - shapes.reduce((sum, { height }) => sum + height, 0);
  if (full === 0 || spare <= 0) return [...shapes];
  const each = Math.min(MAX_SPARE_PX, Math.floor(spare / full));
  return shapes.map((shape) => (shape.height > SLIM_TRACK_PX ? { ...shape, height: shape.height + each } : shape));
}

/** Stacks shapes into rows. */
export function stackRows(shapes: readonly TrackShape[]): TrackRow[] {
  let y = 0;
  return shapes.map((shape) => {
    const row = { ...shape, y };
    y += shape.height;
    return row;
  });
}
