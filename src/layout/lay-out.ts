import {
  AXIS_ROW_PX, CALENDAR_ROW_PX, CONTEXT_ROW_PX, EDGE_FADE_PX, MIN_BIN_PX, PERIOD_ROW_PX,
} from './geometry.js';
import { binMsFor } from '../view/resolution.js';
import { layAxis } from './axis/axis.js';
import { clockName } from './axis/clock-name.js';
import { layCalendarName, layCalendarRow } from './axis/calendar-row.js';
import { layHeader, layInlineHeader } from './headers.js';
import { layPeriods } from './periods.js';
import { layThread } from './events/lay-thread.js';
import { layTrack } from './lay-track.js';
import { moveHit } from './hits.js';
import { msPerPx } from '../view/view-window.js';
import { queryStore } from '../store/query-store.js';
import { rowsOverlapping } from '../store/span-index.js';
import type { Bounds } from '../scene/bounds.js';
import type { EventStore } from '../store/event-store.js';
import type { Group, Scene } from '../scene/scene.js';
import type { Hit } from './hits.js';
import type { LaidTrack } from './lay-track.js';
import type { LayoutInput } from './layout-input.js';
import type { LinkLayer } from './link-layer.js';
import type { Mark } from '../scene/marks.js';
import type { RowFilter } from '../store/query-store.js';
import type { TrackRow } from './track-rows.js';

/** A picture of the timeline: what to draw, and what is where. */
export interface TimelineLayout {
  readonly scene: Scene;
  readonly hits: readonly Hit[];
  /** The part of the picture where time is, without names and axis; CSS px. */
  readonly plot: Bounds;
  /** Where each track stands, CSS px of the picture. */
  readonly rows: readonly TrackRow[];
  /** How many events reach into the window, by track; of what is dimmed, none. */
  readonly inView: readonly number[];
  /** Rows of the store that stand in a lane of a track in sight, track by track in order of time. */
  readonly labelled: readonly number[];
  /** By track, in the coordinates of each. */
  readonly tracks: readonly LaidTrack[];
}

/** Bins counted beyond each end of the window: enough to know whether a run of columns ends there. */
const BINS_AROUND = 3;

/** Grid lines guide the eye and must not strike through text. */
const GRID_ALPHA = 0.55;

/**
 * One window on the events, laid out: a pure function of its input.
 *
 * @param links what draws relations, if any are drawn
 */
export function layOut(input: LayoutInput, links?: LinkLayer): TimelineLayout {
  const plot = plotBounds(input);

  // Counts by bins that are fixed in time: a few more on each side, so that nothing starts or ends at the very edge.
  const binMs = binMsFor(msPerPx(input.window), MIN_BIN_PX);
  const aroundMs = BINS_AROUND * binMs;
  const { start, end } = input.window;
  const tracks = input.rows.map((_, track) => track);
  const around = { tracks, span: { start: start - aroundMs, end: end + aroundMs }, binMs };
  const answers = queryStore(input.store, { ...around, filter: input.filter });
  const undimmed = input.undimmed && queryStore(input.store, { ...around, filter: input.undimmed });
  const matches = input.matches && queryStore(input.store, { ...around, filter: input.matches });
  const counted = input.undimmed ?? input.filter;
  const inView = queryStore(input.store, { tracks, filter: counted, span: { start, end }, binMs: end - start })
    .map(({ track, total }) => total + runningAt(input.store, track, start, counted));

  const bin = { ms: binMs, peak: input.store.peakOf(binMs) };
  const laid = answers.map((answer, track) => (isInSight(input, plot, track)
    ? layTrack(input, track, answer, bin, { undimmed: undimmed?.[track], matches: matches?.[track] })
    : OUT_OF_SIGHT));

  const axis = layAxis(input.window, input.locale, input.measure, { clock: clockName(input.store, input.window, input.words) });
  const groups = [
    backdropGroup(input, plot, axis.gridXs),
    ...laid.map((own, track) => trackGroup(input, plot, own, track)),
    edgeGroup(plot),
    ...headerGroups(input, plot, inView),
    axisGroup(input, plot, axis.marks),
    ...calendarNameGroup(input),
    overlayGroup(input, plot, laid, links),
  ];
  return {
    scene: { width: input.width, height: input.height, groups },
    hits: laid.flatMap((own, track) => hitsInScene(input, plot, own, track)),
    plot,
    rows: input.rows.map((row) => ({ ...row, y: plot.y + row.y - input.scrollTop })),
    inView,
    labelled: laid.flatMap((own) => own.labelled),
    tracks: laid,
  };
}

/** The same picture after another event was pointed at or other relations were asked for: only what lies over it is another. */
export function withOverlay(layout: TimelineLayout, input: LayoutInput, links?: LinkLayer): TimelineLayout {
  const { scene, plot, tracks } = layout;
  const overlay = overlayGroup(input, plot, tracks, links);
  return { ...layout, scene: { ...scene, groups: scene.groups.map((group) => (group.layer === 'overlay' ? overlay : group)) } };
}

function overlayGroup(input: LayoutInput, plot: Bounds, tracks: readonly LaidTrack[], links: LinkLayer | undefined): Group {
  // The hovered event's thread goes before the selected one's: it is what the reader asks about now.
  const threaded = [input.focus.hovered, input.focus.focused, input.focus.selected].find((row) => row >= 0) ?? -1;
  const marks = [...links?.lay(input, tracks, plot) ?? [], ...layThread(input, threaded, tracks)];
  return clipped({ key: 'overlay', layer: 'overlay', x: plot.x, y: plot.y - input.scrollTop, marks }, plot);
}

/** A track that is scrolled away. */
const OUT_OF_SIGHT: LaidTrack = { marks: [], hits: [], labelled: [] };

function isInSight({ rows, scrollTop }: LayoutInput, plot: Bounds, track: number): boolean {
  const row = rows[track] ?? { y: 0, height: 0 };
  return row.y + row.height > scrollTop && row.y < scrollTop + plot.height;
}

/** More than so many are not counted one by one in each frame. */
const MAX_RUNNING = 999;

/** How many events of a track began before an instant and go on at it. */
function runningAt(store: EventStore, track: number, instant: number, filter: RowFilter | undefined): number {
  return rowsOverlapping(store, track, { start: instant, end: instant }, { limit: MAX_RUNNING, filter }).length;
}

/** Height of all that stands above the tracks, px. */
export function axisHeight({ periods, calendar }: Pick<LayoutInput, 'calendar'> & { readonly periods: readonly unknown[] }): number {
  return CONTEXT_ROW_PX + AXIS_ROW_PX + (calendar ? CALENDAR_ROW_PX : 0) + (periods.length > 0 ? PERIOD_ROW_PX : 0);
}

function plotBounds(input: LayoutInput): Bounds {
  const { nameColumnPx: x, width, height } = input;
  const y = axisHeight(input);
  return { x, y, width: Math.max(0, width - x), height: Math.max(0, height - y) };
}

function backdropGroup(input: LayoutInput, plot: Bounds, gridXs: readonly number[]): Group {
  const end = Math.min(plot.height, bottomOf(input) - input.scrollTop);
  return {
    key: 'grid', x: plot.x, y: plot.y,
    clip: { x: 0, y: 0, width: plot.width, height: plot.height },
    marks: gridXs.map((x, i): Mark => ({
      kind: 'line', key: `grid:${i}`, role: 'grid', x1: x, y1: 0, x2: x, y2: end, stroke: { ink: { color: 'grid', alpha: GRID_ALPHA }, width: 1 },
    })),
  };
}

function bottomOf({ rows }: LayoutInput): number {
  const last = rows.at(-1);
  return last ? last.y + last.height : 0;
}

function trackGroup(input: LayoutInput, plot: Bounds, laid: LaidTrack, track: number): Group {
  const row = input.rows[track] ?? { y: 0, height: 0, lanes: [] };
  const border: Mark = {
    kind: 'line', key: 'border', role: 'track-border', x1: 0, y1: row.height - 0.5, x2: plot.width, y2: row.height - 0.5,
    stroke: { ink: { color: 'grid' }, width: 1 },
  };
  const group = { key: `track:${track}`, x: plot.x, y: plot.y + row.y - input.scrollTop, marks: [border, ...laid.marks] };
  const trackId = input.store.about.tracks[track]?.id ?? '';
  return { ...clipped(group, { ...plot, y: Math.max(plot.y, group.y), height: visibleHeight(group.y, row.height, plot) }), trackId };
}

function visibleHeight(y: number, height: number, plot: Bounds): number {
  return Math.max(0, Math.min(y + height, plot.y + plot.height) - Math.max(y, plot.y));
}

/** The group, clipped to bounds that are given in the scene. */
function clipped(group: Group, bounds: Bounds): Group {
  return { ...group, clip: { ...bounds, x: bounds.x - group.x, y: bounds.y - group.y } };
}

function edgeGroup(plot: Bounds): Group {
  const edge = { kind: 'rect', role: 'edge', y: 0, width: EDGE_FADE_PX, height: plot.height, fill: { color: 'background' } } as const;
  return {
    key: 'edges', x: plot.x, y: plot.y,
    marks: [
      { ...edge, key: 'left', x: 0, fadeEndPx: EDGE_FADE_PX },
      { ...edge, key: 'right', x: plot.width - EDGE_FADE_PX, fadeStartPx: EDGE_FADE_PX },
    ],
  };
}

function headerGroups(input: LayoutInput, plot: Bounds, inView: readonly number[]): Group[] {
  const width = plot.x === 0 ? plot.width : plot.x;
  return input.rows.map((row, track) => {
    const y = plot.y + row.y - input.scrollTop;
    const border: Mark = {
      kind: 'line', key: 'border', role: 'track-border', x1: 0, y1: row.height - 0.5, x2: plot.x, y2: row.height - 0.5,
      stroke: { ink: { color: 'grid' }, width: 1 },
    };
    const marks = plot.x === 0
      ? layInlineHeader(input, track, row.height)
      : [border, ...layHeader(input, track, row.height, inView[track] ?? 0)];
    return clipped({ key: `header:${track}`, x: 0, y, marks }, { x: 0, y: Math.max(plot.y, y), width, height: visibleHeight(y, row.height, plot) });
  });
}

function axisGroup(input: LayoutInput, plot: Bounds, axis: readonly Mark[]): Group {
  const { calendar, window, locale, measure } = input;
  const rowsPx = CONTEXT_ROW_PX + AXIS_ROW_PX;
  const years = calendar ? layCalendarRow(calendar, window, locale, measure).map((mark) => movedDown(mark, rowsPx)) : [];
  const periods = layPeriods(input).map((mark) => movedDown(mark, rowsPx + (calendar ? CALENDAR_ROW_PX : 0)));
  const line: Mark = {
    kind: 'line', key: 'axis', role: 'axis', x1: 0, y1: plot.y - 0.5, x2: plot.width, y2: plot.y - 0.5,
    stroke: { ink: { color: 'axis' }, width: 1 },
  };
  return {
    key: 'axis', x: plot.x, y: 0, clip: { x: 0, y: 0, width: plot.width, height: plot.y },
    marks: [...axis, ...years, ...periods, line],
  };
}

function calendarNameGroup({ calendar, nameColumnPx, locale, measure }: LayoutInput): Group[] {
  if (!calendar || nameColumnPx === 0) return [];
  return [{ key: 'calendar', x: 0, y: CONTEXT_ROW_PX + AXIS_ROW_PX, marks: layCalendarName(calendar, nameColumnPx, locale, measure) }];
}

function movedDown(mark: Mark, byPx: number): Mark {
  if (mark.kind === 'line') return { ...mark, y1: mark.y1 + byPx, y2: mark.y2 + byPx };
  return mark.kind === 'rect' || mark.kind === 'text' ? { ...mark, y: mark.y + byPx } : mark;
}

function hitsInScene(input: LayoutInput, plot: Bounds, laid: LaidTrack, track: number): Hit[] {
  const dy = plot.y + (input.rows[track]?.y ?? 0) - input.scrollTop;
  return laid.hits.map((hit) => moveHit(hit, plot.x, dy));
}
