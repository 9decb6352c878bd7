import { velocityOf } from '../../view/glide.js';
import { windowHeld } from '../../view/grip.js';
import type { Grip, PlotPoint } from '../../view/grip.js';
import type { PointerSample } from '../../view/glide.js';
import type { ViewController } from './view-controller.js';
import type { ViewWindow } from '../../view/view-window.js';

/** More fingers than these say nothing more about a window. */
const MOST_POINTERS = 2;

/**
 * One or two pointers that hold the window: a drag, a pinch, or one after the other. The window stays the only truth. Whenever something
 * else has moved it, or a finger has come or gone, the hand takes hold of it anew.
 */
export class HandGesture {
  readonly #view: ViewController;
  /** By the pointer's id, where each is now; in the order of their coming. */
  readonly #points = new Map<number, PlotPoint>();
  #grip: Grip | undefined;
  /** Where this hand has brought the window to. */
  #shown: ViewWindow | undefined;
  /** The way of a single pointer; a pinch runs on nowhere. */
  #samples: PointerSample[] | undefined;

  constructor(view: ViewController) {
    this.#view = view;
  }

  /** Whether anything holds the window. */
  get holds(): boolean {
    return this.#points.size > 0;
  }

  /** A pointer comes down; returns whether it takes part. */
  press(id: number, point: PlotPoint, timeMs: number): boolean {
    if (this.#points.size >= MOST_POINTERS) return false;
    const isFirst = !this.holds;
    this.#points.set(id, point);
    if (isFirst) this.#view.hold(true);
    // The press is where the hand was first: a quick flick may report only one move more.
    this.#samples = isFirst ? [{ timeMs, x: point.x }] : undefined;
    this.#takeHold();
    return true;
  }

  /** A pointer moves, and what it holds with it; returns whether it takes part. */
  move(id: number, point: PlotPoint, timeMs: number): boolean {
    if (!this.#points.has(id)) return false;
    if (this.#view.window !== this.#shown) this.#takeHold();
    this.#points.set(id, point);
    this.#samples?.push({ timeMs, x: point.x });
    if (this.#grip) this.#view.window = windowHeld(this.#grip, [...this.#points.values()], this.#view.limits);
    this.#shown = this.#view.window;
    return true;
  }

  /** A pointer lets go: a window that was moving runs on. */
  letGo(id: number, timeMs: number): void {
    const samples = this.#samples;
    const last = samples?.at(-1);
    if (this.#leave(id) && samples && last && samples.length > 1) this.#view.glide(velocityOf([...samples, { timeMs, x: last.x }]));
  }

  /** A pointer is lost: the window stays where it is. */
  drop(id: number): void {
    this.#leave(id);
  }

  dropAll(): void {
    for (const id of [...this.#points.keys()]) this.#leave(id);
  }

  /** A finger turns out to be scrolling the page: if it was alone, the window goes back to where it was taken hold of. */
  cancel(id: number): void {
    if (this.#points.has(id) && this.#samples && this.#grip) this.#view.window = this.#grip.window;
    this.#leave(id);
  }

  /** Returns whether this was the last pointer that held the window. */
  #leave(id: number): boolean {
    if (!this.#points.delete(id)) return false;
    if (this.holds) {
      this.#takeHold();
      return false;
    }
    this.#grip = undefined;
    this.#view.hold(false);
    return true;
  }

  #takeHold(): void {
    this.#grip = { window: this.#view.window, points: [...this.#points.values()] };
    this.#shown = this.#view.window;
  }
}
