import { clamp } from '../base/number.js';
import { LANE_BASELINE_PX, SLIM_TRACK_PX } from './geometry.js';
import { formatYear } from '../time/words/format-year.js';
import { inOrder } from './bidi.js';
import { inlineNameEdge } from './headers.js';
import { laneTop } from './track-rows.js';
import { valueAt } from '../base/number.js';
import type { EventStore } from '../store/event-store.js';
import type { Instant } from '../time/instant.js';
import type { LayoutInput } from './layout-input.js';
import type { Mark } from '../scene/marks.js';
import type { PlacedRow } from './placed-rows.js';
import type { TrackRow } from './track-rows.js';

const HINT_PAD_PX = 10;
/** From the baseline of a hint to the top of its letters, and what it keeps free below, px. */
const ASCENT_PX = 10;
const FOOT_PX = 6;
/** A hint that the edge of the plot comes to fades over so many px. */
const FADE_PX = 5;

/**
 * A track with nothing in the window says where its history lies: before, after, or around. Where its lanes are open it says so in the
 * first of them, below the names of its states. In a strip that is scrolled away it slides down as the name does, and has faded before
 * any of it is cut.
 */
export function layEmptyTrack(input: LayoutInput, row: PlacedRow): Mark[] {
  const { window, measure } = input;
  const { text: hint, isLater, hasEvents } = emptyHint(input, row, { earlier: '←', later: '→' });
  const text = inOrder(hint);
  const width = measure(text, 'state');
  const isOpen = row.height > SLIM_TRACK_PX;
  const edge = input.nameColumnPx === 0 && !isOpen ? inlineNameEdge(input, row) : 0;
  const x = isLater ? window.widthPx - width - HINT_PAD_PX : edge + HINT_PAD_PX;
  if (x < edge || (!hasEvents && isLater)) return [];
  const hiddenPx = isOpen ? 0 : row.top - row.y;
  const restingY = isOpen ? laneTop(row, 0) + LANE_BASELINE_PX : row.height / 2 + (SLIM_TRACK_PX - 18) / 2;
  const y = Math.max(restingY, Math.min(restingY + hiddenPx, row.height - FOOT_PX));
  const alpha = clamp((y - ASCENT_PX - hiddenPx) / FADE_PX, 0, 1);
  if (alpha === 0) return [];
  return [
    {
      kind: 'text', key: 'hint', role: 'hint', x, y, text, font: 'state',
      ink: { color: 'muted', ...(alpha < 1 && { alpha }) }, align: 'start', width,
    },
  ];
}

/**
 * What there is to say of a track with nothing in the window, and whether its history lies after it.
 *
 * @param arrows which way earlier and later times lie in the finished picture
 */
export function emptyHint(input: LayoutInput, row: Pick<TrackRow, 'source'>, arrows: { readonly earlier: string; readonly later: string }): { readonly text: string; readonly isLater: boolean; readonly hasEvents: boolean } {
  const { locale, words } = input;
  const { later, earlier, hasEvents } = historyOf(input, row);
  const text = later !== undefined
    ? words.startsIn(formatYear(later, locale), arrows.later)
    : earlier !== undefined ? words.endedIn(formatYear(earlier - 1, locale), arrows.earlier) : words.nothingHere;
  return { isLater: later !== undefined, hasEvents, text };
}

/** Whether all events of a track are before or after the window, rather than around it. */
export function liesElsewhere(input: LayoutInput, row: Pick<TrackRow, 'source'>): boolean {
  const { later, earlier } = historyOf(input, row);
  return later !== undefined || earlier !== undefined;
}

/** When the events of a track begin, where that is after the window, or end, where that is before it. */
function historyOf({ store, window, filter }: LayoutInput, { source: track }: Pick<TrackRow, 'source'>): { readonly later: Instant | undefined; readonly earlier: Instant | undefined; readonly hasEvents: boolean } {
  const rows = filter?.rowsOf?.(track) ?? store.rowsOf(track);
  const first = store.starts[rows[0] ?? -1];
  // What begins last tells at once that a history goes on, without a look at all that came before.
  const latest = store.starts[store.rowsOf(track).at(-1) ?? -1];
  const last = latest !== undefined && latest <= window.start ? lastEnd(store, track) : undefined;
  const later = first !== undefined && first >= window.end ? first : undefined;
  const earlier = last !== undefined && last <= window.start ? last : undefined;
  return { later, earlier, hasEvents: rows.length > 0 };
}

const lastEnds = new WeakMap<EventStore, Map<number, Instant>>();

/** When the last event of a track ends, which need not be the one that began last. One pass over the events, then remembered. */
export function lastEnd(store: EventStore, track: number): Instant | undefined {
  const known = lastEnds.get(store) ?? new Map<number, Instant>();
  lastEnds.set(store, known);
  let last = known.get(track);
  for (const row of last === undefined ? store.rowsOf(track) : []) last = Math.max(last ?? -Infinity, valueAt(store.ends, row));
  if (last !== undefined) known.set(track, last);
  return last;
}
