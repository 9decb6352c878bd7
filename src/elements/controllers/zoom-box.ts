import { clamp } from '../../base/number.js';
import { pxToInstant } from '../../view/view-window.js';
import { swallowClick } from './swallow-click.js';
import type { GestureHost, MarkedStretch } from './gesture-host.js';

/** A hand that moved less than this has marked nothing, px. */
const LEAST_PX = 5;

/** With Shift, a mouse or pen marks out a stretch of time to fill the window with. Escape gives it up. */
export class ZoomBox {
  readonly #host: GestureHost;
  #hand: { readonly id: number; readonly fromX: number } | undefined;
  #stretch: MarkedStretch | undefined;
  #escape: AbortController | undefined;

  constructor(host: GestureHost, surface: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    surface.addEventListener('pointerdown', (event) => { this.#begin(event, surface); }, { signal });
    surface.addEventListener('pointermove', (event) => { this.#follow(event); }, { signal });
    surface.addEventListener('pointerup', (event) => { this.#end(event.pointerId); }, { signal });
    surface.addEventListener('pointercancel', () => { this.#giveUp(); }, { signal });
    signal.addEventListener('abort', () => { this.#giveUp(); });
  }

  #begin(event: PointerEvent, surface: HTMLElement): void {
    this.#giveUp();
    const { gestures, view } = this.#host;
    const isMeant = event.shiftKey && !event.ctrlKey && event.button === 0 && event.pointerType !== 'touch';
    if (gestures === 'none' || !isMeant || !this.#host.isOverTime(event.clientX, event.clientY)) return;
    view.interrupt();
    if (event.isTrusted) surface.setPointerCapture(event.pointerId);
    this.#hand = { id: event.pointerId, fromX: this.#host.pointOf(event).x };
    // The focus may be anywhere: as long as the hand is down, Escape is about what it does.
    this.#escape = new AbortController();
    window.addEventListener('keydown', (key) => { this.#press(key); }, { capture: true, signal: this.#escape.signal });
  }

  #follow(event: PointerEvent): void {
    const hand = this.#hand;
    if (hand?.id !== event.pointerId) return;
    const { window } = this.#host.view;
    const toX = clamp(this.#host.pointOf(event).x, 0, window.widthPx);
    const [fromPx, toPx] = hand.fromX < toX ? [hand.fromX, toX] : [toX, hand.fromX];
    if (!this.#stretch && toPx - fromPx < LEAST_PX) return;
    const { clientX, clientY } = event;
    this.#stretch = { span: { start: pxToInstant(window, fromPx), end: pxToInstant(window, toPx) }, fromPx, toPx, clientX, clientY };
    this.#host.mark(this.#stretch);
  }

  #end(id: number): void {
    if (this.#hand && this.#hand.id !== id) return;
    const [hand, stretch] = [this.#hand, this.#stretch];
    this.#giveUp();
    if (stretch) swallowClick();
    if (hand && stretch && stretch.toPx - stretch.fromPx >= LEAST_PX) this.#host.view.flyTo({ ...stretch.span, widthPx: this.#host.view.window.widthPx });
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#letGo();
  }

  #giveUp(): void {
    this.#stretch = undefined;
    if (this.#hand) this.#letGo();
  }

  #letGo(): void {
    this.#hand = undefined;
    this.#escape?.abort();
    this.#host.mark(undefined);
  }
}
