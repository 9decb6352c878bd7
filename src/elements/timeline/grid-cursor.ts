import { instantToPx } from '../../view/view-window.js';
import { placeInTrack, placeOfEvent, placeOfTrack } from '../../layout/track-list.js';
import { Proxies } from './proxies.js';
import { proxyText } from './proxy-text.js';
import { tickBase } from '../../layout/track-rows.js';
import { tickY } from '../../layout/events/tick-row/lone-mark.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { FocusedProxy } from './proxies.js';
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
      this.#engine.travel.reveal(place.row, place.track);
      this.#host.focused(this.#engine.store?.ids[place.row] ?? '');
    } else this.#engine.travel.revealTrack(place.track);
    this.#engine.repaintNow();
    this.update();
    this.#proxies.showInPage();
  }

  /** Goes to an event: in the row where it is, if it is at this event, else where the event stands. */
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
    const here = { track: Number(track), row: Number(row ?? -1) };
    // The instant that a walk keeps to goes along as long as nothing else leads anywhere.
    if (this.#place.row !== here.row || this.#place.track !== here.track) this.#place = here;
    if (here.row >= 0) this.#engine.focus = { ...this.#engine.focus, focused: here.row };
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
    this.#proxies.update(layout, stage.stance, this.#proxyAt(place, layout, store), proxyText(store, shown, layout, words));
    if (hadFocus && this.#focus()) this.#wantsFocus = false;
  }

  /** Takes the proxies away. */
  clear(): void {
    this.#proxies.clear();
  }

  #focus(): boolean {
    return this.#proxies.focus();
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
    const trackAt = placeOfTrack(rows, track);
    if (trackAt >= 0) this.#lastAt = trackAt;
    // A track that was closed into a group is in the group's row now.
    const at = row < 0 ? trackAt : placeInTrack(rows, store, row, track);
    const shown = rows[at];
    return shown ? { track: shown.track, row } : { track: rows[Math.min(this.#lastAt, rows.length - 1)]?.track ?? 0, row: -1 };
  }

  /** Where an event begins in the row that it is walked to in, though it may be counted there rather than drawn. */
  #proxyAt({ track, row }: KeyboardPlace, { plot, rows }: TimelineLayout, store: EventStore): FocusedProxy {
    const at = placeOfTrack(rows, track);
    const { y = 0, top = 0, bottom = 0, height = 0 } = rows[at] ?? {};
    const isEcho = row >= 0 && at !== placeOfEvent(rows, store, row);
    const x = plot.x + instantToPx(this.#engine.view.window, store.starts[row] ?? 0);
    const bounds = isEcho ? { x, y: y + tickY(tickBase(height)), width: 0, height: 0 } : { x, y: top, width: 0, height: bottom - top };
    return { track, row, isEcho, bounds };
  }
}
