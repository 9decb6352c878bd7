import { hitAt } from '../../layout/hits.js';
import type { Hit } from '../../layout/hits.js';
import type { TipLeave } from './tip.js';

/** What a pointer over the plot can ask for. */
export interface PointerHost {
  readonly hits: readonly Hit[];
  /** From client px to px of the picture. */
  toPicture(clientX: number, clientY: number): { readonly x: number; readonly y: number };
  hover(hit: Hit | undefined): void;
  showTip(hit: Hit, clientX: number, clientY: number): void;
  hideTip(leave?: TipLeave): void;
  /** A click, at client px: on an event, a count, or an empty place. */
  pick(hit: Hit | undefined, at: { readonly x: number; readonly y: number }): void;
  /** A double click, at client px: on an event, or on an empty place. */
  enlarge(hit: Hit | undefined, at: { readonly x: number; readonly y: number }, inward: boolean): void;
}

/** How far off a mark still counts as hit, px: for a mouse, for a finger. */
const MOUSE_SLOP_PX = 5;
export const TOUCH_SLOP_PX = 22;
const TIP_DELAY_MS = 300;

/** Listens to a surface for clicks, double clicks and hovering. */
export class PointerListener {
  readonly #host: PointerHost;
  readonly #abort = new AbortController();
  #tipTimer: ReturnType<typeof setTimeout> | undefined;
  #slopPx = MOUSE_SLOP_PX;
  #isOver = false;

  constructor(host: PointerHost, surface: HTMLElement) {
    this.#host = host;
    const { signal } = this.#abort;
    surface.addEventListener('pointerdown', (event) => { this.#press(event); }, { signal });
    surface.addEventListener('pointermove', (event) => { this.#move(event); }, { signal });
    surface.addEventListener('pointerleave', () => { this.#leave('soon'); }, { signal });
    // The second click of a double one has been understood with the first.
    surface.addEventListener('click', (event) => { if (event.detail < 2) host.pick(this.#hit(event), { x: event.clientX, y: event.clientY }); }, { signal });
    surface.addEventListener('dblclick', (event) => { host.enlarge(this.#hit(event), { x: event.clientX, y: event.clientY }, !event.shiftKey); }, { signal });
  }

  disconnect(): void {
    clearTimeout(this.#tipTimer);
    this.#abort.abort();
  }

  /** The picture has moved under the pointer: what it was over is somewhere else now. */
  forget(): void {
    if (this.#isOver) this.#leave();
  }

  #press(event: PointerEvent): void {
    this.#slopPx = event.pointerType === 'mouse' ? MOUSE_SLOP_PX : TOUCH_SLOP_PX;
    this.#leave();
  }

  #move(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    clearTimeout(this.#tipTimer);
    const hit = this.#hit(event);
    this.#isOver = hit !== undefined;
    this.#host.hover(hit);
    if (!hit) {
      this.#host.hideTip('soon');
      return;
    }
    this.#tipTimer = setTimeout(() => { this.#host.showTip(hit, event.clientX, event.clientY); }, TIP_DELAY_MS);
  }

  #leave(leave: TipLeave = 'now'): void {
    this.#isOver = false;
    clearTimeout(this.#tipTimer);
    this.#host.hideTip(leave);
    this.#host.hover(undefined);
  }

  #hit(event: MouseEvent): Hit | undefined {
    const { x, y } = this.#host.toPicture(event.clientX, event.clientY);
    return hitAt(this.#host.hits, x, y, this.#slopPx);
  }
}
