import { pageScrolls } from './page-scrolls.js';
import { readWheel } from '../../view/wheel.js';
import { WheelDeviceReader } from '../../view/wheel-device.js';
import { WheelGesture } from './wheel-gesture.js';
import type { GestureHost } from './gesture-host.js';
import type { WheelAction, WheelInput, WheelMode } from '../../view/wheel.js';
import type { WheelDevice } from '../../view/wheel-device.js';

/** A turn of the wheel, kept beyond its event. */
interface Turn extends WheelInput {
  readonly x: number;
  readonly timeMs: number;
}

/** Whether the page scrolls is asked anew after this pause: within one gesture the wheel stays with whom it belongs to. */
const PAUSE_MS = 400;
/** Nothing more of a first turn that a wheel or a trackpad may have made: then it was a wheel. */
const DOUBT_MS = 40;

/** Listens to the wheel over a surface: what is the timeline's goes to its window, the rest stays the page's. */
export class WheelListener {
  readonly #host: GestureHost;
  readonly #surface: HTMLElement;
  readonly #gesture: WheelGesture;
  readonly #devices = new WheelDeviceReader();
  #mode: WheelMode = 'cooperative';
  #lastMs = -Infinity;
  #doubted: { readonly turn: Turn; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(host: GestureHost, surface: HTMLElement, signal: AbortSignal) {
    this.#host = host;
    this.#surface = surface;
    this.#gesture = new WheelGesture(host.view);
    surface.addEventListener('wheel', (event) => { this.#turn(event); }, { passive: false, signal });
    signal.addEventListener('abort', () => { clearTimeout(this.#doubted?.timer); });
  }

  #turn(event: WheelEvent): void {
    const isNew = event.timeStamp - this.#lastMs > PAUSE_MS;
    this.#lastMs = event.timeStamp;
    const mode = this.#findMode(isNew);
    const device = this.#devices.read(event, event.timeStamp);
    const turn = this.#keep(event);
    // Names, axis and whatever else is beside the plot are the page's to zoom.
    const isPages = (turn.ctrlKey || turn.metaKey) && !this.#host.isOverTime(event.clientX, event.clientY);
    const action: WheelAction = isPages ? { kind: 'page' } : readWheel(turn, mode, device ?? 'wheel', this.#host.stance.isTurned);
    if (action.kind === 'page') {
      if (isNew && mode === 'cooperative' && !isPages) this.#host.leftToPage('wheel');
      return;
    }
    event.preventDefault();
    const before = this.#doubted?.turn;
    clearTimeout(this.#doubted?.timer);
    this.#doubted = undefined;
    if (device === undefined) {
      const timer = setTimeout(() => {
        this.#doubted = undefined;
        this.#do(turn, this.#devices.settle());
      }, DOUBT_MS);
      this.#doubted = { turn, timer };
      return;
    }
    if (before) this.#do(before, device);
    this.#do(turn, device);
  }

  #do(turn: Turn, device: WheelDevice): void {
    const { isTurned, isMirrored } = this.#host.stance;
    const action = readWheel(turn, this.#mode, device, isTurned);
    if (action.kind === 'page') return;
    if (action.kind === 'scroll') {
      this.#host.scrollTop += isTurned && isMirrored ? -action.px : action.px;
      return;
    }
    this.#gesture.turn({
      action: action.kind === 'pan' && isMirrored && !isTurned ? { kind: 'pan', px: -action.px } : action,
      x: turn.x,
      timeMs: turn.timeMs,
      isNotch: device === 'wheel',
    });
  }

  #keep(event: WheelEvent): Turn {
    const { deltaX, deltaY, deltaMode, ctrlKey, metaKey, shiftKey, timeStamp } = event;
    return { deltaX, deltaY, deltaMode, ctrlKey, metaKey, shiftKey, x: this.#host.pointOf(event).x, timeMs: timeStamp };
  }

  #findMode(isNew: boolean): WheelMode {
    const { gestures } = this.#host;
    if (gestures !== 'auto') this.#mode = gestures;
    else if (isNew) this.#mode = pageScrolls(this.#surface) ? 'cooperative' : 'greedy';
    return this.#mode;
  }
}
