import { msPerPx, pxToInstant } from '../../view/view-window.js';
import type { GestureHost } from './gesture-host.js';
import type { Instant } from '../../time/instant.js';

/** What Safari on a Mac sends while two fingers pinch a trackpad; no standard, and no other browser has it. */
interface SafariGestureEvent extends MouseEvent {
  /** Of the distance between the fingers to what it was at the start. */
  readonly scale: number;
}

/**
 * Pinches on a trackpad in Safari, which tells them in events of its own instead of a wheel with Ctrl. Safari on a phone sends them beside
 * those of the fingers themselves, which are enough.
 */
export class PinchListener {
  readonly #host: GestureHost;
  #grip: { readonly x: number; readonly held: Instant; readonly scale: number } | undefined;

  constructor(host: GestureHost, surface: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    if (!('GestureEvent' in globalThis)) return;
    const listen = (type: string, hear: (event: SafariGestureEvent) => void): void => {
      surface.addEventListener(type, (event) => { hear(event as SafariGestureEvent); }, { passive: false, signal });
    };
    listen('gesturestart', (event) => { this.#begin(event); });
    listen('gesturechange', (event) => { this.#follow(event); });
    listen('gestureend', (event) => { this.#follow(event); this.#grip = undefined; });
  }

  #begin(event: SafariGestureEvent): void {
    const { gestures, view } = this.#host;
    if (gestures === 'none' || this.#host.isHeld || !this.#host.isOverTime(event.clientX, event.clientY)) return;
    // Safari would zoom the page.
    event.preventDefault();
    const { x } = this.#host.pointOf(event);
    this.#grip = { x, held: pxToInstant(view.window, x), scale: msPerPx(view.window) * (event.scale || 1) };
  }

  #follow(event: SafariGestureEvent): void {
    const grip = this.#grip;
    if (!grip) return;
    event.preventDefault();
    if (event.scale > 0) this.#host.view.zoomAt(grip.x, grip.held, grip.scale / event.scale, 0);
  }
}
