import { layEvent } from './events/event-marks.js';
import { layTickRow } from './events/tick-row/lay-tick-row.js';
import { laneTop } from './track-rows.js';
import { liesElsewhere } from './empty-track.js';
import { visibleBoxes } from './labels/visible-boxes.js';
import type { Hit } from './hits.js';
import type { LayoutInput } from './layout-input.js';
import type { Mark } from '../scene/marks.js';
import type { PlacedRow } from './placed-rows.js';
import type { TickRow } from './events/tick-row/tick-row.js';
import type { ToldApart } from './events/tick-row/density-columns.js';
import type { TrackAnswer } from '../store/query-store.js';

/** One track in its own coordinates: (0, 0) is the top left corner of its part of the plot. */
export interface LaidTrack {
  readonly marks: readonly Mark[];
  readonly hits: readonly Hit[];
  /** Rows that stand in a lane, by time. */
  readonly labelled: readonly number[];
}

/** Bands and names of states, events in lanes, and the bottom row. */
export function layTrack(input: LayoutInput, row: PlacedRow, answer: TrackAnswer, bin: TickRow['bin'], apart: ToldApart = {}): LaidTrack {
  const { flow } = input;
  const color = input.colors[row.track] ?? 'track-1';
  const boxes = visibleBoxes(input, row);
  const labelled = boxes.map((box) => box.row);
  const events = boxes.map((box) => layEvent(input, box, color, laneTop(row, box.lane, flow.sizes)));
  const ticks = layTickRow({ input, row, color, answer, bin, labelled: new Set(labelled) }, apart);
  // Columns and bars may reach in from beyond the window.
  const isEmpty = events.length === 0 && !row.isCollapsed
    && (ticks.marks.length === 0 || (ticks.marks.every(({ kind, role }) => kind === 'columns' || role === 'shared-date') && liesElsewhere(input, row)));
  return {
    marks: [...flow.layStates(input, row, boxes), ...(isEmpty ? flow.layEmpty(input, row) : []), ...ticks.marks, ...events.flatMap((event) => event.marks)],
    hits: [...events.flatMap((event) => event.hits), ...ticks.hits],
    labelled,
  };
}
