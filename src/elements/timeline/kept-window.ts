import { closedSpan } from '../../view/closed-span.js';
import { msPerPx, resize, sameWindow, show } from '../../view/view-window.js';
import type { Arrangement } from '../../layout/arrangement.js';
import type { Span } from '../../time/span.js';
import type { ViewController } from '../controllers/view-controller.js';
import type { ViewWindow } from '../../view/view-window.js';

/** What a window is to hold to when the stage is another one. */
export interface WindowWishes {
  /** The window to begin with, infinite at an end that is to be that of all events; everything where there is none. */
  readonly first: Span | undefined;
  /** Nothing outside of these can be reached. */
  readonly bounds: Partial<Span>;
  /** Whether a new width shows more or less time, rather than the same time larger or smaller. */
  readonly keepScale: boolean;
}

/** Keeps the window what a reader or a program has made it, while stages of other sizes, or with more events, come and go around it. */
export class KeptWindow {
  readonly #view: ViewController;
  /** The window that was begun with, as it is now; while nobody moves it, it follows what arrives. */
  #entered: ViewWindow | undefined;
  /** The stretch that was asked for since the window was last at rest. */
  #asked: Span | undefined;

  constructor(view: ViewController) {
    this.#view = view;
  }

  /** The window to begin with, for events that were not there before. */
  enter(arrangement: Arrangement, { first, bounds }: WindowWishes): void {
    this.#view.limits = within(arrangement.limits, bounds);
    // What was asked for before there was anything to see.
    const asked = this.#entered ? undefined : this.#asked;
    this.#view.window = this.#showing(asked ?? first, arrangement);
    if (asked) this.#asked = this.#view.window;
    this.#entered = this.#view.window;
  }

  /**
   * The window for the same events in another arrangement, or for more of them.
   *
   * @param before the arrangement that it was right for
   */
  refit(arrangement: Arrangement, before: Arrangement, { first, bounds, keepScale }: WindowWishes): void {
    const { fit, limits, store } = arrangement;
    const view = this.#view;
    const { window, destination } = view;
    const isUntouched = this.#entered !== undefined && sameWindow(window, this.#entered);
    view.limits = within(limits, bounds);
    // A stretch that was asked for together with the selection stays that stretch when the card comes or goes.
    const isAsked = this.#asked !== undefined && window.start === this.#asked.start && window.end === this.#asked.end;
    if (isUntouched && store !== before.store) view.refit(this.#showing(first, arrangement));
    // Room that a card gives back is none for time in which there is nothing.
    else if (sameWindow(window, before.fit) && (!keepScale || fit.widthPx > window.widthPx)) view.refit(fit);
    else if (keepScale && !isAsked) view.refit({ ...window, end: window.start + msPerPx(window) * fit.widthPx, widthPx: fit.widthPx });
    else view.refit(resize(window, fit.widthPx));
    // A card that opens beside the plot does not end a journey that began with the same click.
    if (!sameWindow(destination, window)) view.flyTo(sameWindow(destination, before.fit) ? fit : resize(destination, fit.widthPx));
    if (isUntouched) this.#entered = view.window;
  }

  /** A stretch of time is asked for. */
  ask(span: Span): void {
    this.#asked = span;
  }

  /** The window has come to rest. */
  rested(): void {
    this.#asked = undefined;
  }

  #showing(span: Span | undefined, { fit, store }: Arrangement): ViewWindow {
    return span ? show(fit, closedSpan(span, store.extent, this.#view.limits)) : fit;
  }
}

/** Bounds of which the one is not before the other bound nothing. */
function within(limits: Arrangement['limits'], { start: min = limits.min, end: max = limits.max }: Partial<Span>): Arrangement['limits'] {
  return min < max ? { ...limits, min, max } : limits;
}
