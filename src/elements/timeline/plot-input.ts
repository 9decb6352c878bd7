import { pressKey } from '../controllers/keyboard-controller.js';
import { isDimmed } from '../../layout/events/dimmed.js';
import { instantToPx } from '../../view/view-window.js';
import { PlotPointing } from './plot-pointing.js';
import { totalOf } from '../../layout/headers.js';
import { Proxies } from './proxies.js';
import { Steering } from '../controllers/steering.js';
import { StickyAxis } from './sticky-axis.js';
import { placeOfEvent, placeOfTrack } from '../../layout/track-list.js';
import { TrackHeads } from '../tracks/track-heads.js';
import type { Bounds } from '../../scene/bounds.js';
import type { ListedTrack } from '../../layout/track-list.js';
import type { TrackHost, TrackPlaces } from '../tracks/track-host.js';
import type { EventStore } from '../../store/event-store.js';
import type { KeyboardHost, KeyboardPlace, RelationKeys, Shortcuts } from '../controllers/keyboard-controller.js';
import type { PointingElements, PointingHost } from './plot-pointing.js';
import type { RowFilter } from '../../store/query-store.js';
import type { TimelineEngine } from './engine.js';
import type { Way } from '../controllers/steering.js';
import type { TimelineLayout } from '../../layout/lay-out.js';

export { TipBox } from './tip.js';

/** What input to the plot needs of its element. */
export interface PlotHost extends PointingHost, TrackHost {
  readonly selected: string | undefined;
  readonly shortcuts: Shortcuts;
  /** Selects an event and takes the focus to its card, if there is one. */
  open(id: string): void;
  closeTip(): boolean;
  openGoTo(): void;
  openHelp(): void;
  /** What a timeline may have. */
  readonly openSearch?: () => void;
  /** Goes to the list, and there to an event, if one is given. */
  readonly toggleList?: (id?: string) => void;
  /** The keyboard has moved to an event. */
  focused(id: string): void;
}

/** The elements of the plot that input arrives at. */
export interface PlotElements extends PointingElements, TrackPlaces {
  readonly scroller: HTMLElement;
  /** Of no height, at the top. */
  readonly top: HTMLElement;
}

/** What W, S, A and D do at each press where nothing is to move by itself. */
const STEP_ZOOM = 1.25;
const STEP_PAN = 0.1;

/** Keys that say nothing by themselves. */
const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Fn']);

/** Everything that arrives at the plot: hands, keys, and the proxies that keys walk on. */
export class PlotInput implements KeyboardHost {
  readonly #engine: TimelineEngine;
  readonly #host: PlotHost;
  readonly #pointing: PlotPointing;
  readonly relations: RelationKeys;
  readonly #proxies: Proxies;
  readonly #steering: Steering;
  readonly #heads: TrackHeads;
  readonly #axis: StickyAxis;
  readonly #abort = new AbortController();
  #place: KeyboardPlace = { track: 0, row: -1 };
  /** Where in the picture the keyboard's row was last. */
  #lastAt = 0;
  #centred = -1;
  #wantsFocus = false;

  constructor(engine: TimelineEngine, host: PlotHost, elements: PlotElements, relations: RelationKeys) {
    this.#engine = engine;
    this.#host = host;
    this.#pointing = new PlotPointing(engine, host, elements, (row) => { this.#takePlace(row); });
    this.relations = relations;
    this.#proxies = new Proxies(elements.proxies);
    this.#steering = new Steering(engine.view, () => engine.travel.anchor);
    this.#heads = new TrackHeads(engine, host, elements, (track) => { this.place = { track, row: -1 }; });
    this.#axis = new StickyAxis(engine, elements.plot, elements.top);
    const { signal } = this.#abort;
    elements.scroller.addEventListener('scroll', () => { engine.scrolled(); }, { signal });
    elements.proxies.addEventListener('keydown', (event) => { this.#press(event); }, { signal });
    elements.proxies.addEventListener('keyup', (event) => { this.#steering.release(event.code, event.timeStamp); }, { signal });
    elements.proxies.addEventListener('focusout', ({ relatedTarget, timeStamp }) => {
      if (!(relatedTarget instanceof Node) || !elements.proxies.contains(relatedTarget)) this.#steering.releaseAll(timeStamp);
    }, { signal });
    window.addEventListener('blur', ({ timeStamp }) => { this.#steering.releaseAll(timeStamp); }, { signal });
    elements.proxies.addEventListener('focusin', (event) => { this.#enter(event); }, { signal });
    elements.proxies.addEventListener('focusout', () => { engine.focus = { ...engine.focus, focused: -1 }; }, { signal });
    // Screen readers and voice control click what they mean.
    elements.proxies.addEventListener('click', (event) => { this.#click(event); }, { signal });
  }

  disconnect(): void {
    this.#pointing.disconnect();
    this.#heads.disconnect();
    this.#axis.disconnect();
    this.#proxies.clear();
    this.#abort.abort();
  }

  /** The window has moved. */
  moved(): void {
    this.#pointing.forget();
    this.#axis.repaint();
  }

  /** The picture has come to rest: the proxies take their places. */
  rested(): void {
    this.#pointing.placeTime();
    this.#updateProxies();
    this.#heads.rested();
    this.#axis.repaint();
  }

  /** New events: the keyboard begins anew. */
  reset(): void {
    this.#place = { track: 0, row: -1 };
  }

  /** More events, or the same on another clock: the keyboard stays at its event, which may have another row. */
  rowsHaveMoved(moved: (row: number) => number): void {
    const { track, row } = this.#place;
    this.#place = { track, row: row < 0 ? row : moved(row) };
    this.#centred = -1;
  }

  get store(): EventStore | undefined {
    return this.#engine.store;
  }

  get rowFilter(): RowFilter | undefined {
    return this.#engine.walkable;
  }

  get rows(): readonly ListedTrack[] {
    return this.#engine.stage?.arrangement.list.rows ?? [];
  }

  get stance(): KeyboardHost['stance'] {
    return this.#engine.picture.stance ?? { isTurned: false, isMirrored: this.#host.isRightToLeft };
  }

  /** The track in whose row an event stands: its home, where that is shown. */
  trackOf(row: number): number {
    const { store, rows } = this;
    return store ? rows[placeOfEvent(rows, store, row)]?.track ?? store.homeOf(row) : 0;
  }

  get centre(): number {
    const { start, end } = this.#engine.view.window;
    return (start + end) / 2;
  }

  get place(): KeyboardPlace {
    return this.#place;
  }

  /** Goes to an event: in the track where the keyboard is, if it is at this event, else in its home track. */
  goTo(row: number): void {
    this.place = this.#place.row === row ? this.#place : { track: this.trackOf(row), row };
  }

  /** Goes to a track or an event, brings it into view, and takes the focus there as soon as it can be had. */
  set place(place: KeyboardPlace) {
    this.#place = place;
    this.#wantsFocus = true;
    this.#engine.focus = { ...this.#engine.focus, focused: place.row };
    if (place.row >= 0) {
      this.#engine.travel.reveal(place.row);
      this.#host.focused(this.store?.ids[place.row] ?? '');
    } else this.#engine.travel.revealTrack(place.track);
    this.#engine.repaintNow();
    this.#updateProxies();
  }

  fit(): void {
    this.#engine.travel.fit();
  }

  zoomBy(ratio: number): void {
    this.#engine.travel.zoomBy(ratio);
  }

  panBy(fraction: number): void {
    this.#engine.travel.panBy(fraction);
  }

  back(): void {
    this.#engine.view.back();
  }

  forward(): void {
    this.#engine.view.forward();
  }

  get shortcuts(): Shortcuts {
    return this.#host.shortcuts;
  }

  steer(key: string, way: Way, event: KeyboardEvent): void {
    if (this.#engine.prefersCuts) this.#step(way);
    else if (!event.repeat) this.#steering.press(key, way, event.timeStamp);
  }

  /** For those who want less motion: steps without anything between them. */
  #step(way: Way): void {
    if (way === 'in' || way === 'out') this.zoomBy(way === 'in' ? STEP_ZOOM : 1 / STEP_ZOOM);
    else this.panBy(way === 'later' ? STEP_PAN : -STEP_PAN);
  }

  closeTip(): boolean {
    return this.#host.closeTip();
  }

  openSearch(): boolean {
    this.#host.openSearch?.();
    return this.#host.openSearch !== undefined;
  }

  openGoTo(): boolean {
    this.#host.openGoTo();
    return true;
  }

  openHelp(): boolean {
    this.#host.openHelp();
    return true;
  }

  toggleList(): boolean {
    this.#host.toggleList?.(this.store?.ids[this.#place.row]);
    return this.#host.toggleList !== undefined;
  }

  openEvent(row: number): void {
    this.#host.open(this.store?.ids[row] ?? '');
  }

  closeEvent(): boolean {
    if (this.#host.selected === undefined) return false;
    this.#host.select(undefined);
    return true;
  }

  centreEvent(row: number): void {
    if (this.#centred === row) this.#engine.travel.fitEvent(row);
    else this.#engine.travel.centre(row);
    this.#centred = this.#centred === row ? -1 : row;
  }

  openTrackMenu(track: number): void {
    this.#heads.openMenu(track);
  }

  moveTrack(track: number, by: 1 | -1): void {
    this.#heads.move(track, by);
  }

  openGroup(track: number, opens: boolean): void {
    this.#heads.openGroup(track, opens);
  }

  /** A hand has picked something: keys go on from there. Nothing is moved, since it is under the hand. */
  #takePlace(row: number): void {
    this.#place = { track: row >= 0 ? this.trackOf(row) : this.#place.track, row };
    this.#updateProxies();
    this.#proxies.focus(this.#place.row >= 0 ? `event:${this.#place.row}` : `header:${this.#place.track}`);
  }

  #press(event: KeyboardEvent): void {
    // The button of a head is pressed by its own keys.
    if (event.target instanceof HTMLButtonElement) return;
    const { view } = this.#engine;
    const { movement } = view;
    const isTaken = pressKey(this, event);
    // Any key ends a journey, unless it is one that goes on with it.
    if (!MODIFIERS.has(event.key) && !event.repeat && view.movement === movement && !this.#steering.holds(event.code)) view.interrupt();
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #enter(event: FocusEvent): void {
    const proxy = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row], [data-track]') : null;
    const { row, track } = proxy?.dataset ?? {};
    if (row !== undefined) {
      if (this.#place.row !== Number(row)) this.#place = { track: this.#place.track, row: Number(row) };
      this.#engine.focus = { ...this.#engine.focus, focused: Number(row) };
    } else if (track !== undefined) this.#place = { track: Number(track), row: -1 };
  }

  #click(event: MouseEvent): void {
    const row = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (row === undefined) return;
    // The surface around the proxies takes clicks by their place; this one has none.
    event.stopPropagation();
    this.openEvent(Number(row));
  }

  /** Where an event begins in the row that it stands in, though it may be counted there rather than drawn. */
  #boxOf({ track, row }: KeyboardPlace, { plot, rows }: TimelineLayout): { readonly track: number; readonly bounds: Bounds } {
    const { store } = this;
    const shown = rows[row >= 0 && store ? placeOfEvent(rows, store, row) : placeOfTrack(rows, track)];
    const x = plot.x + instantToPx(this.#engine.view.window, store?.starts[row] ?? 0);
    return { track: shown?.track ?? track, bounds: { x, y: shown?.top ?? 0, width: 0, height: shown ? shown.bottom - shown.top : 0 } };
  }

  /** The keyboard's place as far as it is shown: in a row that is gone it is in the one that has come there. */
  #shownPlace({ track, row }: KeyboardPlace, { rows }: TimelineLayout, store: EventStore): KeyboardPlace {
    const isShown = row >= 0 ? row < store.size && placeOfEvent(rows, store, row) >= 0 : placeOfTrack(rows, track) >= 0;
    const at = placeOfTrack(rows, track);
    if (at >= 0) this.#lastAt = at;
    const instead = rows[Math.min(this.#lastAt, rows.length - 1)]?.track ?? 0;
    // A track that was closed into a group is in the group's row now.
    return isShown ? { track: rows[at]?.track ?? instead, row } : { track: instead, row: -1 };
  }

  #updateProxies(): void {
    const { stage } = this.#engine;
    const layout = stage?.layout;
    const { store } = this;
    const { words } = this.#host;
    if (!layout || !store || !words) return;
    const hadFocus = this.#wantsFocus || this.#proxies.active !== null;
    const place = this.#shownPlace(this.#place, layout, store);
    if (place.row !== this.#place.row) this.#engine.focus = { ...this.#engine.focus, focused: -1 };
    // The instant that a walk keeps to goes along as long as the event is the same.
    this.#place = place.row === this.#place.row ? { ...this.#place, ...place } : place;
    const trackName = (track: number): string => words.track(store.about.tracks[track]?.id ?? '');
    this.#proxies.update(layout, stage.stance, { ...place, ...this.#boxOf(place, layout) }, {
      trackName,
      trackLabel: (at) => {
        const { track = 0, source = 0 } = layout.rows[at] ?? {};
        return words.messages.trackSaid(trackName(track), layout.inView[at] ?? 0, totalOf({ store, ...this.#engine.shown }, source), store.rowsOf(source).length);
      },
      eventLabel: (row) => {
        const event = store.eventAt(row);
        if (!event) return '';
        return isDimmed(this.#engine.shown, row) ? `${words.sentence(event)} ${words.messages.dimmed}` : words.sentence(event);
      },
    });
    if (!hadFocus) return;
    const found = this.#proxies.focus(place.row >= 0 ? `event:${place.row}` : `header:${place.track}`);
    if (found) this.#wantsFocus = false;
  }
}
