import { hitAt } from '../../layout/hits.js';
import type { LinkLayer } from '../../layout/link-layer.js';
import type { TimelineEngine } from '../timeline/engine.js';

/** How far off a link the pointer may be, px: no further than off a mark. */
const SLOP_PX = 5;
const TIP_DELAY_MS = 300;

/** What a pointer over links can ask for. */
export interface LinkPointerHost {
  readonly links: LinkLayer | undefined;
  /** The pointer is over this link now; −1: over none. */
  hoverLink(link: number): void;
  tellLink(link: number, clientX: number, clientY: number): void;
  /** What was told is left. */
  hushLink(): void;
}

/** Listens to a timeline for the mouse over its links. Events come first: where one can be hit, no link is. */
export class LinkPointer {
  readonly #engine: TimelineEngine;
  readonly #host: LinkPointerHost;
  #link = -1;
  #isTold = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: TimelineEngine, timeline: EventTarget, host: LinkPointerHost) {
    this.#engine = engine;
    this.#host = host;
    timeline.addEventListener('pointermove', (event) => { if (event instanceof PointerEvent) this.#move(event); });
    // What moves the picture moves the links away from under the pointer.
    for (const type of ['pointerleave', 'pointerdown', 'wheel', 'keydown']) timeline.addEventListener(type, () => { this.leave(); }, { passive: true });
  }

  leave(): void {
    clearTimeout(this.#timer);
    if (this.#isTold) this.#host.hushLink();
    this.#isTold = false;
    this.#over(-1);
  }

  #move(event: PointerEvent): void {
    const link = event.pointerType === 'mouse' && event.buttons === 0 ? this.#linkAt(event) : -1;
    if (link !== this.#link || link < 0) this.leave();
    if (link < 0) return;
    this.#over(link);
    const { clientX, clientY } = event;
    const tell = (): void => {
      this.#isTold = true;
      this.#host.tellLink(link, clientX, clientY);
    };
    clearTimeout(this.#timer);
    if (this.#isTold) tell();
    else this.#timer = setTimeout(tell, TIP_DELAY_MS);
  }

  #over(link: number): void {
    if (link === this.#link) return;
    this.#link = link;
    this.#host.hoverLink(link);
  }

  #linkAt(event: PointerEvent): number {
    const { picture, stage } = this.#engine;
    const plot = stage?.layout?.plot;
    const { links } = this.#host;
    const isOnPlot = event.composedPath().some((target) => target instanceof Element && target.classList.contains('scroller'));
    if (!links || !plot || !isOnPlot || !picture.isOverPlot(event.clientX, event.clientY)) return -1;
    const { x, y } = picture.pointAt(event.clientX, event.clientY);
    return hitAt(picture.hits, x, y, SLOP_PX) ? -1 : links.linkAt(x - plot.x, y - plot.y, SLOP_PX);
  }
}
