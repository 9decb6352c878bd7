import { binMsFor } from '../view/resolution.js';
import { LABEL_GAP_PX } from './geometry.js';
import { DIMMED_ALPHA } from './events/dimmed.js';
import { chooseTickStep } from '../time/axis/ladder.js';
import { formatTick } from '../time/axis/format-tick.js';
import { FRAME_PX } from './minimap-window.js';
import { instantToPx, msPerPx } from '../view/view-window.js';
import { listTracks } from './track-list.js';
import { queryStore } from '../store/query-store.js';
import { spreadCounts } from '../store/shared-dates.js';
import { ticksOf } from '../time/axis/ticks.js';
import type { EventStore } from '../store/event-store.js';
import type { Mark } from '../scene/marks.js';
import type { RowFilter } from '../store/query-store.js';
import type { Scene } from '../scene/scene.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { TrackList } from './track-list.js';
import type { TrackColor } from '../scene/theme.js';
import type { ViewWindow } from '../view/view-window.js';

/** Narrowest column of the overview, px. */
const COLUMN_PX = 3;
const TICK_SPACING_PX = 90;
/** Free room behind a label. */
const LABEL_AIR_PX = 8;
/** The strips begin below the edge of the window's frame, px. */
const TOP_PX = FRAME_PX + 1;
/** Less than this is what rounding leaves of 0. */
const LEAST_COUNT = 1e-6;
/** Room for the labels of the years below the strips, px. */
export const MINIMAP_AXIS_PX = 18;
/** Of their baseline above the lower edge: the feet of letters stand clear of the window's frame. */
const BASELINE_PX = FRAME_PX + 4;

/**
 * The overview: a strip for each track, columns as high as there are many events, and years below.
 *
 * @param options `whole`: the window that shows everything, as wide as the overview; `height`: CSS px, years included
 */
export function layMinimap(options: {
  readonly store: EventStore;
  readonly colors: readonly TrackColor[];
  /** A strip for each of these; by default for every track. */
  readonly tracks?: TrackList;
  readonly whole: ViewWindow;
  readonly height: number;
  readonly locale: string;
  readonly measure: TextMeasurer;
  /** What is drawn, and what of it is not dimmed; everything where there is none. */
  readonly filter?: RowFilter | undefined;
  readonly undimmed?: RowFilter | undefined;
}): Scene {
  const { store, colors, whole, height, filter, undimmed } = options;
  const binMs = binMsFor(msPerPx(whole), COLUMN_PX);
  const binPx = binMs / msPerPx(whole);
  const { rows } = options.tracks ?? listTracks(store);
  const tracks = rows.map(({ source }) => source);
  const peak = store.peakOf(binMs, tracks);
  const stripPx = (height - TOP_PX - MINIMAP_AXIS_PX) / Math.max(1, rows.length);
  const strips = (among: RowFilter | undefined, key: string, alpha: number): Mark[] =>
    queryStore(store, { span: whole, binMs, tracks, filter: among }).map((answer, place): Mark => {
      const track = rows[place]?.track ?? 0;
      const { firstBin } = answer;
      const counts = spreadCounts(store, answer, binMs, among);
      const filled = [...counts.keys()].filter((i) => (counts[i] ?? 0) > LEAST_COUNT);
      return {
        kind: 'columns', key: `${key}:${track}`, role: 'density', baselineY: TOP_PX + (place + 1) * stripPx, columnWidth: Math.max(1, binPx - 1),
        fill: { color: colors[track] ?? 'track-1', ...(alpha < 1 && { alpha }) },
        xs: filled.map((i) => instantToPx(whole, (firstBin + i) * binMs)),
        heights: filled.map((i) => Math.max(1.5, (stripPx - 1) * Math.sqrt((counts[i] ?? 0) / Math.max(peak, 1)))),
      };
    });
  const marks = undimmed === undefined
    ? strips(filter, 'strip', 1)
    : [...strips(filter, 'strip-all', DIMMED_ALPHA), ...strips(undimmed, 'strip', 1)];
  return {
    width: whole.widthPx, height,
    groups: [{ key: 'overview', x: 0, y: 0, marks: [...marks, ...years(options)] }],
  };
}

function years({ whole, height, locale, measure }: { readonly whole: ViewWindow; readonly height: number; readonly locale: string; readonly measure: TextMeasurer }): Mark[] {
  const step = chooseTickStep(msPerPx(whole), TICK_SPACING_PX);
  let freeFromPx = 0;
  return ticksOf(step, whole).flatMap((tick): Mark[] => {
    const x = instantToPx(whole, tick);
    const text = formatTick(step, tick, { locale, row: 'tick', full: true });
    const width = measure(text, 'axis');
    const line: Mark = {
      kind: 'line', key: `tick:${tick}`, role: 'tick', x1: x, y1: 0, x2: x, y2: height, stroke: { ink: { color: 'grid' }, width: 1 },
    };
    if (x + LABEL_GAP_PX < freeFromPx || x + LABEL_GAP_PX + width > whole.widthPx) return [line];
    freeFromPx = x + LABEL_GAP_PX + width + LABEL_AIR_PX;
    return [line, {
      kind: 'text', key: `year:${tick}`, role: 'tick-label', x: x + LABEL_GAP_PX, y: height - BASELINE_PX, text, font: 'axis', ink: { color: 'muted' },
      align: 'start', width,
    }];
  });
}
