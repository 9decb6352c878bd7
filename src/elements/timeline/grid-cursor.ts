import { instantToPx } from '../../view/view-window.js';
import { placeOfEvent, placeOfTrack } from '../../layout/track-list.js';
import { Proxies } from './proxies.js';
import { proxyText } from './proxy-text.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { KeyboardPlace } from '../controllers/keyboard-controller.js';
import type { TimelineEngine } from './engine.js';
import type { TimelineLayout } from '../../layout/lay-out.js';

/** Who hears where the cursor is, and has words for it. */
interface CursorHost {
  readonly words: EventWords | undefined;
  /** The keyboard has moved to an event. */
  focused(id: string): void;
}

/** Where the keyboard is in the treegrid of proxies: on the head of a track or on an event. It stays there while events, tracks and window change around it. */
export class GridCursor {
  readonly #engine: TimelineEngine;
  readonly #host: CursorHost;
  readonly #proxies: Proxies;
  #place: KeyboardPlace = { track: 0, row: -1 };
  /** Where in the picture its row was last. */
  #lastAt = 0;
  #wantsFocus = false;

  /** @param grid the element that the proxies are put into */
  constructor(engine: TimelineEngine, host: CursorHost, grid: HTMLElement) {
    this.#engine = engine;
    this.#host = host;
    this.#proxies = new Proxies(grid);
  }

  get place(): KeyboardPlace {
    return this.#place;
  }

  /** Goes to a track or an event, brings it into view, and takes the focus there as soon as it can be had. */
  set place(place: KeyboardPlace) {
    this.#place = place;
    this.#wantsFocus = true;
    this.#engine.focus = { ...this.#engine.focus, focused: place.row };
    if (place.row >= 0) {
      this.#engine.travel.reveal(place.row);
      this.#host.focused(this.#engine.store?.ids[place.row] ?? '');
    } else this.#engine.travel.revealTrack(place.track);
    this.#engine.repaintNow();
    this.update();
  }

  /** Goes to an event: in the track where it is, if it is at this event, else in its home track. */
  goTo(row: number): void {
    this.place = this.#place.row === row ? this.#place : { track: this.#trackOf(row), row };
  }

  /** A hand has picked something: keys go on from there. Nothing is moved, since it is under the hand. */
  take(row: number): void {
    this.#place = { track: row >= 0 ? this.#trackOf(row) : this.#place.track, row };
    this.update();
    this.#focus();
  }

  /** A proxy has got the focus: the head of a track, or an event. */
  enter({ row, track }: DOMStringMap): void {
    if (row !== undefined) {
      if (this.#place.row !== Number(row)) this.#place = { track: this.#place.track, row: Number(row) };
      this.#engine.focus = { ...this.#engine.focus, focused: Number(row) };
    } else if (track !== undefined) this.#place = { track: Number(track), row: -1 };
  }

  /** The focus has left the proxies, or goes from one to another. */
  leave(): void {
    this.#engine.focus = { ...this.#engine.focus, focused: -1 };
  }

  /** New events: it begins anew. */
  reset(): void {
    this.#place = { track: 0, row: -1 };
  }

  /** More events, or the same on another clock: it stays at its event, which may have another row. */
  rowsHaveMoved(moved: (row: number) => number): void {
    const { track, row } = this.#place;
    this.#place = { track, row: row < 0 ? row : moved(row) };
  }

  /** The picture has come to rest: the proxies take their places. */
  update(): void {
    const { stage, store, shown } = this.#engine;
    const layout = stage?.layout;
    const { words } = this.#host;
    if (!layout || !store || !words) return;
    const hadFocus = this.#wantsFocus || this.#proxies.active !== null;
    const place = this.#shownPlace(layout, store);
    if (place.row !== this.#place.row) this.leave();
    // The instant that a walk keeps to goes along as long as the event is the same.
    this.#place = place.row === this.#place.row ? { ...this.#place, ...place } : place;
    this.#proxies.update(layout, stage.stance, { ...place, ...this.#boxOf(place, layout, store) }, proxyText(store, shown, layout, words));
    if (hadFocus && this.#focus()) this.#wantsFocus = false;
  }

  /** Takes the proxies away. */
  clear(): void {
    this.#proxies.clear();
  }

  #focus(): boolean {
    const { track, row } = this.#place;
    return this.#proxies.focus(row >= 0 ? `event:${row}` : `header:${track}`);
  }

  /** The track in whose row an event stands: its home, where that is shown. */
  #trackOf(row: number): number {
    const { store, stage } = this.#engine;
    const rows = stage?.arrangement.list.rows ?? [];
    return store ? rows[placeOfEvent(rows, store, row)]?.track ?? store.homeOf(row) : 0;
  }

  /** Where it is as far as that is shown: in a row that is gone it is in the one that has come there. */
  #shownPlace({ rows }: TimelineLayout, store: EventStore): KeyboardPlace {
    const { track, row } = this.#place;
    const isShown = row >= 0 ? row < store.size && placeOfEvent(rows, store, row) >= 0 : placeOfTrack(rows, track) >= 0;
    const at = placeOfTrack(rows, track);
    if (at >= 0) this.#lastAt = at;
    const instead = rows[Math.min(this.#lastAt, rows.length - 1)]?.track ?? 0;
    // A track that was closed into a group is in the group's row now.
    return isShown ? { track: rows[at]?.track ?? instead, row } : { track: instead, row: -1 };
  }

  /** Where an event begins in the row that it stands in, though it may be counted there rather than drawn. */
  #boxOf({ track, row }: KeyboardPlace, { plot, rows }: TimelineLayout, store: EventStore): { readonly track: number; readonly bounds: Bounds } {
    const shown = rows[row >= 0 ? placeOfEvent(rows, store, row) : placeOfTrack(rows, track)];
    const x = plot.x + instantToPx(this.#engine.view.window, store.starts[row] ?? 0);
    return { track: shown?.track ?? track, bounds: { x, y: shown?.top ?? 0, width: 0, height: shown ? shown.bottom - shown.top : 0 } };
  }
}
