import { ROW_SIZES, TRACK_PADDING_PX } from './geometry.js';
import { listTracks } from './track-list.js';
import { msPerPx } from '../view/view-window.js';
import { rowsOverlapping } from '../store/span-index.js';
import { valueAt } from '../base/number.js';
import type { EventStore } from '../store/event-store.js';
import type { ListedTrack } from './track-list.js';
import type { Placement } from './labels/placement.js';
import type { RowFilter } from '../store/query-store.js';
import type { TrackSizes } from './geometry.js';
import type { ViewWindow } from '../view/view-window.js';

/** How high a track is, and each of its lanes; CSS px. A lane that has nothing to show has no height. */
export interface TrackShape {
  readonly height: number;
  readonly lanes: readonly number[];
}

/** A row of the picture with its shape. */
export interface RowShape extends ListedTrack, TrackShape {}

/** The same with where it stands, CSS px from the top of all rows. */
export interface TrackRow extends RowShape {
  readonly y: number;
}

/** What a head needs to know of its row. */
export type HeadedRow = Pick<TrackRow, 'track' | 'source' | 'height' | 'level' | 'group'>;

/** The height of a track with a number of full lanes. */
export function trackHeight(lanes: number, { startPx, lanePx, footPx }: TrackSizes = ROW_SIZES): number {
  return startPx + lanes * lanePx + footPx;
}

/** Whether a lane has grown to its full height, so that what stands in it can be shown. */
export function isLaneOpen(shape: TrackShape, lane: number, { lanePx }: TrackSizes = ROW_SIZES): boolean {
  return (shape.lanes[lane] ?? 0) > lanePx - 0.5;
}

/** The top of a lane, px from the top of its track. */
export function laneTop(shape: TrackShape, lane: number, { startPx }: TrackSizes = ROW_SIZES): number {
  let top = startPx;
  for (let i = 0; i < lane; i += 1) top += shape.lanes[i] ?? 0;
  return top;
}

/** The baseline of a track's bottom row, px from its top. */
export function tickBase(height: number): number {
  return height - TRACK_PADDING_PX;
}

/** A window wider by this on both sides decides which lanes are open, so that a pan of an eighth of it changes few heights. */
const LOOK_AROUND = 0.125;

/** The window at whose scale the labels around a window must be decided before its tracks take their shapes. */
export function aroundWindow(window: ViewWindow): ViewWindow {
  const aroundMs = (window.end - window.start) * LOOK_AROUND;
  return { start: window.start - aroundMs, end: window.end + aroundMs, widthPx: window.widthPx * (1 + 2 * LOOK_AROUND) };
}

/**
 * The shapes that the rows want for a window at rest: a lane is open where a label is shown in it or near it, a track without
 * anything in the window is a slim strip, and what is left of the room is shared out among the others. Labels count as far as they are
 * decided. A track that keeps a number of lanes keeps them open; one that is collapsed, or a closed group, has none.
 *
 * @param room   height for all rows, CSS px; they may want more
 * @param options `forced`: events that must show, wherever their lane is; `rows`: which tracks there are, by default all of them; `sizes`: what
 * a track takes, by default what it takes as a row
 */
export function restingShapes(
  store: EventStore,
  placement: Placement,
  window: ViewWindow,
  room: number,
  options: { readonly forced?: readonly number[]; readonly filter?: RowFilter | undefined; readonly rows?: readonly ListedTrack[]; readonly sizes?: TrackSizes } = {},
): RowShape[] {
  const { forced = [], filter, rows = listTracks(store).rows, sizes = ROW_SIZES } = options;
  const { lanePx } = sizes;
  const span = aroundWindow(window);
  for (const row of forced) if (row >= 0) placement.decideRow(row);
  const shapes = rows.map((listed): RowShape => {
    const { track, source } = listed;
    if (listed.group === 'closed') return { ...listed, lanes: [], height: sizes.closedPx };
    if (listed.isCollapsed) return { ...listed, lanes: [], height: sizes.collapsedPx };
    const kept = listed.keptLanes;
    if (kept !== undefined) return { ...listed, lanes: new Array<number>(kept).fill(lanePx), height: Math.max(sizes.leastPx, trackHeight(kept, sizes)) };
    const lanes = new Array<number>(placement.laneCountOf(track)).fill(0);
    const own = forced.filter((row) => row >= 0 && store.homeOf(row) === track);
    const isEmpty = !own.some((row) => overlaps(store, row, window)) && rowsOverlapping(store, source, window, { limit: 1, ...(filter && { filter }) }).length === 0;
    if (isEmpty) return { ...listed, lanes, height: sizes.slimPx };
    // Among what a filter leaves there may be fewer lanes than an event has that it leaves out.
    const open = (row: number): void => { lanes[Math.min(placement.lanes[row] ?? 0, lanes.length - 1)] = lanePx; };
    placement.visit(track, span.start, span.end, msPerPx(window), (row) => { if (filter?.has(row) ?? true) open(row); });
    for (const row of own) open(row);
    const openLanes = lanes.filter((height) => height > 0).length;
    return { ...listed, lanes, height: Math.max(sizes.leastPx, trackHeight(openLanes, sizes)) };
  });
  return shareOut(shapes, room, sizes);
}

function overlaps(store: EventStore, row: number, { start, end }: ViewWindow): boolean {
  return valueAt(store.starts, row) < end && valueAt(store.ends, row) > start;
}

/** No track grows by more than this only because there is room. */
const MAX_SPARE_PX = 28;

function shareOut(shapes: readonly RowShape[], room: number, sizes: TrackSizes): RowShape[] {
  const takesSpare = (shape: RowShape): boolean => canGrow(shape, sizes);
  const full = shapes.filter(takesSpare).length;
  const spare = room - shapes.reduce((sum, { height }) => sum + height, 0);
  if (full === 0 || spare <= 0) return [...shapes];
  const each = Math.min(MAX_SPARE_PX, Math.floor(spare / full));
  return shapes.map((shape) => (takesSpare(shape) ? { ...shape, height: shape.height + each } : shape));
}

/** A row whose height a reader has chosen keeps it. */
function canGrow({ height, group, isCollapsed, keptLanes }: RowShape, { slimPx }: TrackSizes): boolean {
  return height > slimPx && group !== 'closed' && !isCollapsed && keptLanes === undefined;
}

/** Stacks shapes into rows. */
export function stackRows<Shape extends TrackShape>(shapes: readonly Shape[]): (Shape & { readonly y: number })[] {
  let y = 0;
  return shapes.map((shape) => {
    const row = { ...shape, y };
    y += shape.height;
    return row;
  });
}

/** Pinned rows keep no more than this part of the height of all to themselves; what is beyond scrolls with the others. */
const MAX_PINNED_PART = 0.6;

/** How many of the first rows stay while the others scroll. */
export function pinnedCount(rows: readonly TrackRow[], plotHeight: number): number {
  let count = 0;
  for (const { isPinned, y, height } of rows) {
    if (!isPinned || y + height > plotHeight * MAX_PINNED_PART) break;
    count += 1;
  }
  return count;
}

/**
 * How far the first row in sight has been pushed, px, by rows above it that have taken other heights: who scrolls along leaves it where it was.
 *
 * @param before the same rows as they were
 * @param scrollTop how far they are scrolled, px
 * @param plotHeight room for the rows that are in sight, px
 */
export function pushedPx(before: readonly TrackRow[], now: readonly TrackRow[], scrollTop: number, plotHeight: number): number {
  const pinned = pinnedCount(before, plotHeight);
  const edge = scrollTop + (before[pinned]?.y ?? 0);
  const inSight = before.filter(({ y, height }, place) => place >= pinned && y + height > edge);
  // One that is cut off above would pass its own growth on to all others.
  const first = inSight.find(({ y }) => y >= edge) ?? inSight[0];
  const same = first && now.find(({ track }) => track === first.track);
  return same ? same.y - first.y : 0;
}
