import { dropAt } from '../../layout/track-drop.js';
import { capture, headPress } from './head-press.js';
import { IN_ROWS } from '../../layout/in-rows.js';
import { MAX_LANES, MIN_LANES } from '../../view/track-settings.js';
import { placeOfTrack } from '../../layout/track-list.js';
import { trackHeight } from '../../layout/track-rows.js';
import type { HeadPress } from './head-press.js';
import type { PlacedRow } from '../../layout/placed-rows.js';
import type { TimelineEngine } from '../timeline/engine.js';
import type { TrackDrop } from '../../layout/track-drop.js';
import type { TrackPlaces } from './track-host.js';
import type { TrackSettings } from '../../view/track-settings.js';

/** What drags of heads do. */
export interface HeadDragHost {
  readonly nameOf: (track: number) => string;
  /** Puts a track down before another one, or behind all of its like. */
  readonly drop: (track: number, before: number | undefined) => void;
  /** Gives a track so many lanes, under the hand; and the hand has let go. */
  readonly resize: (track: number, lanes: number) => void;
  readonly resized: (track: number) => void;
  readonly settings: () => TrackSettings;
  /** As it was before the drag. */
  readonly restore: (settings: TrackSettings) => void;
}

/** A pointer that moved less than this has not dragged, px. */
const SLOP_PX = 8;
/** A finger that rests for so long on a head has taken hold of it; one that moves before scrolls the page. */
const HOLD_MS = 350;
/** So near to the edge of the rows, px, they scroll under the hand; and by how much in a frame. */
const SCROLL_EDGE_PX = 28;
const SCROLL_STEP_PX = 6;

interface Press extends HeadPress {
  /** The settings before it. */
  readonly before: TrackSettings;
  isHeld: boolean;
  clientX: number;
  clientY: number;
  drop: TrackDrop | undefined;
}

/** Drags of heads with mouse, finger or pen: a head to another place, its lower edge to another height. Escape gives up. */
export class HeadDrag {
  readonly #engine: TimelineEngine;
  readonly #places: TrackPlaces;
  readonly #host: HeadDragHost;
  readonly #abort = new AbortController();
  readonly #line = document.createElement('div');
  readonly #lifted = document.createElement('div');
  #press: Press | undefined;
  #holdTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #hasDragged = false;

  constructor(engine: TimelineEngine, places: TrackPlaces, host: HeadDragHost) {
    this.#engine = engine;
    this.#places = places;
    this.#host = host;
    this.#line.className = 'drop-line';
    this.#lifted.className = 'lifted-head';
    for (const element of [this.#line, this.#lifted]) element.setAttribute('aria-hidden', 'true');
    const { signal } = this.#abort;
    const { proxies } = places;
    proxies.addEventListener('pointerdown', (event) => { this.#down(event); }, { signal });
    proxies.addEventListener('pointermove', (event) => { this.#move(event); }, { signal });
    proxies.addEventListener('pointerup', (event) => { this.#up(event); }, { signal });
    for (const type of ['pointercancel', 'lostpointercapture'] as const) proxies.addEventListener(type, (event) => { this.#cancel(event); }, { signal });
    // A finger that holds a head must not scroll the page as well; once it does, the browser takes it away.
    proxies.addEventListener('touchmove', (event) => { if (this.isHolding && event.cancelable) event.preventDefault(); }, { signal, passive: false });
    window.addEventListener('keydown', (event) => { this.#pressKey(event); }, { signal, capture: true });
  }

  get isHolding(): boolean {
    return this.#press?.isHeld ?? false;
  }

  /** Whether the click that comes now is the end of a drag. */
  swallows(): boolean {
    const has = this.#hasDragged;
    this.#hasDragged = false;
    return has;
  }

  disconnect(): void {
    this.#letGo();
    this.#abort.abort();
  }

  /** Goes on with a pointer that has come down on a head. */
  take(press: HeadPress): void {
    this.#hasDragged = false;
    if (!press.isMain || this.#press) return;
    this.#press = { ...press, before: this.#host.settings(), isHeld: false, clientX: press.x, clientY: press.y, drop: undefined };
    if (!press.isFree) this.#holdTimer = setTimeout(() => { this.#hold(); }, HOLD_MS);
  }

  #down(event: PointerEvent): void {
    const press = headPress(event);
    if (!press) return;
    // The plot would take it for a drag through time.
    event.stopPropagation();
    this.take(press);
  }

  #move(event: PointerEvent): void {
    const press = this.#press;
    if (press?.id !== event.pointerId) return;
    press.clientX = event.clientX;
    press.clientY = event.clientY;
    if (!press.isHeld) {
      const isFar = Math.hypot(event.clientX - press.x, event.clientY - press.y) > SLOP_PX;
      if (!isFar) return;
      if (press.isFree) this.#hold();
      else this.#letGo();
      return;
    }
    this.#follow(press);
  }

  /** The hand takes hold of the head: from now on it goes along. */
  #hold(): void {
    const press = this.#press;
    if (!press) return;
    press.isHeld = true;
    capture(press);
    this.#places.plot.classList.add(press.kind === 'move' ? 'moving-head' : 'resizing-head');
    if (press.kind === 'resize') this.#engine.holdsRows = true;
    else {
      this.#lifted.textContent = this.#host.nameOf(press.track);
      this.#places.plot.append(this.#lifted, this.#line);
      this.#frame = requestAnimationFrame(this.#scroll);
    }
    this.#follow(press);
  }

  #follow(press: Press): void {
    const { y } = this.#engine.picture.pointAt(press.clientX, press.clientY);
    const { rows } = this;
    const place = placeOfTrack(rows, press.track);
    const row = rows[place];
    if (!row) return;
    if (press.kind === 'resize') {
      const { sizes } = this.#engine.stage?.arrangement.flow ?? IN_ROWS;
      const lanes = Math.round((y - row.y - trackHeight(0, sizes)) / sizes.lanePx);
      this.#host.resize(press.track, Math.min(MAX_LANES, Math.max(MIN_LANES, lanes)));
      return;
    }
    press.drop = dropAt(rows, place, y);
    this.#lifted.style.transform = this.#moveTo(y);
    this.#line.hidden = press.drop === undefined;
    if (press.drop) this.#line.style.transform = this.#moveTo(press.drop.y);
  }

  /** Across time, px of the picture. */
  #moveTo(y: number): string {
    const { stance } = this.#engine.picture;
    const at = stance?.boundsOf({ x: 0, y, width: 0, height: 0 });
    return stance?.isTurned === true ? `translateX(${at?.x ?? 0}px)` : `translateY(${y}px)`;
  }

  /** Near the edges of the rows they scroll under the hand. */
  readonly #scroll = (): void => {
    const press = this.#press;
    const plot = this.#engine.stage?.layout?.plot;
    if (!press?.isHeld || !plot) return;
    const { y } = this.#engine.picture.pointAt(press.clientX, press.clientY);
    const before = this.#engine.scroll.px;
    if (y < plot.y + SCROLL_EDGE_PX) this.#engine.scroll.px -= SCROLL_STEP_PX;
    else if (y > plot.y + plot.height - SCROLL_EDGE_PX) this.#engine.scroll.px += SCROLL_STEP_PX;
    this.#engine.scrolled();
    if (this.#engine.scroll.px !== before) this.#follow(press);
    this.#frame = requestAnimationFrame(this.#scroll);
  };

  #up(event: PointerEvent): void {
    const press = this.#press;
    if (press?.id !== event.pointerId) return;
    this.#hasDragged = press.isHeld;
    this.#letGo();
    if (!press.isHeld) return;
    if (press.kind === 'resize') this.#host.resized(press.track);
    else if (press.drop) this.#host.drop(press.track, press.drop.before);
  }

  #cancel(event: PointerEvent): void {
    const press = this.#press;
    if (press?.id !== event.pointerId) return;
    this.#letGo();
    if (press.isHeld && press.kind === 'resize') this.#host.restore(press.before);
  }

  #pressKey(event: KeyboardEvent): void {
    const press = this.#press;
    if (event.key !== 'Escape' || !press?.isHeld) return;
    event.preventDefault();
    event.stopPropagation();
    this.#hasDragged = true;
    this.#letGo();
    if (press.kind === 'resize') this.#host.restore(press.before);
  }

  #letGo(): void {
    clearTimeout(this.#holdTimer);
    cancelAnimationFrame(this.#frame);
    const press = this.#press;
    this.#press = undefined;
    this.#engine.holdsRows = false;
    this.#places.plot.classList.remove('moving-head', 'resizing-head');
    this.#line.remove();
    this.#lifted.remove();
    if (press && press.head.hasPointerCapture(press.id)) press.head.releasePointerCapture(press.id);
  }

  private get rows(): readonly PlacedRow[] {
    return this.#engine.picture.rows;
  }
}
