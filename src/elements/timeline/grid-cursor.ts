import { isInSight } from '../../layout/placed-rows.js';
import { instantToPx } from '../../view/view-window.js';
import { isSamePlace } from '../controllers/keyboard-place.js';
import { paintedStops } from './counts.js';
import { placeInTrack, placeOfEvent, placeOfTrack } from '../../layout/track-list.js';
import { Proxies } from './proxies.js';
import { proxyText } from './proxy-text.js';
import { tickBase } from '../../layout/track-rows.js';
import { tickY } from '../../layout/events/tick-row/lone-mark.js';
import type { Counted } from '../../layout/row-stops.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { CountProxy, FocusedProxy } from './proxies.js';
import type { KeyboardPlace } from '../controllers/keyboard-place.js';
import type { TimelineEngine } from './engine.js';
import type { TimelineLayout } from '../../layout/lay-out.js';

/** Who hears where the cursor is, and has words for it. */
interface CursorHost {
  readonly words: EventWords | undefined;
  /** The keyboard has moved to an event. */
  focused(id: string): void;
}

/** Where the keyboard is in the treegrid of proxies: on the head of a track, on an event or on a count. It stays there while events, tracks and window change around it. */
export class GridCursor {
  readonly #engine: TimelineEngine;
  readonly #host: CursorHost;
  readonly #proxies: Proxies;
  #place: KeyboardPlace = { track: 0, row: -1 };
  /** The counts that have cells. */
  #counts: readonly CountProxy[] = [];
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

  /** Goes to a track, an event or a count, brings it into view, and takes the focus there as soon as it can be had. */
  set place(place: KeyboardPlace) {
    this.#place = place;
    this.#wantsFocus = true;
    this.#draw();
    if (place.row >= 0) this.#engine.travel.reveal(place.row, place.track, place.counted !== undefined);
    else this.#engine.travel.revealTrack(place.track);
    if (place.row >= 0 && !place.counted) this.#host.focused(this.#engine.store?.ids[place.row] ?? '');
    this.showInPage();
  }

  /** Scrolls the page as far as it must for what has the focus to be seen. */
  showInPage(): void {
    this.#engine.repaintNow();
    this.update();
    this.#proxies.showInPage();
  }

  /** Goes to an event: in the row where it is, if it is at this event, else where the event stands. */
  goTo(row: number): void {
    this.place = this.#place.row === row ? this.#place : { track: this.#trackOf(row), row };
  }

  /** A hand has picked an event in the row of a track, or something else: keys go on from there. Nothing is moved, since it is under the hand. */
  take(row: number, track = this.#place.track): void {
    this.#place = { track, row };
    this.update();
    this.#focus();
  }

  /** Goes to an event in the row of a track, with the focus, if that is here. Nothing is moved. */
  follow(row: number, track: number): void {
    this.#place = { track, row };
    this.update();
  }

  /** The place that the data of a proxy tell: the head of a track, an event, or a count. */
  placeOf({ track, row, count }: DOMStringMap): KeyboardPlace {
    const here = { track: Number(track), row: Number(row ?? -1) };
    if (count === undefined) return here;
    const { counted } = [this.#place, ...this.#counts].find((other) => other.track === here.track && other.row === here.row && other.counted) ?? {};
    return { ...here, ...(counted && { counted }) };
  }

  /** A proxy has got the focus. */
  enter(proxy: DOMStringMap): void {
    const here = this.placeOf(proxy);
    // The instant that a walk keeps to goes along as long as nothing else leads anywhere.
    if (!isSamePlace(this.#place, here)) this.#place = here;
    this.#draw();
  }

  /** The focus has left the proxies, or goes from one to another. */
  leave(): void {
    this.#engine.focus = { ...this.#engine.focus, focused: -1, ring: undefined };
  }

  /** A key was pressed: from now on browsers show where the focus is, also where a hand has brought it. */
  pressed(): void {
    if (this.#proxies.active) this.#draw();
  }

  /** New events: it begins anew. */
  reset(): void {
    this.#place = { track: 0, row: -1 };
  }

  /** More events, or the same on another clock: it stays at its event, which may have another row. */
  rowsHaveMoved(moved: (row: number) => number): void {
    const { track, row } = this.#place;
    // What was counted may be counted otherwise among others: of a count the event is left that stands for it.
    this.#place = { track, row: row < 0 ? row : moved(row) };
  }

  /** The picture has come to rest: the proxies take their places. */
  update(): void {
    const { stage, store, shown, view: { window } } = this.#engine;
    const { words } = this.#host;
    if (!stage?.layout || !store || !words) return;
    const hadFocus = this.#wantsFocus || this.#proxies.active !== null;
    const before = this.#place;
    const place = this.#shownPlace(stage.layout, store);
    // What a walk keeps to goes along as long as the event is the same.
    const { near, within } = before;
    this.#place = place.row === before.row ? { ...place, ...(near !== undefined && { near }), ...(within && { within }) } : place;
    if (hadFocus) this.#draw();
    else if (!isSamePlace(before, place)) this.leave();
    if (!isSamePlace(before, place)) this.#engine.repaintNow();
    const { layout } = stage;
    this.#counts = this.#countsIn(layout);
    this.#proxies.update(layout, stage.stance, this.#counts, this.#proxyAt(place, layout, store), proxyText({ store, shown, windowMs: window.end - window.start }, layout, words));
    if (hadFocus && this.#focus()) this.#wantsFocus = false;
  }

  /** Takes the proxies away. */
  clear(): void {
    this.#proxies.clear();
  }

  #focus(): boolean {
    return this.#proxies.focus();
  }

  /** Has the picture show what has the focus, and which event: of a count, none has. */
  #draw(): void {
    const { track, row, counted } = this.#place;
    const isCount = counted !== undefined;
    this.#engine.focus = { ...this.#engine.focus, focused: isCount ? -1 : row, ring: this.#proxies.showsFocus ? { track, row, isCount } : undefined };
  }

  /** The track in whose row an event stands: its home, where that is shown. */
  #trackOf(row: number): number {
    const { store, stage } = this.#engine;
    const rows = stage?.arrangement.list.rows ?? [];
    return store ? rows[placeOfEvent(rows, store, row)]?.track ?? store.homeOf(row) : 0;
  }

  /** Where it is as far as that is shown: in a row that is gone it is in the one that has come there. */
  #shownPlace({ rows }: TimelineLayout, store: EventStore): KeyboardPlace {
    const { track, row, counted } = this.#place;
    const trackAt = placeOfTrack(rows, track);
    if (trackAt >= 0) this.#lastAt = trackAt;
    // A track that was closed into a group is in the group's row now.
    const at = row < 0 ? trackAt : placeInTrack(rows, store, row, track);
    const shown = rows[at];
    if (!shown) return { track: rows[Math.min(this.#lastAt, rows.length - 1)]?.track ?? 0, row: -1 };
    const place = { track: shown.track, row };
    return counted ? this.#countPlace(place, at, counted, isInSight(shown)) : place;
  }

  /** A count as it is in the picture now; the event that stands for it, where that has come apart from the others. */
  #countPlace(place: KeyboardPlace, at: number, counted: Counted, isInSight: boolean): KeyboardPlace {
    const { store, shown: { filter }, view: { window, isMoving } } = this.#engine;
    const begin = store?.starts[place.row] ?? NaN;
    const isSeen = isInSight && begin >= window.start && begin < window.end;
    if (isMoving || !isSeen) return { ...place, counted };
    const now = paintedStops(this.#engine, at)?.countOf(place.row)?.counted;
    if (now) return { ...place, counted: now };
    return filter?.has(place.row) ?? true ? place : { ...place, row: -1 };
  }

  /** The counts that can be seen. */
  #countsIn({ hits, plot, rows }: TimelineLayout): CountProxy[] {
    const { track, row, counted } = this.#place;
    const seen = new Map(hits.flatMap((hit) => (hit.kind === 'cluster' ? [[`${hit.track}:${hit.span.end}:${hit.isDate === true}`, hit.bounds] as const] : [])));
    return rows.flatMap((shown, at) => (paintedStops(this.#engine, at)?.stops ?? []).flatMap((stop): CountProxy[] => {
      const bounds = stop.counted && seen.get(`${shown.track}:${stop.counted.until}:${stop.counted.isDate === true}`);
      if (!stop.counted || !bounds) return [];
      const left = Math.max(bounds.x, plot.x);
      const right = Math.min(bounds.x + bounds.width, plot.x + plot.width);
      const isOwn = counted?.until === stop.counted.until && counted.isDate === stop.counted.isDate && shown.track === track;
      return left < right ? [{ track: shown.track, row: isOwn ? row : stop.row, counted: stop.counted, bounds: { ...bounds, x: left, width: right - left } }] : [];
    }));
  }

  /** Where an event begins in the row that it is walked to in, though it may be counted there rather than drawn. */
  #proxyAt({ track, row, counted }: KeyboardPlace, { plot, rows }: TimelineLayout, store: EventStore): FocusedProxy {
    const at = placeOfTrack(rows, track);
    const { y = 0, top = 0, bottom = 0, height = 0 } = rows[at] ?? {};
    const isEcho = !counted && row >= 0 && at !== placeOfEvent(rows, store, row);
    const x = plot.x + instantToPx(this.#engine.view.window, store.starts[row] ?? 0);
    const bounds = isEcho ? { x, y: y + tickY(tickBase(height)), width: 0, height: 0 } : { x, y: top, width: 0, height: bottom - top };
    return { track, row, counted, isEcho, bounds };
  }
}
