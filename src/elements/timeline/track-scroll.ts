import { pushedPx } from '../../layout/track-rows.js';
import type { Stance } from './stance.js';
import type { TrackRow } from '../../layout/track-rows.js';

/** How far the tracks are scrolled, across time: down where time runs from side to side, else sideways. */
export class TrackScroll {
  readonly #scroller: () => HTMLElement | undefined;
  readonly #stance: () => Stance | undefined;
  /** How far rows have pushed it so far, px. */
  pushedPx = 0;
  #px = 0;

  constructor(scroller: () => HTMLElement | undefined, stance: () => Stance | undefined) {
    this.#scroller = scroller;
    this.#stance = stance;
  }

  /** Px, as they were read last: what is set here is seen when the scroller has moved. */
  get px(): number {
    return this.#px;
  }

  set px(px: number) {
    const scroller = this.#scroller();
    const stance = this.#stance();
    if (!scroller) return;
    if (stance?.isTurned !== true) scroller.scrollTop = px;
    else scroller.scrollLeft = stance.isMirrored ? -px : px;
  }

  /** Reads where the scroller is now; returns whether it was elsewhere. */
  read(): boolean {
    const before = this.#px;
    const scroller = this.#scroller();
    this.#px = !scroller ? 0 : this.#stance()?.isTurned === true ? Math.abs(scroller.scrollLeft) : scroller.scrollTop;
    return this.#px !== before;
  }

  /** Tracks that lie another way begin at their beginning. */
  begin(): void {
    this.#scroller()?.scrollTo(0, 0);
  }

  /** Goes along with rows that others above them have pushed. */
  follow(before: readonly TrackRow[], now: readonly TrackRow[], plotHeight: number): void {
    if (this.#px <= 0 || now === before) return;
    const pushed = pushedPx(before, now, this.#px, plotHeight);
    if (pushed === 0) return;
    const fromPx = this.#px;
    this.px = fromPx + pushed;
    this.read();
    this.pushedPx += this.#px - fromPx;
  }
}
