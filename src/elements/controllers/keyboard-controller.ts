import { nearestRow, nextRow, previousRow } from '../../store/nearest.js';
import type { EventStore } from '../../store/event-store.js';
import type { RowFilter } from '../../store/query-store.js';

/** Where the keyboard is: on a track's head (row −1) or on an event. */
export interface KeyboardPlace {
  readonly track: number;
  readonly row: number;
}

/** What the keys act on. */
export interface KeyboardHost {
  readonly store: EventStore | undefined;
  readonly rowFilter: RowFilter | undefined;
  readonly isRightToLeft: boolean;
  /** The middle of what is in view. */
  readonly centre: number;
  place: KeyboardPlace;
  fit(): void;
  zoomBy(ratio: number): void;
  panBy(fraction: number): void;
  back(): void;
  forward(): void;
  /** Opens the event's card. */
  openEvent(row: number): void;
  closeEvent(): boolean;
  /** Brings an event to the middle; the second time it fills the view. */
  centreEvent(row: number): void;
}

/** A press of Page Up or Page Down moves by this part of the window; of A or D, by this. */
const PAGE = 0.9;
const STEP = 0.1;
const ZOOM = 1.5;

/**
 * Keys on the plot: arrows go from event to event and from track to track, letters and signs move the window. Nothing
 * that belongs to the browser is taken: Ctrl, Cmd and Alt with a key are left alone, but for view history.
 */
export function pressKey(host: KeyboardHost, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return homeOrEnd(host, event);
  if (event.altKey) return history(host, event);
  return moveFocus(host, event.key) || moveWindow(host, event) || act(host, event.key);
}

function homeOrEnd(host: KeyboardHost, event: KeyboardEvent): boolean {
  if (event.metaKey || (event.key !== 'Home' && event.key !== 'End')) return false;
  const last = (host.store?.trackCount ?? 1) - 1;
  return goTo(host, { track: event.key === 'Home' ? 0 : last, row: -1 });
}

function history(host: KeyboardHost, event: KeyboardEvent): boolean {
  if (!event.shiftKey) return false;
  if (event.key === 'ArrowLeft') host.back();
  else if (event.key === 'ArrowRight') host.forward();
  else return false;
  return true;
}

function moveFocus(host: KeyboardHost, key: string): boolean {
  const { store, place, rowFilter } = host;
  if (!store) return false;
  const { track, row } = place;
  const later = host.isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      if (row < 0) return key === later && goTo(host, { track, row: nearestRow(store, track, host.centre, rowFilter) });
      const step = key === later ? nextRow : previousRow;
      const next = step(store, row, track, rowFilter);
      // Before the first event of a track comes its head; after the last one there is nothing.
      return goTo(host, { track, row: next < 0 && key === later ? row : next });
    }
    case 'ArrowUp':
    case 'ArrowDown': {
      const other = track + (key === 'ArrowDown' ? 1 : -1);
      if (other < 0 || other >= store.trackCount) return true;
      return goTo(host, { track: other, row: row < 0 ? -1 : nearestRow(store, other, store.starts[row] ?? 0, rowFilter) });
    }
    case 'Home':
      return goTo(host, { track, row: nextRow(store, -1, track, rowFilter) });
    case 'End':
      return goTo(host, { track, row: previousRow(store, store.size, track, rowFilter) });
    case ',':
      return acrossTracks(host, store, previousRow(store, row < 0 ? store.size : row, undefined, rowFilter));
    case '.':
      return acrossTracks(host, store, nextRow(store, row, undefined, rowFilter));
    default:
      return false;
  }
}

function acrossTracks(host: KeyboardHost, store: EventStore, row: number): boolean {
  return row < 0 || goTo(host, { track: store.homeOf(row), row });
}

function moveWindow(host: KeyboardHost, event: KeyboardEvent): boolean {
  switch (event.key) {
    case 'PageUp':
      host.panBy(-PAGE);
      return true;
    case 'PageDown':
      host.panBy(PAGE);
      return true;
    case '+':
    case '=':
      host.zoomBy(ZOOM);
      return true;
    case '-':
      host.zoomBy(1 / ZOOM);
      return true;
    case '0':
      host.fit();
      return true;
    default:
      return moveByPosition(host, event.code);
  }
}

/** W A S D by where they lie, whatever the keyboard's letters. */
function moveByPosition(host: KeyboardHost, code: string): boolean {
  const earlier = host.isRightToLeft ? STEP : -STEP;
  if (code === 'KeyW') host.zoomBy(ZOOM);
  else if (code === 'KeyS') host.zoomBy(1 / ZOOM);
  else if (code === 'KeyA') host.panBy(earlier);
  else if (code === 'KeyD') host.panBy(-earlier);
  else return false;
  return true;
}

function act(host: KeyboardHost, key: string): boolean {
  const { row } = host.place;
  if (key === 'Escape') return host.closeEvent() || (row >= 0 && goTo(host, { track: host.place.track, row: -1 }));
  if (row < 0) return false;
  if (key === 'Enter' || key === ' ') host.openEvent(row);
  else if (key === 'f' || key === 'F') host.centreEvent(row);
  else return false;
  return true;
}

function goTo(host: KeyboardHost, place: KeyboardPlace): boolean {
  host.place = place;
  return true;
}
