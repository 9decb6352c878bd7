import { nextRow, previousRow } from '../../store/nearest.js';
import { lowerBound } from '../../base/bisect.js';
import { placeOfTrack } from '../../layout/track-list.js';
import { stopsUnder } from './counts.js';
import type { KeyboardPlace } from '../controllers/keyboard-place.js';
import type { Stop } from '../../layout/row-stops.js';
import type { TimelineEngine } from './engine.js';
import type { ViewWindow } from '../../view/view-window.js';

/**
 * The way of the keyboard along the row of a track: from one thing to the next as they stand on the screen, and as they are going to
 * stand there while the window is still on its way.
 */
export class RowWalk {
  readonly #engine: TimelineEngine;

  constructor(engine: TimelineEngine) {
    this.#engine = engine;
  }

  /** The place at an event of a track: at the count that it is in, where it does not stand by itself; at the track's head for row −1. */
  at(track: number, row: number): KeyboardPlace {
    if (row < 0) return { track, row };
    const stop = stopsUnder(this.#engine, track, this.#windowAt(row, true))?.countOf(row);
    return { track, row, ...(stop?.counted && { counted: stop.counted }) };
  }

  /** Where one comes to the row of a track: what stands first in it, in view; `undefined` where nothing begins there. */
  into(track: number): KeyboardPlace | undefined {
    const stop = stopsUnder(this.#engine, track, this.#engine.view.window)?.first;
    return stop && placeAt(track, stop);
  }

  /** What stands after, or with −1 before, a place in its row; inside of a count, the next event. `undefined` where nothing does. */
  beside(place: KeyboardPlace, by: 1 | -1): KeyboardPlace | undefined {
    const inside = this.#inside(place, by);
    if (inside) return inside;
    const { track, row, counted } = place;
    for (let window = this.#windowAt(row, counted !== undefined); ;) {
      const stop = stopsUnder(this.#engine, track, window)?.beside(row, counted !== undefined, by);
      if (stop) return placeAt(track, stop);
      const beyond = this.#beyond(track, row, window, by);
      if (beyond < 0) return undefined;
      window = this.#engine.travel.panned(window, beyond);
    }
  }

  /** The window that an event, or where it is counted, is or is going to be in view in. */
  #windowAt(row: number, isCounted: boolean): ViewWindow {
    return this.#engine.travel.panned(this.#engine.view.destination, row, isCounted);
  }

  /** The next event of the count that a place is inside of; `undefined` where it is in none, or leaves it. */
  #inside({ track, row, counted, within }: KeyboardPlace, by: 1 | -1): KeyboardPlace | undefined {
    if (counted) return undefined;
    const range = stopsUnder(this.#engine, track, this.#windowAt(row, false))?.countOf(row)?.counted ?? within;
    if (!range) return undefined;
    const next = this.#next(track, row, by);
    return next >= range.first && next <= range.last ? { track, row: next, within: range } : undefined;
  }

  /** The first event of a track that begins beyond a window; −1 for none. */
  #beyond(track: number, row: number, window: ViewWindow, by: 1 | -1): number {
    const { store } = this.#engine;
    const after = store ? lowerBound(store.starts, by > 0 ? window.end : window.start) : 0;
    return this.#next(track, by > 0 ? Math.max(row, after - 1) : Math.min(row, after), by);
  }

  #next(track: number, row: number, by: 1 | -1): number {
    const { store, stage, walkable } = this.#engine;
    const rows = stage?.arrangement.list.rows ?? [];
    const source = rows[placeOfTrack(rows, track)]?.source;
    return store && source !== undefined ? (by > 0 ? nextRow : previousRow)(store, row, source, walkable) : -1;
  }
}

function placeAt(track: number, { row, counted }: Stop): KeyboardPlace {
  return { track, row, ...(counted && { counted }) };
}
