import { easeOut } from '../../view/easing.js';
import { amend, back, EMPTY_HISTORY, forward, presentWindow, remember } from '../../view/view-history.js';
import { clampWindow, scaleWithin } from '../../view/view-limits.js';
import { flight } from '../../view/flight.js';
import { glide } from '../../view/glide.js';
import { msPerPx, pan, sameWindow, windowHolding } from '../../view/view-window.js';
import type { Instant } from '../../time/instant.js';
import type { ViewHistory } from '../../view/view-history.js';
import type { ViewLimits } from '../../view/view-limits.js';
import type { ViewWindow } from '../../view/view-window.js';

/** Something that moves the window by itself for a while. */
interface Movement {
  readonly durationMs: number;
  /** Set by the first frame. */
  startMs: number | undefined;
  readonly at: (elapsedMs: number) => ViewWindow;
  /** Where a zoom ends, ms per px. */
  readonly target?: number;
  /** Where a slide ends. */
  readonly slideTo?: ViewWindow;
}

/** No window has been set yet. */
const NO_WINDOW: ViewWindow = { start: 0, end: 1, widthPx: 1 };
/** What begins to move has been on its way since the frame before: its first frame shows a first step, not where it stood. */
const FRAME_MS = 1000 / 60;
/** After so long without a change the window is at rest. */
const REST_MS = 160;

/**
 * Holds the visible window: the only truth about what is seen. Gestures and commands hand over windows; flights and
 * glides hand them over frame by frame. Whoever sets the window stops what was moving it.
 */
export class ViewController {
  readonly #onMove: () => void;
  readonly #onRest: () => void;
  readonly #prefersCuts: () => boolean;
  #window = NO_WINDOW;
  #limits: ViewLimits = { min: -Infinity, max: Infinity, minMsPerPx: 0, maxMsPerPx: Infinity };
  #movement: Movement | undefined;
  #history: ViewHistory = EMPTY_HISTORY;
  #held = false;
  #advancedMs = -Infinity;
  #restTimer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param onMove      the window changed or something began to move: ask for a frame
   * @param onRest      the window has come to rest
   * @param prefersCuts whether the reader asked for less motion: then windows change at once
   */
  constructor(onMove: () => void, onRest: () => void, prefersCuts: () => boolean) {
    this.#onMove = onMove;
    this.#onRest = onRest;
    this.#prefersCuts = prefersCuts;
  }

  get window(): ViewWindow {
    return this.#window;
  }

  /** The only way in: keeps the limits, stops what was moving, asks for a frame. */
  set window(next: ViewWindow) {
    this.#movement = undefined;
    this.#show(next);
  }

  /**
   * The window follows its container or its events. No reader has left the one that it was: in the history it takes the
   * place of that.
   */
  refit(next: ViewWindow): void {
    const wasPresent = this.#isPresent;
    this.window = next;
    if (wasPresent) this.#history = amend(this.#history, this.#window);
  }

  get limits(): ViewLimits {
    return this.#limits;
  }

  set limits(limits: ViewLimits) {
    this.#limits = limits;
    this.#show(this.#window);
  }

  /** Whether a hand holds the window, or it moves by itself. */
  get isUnderWay(): boolean {
    return this.#held || this.#movement !== undefined;
  }

  /** Whether the window is being moved, or was just now: it is not yet at rest. */
  get isMoving(): boolean {
    return this.isUnderWay || this.#restTimer !== undefined;
  }

  /** A hand has taken hold of the window, or let it go: it is not at rest in between. */
  hold(held: boolean): void {
    this.#held = held;
    if (held) this.#movement = undefined;
    this.#awaitRest();
  }

  /** What is seen has changed, though not the window: it will be at rest again after a pause. */
  stir(): void {
    this.#awaitRest();
  }

  /** Travels to a window; at once where the reader prefers that. The way can be interrupted by anything. */
  flyTo(target: ViewWindow, options: { readonly animate?: boolean; readonly durationMs?: number } = {}): void {
    const to = clampWindow(target, this.#limits);
    const way = flight(this.#window, to);
    const durationMs = options.durationMs ?? way.durationMs;
    if (options.animate === false || durationMs === 0 || this.#prefersCuts()) {
      this.window = to;
      return;
    }
    this.#move({ durationMs, startMs: undefined, at: (elapsedMs) => way.at(elapsedMs / durationMs) });
  }

  /**
   * Zooms to a scale about a point: the instant there stays there on the whole way.
   *
   * @param scale ms per px to arrive at
   * @param held  the instant at the point; a gesture of many steps hands over the one that it took hold of
   */
  zoomAt(px: number, held: Instant, scale: number, durationMs: number): void {
    const from = msPerPx(this.#window);
    const to = scaleWithin(this.#window, scale, held, this.#limits);
    // At a limit the picture stands still, whatever the wheel says and wherever the pointer is.
    if (to === from) return;
    const { widthPx } = this.#window;
    const at = (elapsedMs: number): ViewWindow => {
      const now = from * (to / from) ** easeOut(durationMs === 0 ? 1 : elapsedMs / durationMs);
      return windowHolding(held, px, now, widthPx);
    };
    if (durationMs === 0 || this.#prefersCuts()) this.window = at(durationMs);
    else this.#move({ durationMs, startMs: undefined, at, target: to });
  }

  /** Moves the content by px, positive to the right, on from where it is sliding to; the scale stays. */
  slideBy(px: number, durationMs: number): void {
    const from = this.#window;
    const to = clampWindow(pan(this.#movement?.slideTo ?? from, px), this.#limits);
    if (durationMs === 0 || this.#prefersCuts()) {
      this.window = to;
      return;
    }
    const wayPx = (from.start - to.start) / msPerPx(from);
    this.#move({
      durationMs, startMs: undefined, slideTo: to,
      at: (elapsedMs) => (elapsedMs >= durationMs ? to : pan(from, wayPx * easeOut(elapsedMs / durationMs))),
    });
  }

  /** Moves the window step by step, each from where it is then, until a step gives none, or something else moves it. */
  steer(step: (window: ViewWindow, nowMs: number) => ViewWindow | undefined): void {
    const movement: Movement = {
      durationMs: Infinity, startMs: undefined,
      at: (elapsedMs) => {
        const next = step(this.#window, (movement.startMs ?? 0) + elapsedMs);
        if (next === undefined) this.#movement = undefined;
        return next ?? this.#window;
      },
    };
    this.#move(movement);
  }

  /** What moves the window by itself just now, if anything: the same as long as it is the same movement. */
  get movement(): object | undefined {
    return this.#movement;
  }

  /** Whatever moves the window by itself stops where it is. */
  interrupt(): void {
    this.#movement = undefined;
  }

  /** The window that this one is on its way to; itself where nothing moves. */
  get destination(): ViewWindow {
    const movement = this.#movement;
    return movement && movement.durationMs < Infinity ? clampWindow(movement.at(movement.durationMs), this.#limits) : this.#window;
  }

  /** The scale that the window is on its way to, ms per px; its own where it is not zooming. */
  get targetScale(): number {
    return this.#movement?.target ?? msPerPx(this.#window);
  }

  /** Lets the window run on with a velocity, px per ms, until it stands still. */
  glide(velocityPxPerMs: number): void {
    const run = glide(velocityPxPerMs);
    if (run.durationMs === 0 || this.#prefersCuts()) return;
    const from = this.#window;
    this.#move({ durationMs: run.durationMs, startMs: undefined, at: (elapsedMs) => pan(from, run.offsetAt(elapsedMs)) });
  }

  /** Moves what moves by itself; returns whether there is more to come. */
  advance(nowMs: number): boolean {
    const movement = this.#movement;
    if (!movement) return false;
    movement.startMs ??= Math.max(this.#advancedMs, nowMs - FRAME_MS);
    this.#advancedMs = nowMs;
    const elapsedMs = nowMs - movement.startMs;
    if (elapsedMs >= movement.durationMs) this.#movement = undefined;
    this.#show(movement.at(Math.min(elapsedMs, movement.durationMs)));
    return this.#movement !== undefined;
  }

  get canGoBack(): boolean {
    return back(this.#history) !== this.#history;
  }

  get canGoForward(): boolean {
    return forward(this.#history) !== this.#history;
  }

  /** Goes to the window that was at rest before this one. */
  back(): void {
    this.#visit(back(this.#history));
  }

  forward(): void {
    this.#visit(forward(this.#history));
  }

  /** Nothing moves any more; the window is where it was going to. */
  dispose(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = undefined;
    this.#window = this.destination;
    this.#movement = undefined;
  }

  #move(movement: Movement): void {
    this.#movement = movement;
    this.#onMove();
    this.#awaitRest();
  }

  #show(next: ViewWindow): void {
    const window = clampWindow(next, this.#limits);
    if (sameWindow(window, this.#window)) return;
    this.#window = window;
    this.#onMove();
    this.#awaitRest();
  }

  #visit(history: ViewHistory): void {
    const window = presentWindow(history);
    if (history === this.#history || !window) return;
    this.#history = history;
    this.flyTo({ ...window, widthPx: this.#window.widthPx });
  }

  /** Whether the window is the one that the history is at, however wide it is on the screen. */
  get #isPresent(): boolean {
    const present = presentWindow(this.#history);
    return present !== undefined && sameWindow({ ...present, widthPx: this.#window.widthPx }, this.#window);
  }

  #awaitRest(): void {
    clearTimeout(this.#restTimer);
    // There is nothing to be at rest with, nor to go back to.
    if (this.#window === NO_WINDOW) return;
    this.#restTimer = setTimeout(() => {
      this.#restTimer = undefined;
      if (this.isUnderWay) {
        this.#awaitRest();
        return;
      }
      if (!this.#isPresent) this.#history = remember(this.#history, this.#window);
      this.#onRest();
    }, REST_MS);
  }
}
