import { HandGesture } from './hand-gesture.js';
import { readWheel } from '../../view/wheel.js';
import { WheelGesture } from './wheel-gesture.js';
import type { PlotPoint } from '../../view/grip.js';
import type { ViewController } from './view-controller.js';
import type { WheelMode } from '../../view/wheel.js';

/** Who gets the vertical wheel: the page, the timeline, or whoever needs it more. */
export type GestureMode = 'auto' | WheelMode;

/** What gestures need to know of the element that they belong to. */
export interface GestureHost {
  readonly gestures: GestureMode;
  /** Px from the surface's left edge to the plot's, now. */
  readonly plotX: number;
  /** Whether time runs from right to left. */
  readonly mirrored: boolean;
  readonly view: ViewController;
  /** Vertical place of the tracks, px. */
  scrollTop: number;
  /** A turn of the wheel was left to the page. */
  leftToPage(): void;
}

/** A trackpad reports smaller steps than this, px. */
const LEAST_NOTCH_PX = 50;
/** A mouse that moved less than this has clicked, px; fingers, which are less steady, are judged by the browser. */
const CLICK_PX = 4;

/** The surface's class while a mouse drags it. */
const DRAGGED = 'dragged';

/** A pointer that went down on the surface and may turn out to drag it. */
interface Press {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly scrollTop: number;
  hasMoved: boolean;
}

/** Turns wheel, drag and pinch on a surface into windows. */
export class GestureController {
  readonly #host: GestureHost;
  readonly #hand: HandGesture;
  readonly #wheel: WheelGesture;
  readonly #abort = new AbortController();
  #surface: HTMLElement | undefined;
  /** The mouse or pen that is down, or was last. */
  #press: Press | undefined;

  constructor(host: GestureHost) {
    this.#host = host;
    this.#hand = new HandGesture(host.view);
    this.#wheel = new WheelGesture(host.view);
  }

  /** Begins to listen to a surface. */
  connect(surface: HTMLElement): void {
    this.#surface = surface;
    const { signal } = this.#abort;
    surface.addEventListener('wheel', (event) => { this.#turn(event); }, { passive: false, signal });
    surface.addEventListener('pointerdown', (event) => { this.#takeHold(event, surface); }, { signal });
    surface.addEventListener('pointermove', (event) => { this.#follow(event, surface); }, { signal });
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
      surface.addEventListener(type, (event) => { this.#release(event, surface); }, { signal });
    }
    surface.addEventListener('click', (event) => { this.#swallowDrag(event); }, { capture: true, signal });
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
    if (!this.#hand.press(event.pointerId, this.#pointOf(event), event.timeStamp)) return;
    // Pointers that a script made up cannot be captured.
    if (event.isTrusted) surface.setPointerCapture(event.pointerId);
    if (event.pointerType === 'touch') return;
    this.#press = { id: event.pointerId, x: event.clientX, y: event.clientY, scrollTop: this.#host.scrollTop, hasMoved: false };
  }

  #follow(event: PointerEvent, surface: HTMLElement): void {
    if (!this.#hand.holds) return;
    // The button came up where nobody could tell, as over a menu.
    if ((event.buttons & 1) === 0) this.#release(event, surface);
    if (!this.#hand.move(event.pointerId, this.#pointOf(event), event.timeStamp)) return;
    const press = this.#press;
    if (press?.id !== event.pointerId) return;
    if (!press.hasMoved && Math.hypot(event.clientX - press.x, event.clientY - press.y) > CLICK_PX) {
      press.hasMoved = true;
      surface.classList.add(DRAGGED);
    }
    this.#host.scrollTop = press.scrollTop - (event.clientY - press.y);
  }

  #release({ type, pointerId, pointerType, timeStamp }: PointerEvent, surface: HTMLElement): void {
    // Fingers are captured by what they touch, and handed on to the surface from there.
    if (type === 'lostpointercapture' && surface.hasPointerCapture(pointerId)) return;
    if (type === 'pointerup') this.#hand.letGo(pointerId, timeStamp);
    else if (type === 'pointercancel' && pointerType !== 'mouse') this.#hand.cancel(pointerId);
    else this.#hand.drop(pointerId);
    if (!this.#hand.holds) surface.classList.remove(DRAGGED);
  }

  /** A drag ends with a click like any other press; this one is meant for nothing. */
  #swallowDrag(event: MouseEvent): void {
    const isByHand = event.detail > 0;
    if (isByHand && this.#press?.hasMoved === true) event.stopImmediatePropagation();
    this.#press = undefined;
  }

  #turn(event: WheelEvent): void {
    const mode = this.#wheelMode();
    const action = readWheel(event, mode);
    if (action.kind === 'page') {
      if (mode === 'cooperative') this.#host.leftToPage();
      return;
    }
    event.preventDefault();
    this.#wheel.turn({
      action: action.kind === 'pan' && this.#host.mirrored ? { kind: 'pan', px: -action.px } : action,
      x: this.#pointOf(event).x,
      timeMs: event.timeStamp,
      isNotch: isNotch(event),
    });
  }

  #pointOf({ clientX, clientY }: MouseEvent): PlotPoint {
    const { plotX, mirrored, view } = this.#host;
    const left = this.#surface ? this.#surface.getBoundingClientRect().left + this.#surface.clientLeft : 0;
    const x = clientX - left - plotX;
    return { x: mirrored ? view.window.widthPx - x : x, y: clientY };
  }

  #wheelMode(): WheelMode {
    const { gestures } = this.#host;
    if (gestures !== 'auto') return gestures;
    if (document.fullscreenElement) return 'greedy';
    const page = document.scrollingElement;
    const scrolls = page !== null && page.scrollHeight > page.clientHeight + 1;
    return scrolls || window.self !== window.top ? 'cooperative' : 'greedy';
  }
}

function isNotch({ deltaMode, deltaY }: WheelEvent): boolean {
  return deltaMode !== WheelEvent.DOM_DELTA_PIXEL || Math.abs(deltaY) >= LEAST_NOTCH_PX;
}

function isPrimary(event: PointerEvent): boolean {
  return event.button === 0 && !event.ctrlKey && !event.shiftKey;
}

function isOnScrollBar({ clientX }: PointerEvent, surface: HTMLElement): boolean {
  const x = clientX - surface.getBoundingClientRect().left - surface.clientLeft;
  return x < 0 || x >= surface.clientWidth;
}
