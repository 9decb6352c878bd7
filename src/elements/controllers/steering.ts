import { heldDistance, STEP_MS } from '../../view/held-keys.js';
import { instantToPx, msPerPx, pan, windowHolding } from '../../view/view-window.js';
import { scaleWithin } from '../../view/view-limits.js';
import type { HeldPace } from '../../view/held-keys.js';
import type { Instant } from '../../time/instant.js';
import type { ViewController } from './view-controller.js';
import type { ViewWindow } from '../../view/view-window.js';

/** Which way a held key moves the window. */
export type Way = 'in' | 'out' | 'earlier' | 'later';

/** In windows. */
const PAN_PACE: HeldPace = { step: 0.1, speed: 0.6, acceleration: 0.8, topSpeed: 2.5 };
/** In doublings of the scale. */
const ZOOM_PACE: HeldPace = { step: 0.3, speed: 1.2, acceleration: 1.5, topSpeed: 4 };

interface HeldKey {
  readonly way: Way;
  readonly pressedMs: number;
  releasedMs: number | undefined;
  /** How far it has moved the window already. */
  done: number;
}

/** Keys that move the window as long as they are held, one or several at once; the longer the faster. */
export class Steering {
  readonly #view: ViewController;
  readonly #anchor: () => Instant;
  readonly #keys = new Map<string, HeldKey>();
  #movement: object | undefined;

  /** @param anchor the instant that keeps its place in a zoom */
  constructor(view: ViewController, anchor: () => Instant) {
    this.#view = view;
    this.#anchor = anchor;
  }

  /** Whether a key is one that moves the window just now. */
  holds(key: string): boolean {
    return this.#isSteering && this.#keys.has(key);
  }

  get #isSteering(): boolean {
    return this.#movement !== undefined && this.#view.movement === this.#movement;
  }

  /** A key goes down. */
  press(key: string, way: Way, timeMs: number): void {
    // Something else has moved the window since: what was held then is forgotten.
    if (!this.#isSteering) this.#keys.clear();
    if (this.#keys.get(key)?.releasedMs === undefined && this.#keys.has(key)) return;
    this.#keys.set(key, { way, pressedMs: timeMs, releasedMs: undefined, done: 0 });
    if (this.#keys.size > 1) return;
    this.#view.steer((window, nowMs) => this.#step(window, nowMs));
    this.#movement = this.#view.movement;
  }

  /** A key comes up; returns whether it was one that moves the window. */
  release(key: string, timeMs: number): boolean {
    const held = this.#keys.get(key);
    if (held) held.releasedMs ??= timeMs;
    return held !== undefined;
  }

  /** Nobody can tell any more which keys are down. */
  releaseAll(timeMs: number): void {
    for (const key of this.#keys.keys()) this.release(key, timeMs);
  }

  #step(window: ViewWindow, nowMs: number): ViewWindow | undefined {
    if (this.#keys.size === 0) return undefined;
    let later = 0;
    let inward = 0;
    for (const [key, held] of this.#keys) {
      const isPan = held.way === 'earlier' || held.way === 'later';
      const elapsedMs = Math.max(0, nowMs - held.pressedMs);
      const way = heldDistance(isPan ? PAN_PACE : ZOOM_PACE, elapsedMs, (held.releasedMs ?? nowMs) - held.pressedMs);
      const by = way - held.done;
      held.done = way;
      if (isPan) later += held.way === 'later' ? by : -by;
      else inward += held.way === 'in' ? by : -by;
      if (held.releasedMs !== undefined && elapsedMs >= STEP_MS) this.#keys.delete(key);
    }
    return this.#zoomed(pan(window, -later * window.widthPx), inward);
  }

  #zoomed(window: ViewWindow, doublings: number): ViewWindow {
    if (doublings === 0) return window;
    const held = this.#anchor();
    const scale = scaleWithin(window, msPerPx(window) / 2 ** doublings, held, this.#view.limits);
    return scale === msPerPx(window) ? window : windowHolding(held, instantToPx(window, held), scale, window.widthPx);
  }
}
