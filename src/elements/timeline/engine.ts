import { FrameLoop } from '../../render/frame-loop.js';
import { KeptWindow } from './kept-window.js';
import { LastPicture } from './last-picture.js';
import { isSameFocus, NO_FOCUS } from '../../layout/layout-input.js';
import { sameWindow } from '../../view/view-window.js';
import { shownEvents } from '../../layout/track-list.js';
import { Stage } from './stage.js';
import { TrackScroll } from './track-scroll.js';
import { Travel } from './travel.js';
import { ViewController } from '../controllers/view-controller.js';
import type { EventStore } from '../../store/event-store.js';
import type { Focus, ShownRows } from '../../layout/layout-input.js';
import type { Landscape } from './landscape.js';
import type { LinkLayer } from '../../layout/link-layer.js';
import type { OverPicture } from '../../layout/lay-out.js';
import type { RowFilter } from '../../store/query-store.js';
import type { StageFrame, StageSetting } from './stage.js';
import type { TrackRow } from '../../layout/track-rows.js';
import type { ViewWindow } from '../../view/view-window.js';
import type { WindowWishes } from './kept-window.js';

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
export interface StageEntry extends WindowWishes {
  /** Whether the events are others than before; if not, they are the same, or more of them. */
  readonly isNew: boolean;
}

/**
 * What a frame may take for deciding which labels it shows: while something moves, at rest, and before the tracks of new events have
 * come to their shapes. What is left is for the next frames.
 */
const DECIDING_MS = { moving: 5, resting: 12, entering: 24 };
/** The same for so many new events: a picture in between would take longer than what is left, and its tracks have other shapes. */
const FEW = 2000;
const DECIDING_FEW_MS = 100;

/**
 * What moves and draws, without the element around it: the window, the stage and the frame loop. From frame to frame it decides
 * labels, lets the tracks take their shapes, and paints.
 */
export class TimelineEngine implements Landscape {
  /** The window. */
  readonly view: ViewController;
  /** How far the tracks are scrolled. */
  readonly scroll: TrackScroll;
  /** What stands where on the screen. */
  readonly picture = new LastPicture(() => this.#stage, () => this.coveredPx);
  /** Where one can go. */
  readonly travel: Travel;
  /** What draws relations, if any are drawn. */
  links: LinkLayer | undefined;
  /** What draws the rest of what lies over the picture; it comes after the first one. */
  over: Omit<OverPicture, 'links'> = {};
  /** Whether a hand is changing heights: then they follow it at once. */
  holdsRows = false;
  /** How much of the plot's foot something lies over, px: events are revealed above it. */
  coveredPx = 0;
  readonly #events: EngineEvents;
  readonly #loop: FrameLoop;
  readonly #kept: KeptWindow;
  #stage: Stage | undefined;
  #focus: Focus = NO_FOCUS;
  #shown: ShownRows = {};
  #painted: ViewWindow | undefined;
  #isStale = false;
  /** Whether the tracks took their shapes before all labels were decided; on a new stage they still take others at once. */
  #unsettled: 'no' | 'new' | 'yes' = 'no';
  #wasMoving = false;
  #isGrowing = false;
  /** Whether tracks that take other heights leave the first one in sight where it is; not where they take other places. */
  #keepsPlace = false;

  constructor(scroller: () => HTMLElement | undefined, events: EngineEvents) {
    this.#events = events;
    this.scroll = new TrackScroll(scroller, () => this.picture.stance);
    this.#loop = new FrameLoop((nowMs) => this.#advance(nowMs), () => { if (this.#isStale) this.#paint(); });
    this.view = new ViewController(() => { this.repaint(); }, () => { this.#rest(); }, events.prefersCuts);
    this.#kept = new KeptWindow(this.view);
    this.travel = new Travel(this, this.#kept);
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
    if (isSameFocus(focus, this.#focus)) return;
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
    this.#stage?.showOnly(shown.filter);
    this.view.stir();
    this.repaint();
  }

  /** Which events can be walked to: those that are shown, and have a track that is. */
  get walkable(): RowFilter | undefined {
    const stage = this.#stage;
    return stage && shownEvents(stage.arrangement.list, stage.setting.store, this.shown.filter);
  }

  /** The scroller has moved. */
  scrolled(): void {
    if (!this.scroll.read()) return;
    this.view.stir();
    this.repaint();
  }

  repaint(): void {
    this.#isStale = true;
    this.#loop.request();
  }

  /** Paints at once, for whoever must know where things are now. */
  repaintNow(): void {
    // What time there was for the labels of new events has gone into setting their stage.
    this.#paint(this.#unsettled === 'new' ? 0 : undefined);
  }

  /** Sets the stage for new events, for more of those that are there, a new size, language or theme. */
  setStage(setting: StageSetting, { isNew, ...wishes }: StageEntry): void {
    const before = this.#stage;
    const stage = new Stage(setting, before);
    this.#stage = stage;
    if (before && before.stance.isTurned !== stage.stance.isTurned) this.scroll.begin();
    this.scrolled();
    if (before === undefined || isNew) {
      this.#focus = NO_FOCUS;
      this.#shown = {};
      this.#kept.enter(stage.arrangement, wishes);
    } else {
      if (before.setting.store !== setting.store) this.#rowsHaveMoved(before.setting.store, setting.store);
      this.#kept.refit(stage.arrangement, before.arrangement, wishes);
    }
    stage.showOnly(this.#shown.filter);
    this.#unsettled = this.#decide(stage, setting.store.size > FEW ? DECIDING_MS.entering : DECIDING_FEW_MS) ? 'no' : 'new';
    this.#keepsPlace = false;
    const isRearranged = before?.setting.store === setting.store && before.setting.tracks !== setting.tracks;
    stage.settle(this.#frame, isRearranged && !this.holdsRows && !this.#events.prefersCuts());
    // Tracks may stand elsewhere in the same window, and what lies over them with them.
    this.view.stir();
    this.repaint();
  }

  /** There is nothing to draw any more; returns whether there was before. */
  clearStage(): boolean {
    const stage = this.#stage;
    stage?.dispose();
    this.#stage = undefined;
    this.focus = NO_FOCUS;
    this.suspend();
    return stage !== undefined;
  }

  /** The same events in another order, as on another clock: the focus stays on its events, a filter must be made anew. */
  #rowsHaveMoved(from: EventStore, to: EventStore): void {
    const moved = (row: number): number => (row < 0 ? row : to.rowOf(from.ids[row] ?? ''));
    const { selected, hovered, focused, ring } = this.#focus;
    this.#focus = { selected: moved(selected), hovered: moved(hovered), focused: moved(focused), ring: ring && { ...ring, row: moved(ring.row) } };
    this.#shown = {};
  }

  /** Stops what moves by itself, while the element is not in a page. */
  suspend(): void {
    this.view.dispose();
  }

  #advance(nowMs: number): boolean {
    const isFlying = this.view.advance(nowMs);
    const wasGrowing = this.#isGrowing;
    const rows = this.#stage?.rows;
    const isGrowing = this.#stage?.advance(nowMs) ?? false;
    if (rows && this.#keepsPlace && rows !== this.#stage?.rows) this.#keepInPlace(rows);
    this.#isGrowing = isGrowing;
    // Lanes that have opened show what was not to be seen when the window came to rest.
    if (wasGrowing && !isGrowing) this.view.stir();
    // A picture that was painted at once in between is not painted again.
    if (isFlying || isGrowing || this.#wasMoving) this.#isStale = true;
    this.#wasMoving = isFlying || isGrowing;
    return this.#wasMoving;
  }

  /** Scrolls along with rows that others above them have pushed, and with what was travelled to. */
  #keepInPlace(before: readonly TrackRow[]): void {
    const stage = this.#stage;
    if (!stage) return;
    this.scroll.follow(before, stage.rows, stage.layout?.plot.height ?? 0);
    this.travel.seeker?.follow();
  }

  #paint(decidingMs?: number): void {
    const stage = this.#stage;
    if (!stage) return;
    const { window } = this.view;
    this.#isStale = false;
    const isDecided = this.#decide(stage, decidingMs);
    // New events take their shapes as soon as these are known, unless a hand is there already: nothing stood elsewhere before.
    if (isDecided && this.#unsettled !== 'no' && !(this.#unsettled === 'new' ? this.view.isUnderWay : this.view.isMoving)) this.#settle();
    stage.paint(this.#frame);
    if (!isDecided) this.repaint();
    const hasMoved = this.#painted === undefined || !sameWindow(window, this.#painted);
    this.#painted = window;
    if (hasMoved) this.#events.moved();
  }

  get #frame(): StageFrame {
    return { window: this.view.window, scrollTop: this.scroll.px, focus: this.#focus, shown: this.#shown, links: this.links, ...this.over };
  }

  /** Lets the tracks take the shapes that the window wants, or begin to. */
  #settle(): void {
    const stage = this.#stage;
    if (!stage) return;
    const isDecided = this.#decide(stage);
    const animate = this.#unsettled !== 'new' && !this.#events.prefersCuts();
    if (isDecided) this.#unsettled = 'no';
    else if (this.#unsettled === 'no') this.#unsettled = 'yes';
    const { rows } = stage;
    this.#keepsPlace = !this.holdsRows;
    const isOther = isDecided && stage.settle(this.#frame, animate);
    if (isOther) this.#events.reshaped();
    if (isOther && this.#keepsPlace) this.#keepInPlace(rows);
    if (isDecided && !stage.isGrowing && !this.view.isMoving) this.travel.seeker?.arrived();
    // Tracks that grow come to rest when they have grown.
    if (isOther && !animate) this.view.stir();
    if (!isDecided || isOther) this.repaint();
  }

  /** Decides which labels show where the window is, and then where it is going to; returns whether there was time for all. */
  #decide(stage: Stage, forMs = DECIDING_MS[this.#unsettled === 'new' ? 'entering' : this.view.isMoving ? 'moving' : 'resting']): boolean {
    const until = performance.now() + forMs;
    const goesOn = (): boolean => performance.now() < until;
    return stage.prepare(this.view.window, goesOn) && stage.prepare(this.view.destination, goesOn);
  }

  #rest(): void {
    this.#kept.rested();
    this.#settle();
    // A frame may take longer than the pause that a rest begins with: what is told to be at rest has been drawn.
    if (this.#isStale) this.#paint();
    this.#events.rested();
  }
}
