import { placeOfEvent, placeOfTrack } from '../../layout/track-list.js';
import { firstRowFrom, nearestRow, nextRow, previousRow } from '../../store/nearest.js';
import { rowsOverlapping } from '../../store/span-index.js';
import { valueAt } from '../../base/number.js';
import type { Counted } from '../../layout/row-stops.js';
import type { EventStore } from '../../store/event-store.js';
import type { Instant } from '../../time/instant.js';
import type { KeyboardPlace } from './keyboard-place.js';
import type { ListedTrack } from '../../layout/track-list.js';
import type { RowFilter } from '../../store/query-store.js';
import type { RowWalk } from '../timeline/row-walk.js';
import type { Span } from '../../time/span.js';
import type { Travel } from '../timeline/travel.js';
import type { ViewController } from './view-controller.js';
import type { Way } from './steering.js';

/** Which keys the plot takes: all; none that are a character, as some speak or use switches; or none at all. */
export type Shortcuts = 'all' | 'basic' | 'none';

/** Keys that go along the relations of an event. */
export interface RelationKeys {
  step(by: 1 | -1): void;
  /** Each returns whether there was anything to do. */
  follow(): boolean;
  turnBack(): boolean;
  leave(): boolean;
}

/** What the keys act on. */
export interface KeyboardHost {
  readonly store: EventStore | undefined;
  /** Which events can be walked to. */
  readonly rowFilter: RowFilter | undefined;
  /** The tracks as they stand below or beside each other. */
  readonly rows: readonly ListedTrack[];
  /** Which way time runs on the screen: down, or from side to side, and then perhaps from right to left. */
  readonly stance: { readonly isTurned: boolean; readonly isMirrored: boolean };
  readonly shortcuts: Shortcuts;
  /** What is in view. */
  readonly window: Span;
  readonly relations: RelationKeys;
  place: KeyboardPlace;
  /** The way along a row. */
  readonly walk: Pick<RowWalk, 'at' | 'beside' | 'into'>;
  /** What moves the window by steps, and through its history. */
  readonly travel: Pick<Travel, 'fit' | 'zoomBy' | 'panBy'>;
  /** The instant that a zoom keeps in its place. */
  readonly anchor: Instant;
  readonly view: Pick<ViewController, 'back' | 'forward'>;
  /** Moves the window as long as a key is held. */
  steer(key: string, way: Way, event: KeyboardEvent): void;
  /** Opens the event's card, and goes there. */
  openEvent(track: number, row: number): void;
  /** Goes nearer, to the events of a count, and there to the first one. */
  openCount(track: number, counted: Counted): void;
  closeEvent(): boolean;
  /** Takes away what is said about what the pointer is over; returns whether there was anything. */
  closeTip(): boolean;
  /** Each returns whether there is such a thing. */
  openSearch(): boolean;
  openGoTo(): boolean;
  openHelp(): boolean;
  toggleList(): boolean;
  /** Brings an event or a count to the middle; the second time it fills the view. */
  centre(place: KeyboardPlace): void;
  /** Opens the menu of a track. */
  openTrackMenu(track: number): void;
  /** Moves a track up or down among its like. */
  moveTrack(track: number, by: 1 | -1): void;
  /** Opens or closes a group of tracks. */
  openGroup(track: number, opens: boolean): void;
}

/** A press of Page Up or Page Down moves by this part of the window. */
const PAGE = 0.9;
const ZOOM = 1.5;

/**
 * Keys on the plot: arrows go from event to event, past those that are counted and into the count by Enter, and from track to track; letters and signs move the window. Nothing
 * that belongs to the browser is taken: Ctrl, Cmd and Alt with a key are left alone, but for view history.
 */
export function pressKey(host: KeyboardHost, event: KeyboardEvent): boolean {
  if (host.shortcuts === 'none' || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return homeOrEnd(host, event);
  if (event.altKey) return history(host, event) || moveTrack(host, event.key);
  if (host.shortcuts === 'basic' && event.key.length === 1 && event.key !== ' ') return false;
  return alongRelations(host, event) || moveFocus(host, event.key) || moveWindow(host, event) || act(host, event);
}

/** R from one relation of the event to the next, with Shift to the one before, Enter along it, Backspace back again. */
function alongRelations({ place, relations }: KeyboardHost, event: KeyboardEvent): boolean {
  const { key } = event;
  if (key === 'Escape') return relations.leave();
  if (place.row < 0 || place.counted) return false;
  if (key === 'Enter') return relations.follow();
  if (key === 'Backspace') return relations.turnBack();
  if (letterOf(event) !== 'r') return false;
  relations.step(event.shiftKey ? -1 : 1);
  return true;
}

function homeOrEnd(host: KeyboardHost, event: KeyboardEvent): boolean {
  if (event.metaKey || (event.key !== 'Home' && event.key !== 'End')) return false;
  const end = host.rows.at(event.key === 'Home' ? 0 : -1);
  return end !== undefined && goTo(host, { track: end.track, row: -1 });
}

function history(host: KeyboardHost, event: KeyboardEvent): boolean {
  if (!event.shiftKey) return false;
  if (event.key === 'ArrowLeft') {
    if (!host.relations.turnBack()) host.view.back();
  } else if (event.key === 'ArrowRight') host.view.forward();
  else return false;
  return true;
}

function moveTrack(host: KeyboardHost, key: string): boolean {
  if (host.place.row >= 0 || (key !== 'ArrowUp' && key !== 'ArrowDown')) return false;
  host.moveTrack(host.place.track, key === 'ArrowUp' ? -1 : 1);
  return true;
}

function moveFocus(host: KeyboardHost, key: string): boolean {
  const { store, place, rowFilter, rows } = host;
  const at = placeOfTrack(rows, place.track);
  const here = rows[at];
  if (!store || !here) return false;
  const { row } = place;
  const { track, source } = here;
  const walk = walkOf(host, key);
  switch (walk ?? key) {
    case 'earlier':
    case 'later': {
      const isLater = walk === 'later';
      if (row < 0 && here.group === (isLater ? 'closed' : 'open')) {
        host.openGroup(track, isLater);
        return true;
      }
      if (row < 0) return isLater && goTo(host, host.walk.into(track) ?? host.walk.at(track, firstInView(host, store, source)));
      // Before the first event of a track comes its head; after the last one there is nothing.
      return goTo(host, host.walk.beside(place, isLater ? 1 : -1) ?? (isLater ? place : { track, row: -1 }));
    }
    case 'previous-track':
    case 'next-track': {
      const step = walk === 'next-track' ? 1 : -1;
      const other = rows[at + step];
      if (!other) return true;
      if (row < 0) return goTo(host, { track: other.track, row });
      const near = place.near ?? store.starts[row] ?? 0;
      return goTo(host, { track: other.track, row: nearestRow(store, other.source, near, rowFilter), near });
    }
    case 'Home':
      return goTo(host, host.walk.at(track, nextRow(store, -1, source, rowFilter)));
    case 'End':
      return goTo(host, host.walk.at(track, previousRow(store, store.size, source, rowFilter)));
    case ',':
      return acrossTracks(host, store, previousRow(store, row < 0 ? store.size : place.counted?.first ?? row, undefined, rowFilter));
    case '.':
      return acrossTracks(host, store, nextRow(store, place.counted ? place.counted.first - 1 : row, undefined, rowFilter));
    default:
      return false;
  }
}

/** The first event of a track that begins in the window; where none does, one that goes on in it, and else the nearest. */
function firstInView({ window, rowFilter }: KeyboardHost, store: EventStore, track: number): number {
  const first = firstRowFrom(store, track, window.start, rowFilter);
  if (first >= 0 && valueAt(store.starts, first) < window.end) return first;
  const [running] = rowsOverlapping(store, track, window, { limit: 1, filter: rowFilter });
  return running ?? nearestRow(store, track, (window.start + window.end) / 2, rowFilter);
}

/** Where an arrow goes: along time, or to the track beside it; as these lie on the screen. */
function walkOf({ stance: { isTurned, isMirrored } }: KeyboardHost, key: string): 'earlier' | 'later' | 'previous-track' | 'next-track' | undefined {
  const back = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  const on = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  if (key === back) return isTurned ? 'previous-track' : 'earlier';
  if (key === on) return isTurned ? 'next-track' : 'later';
  if (key === 'ArrowUp') return isTurned ? 'earlier' : 'previous-track';
  if (key === 'ArrowDown') return isTurned ? 'later' : 'next-track';
  return undefined;
}

function acrossTracks(host: KeyboardHost, store: EventStore, row: number): boolean {
  const shown = host.rows[placeOfEvent(host.rows, store, row)];
  return row < 0 || shown === undefined || goTo(host, { track: shown.track, row });
}

function moveWindow(host: KeyboardHost, event: KeyboardEvent): boolean {
  switch (event.key) {
    case 'PageUp':
      host.travel.panBy(-PAGE);
      return true;
    case 'PageDown':
      host.travel.panBy(PAGE);
      return true;
    case '+':
    case '=':
      host.travel.zoomBy(ZOOM, host.anchor);
      return true;
    case '-':
      host.travel.zoomBy(1 / ZOOM, host.anchor);
      return true;
    case '0':
      host.travel.fit();
      return true;
    default:
      return moveByPosition(host, event);
  }
}

/** W A S D by where they lie, whatever the keyboard's letters. */
function moveByPosition(host: KeyboardHost, event: KeyboardEvent): boolean {
  const { isTurned, isMirrored } = host.stance;
  const [left, right] = isMirrored && !isTurned ? ['later', 'earlier'] as const : ['earlier', 'later'] as const;
  const ways: Readonly<Record<string, Way>> = { KeyW: 'in', KeyS: 'out', KeyA: left, KeyD: right };
  const way = ways[event.code];
  if (way === undefined) return false;
  host.steer(event.code, way, event);
  return true;
}

function act(host: KeyboardHost, event: KeyboardEvent): boolean {
  const { row, track, counted } = host.place;
  switch (event.key) {
    case 'Escape':
      return host.closeTip() || host.closeEvent() || (row >= 0 && goTo(host, { track, row: -1 }));
    case 'Enter':
    case ' ':
      if (counted) host.openCount(track, counted);
      else if (row >= 0) host.openEvent(track, row);
      else host.openTrackMenu(track);
      return true;
    case '/':
      return host.openSearch();
    case '?':
      return host.openHelp();
    default:
      return actByLetter(host, letterOf(event));
  }
}

function actByLetter(host: KeyboardHost, letter: string): boolean {
  if (letter === 'g') return host.openGoTo();
  if (letter === 'l') return host.toggleList();
  if (letter !== 'f' || host.place.row < 0) return false;
  host.centre(host.place);
  return true;
}

/** The Latin letter of a key; on keyboards of other scripts the one at its place. */
function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^[\x20-\x7f]/.test(key) ? '' : code.replace(/^Key(?=[A-Z]$)/, '').toLowerCase();
}

function goTo(host: KeyboardHost, place: KeyboardPlace): boolean {
  host.place = place;
  return true;
}
