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
import type { TrackRow } from './track-rows.js';
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
  return stillOf(store, setting).draw();
}

/** A picture may be so much higher than a sheet before it is cut rather than drawn smaller. */
const DRAWN_SMALLER = 1.15;

/**
 * The same on as many sheets as its tracks need, each with an axis of its own and none with less than whole tracks. Time runs from side to side.
 *
 * @param setting `maxHeight`: that of a sheet, CSS px
 */
export function laySheets(store: EventStore, setting: Omit<StillSetting, 'height' | 'makeFlow'> & { readonly maxHeight: number }): Scene[] {
  const still = stillOf(store, setting);
  const roomPx = Math.max(1, setting.maxHeight - still.aboveTracks);
  if (still.tracksPx <= roomPx * DRAWN_SMALLER) return [still.draw()];
  const evenPx = still.tracksPx / Math.ceil(still.tracksPx / roomPx);
  const cuts = [0];
  for (const { y, height } of still.rows) {
    const startPx = cuts.at(-1) ?? 0;
    if (y > startPx && (y + height - startPx > roomPx || y - startPx >= evenPx)) cuts.push(y);
  }
  return cuts.map((top, i) => still.draw({ top, bottom: cuts[i + 1] ?? still.tracksPx }));
}

/** Rows between two heights, px from the top of all rows. */
interface Cut {
  readonly top: number;
  readonly bottom: number;
}

/** A picture of which all is decided but how much of its tracks is drawn. */
interface Still {
  readonly rows: readonly TrackRow[];
  /** What the axis takes, and what all tracks take, px. */
  readonly aboveTracks: number;
  readonly tracksPx: number;
  readonly draw: (cut?: Cut) => Scene;
}

function stillOf(store: EventStore, setting: StillSetting): Still {
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
  const tracksPx = last ? last.y + last.height : 0;
  const draw = (cut?: Cut): Scene => {
    const { scene } = layOut({
      ...arrangement, window, width, height: cut ? aboveTracks + cut.bottom - cut.top : givenPx ?? aboveTracks + tracksPx, scrollTop: cut?.top ?? 0,
      // What is pinned would stay on top of what a later sheet begins with.
      rows: cut ? rows.map((row) => ({ ...row, isPinned: false })) : rows,
      focus: { ...NO_FOCUS, selected }, density: setting.density, locale, words: layoutWords(locale), measure, ...(filter && { filter }),
    }, { links: setting.links, layThread });
    return arrangement.flow.turn?.(scene) ?? scene;
  };
  return { rows, aboveTracks, tracksPx, draw };
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
