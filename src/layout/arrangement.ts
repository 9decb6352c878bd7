import { IN_ROWS } from './in-rows.js';
import { axisHeight } from './lay-out.js';
import { fitWindow, limitsFor } from '../view/view-limits.js';
import { laneBudget } from './labels/lane-budget.js';
import { listTracks } from './track-list.js';
import { msPerPx } from '../view/view-window.js';
import { parseEdtf } from '../time/edtf.js';
import { Placement } from './labels/placement.js';
import { textIn } from '../model/text.js';
import { trackHeight } from './track-rows.js';
import { trackStates } from '../store/track-spans.js';
import type { EventStore } from '../store/event-store.js';
import type { OtherCalendar } from '../time/calendars/other-calendar.js';
import type { LayoutFlow, MakeFlow, PeriodSpan } from './layout-input.js';
import type { TrackList } from './track-list.js';
import type { TrackSettings } from '../view/track-settings.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { TrackColor } from '../scene/theme.js';
import type { TrackStateSpan } from '../store/track-spans.js';
import type { ViewLimits } from '../view/view-limits.js';
import type { ViewWindow } from '../view/view-window.js';

/** All that a timeline decides once for its events, language, fonts and size, before any window is looked at. */
export interface Arrangement {
  readonly store: EventStore;
  readonly flow: LayoutFlow;
  readonly states: readonly (readonly TrackStateSpan[])[];
  readonly periods: readonly PeriodSpan[];
  readonly colors: readonly TrackColor[];
  /** What a third row of the axis is reckoned in, if there is one. */
  readonly calendar: OtherCalendar | undefined;
  readonly placement: Placement;
  /** Which tracks are shown, and in which order. */
  readonly list: TrackList;
  /** Width of the column of track names, px; 0 where names stand in their tracks. */
  readonly nameColumnPx: number;
  /** The window that shows everything. */
  readonly fit: ViewWindow;
  readonly limits: ViewLimits;
}

/** The coarsest scale that a label's range is told for, in fitting scales. */
const COARSEST_FITS = 16;
/** Lanes for each track, on average, where the height is free to choose. */
const NATURAL_LANES = 1.6;

/**
 * Arranges the events for a container.
 *
 * @param options `size`: CSS px of the picture, along time and across it, axis and names included; `fullSize`: what it has when nothing
 * stands beside it, which decides lanes and labels, so that a card beside the picture moves none of them; `placement`:
 * one made for the same events, full size, flow, language and fonts, whatever the tracks were; `before`: one made for anything else, whose
 * labels are kept as far as they are the same; `tracks`: how a reader has
 * arranged them, which decides no labels but those of a track whose height is given; `makeFlow`: which way time runs, by default
 * from side to side
 */
export function arrange(
  store: EventStore,
  options: {
    readonly size: { readonly width: number; readonly height: number };
    readonly locale: string;
    readonly measure: TextMeasurer;
    readonly fullSize?: { readonly width: number; readonly height: number };
    readonly makeFlow?: MakeFlow | undefined;
    readonly placement?: Placement | undefined;
    readonly before?: Placement | undefined;
    readonly calendar?: OtherCalendar | undefined;
    readonly tracks?: TrackSettings | undefined;
  },
): Arrangement {
  const { size, locale, measure, tracks } = options;
  const fullSize = options.fullSize ?? size;
  const flow = options.makeFlow?.(store, { lengthPx: fullSize.width, crossPx: fullSize.height }, { locale, measure }) ?? IN_ROWS;
  const nameColumnPx = flow.namesPx(fullSize.width, tracks?.namesPx);
  const plotWidth = Math.max(1, size.width - nameColumnPx);
  // A column that a reader has made wider or narrower moves no label to another lane.
  const limits = limitsFor(store.extent, plotWidth, { finestMs: store.finestMs });
  const placement = options.placement ?? place(store, { ...options, flow, limits, crossPx: fullSize.height, plotWidth: Math.max(1, fullSize.width - flow.namesPx(fullSize.width, undefined)) });
  store.about.tracks.forEach(({ id }, track) => { placement.keepLanes(track, tracks?.heights?.[id]); });
  return {
    store,
    flow,
    states: trackStates(store.about),
    periods: periodSpans(store, locale),
    colors: trackColors(store),
    calendar: options.calendar,
    nameColumnPx,
    fit: fitOf(store, plotWidth, flow),
    limits,
    placement,
    list: listTracks(store, tracks),
  };
}

function fitOf(store: EventStore, plotWidth: number, { fitPadding }: LayoutFlow): ViewWindow {
  return fitWindow(store.extent, plotWidth, fitPadding);
}

function place(
  store: EventStore,
  { flow, limits, crossPx, locale, measure, plotWidth, calendar, before }: {
    readonly flow: LayoutFlow;
    readonly limits: ViewLimits;
    readonly crossPx: number;
    readonly locale: string;
    readonly measure: TextMeasurer;
    readonly plotWidth: number;
    readonly before?: Placement | undefined;
    readonly calendar?: OtherCalendar | undefined;
  },
): Placement {
  const fit = fitOf(store, plotWidth, flow);
  // What all happened in a moment is never seen as near as would fill the picture.
  const fitMsPerPx = Math.max(msPerPx(fit), limits.minMsPerPx);
  const { sizes, labels, mostExtraLanes } = flow;
  const room = crossPx - axisHeight({ flow, periods: store.about.periods ?? [], calendar });
  const lanes = Math.floor((room - store.trackCount * trackHeight(0, sizes)) / sizes.lanePx);
  return new Placement(store, {
    locale,
    measure,
    labels,
    mostExtraLanes,
    baseLanes: laneBudget(homeCounts(store), lanes),
    fit: { start: fit.start, end: fit.end, msPerPx: fitMsPerPx },
    // A narrower picture of the same events is coarser still.
    coarsest: fitMsPerPx * COARSEST_FITS,
  }, before);
}

/** The height that shows every track with a few lanes, where a page leaves the height to the timeline; CSS px. */
export function naturalHeight(store: EventStore, calendar?: OtherCalendar): number {
  const lanes = Math.round(store.trackCount * NATURAL_LANES);
  return axisHeight({ flow: IN_ROWS, periods: store.about.periods ?? [], calendar }) + trackHeight(0) * store.trackCount + lanes * IN_ROWS.sizes.lanePx;
}

function homeCounts(store: EventStore): number[] {
  return Array.from({ length: store.trackCount }, (_, track) => store.homeRowsOf(track).length);
}

function periodSpans(store: EventStore, locale: string): PeriodSpan[] {
  const { about } = store;
  return (about.periods ?? []).flatMap((period): PeriodSpan[] => {
    const date = parseEdtf(period.date);
    if (!date.ok) return [];
    return [{ id: period.id, name: textIn(period.name, locale, about.language), start: date.value.earliest, end: Math.min(date.value.latest, store.asOf) }];
  });
}

/** Each track's own colour, or the slots of the palette in turn. */
function trackColors({ about }: EventStore): TrackColor[] {
  const slots = ['track-1', 'track-2', 'track-3', 'track-4', 'track-5', 'track-6', 'track-7', 'track-8', 'track-9'] as const;
  return about.tracks.map(({ color }, i): TrackColor => {
    if (typeof color === 'string') return color;
    return slots[((color ?? i + 1) - 1) % slots.length] ?? 'track-1';
  });
}
