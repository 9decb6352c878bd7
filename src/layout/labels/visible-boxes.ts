import { extentOf } from '../events/event-box.js';
import { isLaneOpen } from '../track-rows.js';
import { msPerPx } from '../../view/view-window.js';
import type { LanedBox } from '../events/laned-box.js';
import type { LayoutInput } from '../layout-input.js';
import type { TrackRow } from '../track-rows.js';

/**
 * The events of a track that stand in its open lanes now, by start. The selected and the focused event always do, in
 * their own lane if that is open, and whatever they would overlap steps back into the bottom row.
 */
export function visibleBoxes(input: LayoutInput, shape: TrackRow): LanedBox[] {
  const { store, placement, window, focus, filter, flow } = input;
  const { track } = shape;
  const someLane = shape.lanes.findIndex((_, lane) => isLaneOpen(shape, lane, flow.sizes));
  if (someLane < 0) return [];
  const laneFor = (row: number): number => {
    placement.decideRow(row);
    const lane = placement.lanes[row] ?? 0;
    return isLaneOpen(shape, lane, flow.sizes) ? lane : someLane;
  };
  const forced = [...new Set([focus.selected, focus.focused])]
    .filter((row) => row >= 0 && store.homeOf(row) === track)
    .map((row): LanedBox => ({ ...flow.eventBox(input, row), lane: laneFor(row) }));
  const boxes: LanedBox[] = forced.slice(0, 1);
  for (const box of forced.slice(1)) if (!boxes.some((other) => collide(box, other))) boxes.push(box);
  const kept = boxes.length;
  placement.visit(track, window.start, window.end, msPerPx(window), (row) => {
    const lane = placement.lanes[row] ?? 0;
    if (!isLaneOpen(shape, lane, flow.sizes) || !(filter?.has(row) ?? true) || boxes.slice(0, kept).some((box) => box.row === row)) return;
    const box = { ...flow.eventBox(input, row), lane };
    if (!boxes.slice(0, kept).some((other) => collide(box, other))) boxes.push(box);
  });
  return boxes.sort((a, b) => a.startPx - b.startPx || a.row - b.row);
}

/** Around a ring that marks the selection, px. */
const RING_PX = 4;

function collide(a: LanedBox, b: LanedBox): boolean {
  if (a.lane !== b.lane) return false;
  const one = extentOf(a);
  const other = extentOf(b);
  return one.left < other.right + RING_PX && other.left < one.right + RING_PX;
}
