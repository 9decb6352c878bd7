import { LANE_HEIGHT_PX } from './geometry.js';
import { axisHeight, headerWidth } from './lay-out.js';
import { fitWindow, limitsFor } from '../view/view-limits.js';
import { laneBudget } from './lane-budget.js';
import { msPerPx } from '../view/view-window.js';
import { parseEdtf } from '../time/edtf.js';
import { placeEvents } from './placement.js';
import { textIn } from '../model/text.js';
import { trackHeight } from './track-rows.js';
import { trackStates } from '../store/track-spans.js';
import type { EventStore } from '../store/event-store.js';
import type { PeriodSpan } from './layout-input.js';
import type { Placement } from './placement.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { TrackColor } from '../scene/theme.js';
import type { TrackStateSpan } from '../store/track-spans.js';
import type { ViewLimits } from '../view/view-limits.js';
import type { ViewWindow } from '../view/view-window.js';

/** All that a timeline decides once for its events, language, fonts and size, before any window is looked at. */
export interface Arrangement {
  readonly store: EventStore;
  readonly states: readonly (readonly TrackStateSpan[])[];
  readonly periods: readonly PeriodSpan[];
  readonly colors: readonly TrackColor[];
  readonly placement: Placement;
  /** The window that shows everything. */
  readonly fit: ViewWindow;
  readonly limits: ViewLimits;
}

/** Room for the first and the last mark at the ends of the fitting window, px. */
const FIT_PADDING_PX = 28;
/** Lanes for each track, on average, where the height is free to choose. */
const NATURAL_LANES = 1.6;

/**
 * Arranges the events for a container.
 *
 * @param size CSS px of the whole picture, axis and names included
 */
export function arrange(
  store: EventStore,
  options: {
    readonly size: { readonly width: number; readonly height: number };
    readonly locale: string;
    readonly measure: TextMeasurer;
  },
): Arrangement {
  const { size, locale, measure } = options;
  const { dataset } = store;
  const plotWidth = Math.max(1, size.width - headerWidth(size.width));
  const fit = fitWindow(store.extent, plotWidth, { paddingStartPx: FIT_PADDING_PX, paddingEndPx: FIT_PADDING_PX });
  const limits = limitsFor(store.extent, plotWidth, { finestMs: store.finestMs });
  const periods = periodSpans(store, locale);
  const room = size.height - axisHeight(periods.length > 0);
  const lanes = Math.floor((room - store.trackCount * trackHeight(0)) / LANE_HEIGHT_PX);
  const placement = placeEvents(store, {
    locale,
    measure,
    baseLanes: laneBudget(homeCounts(store), lanes),
    fit: { start: fit.start, end: fit.end, msPerPx: msPerPx(fit) },
    coarsest: Math.max(limits.maxMsPerPx, msPerPx(fit)),
  });
  return { store, states: trackStates(dataset), periods, colors: trackColors(store), placement, fit, limits };
}

/** The height that shows every track with a few lanes, where a page leaves the height to the timeline; CSS px. */
export function naturalHeight(store: EventStore): number {
  const lanes = Math.round(store.trackCount * NATURAL_LANES);
  return axisHeight((store.dataset.periods?.length ?? 0) > 0) + store.trackCount * trackHeight(0) + lanes * LANE_HEIGHT_PX;
}

function homeCounts(store: EventStore): number[] {
  return Array.from({ length: store.trackCount }, (_, track) => store.homeRowsOf(track).length);
}

function periodSpans(store: EventStore, locale: string): PeriodSpan[] {
  const { dataset } = store;
  return (dataset.periods ?? []).flatMap((period): PeriodSpan[] => {
    const date = parseEdtf(period.date);
    if (!date.ok) return [];
    return [{ id: period.id, name: textIn(period.name, locale, dataset.language), start: date.value.earliest, end: Math.min(date.value.latest, store.asOf) }];
  });
}

/** Each track's own colour, or the slots of the palette in turn. */
function trackColors({ dataset }: EventStore): TrackColor[] {
  const slots = ['track-1', 'track-2', 'track-3', 'track-4', 'track-5', 'track-6', 'track-7', 'track-8', 'track-9'] as const;
  return dataset.tracks.map(({ color }, i): TrackColor => {
    if (typeof color === 'string') return color;
    return slots[((color ?? i + 1) - 1) % slots.length] ?? 'track-1';
  });
}
