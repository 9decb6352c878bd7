import { liesAsSheet } from './sheet.js';

/** What is wiped through. */
interface Swiped {
  /** Whether time, and with it the way to what comes next, runs from right to left. */
  readonly isRightToLeft: boolean;
  /** Goes to the next event, or with −1 to the one before; returns whether there is one. */
  step(by: 1 | -1): boolean;
  close(): void;
}

/** So far a finger moves before it is clear where it goes, px. */
const SLOP_PX = 10;
/** From so far on it is a swipe, px. */
const SWIPE_PX = 56;
/** So quick a flick is one as well, px per ms. */
const FLICK = 0.5;
/** A finger that has rested for so long selects text, ms. */
const LONG_PRESS_MS = 400;
const RETURN_MS = 180;

interface Stroke {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly startMs: number;
  /** Whether the card lies over the foot of the plot and can be pulled down: where it is at its beginning, or is held by its grip. */
  readonly isSheet: boolean;
  /** Whether the finger holds the bar of such a card, where there is nothing to scroll or to select. */
  readonly isHeld: boolean;
  way: 'open' | 'sideways' | 'down';
  dx: number;
  dy: number;
}

/**
 * A finger that wipes over a card sideways goes to the next event or the one before; one that pulls a card down which lies over the
 * plot closes it. Everything else, such as scrolling, pinching and selecting text, is left to the browser.
 */
export function listenForSwipes(card: HTMLElement, swiped: Swiped): void {
  const swipe = new Swipe(card, swiped);
  card.addEventListener('touchstart', swipe.start, { passive: true });
  // Only who hears of a move at once can keep the browser from scrolling.
  card.addEventListener('touchmove', swipe.move, { passive: false });
  card.addEventListener('touchend', swipe.end);
  card.addEventListener('touchcancel', swipe.cancel);
}

class Swipe {
  readonly #card: HTMLElement;
  readonly #swiped: Swiped;
  #stroke: Stroke | undefined;

  constructor(card: HTMLElement, swiped: Swiped) {
    this.#card = card;
    this.#swiped = swiped;
  }

  readonly start = (event: TouchEvent): void => {
    const [touch] = event.touches;
    this.#letGo();
    const liesOver = liesAsSheet(this.#card);
    const bar = this.#part('.bar');
    const isHeld = liesOver && bar !== undefined && event.composedPath().includes(bar);
    if (!touch || event.touches.length > 1 || (!isHeld && document.getSelection()?.isCollapsed === false)) return;
    const isSheet = isHeld || (liesOver && this.#card.scrollTop <= 0);
    this.#stroke = { id: touch.identifier, x: touch.clientX, y: touch.clientY, startMs: event.timeStamp, isSheet, isHeld, way: 'open', dx: 0, dy: 0 };
  };

  readonly move = (event: TouchEvent): void => {
    const stroke = this.#stroke;
    const touch = event.touches[0];
    if (!stroke || !touch) return;
    if (event.touches.length > 1) {
      this.#letGo();
      return;
    }
    stroke.dx = touch.clientX - stroke.x;
    stroke.dy = touch.clientY - stroke.y;
    if (stroke.way === 'open') this.#decide(stroke, event);
    if (this.#stroke === undefined || stroke.way === 'open') return;
    event.preventDefault();
    if (stroke.way === 'sideways') this.#shift('article', `translateX(${stroke.dx / 2}px)`);
    else this.#shift(undefined, `translateY(${Math.max(0, stroke.dy)}px)`);
  };

  readonly end = (event: TouchEvent): void => {
    const stroke = this.#stroke;
    if (!stroke) return;
    const { way, dx, dy, startMs } = stroke;
    const px = way === 'sideways' ? Math.abs(dx) : dy;
    const isSwipe = px >= SWIPE_PX || px / Math.max(1, event.timeStamp - startMs) >= FLICK;
    if (way === 'open') this.#stroke = undefined;
    else if (!isSwipe) this.#letGo();
    else if (way === 'sideways') this.#turn(dx);
    else {
      this.#shift(undefined, '');
      this.#stroke = undefined;
      this.#swiped.close();
    }
  };

  readonly cancel = (): void => { this.#letGo(); };

  #decide(stroke: Stroke, event: TouchEvent): void {
    const { dx, dy, isHeld } = stroke;
    if (Math.hypot(dx, dy) < SLOP_PX) return;
    if ((!isHeld && event.timeStamp - stroke.startMs > LONG_PRESS_MS) || !event.cancelable) this.#stroke = undefined;
    else if (Math.abs(dx) > 1.5 * Math.abs(dy)) stroke.way = 'sideways';
    else if (stroke.isSheet && dy > (isHeld ? 0 : 1.5 * Math.abs(dx))) stroke.way = 'down';
    else this.#stroke = undefined;
  }

  /** The other event comes from where the finger has come. */
  #turn(dx: number): void {
    if (!this.#swiped.step(dx < 0 !== this.#swiped.isRightToLeft ? 1 : -1)) {
      this.#letGo();
      return;
    }
    this.#stroke = undefined;
    this.#shift('article', '');
    this.#animate('article', [{ transform: `translateX(${-Math.sign(dx) * SWIPE_PX}px)`, opacity: 0 }, { transform: 'none', opacity: 1 }]);
  }

  /** Nothing comes of it: what was moved goes back. */
  #letGo(): void {
    const way = this.#stroke?.way ?? 'open';
    this.#stroke = undefined;
    if (way === 'open') return;
    const selector = way === 'sideways' ? 'article' : undefined;
    const transform = this.#part(selector)?.style.transform ?? '';
    this.#shift(selector, '');
    this.#animate(selector, [{ transform }, { transform: 'none' }]);
  }

  #shift(selector: string | undefined, transform: string): void {
    const element = this.#part(selector);
    if (element && !matchMedia('(prefers-reduced-motion: reduce)').matches) element.style.transform = transform;
  }

  #animate(selector: string | undefined, frames: Keyframe[]): void {
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.#part(selector)?.animate(frames, { duration: RETURN_MS, easing: 'ease-out' });
  }

  /** What of the card is meant; the card itself where no part is named. */
  #part(selector: string | undefined): HTMLElement | undefined {
    return selector === undefined ? this.#card : this.#card.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }
}
