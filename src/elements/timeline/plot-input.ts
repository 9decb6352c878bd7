import { GridCursor } from './grid-cursor.js';
import { openCount } from './counts.js';
import { PlotPointing } from './plot-pointing.js';
import { pressKey } from '../controllers/keyboard-controller.js';
import { RowWalk } from './row-walk.js';
import { Steering } from '../controllers/steering.js';
import { StickyAxis } from './sticky-axis.js';
import { TrackHeads } from '../tracks/track-heads.js';
import { typeAhead } from './typed-ahead.js';
import type { Counted } from '../../layout/row-stops.js';
import type { EventStore } from '../../store/event-store.js';
import type { Instant } from '../../time/instant.js';
import type { KeyboardHost, RelationKeys, Shortcuts } from '../controllers/keyboard-controller.js';
import type { KeyboardPlace } from '../controllers/keyboard-place.js';
import type { ListedTrack } from '../../layout/track-list.js';
import type { PointingElements, PointingHost } from './plot-pointing.js';
import type { Span } from '../../time/span.js';
import type { RowFilter } from '../../store/query-store.js';
import type { TimelineEngine } from './engine.js';
import type { TrackHost, TrackPlaces } from '../tracks/track-host.js';
import type { Travel } from './travel.js';
import type { ViewController } from '../controllers/view-controller.js';
import type { Way } from '../controllers/steering.js';
import type { WindowSpeaker } from './window-speaker.js';

/** What input to the plot needs of its element. */
export interface PlotHost extends PointingHost, TrackHost {
  readonly selected: string | undefined;
  readonly shortcuts: Shortcuts;
  /** Selects an event in the row of a track, and takes the focus to its card, if there is one. */
  open(id: string, track: number): void;
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

/** Everything that arrives at the plot: hands, keys, and the focus on what keys walk on. */
export class PlotInput implements KeyboardHost {
  readonly #engine: TimelineEngine;
  readonly #host: PlotHost;
  readonly #pointing: PlotPointing;
  readonly relations: RelationKeys;
  readonly walk: RowWalk;
  readonly #proxies: HTMLElement;
  readonly #cursor: GridCursor;
  readonly #steering: Steering;
  readonly #heads: TrackHeads;
  readonly #axis: StickyAxis;
  readonly #speaker: Pick<WindowSpeaker, 'sayNext'>;
  readonly #abort = new AbortController();
  #centred = -1;
  /** The movement that brings into view where the keyboard has walked to. */
  #walk: object | undefined;

  constructor(engine: TimelineEngine, host: PlotHost, elements: PlotElements, relations: RelationKeys, speaker: Pick<WindowSpeaker, 'sayNext'>) {
    this.#engine = engine;
    this.#host = host;
    this.#pointing = new PlotPointing(engine, host, elements, (row, track) => { this.#cursor.take(row, track); });
    this.relations = relations;
    this.walk = new RowWalk(engine);
    this.#speaker = speaker;
    this.#proxies = elements.proxies;
    this.#cursor = new GridCursor(engine, host, elements.proxies);
    this.#steering = new Steering(engine.view, () => this.anchor);
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
    elements.proxies.addEventListener('focusout', () => { this.#cursor.leave(); }, { signal });
    // Screen readers and voice control click what they mean.
    elements.proxies.addEventListener('click', (event) => { this.#click(event); }, { signal });
  }

  disconnect(): void {
    this.#pointing.disconnect();
    this.#heads.disconnect();
    this.#axis.disconnect();
    this.#cursor.clear();
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
    this.#cursor.update();
    this.#heads.rested();
    this.#axis.repaint();
  }

  /** Another event is selected than before: the keyboard goes along, if it was at that. */
  follow(before: number, { row, track }: Pick<KeyboardPlace, 'row' | 'track'>): void {
    if (before >= 0 && row >= 0 && this.place.row === before) this.#cursor.follow(row, track);
  }

  /** Something lies over the plot: what has the focus comes out from below it. */
  showInPage(): void {
    this.#cursor.showInPage();
  }

  /** New events: the keyboard begins anew. */
  reset(): void {
    this.#cursor.reset();
  }

  /** More events, or the same on another clock: the keyboard stays at its event, which may have another row. */
  rowsHaveMoved(moved: (row: number) => number): void {
    this.#cursor.rowsHaveMoved(moved);
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

  get window(): Span {
    return this.#engine.view.window;
  }

  get anchor(): Instant {
    const { row, counted } = this.place;
    const { window } = this.#engine.view;
    const begin = counted && this.store?.starts[row];
    return begin !== undefined && begin > window.start && begin < window.end ? begin : this.travel.anchor;
  }

  get travel(): Travel {
    return this.#engine.travel;
  }

  get view(): ViewController {
    return this.#engine.view;
  }

  get place(): KeyboardPlace {
    return this.#cursor.place;
  }

  set place(place: KeyboardPlace) {
    this.#cursor.place = place;
  }

  /** Goes to an event. */
  goTo(row: number): void {
    this.#cursor.goTo(row);
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
    if (way === 'in' || way === 'out') this.travel.zoomBy(way === 'in' ? STEP_ZOOM : 1 / STEP_ZOOM);
    else this.travel.panBy(way === 'later' ? STEP_PAN : -STEP_PAN);
  }

  closeTip(): boolean {
    return this.#host.closeTip();
  }

  openSearch(): boolean {
    this.#host.openSearch?.();
    return this.#host.openSearch !== undefined;
  }

  openGoTo(): boolean {
    const root = this.#proxies.getRootNode();
    const dialog = root instanceof ShadowRoot && root.querySelector('dialog');
    if (dialog) typeAhead(dialog);
    this.#host.openGoTo();
    return true;
  }

  openHelp(): boolean {
    this.#host.openHelp();
    return true;
  }

  toggleList(): boolean {
    this.#host.toggleList?.(this.store?.ids[this.place.row]);
    return this.#host.toggleList !== undefined;
  }

  openEvent(track: number, row: number): void {
    this.#host.open(this.store?.ids[row] ?? '', track);
  }

  closeEvent(): boolean {
    if (this.#host.selected === undefined) return false;
    this.#host.select(undefined);
    return true;
  }

  openCount(track: number, counted: Counted): void {
    openCount(this.#engine, counted);
    this.place = { track, row: counted.first };
    this.#speaker.sayNext();
  }

  centre({ track, row, counted }: KeyboardPlace): void {
    const isCentred = this.#centred === row;
    this.#centred = isCentred ? -1 : row;
    if (!isCentred) this.travel.centre(row);
    else if (counted) this.openCount(track, counted);
    else this.travel.fitEvent(row);
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

  #press(event: KeyboardEvent): void {
    // The button of a head is pressed by its own keys.
    if (event.target instanceof HTMLButtonElement) return;
    const { view, place } = this;
    const { movement } = view;
    const isTaken = pressKey(this, event);
    const hasWalked = this.place !== place && this.place.row >= 0;
    // Any key ends a journey, unless it is one that goes on with it: that which brings what the keyboard is at into view, keys that walk on do not end.
    const goesOn = view.movement !== movement || (hasWalked && movement === this.#walk) || this.#steering.holds(event.code);
    if (!MODIFIERS.has(event.key) && !event.repeat && !goesOn) view.interrupt();
    if (hasWalked) this.#walk = view.movement;
    this.#cursor.pressed();
    if (!isTaken) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #enter(event: FocusEvent): void {
    const proxy = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row], [data-track]') : null;
    if (proxy) this.#cursor.enter(proxy.dataset);
  }

  #click(event: MouseEvent): void {
    const cell = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (cell['row'] === undefined) return;
    // The surface around the proxies takes clicks by their place; this one has none.
    event.stopPropagation();
    const { track, row, counted } = this.#cursor.placeOf(cell);
    if (counted) this.openCount(track, counted);
    else this.openEvent(track, row);
  }
}
