import { GLYPH_REACH_PX, LABEL_GAP_PX } from '../geometry.js';
import { hasSeveralDates } from '../../store/alternatives.js';
import { indexLabels } from './label-index.js';
import { labelText } from '../events/label-text.js';
import { placeLabels } from './place-labels.js';
import { valueAt } from '../../base/number.js';
import type { EventStore } from '../../store/event-store.js';
import type { LabelColumns, LabelIndex } from './label-index.js';
import type { Span } from '../../time/span.js';
import type { TextMeasurer } from '../../scene/text-measurer.js';

/** What a placement depends on beside the events; it is made anew when one of these changes, never for a window. */
export interface PlacementOptions {
  readonly locale: string;
  readonly measure: TextMeasurer;
  /** Lanes that each track starts with. */
  readonly baseLanes: readonly number[];
  /** The window that shows everything: labels that would cross its end stand before their marks. */
  readonly fit: Span & { readonly msPerPx: number };
  /** The coarsest scale that the view allows, ms per px. */
  readonly coarsest: number;
}

/** Lane, label and active range of every event, by row of the store. */
export interface Placement extends LabelColumns {
  readonly labels: readonly string[];
  /** Px. */
  readonly widths: Float32Array;
  readonly lanes: Uint8Array;
  readonly scales: Float64Array;
  /** 1 where the label stands before its mark. */
  readonly before: Uint8Array;
  /** By track. */
  readonly indexes: readonly LabelIndex[];
}

/** Below this part of the fitting scale an event without a label has waited long enough: its track gets a lane more. */
const OPEN_LANE_BELOW = 1 / 40;
/** The first extra lane is used at this part of the fitting scale and finer, the next ones later and later. */
const EXTRA_LANE_SCALE = 1 / 3;

/** Places the labels of every track. O(n log n) in the number of events, once per dataset, font and language. */
export function placeEvents(store: EventStore, options: PlacementOptions): Placement {
  const { locale, measure, fit } = options;
  const labels: string[] = [];
  const widths = new Float32Array(store.size);
  const before = new Uint8Array(store.size);
  const reachBefore = new Float32Array(store.size);
  const reachAfter = new Float32Array(store.size);
  for (let row = 0; row < store.size; row += 1) {
    const text = labelText(store, row, locale, measure);
    labels.push(text);
    widths[row] = measure(text, 'label');
  }

  const lanes = new Uint8Array(store.size);
  const scales = new Float64Array(store.size);
  const columns = { starts: store.outerStarts, ends: store.outerEnds, lanes, scales, reachBefore, reachAfter };
  const indexes = Array.from({ length: store.trackCount }, (_, track): LabelIndex => {
    const rows = byReach(store, track);
    const placed = placeLabels({
      starts: pick(store.outerStarts, rows),
      ends: pick(store.outerEnds, rows),
      importance: pick(store.importance, rows),
      labelWidths: pick(widths, rows),
      behindUpTo: (i): number => {
        const row = rows[i] ?? 0;
        const scale = Math.max(0, fit.end - valueAt(store.outerEnds, row)) / labelReachPx(valueAt(widths, row));
        return scale >= fit.msPerPx ? Infinity : scale;
      },
      mayBeInside: (i): boolean => !hasSeveralDates(store, rows[i] ?? 0),
      baseLanes: options.baseLanes[track] ?? 1,
      coarsest: options.coarsest,
      openBelow: fit.msPerPx * OPEN_LANE_BELOW,
      extraLaneScale: (extra): number => fit.msPerPx * EXTRA_LANE_SCALE * 2 ** (-extra / 2),
    });
    rows.forEach((row, i) => {
      lanes[row] = placed.lanes[i] ?? 0;
      scales[row] = placed.scales[i] ?? 0;
      const isBefore = placed.before[i] === 1;
      const reachPx = labelReachPx(valueAt(widths, row));
      before[row] = isBefore ? 1 : 0;
      reachBefore[row] = isBefore ? reachPx : GLYPH_REACH_PX;
      reachAfter[row] = isBefore ? GLYPH_REACH_PX : reachPx;
    });
    return indexLabels(rows, columns, placed.laneCount);
  });
  return { ...columns, labels, widths, before, indexes };
}

/** From the edge of a mark's time to the far end of its label, px. */
function labelReachPx(labelPx: number): number {
  return GLYPH_REACH_PX + LABEL_GAP_PX + labelPx;
}

/** The rows whose home a track is, by the place where their marks begin. */
function byReach(store: EventStore, track: number): Uint32Array {
  const rows = store.homeRowsOf(track);
  if (store.outerStarts === store.starts) return rows;
  return rows.slice().sort((a, b) => valueAt(store.outerStarts, a) - valueAt(store.outerStarts, b) || a - b);
}

function pick(column: ArrayLike<number>, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => column[row] ?? 0);
}
