import { arrange, naturalHeight } from './arrangement.js';
import { axisHeight, layOut } from './lay-out.js';
import { aroundWindow, restingShapes, stackRows, trackHeight } from './track-rows.js';
import { layThread } from './events/lay-thread.js';
import { layoutWords } from './layout-words.js';
import { NO_FOCUS } from './layout-input.js';
import { show } from '../view/view-window.js';
import type { EventStore } from '../store/event-store.js';
import type { LinkLayer } from './link-layer.js';
import type { DensityScale, MakeFlow } from './layout-input.js';
import type { OtherCalendar } from '../time/calendars/other-calendar.js';
import type { RowFilter } from '../store/query-store.js';
import type { Scene } from '../scene/scene.js';
import type { Span } from '../time/span.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { TrackSettings } from '../view/track-settings.js';

/** Along time, where nothing else is said. */
const LENGTH_PX = 1200;

/** What a still picture shows, and how. */
export interface StillSetting {
  readonly locale: string;
  readonly measure: TextMeasurer;
  /** CSS px. What it has along time is 1200 where it is not given, and across it what the tracks want. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** No higher than this where the height is not given, CSS px. */
  readonly maxHeight?: number | undefined;
  /** Which way time runs; from side to side by default. */
  readonly makeFlow?: MakeFlow | undefined;
  /** From when to when; each end is that of all events where it is not given, or as far away where all of them lie beyond the other. */
  readonly span?: Partial<Span> | undefined;
  /** Row of an event that is shown as selected; −1 for none. */
  readonly selected?: number | undefined;
  readonly calendar?: OtherCalendar | undefined;
  readonly filter?: RowFilter | undefined;
  /** How the tracks are arranged. */
  readonly tracks?: TrackSettings | undefined;
  readonly links?: LinkLayer | undefined;
  readonly density?: DensityScale | undefined;
}

/** One picture of a window at rest, for paper or a file: tracks and labels take their places as they do on a screen of this size. */
export function layStill(store: EventStore, setting: StillSetting): Scene {
  const { locale, measure, calendar, filter, tracks, makeFlow, selected = -1 } = setting;
  const [width = LENGTH_PX, givenPx] = makeFlow ? [setting.height, setting.width] : [setting.width, setting.height];
  const natural = givenPx ?? Math.min(naturalCross(store, width, setting), setting.maxHeight ?? Infinity);
  const whole = arrange(store, { size: { width, height: natural }, locale, measure, calendar, tracks, makeFlow });
  const arrangement = filter ? { ...whole, placement: whole.placement.among(filter) } : whole;
  const span = closedBy(arrangement.fit, setting.span);
  const window = span.start < span.end ? show(arrangement.fit, span) : arrangement.fit;
  const aboveTracks = axisHeight(arrangement);
  arrangement.placement.decide(aroundWindow(window));
  const rows = stackRows(restingShapes(store, arrangement.placement, window, natural - aboveTracks, { sizes: arrangement.flow.sizes, rows: arrangement.list.rows, forced: [selected], filter }));
  const last = rows.at(-1);
  const height = givenPx ?? aboveTracks + (last ? last.y + last.height : 0);
  const { scene } = layOut({
    ...arrangement, window, width, height, rows, scrollTop: 0, focus: { ...NO_FOCUS, selected }, density: setting.density, locale, words: layoutWords(locale), measure, ...(filter && { filter }),
  }, { links: setting.links, layThread });
  return arrangement.flow.turn?.(scene) ?? scene;
}

/** A window with both ends: what is asked for lies there, even if nothing else does. */
function closedBy(fit: Span, { start, end }: Partial<Span> = {}): Span {
  const lengthMs = fit.end - fit.start;
  return {
    start: start ?? (end !== undefined && end <= fit.start ? end - lengthMs : fit.start),
    end: end ?? (start !== undefined && start >= fit.end ? start + lengthMs : fit.end),
  };
}

/** What all tracks take across time, each as wide as it likes to be. */
function naturalCross(store: EventStore, lengthPx: number, { makeFlow, calendar, locale, measure }: StillSetting): number {
  if (!makeFlow) return naturalHeight(store, calendar);
  const flow = makeFlow(store, { lengthPx, crossPx: Infinity }, { locale, measure });
  return axisHeight({ flow, periods: store.about.periods ?? [], calendar }) + store.trackCount * trackHeight(1, flow.sizes);
}
