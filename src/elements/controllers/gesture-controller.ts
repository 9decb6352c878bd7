import { HandGesture } from './hand-gesture.js';
import { PinchListener } from './pinch-listener.js';
import { swallowClick } from './swallow-click.js';
import { WheelListener } from './wheel-listener.js';
import { ZoomBox } from './zoom-box.js';
import type { GestureHost } from './gesture-host.js';

/** A mouse that moved less than this has clicked, px; fingers, which are less steady, are judged by the browser. */
const CLICK_PX = 4;

/** The surface's class while a mouse drags it. */
const DRAGGED = 'dragged';

/** A pointer that went down on the surface and may turn out to drag it. */
interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  /** Across time, px. */
  readonly crossPx: number;
  readonly scrollTop: number;
  hasMoved: boolean;
}

/** Turns drags and pinches on a surface into windows, and has its wheel and the boxes that are drawn on it listened to. */
export class GestureController {
  readonly #host: GestureHost;
  readonly #hand: HandGesture;
  readonly #abort = new AbortController();
  #surface: HTMLElement | undefined;
  /** The mouse or pen that is down, or was last. */
  #press: Press | undefined;

  constructor(host: GestureHost) {
    this.#host = host;
    this.#hand = new HandGesture(host.view);
  }

  /** Begins to listen to a surface. */
  connect(surface: HTMLElement): void {
    this.#surface = surface;
    const { signal } = this.#abort;
    new WheelListener(this.#host, surface, signal);
    new PinchListener(this.#host, surface, signal);
    new ZoomBox(this.#host, surface, signal);
    surface.addEventListener('pointerdown', (event) => { this.#takeHold(event, surface); }, { signal });
    surface.addEventListener('pointermove', (event) => { this.#follow(event, surface); }, { signal });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      surface.addEventListener(type, (event) => { this.#release(event, surface); }, { signal });
    }
  }

  /** Whether anything holds the window. */
  get holds(): boolean {
    return this.#hand.holds;
  }

  disconnect(): void {
    this.#abort.abort();
    this.#hand.dropAll();
    this.#surface?.classList.remove(DRAGGED);
    this.#surface = undefined;
  }

  #takeHold(event: PointerEvent, surface: HTMLElement): void {
    this.#press = undefined;
    if (this.#host.gestures === 'none' || !isPrimary(event) || isOnScrollBar(event, surface)) return;
    const point = this.#host.pointOf(event);
    if (!this.#hand.press(event.pointerId, point, event.timeStamp)) return;
    // Pointers that a script made up cannot be captured.
    if (event.isTrusted) surface.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') return;
    this.#press = { id: event.pointerId, x: event.clientX, y: event.clientY, crossPx: point.y, scrollTop: this.#host.scrollTop, hasMoved: false };
  }

  #follow(event: PointerEvent, surface: HTMLElement): void {
    if (!this.#hand.holds) return;
    // The button came up where nobody could tell, as over a menu.
    if ((event.buttons & 1) === 0) this.#release(event, surface);
    const point = this.#host.pointOf(event);
    if (!this.#hand.move(event.pointerId, point, event.timeStamp)) return;
    const press = this.#press;
    if (press?.id !== event.pointerId) return;
    if (!press.hasMoved && Math.hypot(event.clientX - press.x, event.clientY - press.y) > CLICK_PX) {
      press.hasMoved = true;
      surface.classList.add(DRAGGED);
    }
    this.#host.scrollTop = press.scrollTop - (point.y - press.crossPx);
  }

  #release({ type, pointerId, pointerType, timeStamp }: PointerEvent, surface: HTMLElement): void {
    // Fingers are captured by what they touch, and handed on to the surface from there.
    if (type === 'lostpointercapture' && surface.hasPointerCapture(pointerId)) return;
    if (type === 'pointerup') {
      this.#hand.letGo(pointerId, timeStamp);
      if (this.#press?.id === pointerId && this.#press.hasMoved) swallowClick();
    }
    else if (type === 'pointercancel' && pointerType !== 'mouse') this.#hand.cancel(pointerId);
    else this.#hand.drop(pointerId);
    if (!this.#hand.holds) surface.classList.remove(DRAGGED);
  }
}

function isPrimary(event: PointerEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.shiftKey;
}

function isOnScrollBar({ clientX, clientY }: PointerEvent, surface: HTMLElement): boolean {
  const { left, top } = surface.getBoundingClientRect();
  const x = clientX - left - surface.clientLeft;
  return x < 0 || x >= surface.clientWidth || clientY - top - surface.clientTop >= surface.clientHeight;
}
