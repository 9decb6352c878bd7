import { boundsContain } from '../../scene/bounds.js';
import { EventFlag } from '../../store/event-flags.js';
import { FrameLoop } from '../../render/frame-loop.js';
import { hitAt } from '../../layout/hits.js';
import { instantToPx, msPerPx, pan, pxToInstant, resize, sameWindow, show } from '../../view/view-window.js';
import { pinnedCount, pushedPx } from '../../layout/track-rows.js';
import { placeOfEvent, placeOfTrack, shownEvents } from '../../layout/track-list.js';
import { lastEnd } from '../../layout/empty-track.js';
import { NO_FOCUS } from '../../layout/layout-input.js';
import { Stage } from './stage.js';
import { valueAt } from '../../base/number.js';
import { ViewController } from '../controllers/view-controller.js';
import { windowOnEvent } from '../../view/event-window.js';
import type { Bounds } from '../../scene/bounds.js';
import type { EventStore } from '../../store/event-store.js';
import type { Focus, ShownRows } from '../../layout/layout-input.js';
import type { Hit } from '../../layout/hits.js';
import type { Instant } from '../../time/instant.js';
import type { LinkLayer } from '../../layout/link-layer.js';
import type { PlacedRow } from '../../layout/placed-rows.js';
import type { RowFilter } from '../../store/query-store.js';
import type { Stance } from './stance.js';
import type { Span } from '../../time/span.js';
import type { StageFrame, StageSetting } from './stage.js';
import type { TrackRow } from '../../layout/track-rows.js';
import type { ViewWindow } from '../../view/view-window.js';

/** What the engine tells its element. */
export interface EngineEvents {
  /** The window has moved; at most once per frame, after it was painted. */
  readonly moved: () => void;
  /** Everything is at rest. */
  readonly rested: () => void;
  /** The tracks have taken, or begin to take, other shapes. */
  readonly reshaped: () => void;
  /** Another event is selected, pointed at or focused. */
  readonly focusMoved: () => void;
  /** The reader asked the system for less motion. */
  readonly prefersCuts: () => boolean;
}

/** How a stage is entered. */
export interface StageEntry {
  /** Whether the events are others than before; if not, they are the same, or more of them. */
  readonly isNew: boolean;
  /** The window to begin with; everything where there is none. */
  readonly first: Span | undefined;
  /** Nothing outside of these can be reached. */
  readonly bounds: Partial<Span>;
  /** Whether a new width shows more or less time, rather than the same time larger or smaller. */
  readonly keepScale: boolean;
}

/** How far from the plot's edge an event is brought when it was out of sight, as a part of the width. */
const REVEAL_MARGIN = 0.15;
/** An event that fills the view leaves this part free on either side. */
const EVENT_MARGIN = 0.2;
/** All events of a track leave this part free. */
const TRACK_MARGIN = 0.05;
const STEP_MS = 250;
/**
 * What a frame may take for deciding which labels it shows: while something moves, at rest, and before the tracks of new events have
 * come to their shapes. What is left is for the next frames.
 */
const DECIDING_MS = { moving: 5, resting: 12, entering: 24 };
/** A click on a cluster leaves this part of the window free on either side of its events. */
const CLUSTER_MARGIN = 0.25;

/**
 * What moves and draws, without the element around it: the window, the stage, the frame loop, and the commands that
 * buttons, keys and programs share.
 */
export class TimelineEngine {
  readonly view: ViewController;
  /** What draws relations, if any are drawn. */
  links: LinkLayer | undefined;
  /** Whether a hand is changing heights: then they follow it at once. */
  holdsRows = false;
  /** How much of the plot's foot something lies over, px: events are revealed above it. */
  coveredPx = 0;
  readonly #events: EngineEvents;
  readonly #loop: FrameLoop;
  readonly #scroller: () => HTMLElement | undefined;
  #stage: Stage | undefined;
  #focus: Focus = NO_FOCUS;
  #shown: ShownRows = {};
  #painted: ViewWindow | undefined;
  /** The window that was begun with, as it is now; while nobody moves it, it follows what arrives. */
  #entered: ViewWindow | undefined;
  /** The stretch that was asked for since the window was last at rest. */
  #asked: Span | undefined;
  #isStale = false;
  /** Whether the tracks took their shapes before all labels were decided; on a new stage they still take others at once. */
  #unsettled: 'no' | 'new' | 'yes' = 'no';
  #wasMoving = false;
  #isGrowing = false;
  /** Whether tracks that take other heights leave the first one in sight where it is; not where they take other places. */
  #keepsPlace = false;
  #scrollTop = 0;

  constructor(scroller: () => HTMLElement | undefined, events: EngineEvents) {
    this.#events = events;
    this.#scroller = scroller;
    this.#loop = new FrameLoop((nowMs) => this.#advance(nowMs), () => { if (this.#isStale) this.#paint(); });
    this.view = new ViewController(() => { this.repaint(); }, () => { this.#rest(); }, events.prefersCuts);
  }

  /** Whether the reader asked the system for less motion. */
  get prefersCuts(): boolean {
    return this.#events.prefersCuts();
  }

  get stage(): Stage | undefined {
    return this.#stage;
  }

  get store(): EventStore | undefined {
    return this.#stage?.setting.store;
  }

  get focus(): Focus {
    return this.#focus;
  }

  set focus(focus: Focus) {
    const before = this.#focus;
    if (focus.selected === before.selected && focus.hovered === before.hovered && focus.focused === before.focused) return;
    this.#focus = focus;
    this.#events.focusMoved();
    // A row that must show may need its lane; under a moving hand that waits for the rest.
    if (!this.view.isMoving) this.#settle();
    this.repaint();
  }

  /** Which events are drawn, and which stand out. */
  get shown(): ShownRows {
    return this.#shown;
  }

  set shown(shown: ShownRows) {
    this.#shown = shown;
    this.view.stir();
    this.repaint();
  }

  /** Which events can be walked to: those that are shown, and have a track that is. */
  get walkable(): RowFilter | undefined {
    const stage = this.#stage;
    return stage && shownEvents(stage.arrangement.list, stage.setting.store, this.shown.filter);
  }

  /** The things that can be pointed at in the last picture. */
  get hits(): readonly Hit[] {
    return this.#stage?.layout?.hits ?? [];
  }

  /** How the picture stands on the screen. */
  get stance(): Stance | undefined {
    return this.#stage?.stance;
  }

  /** How far the tracks are scrolled, px across time. */
  get scrollTop(): number {
    return this.#scrollTop;
  }

  set scrollTop(px: number) {
    const scroller = this.#scroller();
    if (!scroller) return;
    if (this.stance?.isTurned !== true) scroller.scrollTop = px;
    else scroller.scrollLeft = this.stance.isMirrored ? -px : px;
  }

  /** The scroller has moved. */
  scrolled(): void {
    const px = this.#scrolledPx;
    if (px === this.#scrollTop) return;
    this.#scrollTop = px;
    this.view.stir();
    this.repaint();
  }

  repaint(): void {
    this.#isStale = true;
    this.#loop.request();
  }

  /** Paints at once, for whoever must know where things are now. */
  repaintNow(): void {
    this.#paint();
  }

  /** Sets the stage for new events, for more of those that are there, a new size, language or theme. */
  setStage(setting: StageSetting, { isNew, first, bounds, keepScale }: StageEntry): void {
    const before = this.#stage;
    const stage = new Stage(setting, before);
    this.#stage = stage;
    // Tracks that lie the other way begin at their beginning.
    if (before && before.stance.isTurned !== stage.stance.isTurned) this.#scroller()?.scrollTo(0, 0);
    this.scrolled();
    const { fit } = stage.arrangement;
    const limits = { ...stage.arrangement.limits, ...(bounds.start !== undefined && { min: bounds.start }), ...(bounds.end !== undefined && { max: bounds.end }) };
    if (before === undefined || isNew) {
      this.#focus = NO_FOCUS;
      this.#shown = {};
      this.view.limits = limits;
      this.view.window = first ? show(fit, first) : fit;
      this.#entered = this.view.window;
    } else {
      const hasOtherRows = before.setting.store !== setting.store;
      if (hasOtherRows) this.#rowsHaveMoved(before.setting.store, setting.store);
      const { window, destination } = this.view;
      const isUntouched = this.#entered !== undefined && sameWindow(window, this.#entered);
      const wasFit = sameWindow(window, before.arrangement.fit);
      this.view.limits = limits;
      // A stretch that was asked for together with the selection stays that stretch when the card comes or goes.
      const isAsked = this.#asked !== undefined && window.start === this.#asked.start && window.end === this.#asked.end;
      if (isUntouched && hasOtherRows) this.view.refit(first ? show(fit, first) : fit);
      else if (wasFit && !keepScale) this.view.refit(fit);
      else if (keepScale && !isAsked) this.view.refit({ ...window, end: window.start + msPerPx(window) * fit.widthPx, widthPx: fit.widthPx });
      else this.view.refit(resize(window, fit.widthPx));
      // A card that opens beside the plot does not end a journey that began with the same click.
      if (!sameWindow(destination, window)) this.view.flyTo(resize(destination, fit.widthPx));
      if (isUntouched) this.#entered = this.view.window;
    }
    this.#unsettled = this.#decide(stage, DECIDING_MS.entering) ? 'no' : 'new';
    this.#keepsPlace = false;
    const isRearranged = before?.setting.store === setting.store && before.setting.tracks !== setting.tracks;
    stage.settle(this.#frame, isRearranged && !this.holdsRows && !this.#events.prefersCuts());
    this.repaint();
  }

  /** The same events in another order, as on another clock: the focus stays on its events, a filter must be made anew. */
  #rowsHaveMoved(from: EventStore, to: EventStore): void {
    const moved = (row: number): number => (row < 0 ? row : to.rowOf(from.ids[row] ?? ''));
    const { selected, hovered, focused } = this.#focus;
    this.#focus = { selected: moved(selected), hovered: moved(hovered), focused: moved(focused) };
    this.#shown = {};
  }

  /** Shows everything. */
  fit(animate = true): void {
    if (this.#stage) this.view.flyTo(this.#stage.arrangement.fit, { animate });
  }

  /** Travels to a stretch of time. */
  zoomTo(span: Span, animate = true): void {
    this.#asked = span;
    this.view.flyTo(show(this.view.window, span), { animate });
  }

  /** Zooms by a ratio, above 1 in, about an instant or the focused event or the middle. */
  zoomBy(ratio: number, anchor?: Instant): void {
    const { window } = this.view;
    const instant = anchor ?? this.anchor;
    this.view.zoomAt(instantToPx(window, instant), instant, this.view.targetScale / ratio, STEP_MS);
  }

  /** Moves by a part of the window; positive is to later times. */
  panBy(fraction: number): void {
    this.view.slideBy(-fraction * this.view.window.widthPx, STEP_MS);
  }

  /** Brings an event into view, if it is not; the scale stays. */
  reveal(row: number): void {
    const store = this.store;
    if (!store || row < 0) return;
    const window = this.view.destination;
    const startPx = instantToPx(window, store.starts[row] ?? 0);
    const labelPx = this.#stage?.arrangement.placement.widthOf(row) ?? 0;
    const endPx = Math.min(instantToPx(window, store.ends[row] ?? 0) + labelPx, startPx + window.widthPx / 2);
    const seenPx = window.widthPx - (this.stance?.isTurned === true ? this.coveredPx : 0);
    const margin = seenPx * REVEAL_MARGIN;
    const byPx = startPx < margin / 3 ? margin - startPx : endPx > seenPx - margin / 3 ? seenPx - margin - Math.min(endPx, startPx + seenPx / 2) : 0;
    if (byPx !== 0) this.view.flyTo(pan(window, byPx));
    this.#revealPlace(placeOfEvent(this.#rows, store, row));
  }

  /** Fills the view with an event and some room around it. */
  fitEvent(row: number): void {
    const store = this.store;
    if (!store) return;
    this.#flyAround({ start: store.starts[row] ?? 0, end: store.ends[row] ?? 0 }, EVENT_MARGIN);
  }

  /** Travels to an event, so that it is seen with its name and among others. */
  showEvent(row: number): void {
    const store = this.store;
    const placement = this.#stage?.arrangement.placement;
    if (!store || !placement || row < 0) return;
    placement.decideRow(row);
    this.view.flyTo(windowOnEvent(this.view.window, {
      span: { start: valueAt(store.outerStarts, row), end: valueAt(store.outerEnds, row) },
      lasted: (valueAt(store.flags, row) & EventFlag.Range) !== 0,
      labelScale: valueAt(placement.scales, row),
      finestMs: store.finestMs,
    }));
    this.#revealPlace(placeOfEvent(this.#rows, store, row));
  }

  /** Fills the view with all events of a track. */
  fitTrack(track: number): void {
    const store = this.store;
    const rows = store?.rowsOf(track) ?? [];
    const [first] = rows;
    if (!store || first === undefined) return;
    this.#flyAround({ start: store.starts[first] ?? 0, end: lastEnd(store, track) ?? store.extent.end }, TRACK_MARGIN);
  }

  /** Opens what stands close together. */
  fitCluster(span: Span): void {
    this.#flyAround(span, CLUSTER_MARGIN);
  }

  /** Brings an event to the middle of the view. */
  centre(row: number): void {
    const { window } = this.view;
    const start = this.store?.starts[row];
    if (start !== undefined) this.view.flyTo(pan(window, window.widthPx / 2 - instantToPx(window, start)));
  }

  /** Px of the picture at client px. */
  toPicture(clientX: number, clientY: number): { readonly x: number; readonly y: number } {
    const box = this.#surfaceBox();
    const point = { x: clientX - box.left, y: clientY - box.top };
    return this.stance?.pictureAt(point) ?? point;
  }

  /** Client px of a box in the picture. */
  toClient(bounds: Bounds): DOMRect {
    const box = this.#surfaceBox();
    const placed = this.stance?.boundsOf(bounds) ?? bounds;
    return new DOMRect(box.left + placed.x, box.top + placed.y, placed.width, placed.height);
  }

  /** The box of an event's mark, else of an echo of it, px of the picture. */
  boundsOf(row: number): Bounds | undefined {
    const own = this.hits.filter((hit) => hit.kind === 'event' && hit.row === row && hit.part !== 'label');
    return (own.find((hit) => hit.kind === 'event' && hit.part === 'mark') ?? own[0])?.bounds;
  }

  /** What is at client px. */
  hitAt(clientX: number, clientY: number, slopPx = 0): Hit | undefined {
    const { x, y } = this.toPicture(clientX, clientY);
    const layout = this.#stage?.layout;
    return layout && boundsContain(layout.plot, x, y) ? hitAt(layout.hits, x, y, slopPx) : undefined;
  }

  /** Whether client px are over the tracks, without their names and the axis. */
  isOverPlot(clientX: number, clientY: number): boolean {
    const { x, y } = this.toPicture(clientX, clientY);
    const layout = this.#stage?.layout;
    return layout !== undefined && boundsContain(layout.plot, x, y);
  }

  /** The instant at client px. */
  instantAt(clientX: number, clientY: number): Instant {
    const plot = this.#stage?.layout?.plot;
    return pxToInstant(this.view.window, this.toPicture(clientX, clientY).x - (plot?.x ?? 0));
  }

  /** Stops what moves by itself, while the element is not in a page. */
  suspend(): void {
    this.view.dispose();
  }

  /** The instant that keeps its place where nothing is pointed at: that of the focused or selected event in view, else the middle. */
  get anchor(): Instant {
    const { focused, selected } = this.#focus;
    const { window } = this.view;
    const start = this.store?.starts[focused >= 0 ? focused : selected];
    return start !== undefined && start > window.start && start < window.end ? start : (window.start + window.end) / 2;
  }

  #flyAround(span: Span, margin: number): void {
    const { window, limits } = this.view;
    const lengthMs = Math.max(span.end - span.start, limits.minMsPerPx * window.widthPx * (1 - 2 * margin));
    const middle = (span.start + span.end) / 2;
    const half = lengthMs / (1 - 2 * margin) / 2;
    this.view.flyTo({ start: middle - half, end: middle + half, widthPx: window.widthPx });
  }

  /** Scrolls a track into view; one that is pinned is there. */
  revealTrack(track: number): void {
    this.#revealPlace(placeOfTrack(this.#rows, track));
  }

  get #rows(): readonly PlacedRow[] {
    return this.#stage?.layout?.rows ?? [];
  }

  #revealPlace(place: number): void {
    const layout = this.#stage?.layout;
    const row = layout?.rows[place];
    if (!layout || !row) return;
    const pinned = pinnedCount(this.#stage?.rows ?? [], layout.plot.height);
    if (place < pinned) return;
    const edge = Math.max(layout.plot.y, ...layout.rows.slice(0, pinned).map(({ bottom }) => bottom));
    const above = edge - row.y;
    const below = row.y + row.height - (layout.plot.y + layout.plot.height - (this.stance?.isTurned === true ? 0 : this.coveredPx));
    if (above > 0) this.scrollTop -= above;
    else if (below > 0) this.scrollTop += Math.min(below, row.y - edge);
  }

  #surfaceBox(): DOMRect {
    return this.#stage?.setting.surface.element.getBoundingClientRect() ?? new DOMRect();
  }

  #advance(nowMs: number): boolean {
    const isFlying = this.view.advance(nowMs);
    const wasGrowing = this.#isGrowing;
    const rows = this.#stage?.rows;
    const isGrowing = this.#stage?.advance(nowMs) ?? false;
    if (rows && this.#keepsPlace) this.#keepInPlace(rows);
    this.#isGrowing = isGrowing;
    // Lanes that have opened show what was not to be seen when the window came to rest.
    if (wasGrowing && !isGrowing) this.view.stir();
    // A picture that was painted at once in between is not painted again.
    if (isFlying || isGrowing || this.#wasMoving) this.#isStale = true;
    this.#wasMoving = isFlying || isGrowing;
    return this.#wasMoving;
  }

  /** Scrolls along with rows that others above them have pushed. */
  #keepInPlace(before: readonly TrackRow[]): void {
    const stage = this.#stage;
    if (!stage || this.#scrollTop <= 0 || stage.rows === before) return;
    const pushed = pushedPx(before, stage.rows, this.#scrollTop, stage.layout?.plot.height ?? 0);
    if (pushed === 0) return;
    this.scrollTop = this.#scrollTop + pushed;
    this.#scrollTop = this.#scrolledPx;
  }

  /** How far the scroller is scrolled across time, px. */
  get #scrolledPx(): number {
    const scroller = this.#scroller();
    if (!scroller) return 0;
    return this.stance?.isTurned === true ? Math.abs(scroller.scrollLeft) : scroller.scrollTop;
  }

  #paint(): void {
    const stage = this.#stage;
    if (!stage) return;
    const { window } = this.view;
    this.#isStale = false;
    const isDecided = this.#decide(stage);
    // New events take their shapes as soon as these are known, unless a hand is there already: nothing stood elsewhere before.
    if (isDecided && this.#unsettled !== 'no' && !(this.#unsettled === 'new' ? this.view.isUnderWay : this.view.isMoving)) this.#settle();
    stage.paint(this.#frame);
    if (!isDecided) this.repaint();
    const hasMoved = this.#painted === undefined || !sameWindow(window, this.#painted);
    this.#painted = window;
    if (hasMoved) this.#events.moved();
  }

  get #frame(): StageFrame {
    return { window: this.view.window, scrollTop: this.#scrollTop, focus: this.#focus, shown: this.#shown, links: this.links };
  }

  /** Returns whether the tracks have taken, or begin to take, other shapes. */
  #settle(): boolean {
    const stage = this.#stage;
    if (!stage) return false;
    const isDecided = this.#decide(stage);
    const animate = this.#unsettled !== 'new' && !this.#events.prefersCuts();
    if (isDecided) this.#unsettled = 'no';
    else if (this.#unsettled === 'no') this.#unsettled = 'yes';
    const { rows } = stage;
    this.#keepsPlace = !this.holdsRows;
    const isOther = isDecided && stage.settle(this.#frame, animate);
    if (isOther) this.#events.reshaped();
    if (isOther && this.#keepsPlace) this.#keepInPlace(rows);
    if (!isDecided || isOther) this.repaint();
    return isOther;
  }

  /** Decides which labels show where the window is, and then where it is going to; returns whether there was time for all. */
  #decide(stage: Stage, forMs = DECIDING_MS[this.#unsettled === 'new' ? 'entering' : this.view.isMoving ? 'moving' : 'resting']): boolean {
    const until = performance.now() + forMs;
    const goesOn = (): boolean => performance.now() < until;
    return stage.prepare(this.view.window, goesOn) && stage.prepare(this.view.destination, goesOn);
  }

  #rest(): void {
    this.#asked = undefined;
    if (this.#settle()) this.view.stir();
    this.#events.rested();
  }
}
