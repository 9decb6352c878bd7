/** No item is lower than this. */
const PROBE_PX = 20;
/** Between what lies over the list and the item below it. */
const GAP_PX = 8;

/** Which items of a list can be seen, by where they are on the screen: what is closed costs nothing then, however much of it is in the page. */
export class ListSight {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Whether the element scrolls what is in it, rather than the page. */
  get scrolls(): boolean {
    const { overflowY } = getComputedStyle(this.#host);
    return overflowY !== 'visible' && overflowY !== 'clip' && this.#host.scrollHeight > this.#host.clientHeight;
  }

  /** The first item in sight. */
  get first(): HTMLElement | undefined {
    return this.items().next().value ?? undefined;
  }

  /** The items in sight, from above. */
  *items(): Generator<HTMLElement, undefined> {
    const { left, width, bottom } = this.#host.getBoundingClientRect();
    let before: HTMLElement | null = null;
    for (let y = this.#clearTop; y < Math.min(bottom, innerHeight); y += PROBE_PX) {
      const item = this.#host.shadowRoot?.elementFromPoint(left + width / 2, y)?.closest<HTMLElement>('li[data-row]') ?? null;
      if (item && item !== before) yield item;
      before = item;
    }
    return undefined;
  }

  /** Scrolls the element until an item is the first one. */
  bringToTop(item: HTMLElement): void {
    this.#host.scrollTop += item.getBoundingClientRect().top - this.#clearTop;
  }

  /** Scrolls the element until an item is in sight, and nothing around it: a page does not move because something in it was selected. */
  bringIn(item: HTMLElement): void {
    const { top, bottom } = item.getBoundingClientRect();
    const covered = Number.parseFloat(getComputedStyle(this.#host).scrollPaddingBlockEnd) || 0;
    const above = this.#clearTop - top;
    const below = bottom - (this.#host.getBoundingClientRect().bottom - covered);
    if (above > 0) this.#host.scrollTop -= above;
    else if (below > 0) this.#host.scrollTop += Math.min(below, -above);
  }

  /** Where the part that nothing lies over begins, client px. */
  get #clearTop(): number {
    const over = [...this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.scrubber') ?? []].map((strip) => strip.offsetHeight);
    return this.#host.getBoundingClientRect().top + Math.max(0, ...over) + GAP_PX;
  }
}
