import { countedIn, countSaid, openCount } from './counts.js';
import { GestureController } from '../controllers/gesture-controller.js';
import { pageScrolls } from '../controllers/page-scrolls.js';
import { PointerListener } from './pointer.js';
import { pxToInstant } from '../../view/view-window.js';
import { TouchListener } from './touch-listener.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventWords } from '../event-words.js';
import type { GestureHost, GestureMode, LeftGesture, MarkedStretch } from '../controllers/gesture-host.js';
import type { ClusterHit, Hit } from '../../layout/hits.js';
import type { Instant } from '../../time/instant.js';
import type { PlotPoint } from '../../view/grip.js';
import type { PointerHost } from './pointer.js';
import type { TimelineEngine } from './engine.js';
import type { Stance } from './stance.js';
import type { Tip, TipLeave } from './tip.js';
import type { ViewController } from '../controllers/view-controller.js';

/** What a pointer over the plot needs of the timeline's element. */
export interface PointingHost {
  readonly gestures: GestureMode;
  readonly isRightToLeft: boolean;
  readonly words: EventWords | undefined;
  /** A reader selects an event in the row of a track; or nothing. */
  pick(id: string, track: number): void;
  select(id: string | undefined): void;
  /** Shows what the pointer is over; `undefined` hides it. */
  showTip(tip: Tip | undefined, leave?: TipLeave): void;
  /** Something that would have moved the window was left to the page: say how to do it. */
  leftToPage(gesture: LeftGesture): void;
}

/** The elements that a pointer arrives at. */
export interface PointingElements {
  readonly scroller: HTMLElement;
  /** Lies over the tracks, without their names and the axis: there fingers pinch the timeline, elsewhere the page. */
  readonly time: HTMLElement;
  /** The stretch that a hand is marking out. */
  readonly box: HTMLElement;
}

const DOUBLE_CLICK_ZOOM = 2;
/** Before there is a picture. */
const UPRIGHT = { isTurned: false, isMirrored: false };

/** Everything that mouse, pen, fingers and wheel do on the plot. */
export class PlotPointing implements GestureHost, PointerHost {
  readonly #engine: TimelineEngine;
  readonly #host: PointingHost;
  readonly #elements: PointingElements;
  readonly #gestures: GestureController;
  readonly #pointer: PointerListener;
  readonly #touch: TouchListener;
  readonly #picked: (row: number, track?: number) => void;
  /** Whether fingers and wheel belong to a page that scrolls. */
  #isShared = false;

  /** @param picked a hand has picked an event in the row of a track, or, −1, something else: the keyboard's place follows */
  constructor(engine: TimelineEngine, host: PointingHost, elements: PointingElements, picked: (row: number, track?: number) => void) {
    this.#engine = engine;
    this.#host = host;
    this.#elements = elements;
    this.#picked = picked;
    this.#gestures = new GestureController(this);
    this.#gestures.connect(elements.scroller);
    this.#touch = new TouchListener(this, elements.scroller);
    this.#pointer = new PointerListener(this, elements.scroller);
  }

  disconnect(): void {
    this.#gestures.disconnect();
    this.#pointer.disconnect();
    this.#touch.disconnect();
  }

  /** The picture has moved under the pointer. */
  forget(): void {
    this.#pointer.forget();
  }

  /** Lays the element over the tracks where they are now. */
  placeTime(): void {
    const plot = this.#engine.stage?.layout?.plot;
    if (!plot) return;
    const { style, classList } = this.#elements.time;
    classList.toggle('still', this.gestures === 'none');
    this.#isShared = this.gestures === 'cooperative' || (this.gestures === 'auto' && pageScrolls(this.#elements.scroller));
    classList.toggle('shared', this.#isShared);
    const { x, y, width, height } = this.#onScreen(plot);
    style.transform = `translate(${x}px, ${y}px)`;
    style.inlineSize = `${width}px`;
    style.blockSize = `${height}px`;
  }

  get leavesTimeToPage(): boolean {
    return this.#isShared && this.stance.isTurned;
  }

  get gestures(): GestureMode {
    return this.#host.gestures;
  }

  get view(): ViewController {
    return this.#engine.view;
  }

  get isHeld(): boolean {
    return this.#gestures.holds;
  }

  get stance(): Pick<Stance, 'isTurned' | 'isMirrored'> {
    return this.#engine.picture.stance ?? UPRIGHT;
  }

  get scrollTop(): number {
    return this.#engine.scroll.px;
  }

  set scrollTop(px: number) {
    this.#engine.scroll.px = px;
  }

  pointOf({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): PlotPoint {
    return this.#engine.picture.plotPointAt(clientX, clientY);
  }

  isOverTime(clientX: number, clientY: number): boolean {
    return this.#engine.picture.isOverPlot(clientX, clientY);
  }

  mark(stretch: MarkedStretch | undefined): void {
    const { box } = this.#elements;
    box.hidden = stretch === undefined;
    this.#elements.scroller.classList.toggle('marking', stretch !== undefined);
    const { words } = this.#host;
    if (!stretch || !words) {
      this.hideTip();
      return;
    }
    const { span, fromPx, toPx, clientX, clientY } = stretch;
    const plot = this.#engine.stage?.layout?.plot;
    const { x, y, width, height } = this.#onScreen({ x: (plot?.x ?? 0) + fromPx, y: 0, width: toPx - fromPx, height: this.#elements.scroller.clientHeight });
    const { isTurned } = this.stance;
    box.style.transform = isTurned ? `translateY(${y}px)` : `translateX(${x}px)`;
    box.style.inlineSize = isTurned ? '' : `${width}px`;
    box.style.blockSize = isTurned ? `${height}px` : '';
    this.#host.showTip({ title: `${words.day(span.start)} – ${words.day(span.end)}`, date: '', x: clientX, y: clientY });
  }

  leftToPage(gesture: LeftGesture): void {
    this.#host.leftToPage(gesture);
  }

  get hits(): readonly Hit[] {
    return this.#engine.picture.hits;
  }

  toPicture(clientX: number, clientY: number): { readonly x: number; readonly y: number } {
    return this.#engine.picture.pointAt(clientX, clientY);
  }

  hover(hit: Hit | undefined): void {
    this.#elements.scroller.classList.toggle('over-event', hit !== undefined);
    this.#engine.focus = { ...this.#engine.focus, hovered: hit?.kind === 'event' ? hit.row : -1 };
  }

  showTip(hit: Hit, clientX: number, clientY: number): void {
    const { words } = this.#host;
    const event = hit.kind === 'event' ? this.#engine.store?.eventAt(hit.row) : undefined;
    if (!words) return;
    if (event) this.#host.showTip({ title: words.text(event.title), date: words.date(event.date), x: clientX, y: clientY });
    else if (hit.kind === 'cluster') this.#host.showTip({ title: this.#said(hit, words), date: '', x: clientX, y: clientY });
  }

  hideTip(leave?: TipLeave): void {
    this.#host.showTip(undefined, leave);
  }

  pick(hit: Hit | undefined, at: PlotPoint): void {
    if (hit?.kind === 'cluster') this.#open(hit, at);
    else if (hit) this.#host.pick(this.#engine.store?.ids[hit.row] ?? '', hit.track);
    else this.#host.select(undefined);
    if (hit?.kind === 'event') this.#picked(hit.row, hit.track);
    else this.#picked(-1);
  }

  #onScreen(bounds: Bounds): Bounds {
    return this.#engine.picture.stance?.boundsOf(bounds) ?? bounds;
  }

  enlarge(hit: Hit | undefined, at: PlotPoint, inward: boolean): void {
    if (inward && hit?.kind === 'event') this.#engine.travel.fitEvent(hit.row);
    else if (inward && hit?.kind === 'cluster') this.#open(hit, at);
    else this.#engine.travel.zoomBy(inward ? DOUBLE_CLICK_ZOOM : 1 / DOUBLE_CLICK_ZOOM, this.#instantAt(at));
  }

  /** Opens a count where it is pointed at; what comes no further apart is read in the card, from the first on. */
  #open(hit: ClusterHit, at: PlotPoint): void {
    const counted = countedIn(this.#engine, hit);
    if (counted && !openCount(this.#engine, counted, this.#instantAt(at))) this.#host.pick(this.#engine.store?.ids[counted.first] ?? '', hit.track);
  }

  #said(hit: ClusterHit, words: EventWords): string {
    const { store, view: { window } } = this.#engine;
    const counted = countedIn(this.#engine, hit);
    return store && counted ? countSaid(store, counted, words.track(store.about.tracks[hit.track]?.id ?? ''), words, window.end - window.start) : '';
  }

  /** The instant at client px. */
  #instantAt({ x, y }: PlotPoint): Instant {
    return pxToInstant(this.view.window, this.#engine.picture.plotPointAt(x, y).x);
  }
}
