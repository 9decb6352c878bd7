import { hitAt } from '../../layout/hits.js';
import { TapReader } from '../../view/taps.js';
import { TOUCH_SLOP_PX } from './pointer.js';
import type { GestureMode } from '../controllers/gesture-host.js';
import type { Hit } from '../../layout/hits.js';
import type { PlotPoint } from '../../view/grip.js';
import type { PointerHost } from './pointer.js';

/** What fingers ask for beside panning and pinching. */
export interface TouchHost extends PointerHost {
  readonly gestures: GestureMode;
  /** Whether a finger along time scrolls the page: time runs down, and so does that. */
  readonly leavesTimeToPage: boolean;
  leftToPage(gesture: 'touch'): void;
}

/** A finger that rests for so long asks what it is on. */
const LONG_PRESS_MS = 500;
/** A short knock tells the finger that it was heard. */
const KNOCK_MS = 10;

/**
 * Fingers that tap twice, tap with two, or rest on something: in is twice as near, out half as near, and what a finger rests on says its name
 * and opens when the finger goes. A single tap is a click, as browsers make one.
 */
export class TouchListener {
  readonly #host: TouchHost;
  readonly #abort = new AbortController();
  readonly #taps = new TapReader();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Waits for what a finger scrolls that the browser has taken. */
  #scrolling: AbortController | undefined;
  /** What a finger has rested on for long. */
  #rested: Hit | undefined;
  /** The clicks that browsers make out of what was understood already are meant for nothing. */
  #isUnderstood = false;

  constructor(host: TouchHost, surface: HTMLElement) {
    this.#host = host;
    const { signal } = this.#abort;
    const ofTouch = (hear: (event: PointerEvent) => void) => (event: PointerEvent): void => {
      if (event.pointerType === 'touch') hear(event);
    };
    surface.addEventListener('pointerdown', ofTouch((event) => { this.#press(event); }), { signal });
    surface.addEventListener('pointermove', ofTouch((event) => {
      if (!this.#taps.move(event.pointerId, pointOf(event))) this.#stopResting();
    }), { signal });
    surface.addEventListener('pointerup', ofTouch((event) => { this.#lift(event); }), { signal });
    surface.addEventListener('pointercancel', ofTouch((event) => {
      if (this.#taps.fingers === 1 && host.leavesTimeToPage) this.#seeWhatScrolls(surface);
      this.#taps.cancel(event.pointerId);
      this.#stopResting();
    }), { signal });
    for (const type of ['click', 'dblclick'] as const) {
      surface.addEventListener(type, (event) => {
        if (this.#isUnderstood && event.detail > 0) event.stopImmediatePropagation();
      }, { capture: true, signal });
    }
    // The menu of a long press would lie over what it says.
    surface.addEventListener('contextmenu', (event) => {
      if (this.#taps.fingers > 0 && this.#host.gestures !== 'none') event.preventDefault();
    }, { signal });
    // A mouse or pen begins anew.
    surface.addEventListener('pointerdown', (event) => { if (event.pointerType !== 'touch') this.#isUnderstood = false; }, { capture: true, signal });
  }

  disconnect(): void {
    clearTimeout(this.#timer);
    this.#scrolling?.abort();
    this.#abort.abort();
  }

  #press(event: PointerEvent): void {
    const point = pointOf(event);
    this.#taps.press(event.pointerId, point, event.timeStamp);
    this.#stopResting();
    this.#scrolling?.abort();
    this.#isUnderstood = false;
    if (this.#taps.fingers === 1) this.#timer = setTimeout(() => { this.#rest(point); }, LONG_PRESS_MS);
  }

  #rest(point: PlotPoint): void {
    this.#rested = this.#hitAt(point);
    if (!this.#rested) return;
    this.#host.showTip(this.#rested, point.x, point.y);
    // Not every device can, and browsers allow it only after a first tap.
    if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate(KNOCK_MS);
  }

  #lift(event: PointerEvent): void {
    const tap = this.#taps.lift(event.pointerId, event.timeStamp);
    const rested = this.#rested;
    this.#stopResting();
    if (rested) {
      this.#isUnderstood = true;
      this.#host.pick(rested, pointOf(event));
    } else if (tap && tap.kind !== 'tap' && this.#host.gestures !== 'none') {
      this.#isUnderstood = true;
      if (tap.kind === 'two-finger-tap') this.#host.enlarge(undefined, tap.point, false);
      else this.#host.enlarge(this.#hitAt(tap.point), tap.point, true);
    }
  }

  /** A finger that goes sideways scrolls the columns; one along time, the page around them. */
  #seeWhatScrolls(surface: HTMLElement): void {
    this.#scrolling = new AbortController();
    const { signal } = this.#scrolling;
    window.addEventListener('scroll', ({ target }) => { if (target !== surface) this.#host.leftToPage('touch'); }, { capture: true, once: true, signal });
  }

  #stopResting(): void {
    clearTimeout(this.#timer);
    if (this.#rested) this.#host.hideTip();
    this.#rested = undefined;
  }

  #hitAt(point: PlotPoint): Hit | undefined {
    const { x, y } = this.#host.toPicture(point.x, point.y);
    return hitAt(this.#host.hits, x, y, TOUCH_SLOP_PX);
  }
}

function pointOf({ clientX, clientY }: PointerEvent): PlotPoint {
  return { x: clientX, y: clientY };
}
