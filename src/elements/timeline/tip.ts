/** A few words about what is under the pointer. */
export interface Tip {
  readonly title: string;
  readonly date: string;
  /** Client px. */
  readonly x: number;
  readonly y: number;
}

/** From the pointer to the tip, so that the pointer does not cover it. */
const OFFSET_PX = 14;
/** From the tip to the edge of the plot. */
const MARGIN_PX = 4;

/** A tip stays for so long after what it is about has been left: long enough to go over to it. */
const LINGER_MS = 150;

/** Whether a tip goes at once, or may be gone over to. */
export type TipLeave = 'now' | 'soon';

/**
 * The tip of a timeline. It stays while the pointer is on it, and Escape sends it away, wherever the focus is.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
export class TipBox {
  readonly #host: EventTarget;
  readonly #element: HTMLElement;
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #escape: AbortController | undefined;

  /**
   * @param host    the timeline
   * @param element a date and a title, in the plot
   */
  constructor(host: EventTarget, element: HTMLElement) {
    this.#host = host;
    this.#element = element;
    element.addEventListener('pointerenter', () => { clearTimeout(this.#leaving); });
    element.addEventListener('pointerleave', () => { this.show(undefined, 'soon'); });
  }

  /** Shows a tip; `undefined` takes it away. */
  show(tip: Tip | undefined, leave: TipLeave = 'now'): void {
    clearTimeout(this.#leaving);
    if (tip === undefined && leave === 'soon' && this.#isShown) {
      this.#leaving = setTimeout(() => { this.#place(undefined); }, LINGER_MS);
    } else this.#place(tip);
  }

  /** Takes the tip away; returns whether there was one. */
  close(): boolean {
    const wasShown = this.#isShown;
    this.show(undefined);
    return wasShown;
  }

  get #isShown(): boolean {
    return !this.#element.hidden;
  }

  #place(tip: Tip | undefined): void {
    placeTip(this.#element, tip);
    this.#escape?.abort();
    this.#escape = undefined;
    if (!tip) return;
    this.#escape = new AbortController();
    window.addEventListener('keydown', (event) => { this.#press(event); }, { capture: true, signal: this.#escape.signal });
  }

  #press(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    this.show(undefined);
    // In the timeline the key has done its work; what else it would close there waits for the next press.
    if (event.composedPath().includes(this.#host)) event.stopPropagation();
  }
}

/** Shows a tip beside the pointer and inside the plot, or hides it. */
function placeTip(element: HTMLElement, tip: Tip | undefined): void {
  element.hidden = tip === undefined;
  const plot = element.parentElement;
  if (!tip || !plot) return;
  const [date, title] = element.children;
  if (date) date.textContent = tip.date;
  if (title) title.textContent = tip.title;
  const around = plot.getBoundingClientRect();
  // A page may show the plot scaled.
  const scale = around.width / plot.offsetWidth || 1;
  const [x, y] = [(tip.x - around.left) / scale, (tip.y - around.top) / scale];
  const { offsetWidth: width, offsetHeight: height } = element;
  const left = Math.max(MARGIN_PX, Math.min(x + OFFSET_PX, plot.offsetWidth - width - MARGIN_PX));
  const top = y + (y + OFFSET_PX + height < plot.offsetHeight ? OFFSET_PX : -OFFSET_PX - height);
  element.style.transform = `translate(${left}px, ${top}px)`;
}
