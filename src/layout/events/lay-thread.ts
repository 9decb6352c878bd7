import { EDGE_FADE_PX, GLYPH_PX, STATE_ROW_PX, TICK_GLYPH_PX, TRACK_PADDING_PX } from '../geometry.js';
import { glyphMark, shapeOf } from './glyph-mark.js';
import { clamp } from '../../base/number.js';
import { inlineNameEdge } from '../headers.js';
import { isInSight } from '../placed-rows.js';
import { placeOfTrack } from '../track-list.js';
import { threadPieces } from './thread.js';
import { tickBase } from '../track-rows.js';
import { tickY } from './tick-row/lone-mark.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Hit } from '../hits.js';
import type { LaidTrack } from '../lay-track.js';
import type { LayoutInput } from '../layout-input.js';
import type { PlacedRow } from '../placed-rows.js';
import type { Mark, TextMark } from '../../scene/marks.js';

/** A knot is larger than the echo that it stands on. */
const KNOT_PX = GLYPH_PX - 1;
/** Free room around a knot's mark, px. */
const KNOT_AIR_PX = 2;
/** Before the first and behind the last letter of words, px. */
const WORDS_AIR_PX = 4;

/**
 * The thread that ties an event to all of its actors: a line through their tracks at the event's place, which steps
 * aside for text, with a knot in each actor's track. Where a track is scrolled away, the thread ends at the edge that it is
 * behind.
 *
 * @param plot the part of the picture that the thread is drawn in; its coordinates are those of the marks that come out
 * @param rows where the tracks stand in the picture
 */
export function layThread(input: LayoutInput, row: number, plot: Bounds, rows: readonly PlacedRow[], tracks: readonly LaidTrack[]): Mark[] {
  const { store, window } = input;
  const home = store.homeOf(row);
  const actors = row < 0 ? [] : [...store.actorsOf(row)];
  const places = [...new Set(actors.map((track) => placeOfTrack(rows, track)))];
  const knots = places.flatMap((place): Knot[] => {
    const placed = rows[place];
    if (!placed) return [];
    const isHome = placed.members.includes(home);
    const y = placed.y + yIn(row, isHome, placed, tracks[place]);
    const seenY = clamp(y, placed.top, Math.max(placed.top, placed.bottom));
    return [{ track: placed.track, isHome, y: seenY - plot.y, isSeen: y === seenY && isInSight(placed) }];
  });
  if (knots.length < 2) return [];
  const x = threadX(input, row, tracks[placeOfTrack(rows, home)], tracks);
  if (x < 0 || x > window.widthPx) return [];
  const eventId = store.ids[row] ?? '';
  const top = Math.min(...knots.map((knot) => knot.y));
  const bottom = Math.max(...knots.map((knot) => knot.y));
  const obstacles = [...knots.map((knot) => knotBounds(x, knot.y)), ...marksNear(input, plot, rows, tracks), ...inlineNames(input, plot, rows)];
  const opacity = Math.min(1, x / EDGE_FADE_PX, (window.widthPx - x) / EDGE_FADE_PX);
  const color = input.colors[home] ?? 'track-1';
  return [
    ...threadPieces(x, top, bottom, obstacles).map(([y1, y2]): Mark => ({
      kind: 'line', key: `thread:${eventId}:${y1}`, role: 'thread', eventId, x1: x, y1, x2: x, y2,
      stroke: { ink: { color, alpha: 0.85 }, width: 1.5 }, opacity,
    })),
    ...knots.filter((knot) => knot.isSeen && !knot.isHome).map((knot): Mark => ({ ...glyphMark({
      key: `knot:${eventId}:${knot.track}`, role: 'knot', eventId, shape: shapeOf(input, row), x, y: knot.y, size: KNOT_PX,
      color: input.colors[knot.track] ?? 'track-1', hasHalo: true,
    }), opacity })),
  ];
}

/** Where the thread meets a row. */
interface Knot {
  readonly track: number;
  readonly isHome: boolean;
  readonly y: number;
  /** Whether the place is in sight; else the thread ends at the edge. */
  readonly isSeen: boolean;
}

/** Names that stand in their tracks, with the paper under them. */
function inlineNames(input: LayoutInput, plot: Bounds, rows: readonly PlacedRow[]): Bounds[] {
  if (input.nameColumnPx > 0) return [];
  return rows.map((row) => ({ x: 0, y: row.y - plot.y, width: inlineNameEdge(input, row), height: TRACK_PADDING_PX + STATE_ROW_PX }));
}

/**
 * Where a thread runs, px in the plot: through the event's echoes, which stand at its beginning, where that is in sight; its own mark is inside of its
 * bar, and stays in sight longer.
 */
function threadX(input: LayoutInput, row: number, home: LaidTrack | undefined, tracks: readonly LaidTrack[]): number {
  const own = anchorX(input, row, home);
  for (const { hits } of tracks) {
    const echo = hits.find((hit) => hit.kind === 'event' && hit.row === row && hit.part === 'echo' && hit.isCounted !== true);
    if (echo) return Math.max(echo.bounds.x + echo.bounds.width / 2, Math.min(own, EDGE_FADE_PX));
  }
  return own;
}

/** Where an event's own mark stands, px in the plot. */
function anchorX(input: LayoutInput, row: number, home: LaidTrack | undefined): number {
  const mark = markIn(row, home);
  if (!mark) return input.flow.eventBox(input, row).glyphX;
  return home?.labelled.includes(row) === true ? input.flow.eventBox(input, row).glyphX : mark.x + mark.width / 2;
}

function yIn(row: number, isHome: boolean, { height }: PlacedRow, laid: LaidTrack | undefined): number {
  const mark = markIn(row, laid);
  return mark && isHome ? mark.y + mark.height / 2 : tickY(tickBase(height));
}

function markIn(row: number, laid: LaidTrack | undefined): Bounds | undefined {
  return laid?.hits.find((hit: Hit) => hit.kind === 'event' && hit.row === row && hit.part !== 'label')?.bounds;
}

function knotBounds(x: number, y: number): Bounds {
  const size = TICK_GLYPH_PX + 2 * KNOT_AIR_PX;
  return { x: x - size / 2, y: y - size / 2, width: size, height: size };
}

/** The boxes of what events say in the tracks, in the coordinates of the plot: words, the marks beside them, and the rings around both. */
function marksNear({ flow }: LayoutInput, plot: Bounds, rows: readonly PlacedRow[], tracks: readonly LaidTrack[]): Bounds[] {
  return tracks.flatMap((laid, place) => {
    const byPx = (rows[place]?.y ?? 0) - plot.y;
    return laid.marks.flatMap((mark): Bounds[] => {
      if (mark.kind === 'text') return [aroundWords(flow, { ...mark, y: byPx + mark.y })];
      if (mark.role === 'point' && mark.kind === 'glyph') return [knotBounds(mark.x, byPx + mark.y)];
      return mark.kind === 'rect' && (mark.role === 'selection' || mark.role === 'focus') ? [{ ...mark, y: byPx + mark.y }] : [];
    });
  });
}

/** Below and above words there is air; a line that comes from the side keeps some. */
function aroundWords({ turn, textBounds }: LayoutInput['flow'], text: TextMark): Bounds {
  const bounds = textBounds(text);
  return turn ? { ...bounds, y: bounds.y - WORDS_AIR_PX, height: bounds.height + 2 * WORDS_AIR_PX } : bounds;
}
