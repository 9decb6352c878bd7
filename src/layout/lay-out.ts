import { nameToday, todayPx } from './axis/today.js';
import { TEXTURE_ALPHA } from './bands.js';
import { EDGE_FADE_PX, MIN_BIN_PX } from './geometry.js';
import { binMsFor } from '../view/resolution.js';
import { layTrack } from './lay-track.js';
import { clipHit, moveHit, uncovered } from './hits.js';
import { msPerPx } from '../view/view-window.js';
import { isInSight, placeRows } from './placed-rows.js';
import { rowBorder } from './row-border.js';
import { queryStore } from '../store/query-store.js';
import { rowsOverlapping } from '../store/span-index.js';
import type { Bounds } from '../scene/bounds.js';
import type { EventStore } from '../store/event-store.js';
import type { Group, Scene } from '../scene/scene.js';
import type { Hit } from './hits.js';
import type { layFocusRing } from './events/focus-ring.js';
import type { layThread } from './events/lay-thread.js';
import type { LaidTrack } from './lay-track.js';
import type { LayoutInput } from './layout-input.js';
import type { LinkLayer } from './link-layer.js';
import type { Mark, Stroke } from '../scene/marks.js';
import type { PlacedRow } from './placed-rows.js';
import type { RowFilter } from '../store/query-store.js';
import type { Span } from '../time/span.js';
import type { ViewWindow } from '../view/view-window.js';

/** A picture of the timeline: what to draw, and what is where. */
export interface TimelineLayout {
  readonly scene: Scene;
  readonly hits: readonly Hit[];
  /** The part of the picture where time is, without names and axis; CSS px. */
  readonly plot: Bounds;
  /** Where each row of tracks stands, CSS px of the picture; what follows is by these rows. */
  readonly rows: readonly PlacedRow[];
  /** Where the head of each is that can be seen and pointed at, CSS px of the picture. */
  readonly headers: readonly Bounds[];
  /** How many events reach into the window; of what is dimmed, none. */
  readonly inView: readonly number[];
  /** Rows of the store that stand in a lane of a track in sight, track by track in order of time. */
  readonly labelled: readonly number[];
  /** In the coordinates of each row. */
  readonly tracks: readonly LaidTrack[];
}

/** What draws what lies over a picture. */
export interface OverPicture {
  /** Relations, if any are drawn. */
  readonly links?: LinkLayer | undefined;
  /** The thread of the event that is asked about. */
  readonly layThread?: typeof layThread | undefined;
  /** The ring of the focus. */
  readonly layFocusRing?: typeof layFocusRing | undefined;
}

/** The group of what is there for the keyboard alone. */
export const FOCUS_GROUP = 'focus';

/** Bins counted beyond each end of the window: enough to know whether a run of columns ends there. */
const BINS_AROUND = 3;

/** The bins that a window is counted in: a few more on each side, so that nothing starts or ends at the very edge. */
export function countedBins(window: ViewWindow): { readonly span: Span; readonly binMs: number } {
  const binMs = binMsFor(msPerPx(window), MIN_BIN_PX);
  const aroundMs = BINS_AROUND * binMs;
  return { span: { start: window.start - aroundMs, end: window.end + aroundMs }, binMs };
}

/** Grid lines guide the eye and must not strike through text. */
const GRID_ALPHA = 0.55;
const TODAY: Stroke = { ink: { color: 'ink', alpha: 0.7 }, width: 1, dash: [5, 3] };

/**
 * One window on the events, laid out: a pure function of its input.
 *
 * @param over what draws what lies over it
 */
export function layOut(input: LayoutInput, over: OverPicture = {}): TimelineLayout {
  const plot = plotBounds(input);

  const { start, end } = input.window;
  const rows = placeRows(input.rows, plot, input.scrollTop);
  const tracks = rows.map(({ source }) => source);
  const bins = countedBins(input.window);
  const { binMs } = bins;
  const around = { tracks, ...bins };
  const answers = queryStore(input.store, { ...around, filter: input.filter });
  const undimmed = input.undimmed && queryStore(input.store, { ...around, filter: input.undimmed });
  const matches = input.matches && queryStore(input.store, { ...around, filter: input.matches });
  const counted = input.undimmed ?? input.filter;
  const inView = queryStore(input.store, { tracks, filter: counted, span: { start, end }, binMs: end - start })
    .map(({ track, total }) => total + runningAt(input.store, track, start, counted));

  const peak = input.store.peakOf(binMs, tracks);
  const laid = rows.map((row, place) => {
    const answer = answers[place];
    const bin = { ms: binMs, peak: input.density === 'track' ? input.store.ownPeakOf(binMs, row.source) : peak };
    return answer && isInSight(row) ? layTrack(input, row, answer, bin, { undimmed: undimmed?.[place], matches: matches?.[place] }) : OUT_OF_SIGHT;
  });

  const today = todayPx(input);
  const axis = nameToday(input.flow.layAxis(input, plot.y), today, input);
  const heads = rows.map((row, place) => (isInSight(row) ? headerGroup(input, plot, row, inView[place] ?? 0) : undefined));
  const groups = [
    backdropGroup(plot, axis.gridXs, today, rows),
    ...rows.flatMap((row, place) => (isInSight(row) ? [trackGroup(input, plot, row, laid[place] ?? OUT_OF_SIGHT)] : [])),
    edgeGroup(plot, input.flow.layEdges(plot, rows)),
    ...heads.flatMap((head) => head ?? []),
    axisGroup(plot, axis.marks),
    ...cornerGroup(input),
  ];
  let hits: readonly Hit[] | undefined;
  return withOverlay({
    scene: { width: input.width, height: input.height, groups },
    // Of most frames of a movement nobody asks what is where.
    get hits() { return (hits ??= rows.flatMap((row, place) => hitsInScene(plot, row, laid[place] ?? OUT_OF_SIGHT, heads[place]))); },
    plot,
    rows,
    headers: rows.map((row) => input.flow.headBounds(input, row)),
    inView,
    labelled: laid.flatMap((own) => own.labelled),
    tracks: laid,
  }, input, over);
}

/** The same picture after another event was pointed at, or has the focus, or other relations were asked for: only what lies over it is another. */
export function withOverlay(layout: TimelineLayout, input: LayoutInput, over: OverPicture = {}): TimelineLayout {
  const { scene, plot, rows, headers, inView, labelled, tracks } = layout;
  const groups = [...scene.groups.filter(({ layer }) => layer === undefined), ...overlayGroups(input, layout, over)];
  return {
    scene: { ...scene, groups },
    get hits() { return layout.hits; },
    plot, rows, headers, inView, labelled, tracks,
  };
}

function overlayGroups(input: LayoutInput, layout: TimelineLayout, { links, layThread, layFocusRing }: OverPicture): Group[] {
  const { plot, rows, tracks } = layout;
  // The hovered event's thread goes before the selected one's: it is what the reader asks about now.
  const threaded = [input.focus.hovered, input.focus.focused, input.focus.selected].find((row) => row >= 0) ?? -1;
  // Where rows are seen, pinned or scrolled: then nothing is scrolled any more.
  const seen: LayoutInput = { ...input, scrollTop: 0, rows: rows.map((row) => ({ ...row, y: row.y - plot.y })) };
  const marks = [...links?.lay(seen, tracks, plot) ?? [], ...layThread?.(input, threaded, plot, rows, tracks) ?? []];
  const ring = layFocusRing?.(input, layout);
  return [
    clipped({ key: 'overlay', layer: 'overlay', x: plot.x, y: plot.y, marks }, plot),
    ...(ring ? [{ key: FOCUS_GROUP, layer: 'overlay', x: 0, y: 0, marks: [ring] } as const] : []),
  ];
}

/** A track that is scrolled away. */
const OUT_OF_SIGHT: LaidTrack = { marks: [], hits: [], labelled: [] };

/** Paper that is less opaque hides nothing yet. */
const LEAST_HIDING = 0.5;

/** More than so many are not counted one by one in each frame. */
const MAX_RUNNING = 999;

/** How many events of a track began before an instant and go on at it. */
function runningAt(store: EventStore, track: number, instant: number, filter: RowFilter | undefined): number {
  return rowsOverlapping(store, track, { start: instant, end: instant }, { limit: MAX_RUNNING, filter }).length;
}

/** Height of all that stands above the tracks, px. */
export function axisHeight(input: Pick<LayoutInput, 'calendar' | 'flow'> & { readonly periods: readonly unknown[] }): number {
  return input.flow.axisPx(input);
}

function plotBounds(input: LayoutInput): Bounds {
  const { nameColumnPx: x, width, height } = input;
  const y = axisHeight(input);
  return { x, y, width: Math.max(0, width - x), height: Math.max(0, height - y) };
}

function backdropGroup(plot: Bounds, gridXs: readonly number[], today: number | undefined, rows: readonly PlacedRow[]): Group {
  const end = Math.min(plot.height, Math.max(0, ...rows.map(({ bottom }) => bottom - plot.y)));
  return {
    key: 'grid', x: plot.x, y: plot.y,
    clip: { x: 0, y: 0, width: plot.width, height: plot.height },
    marks: [
      ...gridXs.map((x, i) => upright(`grid:${i}`, 'grid', x, end, { ink: { color: 'grid', alpha: GRID_ALPHA }, width: 1 })),
      ...(today === undefined ? [] : [upright('today', 'today', today, end, TODAY)]),
    ],
  };
}

function upright(key: string, role: string, x: number, end: number, stroke: Stroke): Mark {
  return { kind: 'line', key, role, x1: x, y1: 0, x2: x, y2: end, stroke };
}

function trackGroup(input: LayoutInput, plot: Bounds, row: PlacedRow, laid: LaidTrack): Group {
  const group = { key: `track:${row.track}`, x: plot.x, y: row.y, marks: [rowBorder(row, plot.width), ...layGround(input, row, plot.width), ...laid.marks] };
  const trackId = input.store.about.tracks[row.track]?.id ?? '';
  return { ...clipped(group, { x: plot.x, y: row.top, width: plot.width, height: row.bottom - row.top }), trackId };
}

/** What has no bands may have the pattern of its actor all along. */
function layGround({ states, colors }: LayoutInput, { track, height }: PlacedRow, width: number): Mark[] {
  const color = colors[track] ?? 'track-1';
  return (states[track]?.length ?? 0) > 0 ? [] : [{ kind: 'rect', key: 'ground', role: 'ground', x: 0, y: 0, width, height, texture: { color, alpha: TEXTURE_ALPHA } }];
}

/** The group, clipped to bounds that are given in the scene. */
function clipped(group: Group, bounds: Bounds): Group {
  return { ...group, clip: { ...bounds, x: bounds.x - group.x, y: bounds.y - group.y } };
}

function edgeGroup(plot: Bounds, others: readonly Mark[]): Group {
  const edge = { kind: 'rect', role: 'edge', y: 0, width: EDGE_FADE_PX, height: plot.height, fill: { color: 'background' } } as const;
  return {
    key: 'edges', x: plot.x, y: plot.y,
    marks: [
      { ...edge, key: 'left', x: 0, fadeEndPx: EDGE_FADE_PX },
      { ...edge, key: 'right', x: plot.width - EDGE_FADE_PX, fadeStartPx: EDGE_FADE_PX },
      ...others,
    ],
  };
}

function headerGroup(input: LayoutInput, plot: Bounds, row: PlacedRow, inView: number): Group {
  const group = { key: `header:${row.track}`, x: 0, y: row.y, marks: input.flow.layHead(input, row, inView) };
  return clipped(group, { x: 0, y: row.top, width: plot.x === 0 ? plot.width : plot.x, height: row.bottom - row.top });
}

function axisGroup(plot: Bounds, axis: readonly Mark[]): Group {
  const line: Mark = {
    kind: 'line', key: 'axis', role: 'axis', x1: 0, y1: plot.y - 0.5, x2: plot.width, y2: plot.y - 0.5,
    stroke: { ink: { color: 'axis' }, width: 1 },
  };
  return {
    key: 'axis', x: plot.x, y: 0, clip: { x: 0, y: 0, width: plot.width, height: plot.y },
    marks: [...axis, line],
  };
}

function cornerGroup(input: LayoutInput): Group[] {
  const marks = input.flow.layCorner(input);
  return marks.length === 0 ? [] : [{ key: 'corner', x: 0, y: 0, marks }];
}

/** What is seen of what can be pointed at: rows that stay lie over those that pass below them, and the paper under a name that stands in its track lies over what is there. */
function hitsInScene(plot: Bounds, row: PlacedRow, laid: LaidTrack, head: Group | undefined): Hit[] {
  const lids = head?.marks.flatMap((mark): Bounds[] => {
    const isLid = mark.kind === 'rect' && mark.role === 'plate' && (mark.opacity ?? 1) > LEAST_HIDING;
    return isLid ? [{ x: head.x + mark.x, y: head.y + mark.y, width: mark.width, height: mark.height }] : [];
  }) ?? [];
  return laid.hits.flatMap((hit) => {
    const inRow = clipHit(moveHit(hit, plot.x, row.y), row.top, row.bottom);
    return lids.reduce((seen, lid) => seen && uncovered(seen, lid), inRow) ?? [];
  });
}
