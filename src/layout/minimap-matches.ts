import { binMsFor } from '../view/resolution.js';
import { instantToPx, msPerPx } from '../view/view-window.js';
import { MATCH_INK, MATCH_PX } from './events/match-marks.js';
import { MINIMAP_AXIS_PX } from './minimap.js';
import { queryStore } from '../store/query-store.js';
import type { ColumnsMark } from '../scene/marks.js';
import type { EventStore } from '../store/event-store.js';
import type { RowFilter } from '../store/query-store.js';
import type { ViewWindow } from '../view/view-window.js';

const TICK_PX = 8;
/** Ticks are no nearer to one another than this, px. */
const APART_PX = 3;

/**
 * Where on the overview something is that a search has found: ticks between the strips and the years, one for all that
 * are at one place.
 *
 * @param whole  the window that shows everything, as wide as the overview
 * @param height CSS px, years included
 */
export function layMinimapMatches(store: EventStore, matches: RowFilter, whole: ViewWindow, height: number): ColumnsMark {
  const binMs = binMsFor(msPerPx(whole), APART_PX);
  const tracks = Array.from({ length: store.trackCount }, (_, track) => track);
  const bins = new Set<number>();
  for (const { counts, firstBin } of queryStore(store, { span: whole, binMs, tracks, filter: matches })) {
    counts.forEach((count, i) => { if (count > 0) bins.add(firstBin + i); });
  }
  const xs = [...bins].map((bin) => instantToPx(whole, (bin + 0.5) * binMs) - MATCH_PX / 2);
  return {
    kind: 'columns', key: 'matches', role: 'match', baselineY: height - MINIMAP_AXIS_PX + TICK_PX / 2, columnWidth: MATCH_PX, fill: MATCH_INK,
    xs, heights: xs.map(() => TICK_PX),
  };
}
