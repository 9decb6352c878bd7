import { pointer, select, zoom, zoomIdentity } from 'd3';
import { instantToPx, msPerPx, pan, pxToInstant } from '../../view/view-window.js';
import { readWheel } from '../../view/wheel.js';
import { scalesAt } from '../../view/view-limits.js';
import { velocityOf } from '../../view/glide.js';
import type { D3ZoomEvent, ZoomTransform } from 'd3';
import type { Instant } from '../../time/instant.js';
import type { PointerSample } from '../../view/glide.js';
import type { ViewController } from './view-controller.js';
import type { ViewWindow } from '../../view/view-window.js';

/** Who gets the vertical wheel: the page, the timeline, or whoever needs it more. */
export type GestureMode = 'auto' | 'cooperative' | 'greedy' | 'none';

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

/** A wheel gesture is over after this pause; the next one takes hold of another instant. */
const WHEEL_PAUSE_MS = 200;
/** A notch of a wheel is spread over so long; a trackpad is smooth by itself. */
const NOTCH_MS = 160;
/** A trackpad reports smaller steps than this, px. */
const LEAST_NOTCH_PX = 50;
/** A pointer that moved less than this has clicked. */
const CLICK_PX = 4;

/**
 * Turns wheel, drag and pinch into windows. d3-zoom reads pointers and fingers; each of its transforms is taken
 * relative to the window that the gesture began with, so the window stays the only truth and nothing accumulates.
 */
export class GestureController {
  readonly #host: GestureHost;
  readonly #abort = new AbortController();
  #surface: HTMLElement | undefined;
  #start: { readonly window: ViewWindow; readonly scrollTop: number } | undefined;
  #samples: PointerSample[] = [];
  #wheel: { readonly x: number; readonly held: Instant; timeMs: number } | undefined;

  constructor(host: GestureHost) {
    this.#host = host;
  }

  /** Begins to listen to a surface. */
  connect(surface: HTMLElement): void {
    this.#surface = surface;
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent | TouchEvent) => this.#host.gestures !== 'none' && isPrimary(event))
      .clickDistance(CLICK_PX)
      .scaleExtent([0, Infinity])
      .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        // Fingers that go on beyond a limit must not carry the window sideways.
        behaviour.scaleExtent(this.#begin(event));
      })
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => { this.#follow(event); })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => { this.#end(event, surface); });
    // The wheel has a policy of its own, and a double click means different things on different marks.
    select(surface).call(behaviour).on('wheel.zoom', null).on('dblclick.zoom', null);
    surface.addEventListener('wheel', (event) => { this.#turn(event); }, { passive: false, signal: this.#abort.signal });
  }

  disconnect(): void {
    this.#abort.abort();
    if (this.#surface) select(this.#surface).on('.zoom', null);
    this.#surface = undefined;
  }

  /** Returns how much smaller and larger the gesture may make the picture. */
  #begin({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): [number, number] {
    const { view, scrollTop } = this.#host;
    view.hold(true);
    this.#start = { window: view.window, scrollTop };
    // The press is where the hand was first: a quick flick may report only one move more.
    this.#samples = sourceEvent instanceof Event ? [{ timeMs: sourceEvent.timeStamp, x: 0 }] : [];
    const { start, end, widthPx } = view.window;
    const { closest, widest } = scalesAt((start + end) / 2, view.limits, widthPx);
    return [Math.min(1, msPerPx(view.window) / widest), Math.max(1, msPerPx(view.window) / closest)];
  }

  #follow({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): void {
    const start = this.#start;
    if (!start) return;
    this.#host.view.window = transformed(start.window, transform, this.#host.plotX, this.#host.mirrored);
    if (transform.k === 1 && sourceEvent instanceof MouseEvent) this.#host.scrollTop = start.scrollTop - transform.y;
    if (sourceEvent instanceof Event) this.#samples.push({ timeMs: sourceEvent.timeStamp, x: transform.x });
  }

  #end({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>, surface: HTMLElement): void {
    this.#host.view.hold(false);
    this.#start = undefined;
    // d3-zoom keeps its transform on the node; the next gesture begins from the window alone.
    select(surface).property('__zoom', zoomIdentity);
    if (this.#samples.length > 1 && transform.k === 1 && sourceEvent instanceof Event) {
      const velocity = velocityOf([...this.#samples, { timeMs: sourceEvent.timeStamp, x: transform.x }]);
      this.#host.view.glide(this.#host.mirrored ? -velocity : velocity);
    }
    this.#samples = [];
  }

  #turn(event: WheelEvent): void {
    const mode = this.#wheelMode();
    const reading = readWheel(event, mode);
    if (reading.kind === 'page') {
      if (mode === 'cooperative') this.#host.leftToPage();
      return;
    }
    event.preventDefault();
    const { view } = this.#host;
    if (reading.kind === 'pan') {
      this.#wheel = undefined;
      view.window = pan(view.window, this.#host.mirrored ? -reading.px : reading.px);
      return;
    }
    const px = pointer(event, this.#surface)[0] - this.#host.plotX;
    const x = this.#host.mirrored ? view.window.widthPx - px : px;
    // One gesture holds one instant under the pointer, from the widest window to the narrowest and back.
    const isSame = this.#wheel !== undefined && this.#wheel.x === x && event.timeStamp - this.#wheel.timeMs < WHEEL_PAUSE_MS;
    const held = isSame && this.#wheel ? this.#wheel.held : pxToInstant(view.window, x);
    view.zoomAt(x, held, view.targetScale / 2 ** reading.log2, isNotch(event) ? NOTCH_MS : 0);
    // At a limit the instant slips from under the pointer; the next turn then takes hold anew.
    const slipped = Math.abs(instantToPx(view.window, held) - x) > 1;
    this.#wheel = slipped ? undefined : { x, held, timeMs: event.timeStamp };
  }

  #wheelMode(): 'cooperative' | 'greedy' | 'none' {
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

function isPrimary(event: MouseEvent | TouchEvent): boolean {
  return !('button' in event) || (event.button === 0 && !event.ctrlKey && !event.shiftKey);
}

/** The window that a gesture leads to from the one it began with. */
function transformed(window: ViewWindow, { k, x }: ZoomTransform, plotX: number, mirrored: boolean): ViewWindow {
  const shiftRight = x + (k - 1) * plotX;
  // Mirrored, a px p of the plot shows what is width − p from the start: the shift is seen from the other edge.
  const shift = mirrored ? (1 - k) * window.widthPx - shiftRight : shiftRight;
  if (k === 1) return pan(window, shift);
  return {
    start: pxToInstant(window, -shift / k),
    end: pxToInstant(window, (window.widthPx - shift) / k),
    widthPx: window.widthPx,
  };
}
