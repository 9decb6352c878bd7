import { RowStops, stopsIn } from '../../layout/row-stops.js';
import { restingShapes } from '../../layout/track-rows.js';
import { placeOfTrack } from '../../layout/track-list.js';
import { tellingMessages } from '../messages/telling.js';
import { valueAt } from '../../base/number.js';
import { isOpen, windowOnCount } from '../../view/count-window.js';
import type { ClusterHit } from '../../layout/hits.js';
import type { Counted } from '../../layout/row-stops.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { Instant } from '../../time/instant.js';
import type { LayoutInput } from '../../layout/layout-input.js';
import type { TimelineEngine } from './engine.js';
import type { ViewWindow } from '../../view/view-window.js';

/** The stops of a row in the picture that was painted last; `undefined` where it does not have the row. */
export function paintedStops({ stage, store, shown, view: { window } }: TimelineEngine, at: number): RowStops | undefined {
  const layout = stage?.layout;
  const row = layout?.rows[at];
  return store && row && new RowStops({ store, window, filter: shown.filter }, row, layout.tracks[at]?.hits ?? []);
}

/** The stops of a track's row as they are going to be in a window, where nothing has the focus; `undefined` where the track has no row. */
export function stopsUnder(engine: TimelineEngine, track: number, window: ViewWindow): RowStops | undefined {
  const { stage, scroll, focus, shown } = engine;
  if (!stage) return undefined;
  const { store, placement, flow: { sizes }, list: { rows } } = stage.arrangement;
  const listed = rows[placeOfTrack(rows, track)];
  if (!listed) return undefined;
  const until = performance.now() + DECIDING_MS;
  stage.prepare(window, () => performance.now() < until);
  // The lanes that it is going to have there: those of now may be of where the window was before.
  const [shape] = restingShapes(store, placement, window, 0, { rows: [listed], sizes, forced: [focus.selected], filter: shown.filter });
  const input: LayoutInput = stage.input({ window, scrollTop: scroll.px, focus: { ...focus, focused: -1 }, shown, links: undefined });
  return shape && stopsIn(input, { ...shape, y: 0 });
}

/** What a key press may take for deciding labels where it leads to; what is left is decided when one is there. */
const DECIDING_MS = 24;

/** What a cluster of the last picture stands for. */
export function countedIn(engine: TimelineEngine, hit: ClusterHit): Counted | undefined {
  return paintedStops(engine, placeOfTrack(engine.stage?.layout?.rows ?? [], hit.track))?.countedIn(hit);
}

/**
 * Travels to the events of a count. Those that begin together come no further apart than where all of them are in view.
 *
 * @param about an instant among them that is to be in view; the beginning of the first by itself
 * @returns whether there was anything to open
 */
export function openCount({ store, view }: TimelineEngine, { first, last, until }: Counted, about?: Instant): boolean {
  if (!store) return false;
  const begin = valueAt(store.starts, first);
  const lastBegin = valueAt(store.starts, last);
  const lastEnd = valueAt(store.ends, last);
  const end = lastBegin > begin ? Math.max(lastBegin, Math.min(lastEnd, until)) : lastEnd;
  const { window, limits } = view;
  const span = { first: begin, last: lastBegin, end };
  const leastMs = limits.minMsPerPx * window.widthPx;
  if (isOpen(window, span, leastMs)) return false;
  view.flyTo(windowOnCount(window, span, about ?? begin, leastMs));
  return true;
}

/**
 * A count as a sentence: how many events, from when to when or on which date, of whom, and what opening it does.
 *
 * @param windowMs the length of the window that it stands in: dates are no more exact than can be seen there
 */
export function countSaid(store: EventStore, { count, first, last, isDate }: Counted, name: string, words: EventWords, windowMs: number): string {
  const edge = (row: number): string => (isDate ? words.date(store.datesOf(row)[0] ?? '') : words.edge(valueAt(store.starts, row), windowMs));
  return tellingMessages(words.messages).clusterOf(count, edge(first), edge(last), name);
}
