import { GestureController } from '../controllers/gesture-controller.js';
import { pressKey } from '../controllers/keyboard-controller.js';
import { instantToPx } from '../../view/view-window.js';
import { PointerListener } from './pointer.js';
import { Proxies } from './proxies.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';
import type { GestureHost, GestureMode } from '../controllers/gesture-controller.js';
import type { Hit } from '../../layout/hits.js';
import type { KeyboardHost, KeyboardPlace } from '../controllers/keyboard-controller.js';
import type { PointerHost } from './pointer.js';
import type { RowFilter } from '../../store/query-store.js';
import type { TimelineEngine } from './engine.js';
import type { Tip } from './tip.js';
import type { TimelineLayout } from '../../layout/lay-out.js';
import type { ViewController } from '../controllers/view-controller.js';

/** What input to the plot needs of its element. */
export interface PlotHost {
  readonly gestures: GestureMode;
  readonly isRightToLeft: boolean;
  readonly selected: string | undefined;
  readonly words: EventWords | undefined;
  /** A reader selects an event, or nothing. */
  select(id: string | undefined): void;
  /** Shows what the pointer is over; `undefined` hides it. */
  showTip(tip: Tip | undefined): void;
  /** A turn of the wheel was left to the page: say how to zoom. */
  leftToPage(): void;
  /** The keyboard has moved to an event. */
  focused(id: string): void;
}

/** The elements of the plot that input arrives at. */
export interface PlotElements {
  readonly scroller: HTMLElement;
  readonly proxies: HTMLElement;
}

const DOUBLE_CLICK_ZOOM = 2;

/** Everything that hands do on the plot: pointer, fingers, wheel, keys; and the proxies that keys walk on. */
export class PlotInput implements GestureHost, PointerHost, KeyboardHost {
  readonly #engine: TimelineEngine;
  readonly #host: PlotHost;
  readonly #elements: PlotElements;
  readonly #gestures: GestureController;
  readonly #pointer: PointerListener;
  readonly #proxies: Proxies;
  readonly #abort = new AbortController();
  #place: KeyboardPlace = { track: 0, row: -1 };
  #centred = -1;
  #wantsFocus = false;

  constructor(engine: TimelineEngine, host: PlotHost, elements: PlotElements) {
    this.#engine = engine;
    this.#host = host;
    this.#elements = elements;
    this.#gestures = new GestureController(this);
    this.#gestures.connect(elements.scroller);
    this.#pointer = new PointerListener(this, elements.scroller);
    this.#proxies = new Proxies(elements.proxies);
    const { signal } = this.#abort;
    elements.scroller.addEventListener('scroll', () => { engine.scrolledTo(elements.scroller.scrollTop); }, { signal });
    elements.proxies.addEventListener('keydown', (event) => { this.#press(event); }, { signal });
    elements.proxies.addEventListener('focusin', (event) => { this.#enter(event); }, { signal });
    elements.proxies.addEventListener('focusout', () => { engine.focus = { ...engine.focus, focused: -1 }; }, { signal });
    // Screen readers and voice control click what they mean.
    elements.proxies.addEventListener('click', (event) => { this.#click(event); }, { signal });
  }

  disconnect(): void {
    this.#gestures.disconnect();
    this.#pointer.disconnect();
    this.#proxies.clear();
    this.#abort.abort();
  }

  /** The window has moved. */
  moved(): void {
    this.#pointer.forget();
  }

  /** The picture has come to rest: the proxies take their places. */
  rested(): void {
    this.#updateProxies();
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

  get gestures(): GestureMode {
    return this.#host.gestures;
  }

  get view(): ViewController {
    return this.#engine.view;
  }

  get plotX(): number {
    return this.#engine.plotX;
  }

  get mirrored(): boolean {
    return this.#host.isRightToLeft;
  }

  get scrollTop(): number {
    return this.#engine.scrollTop;
  }

  set scrollTop(px: number) {
    this.#elements.scroller.scrollTop = px;
  }

  leftToPage(): void {
    this.#host.leftToPage();
  }

  get hits(): readonly Hit[] {
    return this.#engine.hits;
  }

  toPicture(clientX: number, clientY: number): { readonly x: number; readonly y: number } {
    return this.#engine.toPicture(clientX, clientY);
  }

  hover(hit: Hit | undefined): void {
    this.#elements.scroller.classList.toggle('over-event', hit !== undefined);
    this.#engine.focus = { ...this.#engine.focus, hovered: hit?.kind === 'event' ? hit.row : -1 };
  }

  showTip(hit: Hit, clientX: number, clientY: number): void {
    const { words } = this.#host;
    const event = hit.kind === 'event' ? this.store?.eventAt(hit.row) : undefined;
    if (!words) return;
    if (event) this.#host.showTip({ title: words.text(event.title), date: words.date(event.date), x: clientX, y: clientY });
    else if (hit.kind === 'cluster') this.#host.showTip({ title: words.messages.clusterOf(hit.count), date: '', x: clientX, y: clientY });
  }

  hideTip(): void {
    this.#host.showTip(undefined);
  }

  pick(hit: Hit | undefined): void {
    if (hit?.kind === 'cluster') this.#engine.fitCluster(hit.span);
    else this.#host.select(hit ? this.store?.ids[hit.row] : undefined);
  }

  enlarge(hit: Hit | undefined, clientX: number, inward: boolean): void {
    if (hit?.kind === 'event') this.#engine.fitEvent(hit.row);
    else if (!hit) this.#engine.zoomBy(inward ? DOUBLE_CLICK_ZOOM : 1 / DOUBLE_CLICK_ZOOM, this.#engine.instantAt(clientX));
  }

  get store(): EventStore | undefined {
    return this.#engine.store;
  }

  get rowFilter(): RowFilter | undefined {
    return this.#engine.filter;
  }

  get isRightToLeft(): boolean {
    return this.#host.isRightToLeft;
  }

  get centre(): number {
    const { start, end } = this.#engine.view.window;
    return (start + end) / 2;
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
      this.#engine.reveal(place.row);
      this.#host.focused(this.store?.ids[place.row] ?? '');
    }
    this.#engine.repaintNow();
    this.#updateProxies();
  }

  fit(): void {
    this.#engine.fit();
  }

  zoomBy(ratio: number): void {
    this.#engine.zoomBy(ratio);
  }

  panBy(fraction: number): void {
    this.#engine.panBy(fraction);
  }

  back(): void {
    this.#engine.view.back();
  }

  forward(): void {
    this.#engine.view.forward();
  }

  openEvent(row: number): void {
    this.#host.select(this.store?.ids[row]);
  }

  closeEvent(): boolean {
    if (this.#host.selected === undefined) return false;
    this.#host.select(undefined);
    return true;
  }

  centreEvent(row: number): void {
    if (this.#centred === row) this.#engine.fitEvent(row);
    else this.#engine.centre(row);
    this.#centred = this.#centred === row ? -1 : row;
  }

  #press(event: KeyboardEvent): void {
    if (!pressKey(this, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #enter(event: FocusEvent): void {
    const target = event.target instanceof HTMLElement ? event.target.dataset : {};
    const { row, track } = target;
    if (row !== undefined) {
      this.#place = { track: this.#place.track, row: Number(row) };
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

  /** Where an event begins in its home track, though it may be counted there rather than drawn. */
  #boxOf({ track, row }: KeyboardPlace, { plot, rows }: TimelineLayout): { readonly track: number; readonly bounds: Bounds } {
    const { store } = this;
    const home = row >= 0 && store ? store.homeOf(row) : track;
    const x = plot.x + instantToPx(this.#engine.view.window, store?.starts[row] ?? 0);
    return { track: home, bounds: { x, y: rows[home]?.y ?? 0, width: 0, height: rows[home]?.height ?? 0 } };
  }

  #updateProxies(): void {
    const layout = this.#engine.stage?.layout;
    const { store } = this;
    const { words } = this.#host;
    if (!layout || !store || !words) return;
    const hadFocus = this.#wantsFocus || this.#proxies.active !== null;
    const place = this.#place.row < store.size ? this.#place : { track: 0, row: -1 };
    this.#proxies.update(layout, { trackCount: store.trackCount, mirrored: this.mirrored }, { ...place, ...this.#boxOf(place, layout) }, {
      trackName: (track) => words.track(store.about.tracks[track]?.id ?? ''),
      trackLabel: (track) => words.messages.trackSaid(
        words.track(store.about.tracks[track]?.id ?? ''), layout.inView[track] ?? 0, store.rowsOf(track).length,
      ),
      eventLabel: (row) => {
        const event = store.eventAt(row);
        return event ? words.sentence(event) : '';
      },
    });
    if (!hadFocus) return;
    const found = this.#proxies.focus(place.row >= 0 ? `event:${place.row}` : `header:${place.track}`);
    if (found) this.#wantsFocus = false;
  }
}
