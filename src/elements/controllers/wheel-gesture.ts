import { instantToPx, pan, pxToInstant } from '../../view/view-window.js';
import type { Instant } from '../../time/instant.js';
import type { ViewController } from './view-controller.js';
import type { WheelAction } from '../../view/wheel.js';

/** A turn of the wheel that is the timeline's. */
export interface WheelTurn {
  readonly action: Extract<WheelAction, { kind: 'zoom' | 'pan' }>;
  /** Where the pointer is, px from the window's start. */
  readonly x: number;
  readonly timeMs: number;
  /** Whether it is one of a few large turns, which are spread over several frames, rather than one of many small ones. */
  readonly isNotch: boolean;
}

/** A wheel gesture is over after this pause; the next one takes hold of another instant. */
const PAUSE_MS = 200;
/** A notch of a wheel is spread over so long; a trackpad is smooth by itself. */
const NOTCH_MS = 160;

/** Turns of the wheel: one gesture of many turns holds one instant under the pointer, from the widest window to the narrowest and back. */
export class WheelGesture {
  readonly #view: ViewController;
  #grip: { readonly x: number; readonly held: Instant; readonly timeMs: number } | undefined;

  constructor(view: ViewController) {
    this.#view = view;
  }

  turn({ action, x, timeMs, isNotch }: WheelTurn): void {
    const view = this.#view;
    if (action.kind === 'pan') {
      this.#grip = undefined;
      if (isNotch) view.slideBy(action.px, NOTCH_MS);
      else view.window = pan(view.window, action.px);
      return;
    }
    const isSame = this.#grip?.x === x && timeMs - this.#grip.timeMs < PAUSE_MS;
    const held = isSame && this.#grip ? this.#grip.held : pxToInstant(view.window, x);
    view.zoomAt(x, held, view.targetScale / 2 ** action.log2, isNotch ? NOTCH_MS : 0);
    // At a limit the instant slips from under the pointer; the next turn then takes hold anew.
    const slipped = Math.abs(instantToPx(view.window, held) - x) > 1;
    this.#grip = slipped ? undefined : { x, held, timeMs };
  }
}
