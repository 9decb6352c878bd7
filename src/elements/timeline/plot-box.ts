import { liesAsSheet } from '../card/sheet.js';

/** How large the picture can be, CSS px. */
export interface PlotSize {
  readonly width: number;
  readonly height: number;
  /** The width without what stands beside the picture. */
  readonly fullWidth: number;
}

/** The plot as a box of the page: its size, what lies over it, and how far its content reaches. All that is read from the page is read here. */
export class PlotBox {
  readonly #root: () => ParentNode;
  readonly #resize: ResizeObserver;
  #size: PlotSize = { width: 0, height: 0, fullWidth: 0 };
  #coveredPx = 0;

  /** @param resized the plot, or the card over it, may have another size */
  constructor(root: () => ParentNode, resized: () => void) {
    this.#root = root;
    this.#resize = new ResizeObserver(resized);
  }

  /** The size as it was measured last. */
  get size(): PlotSize {
    return this.#size;
  }

  /** How much of the plot's foot the card lies over, as it was measured last, CSS px. */
  get coveredPx(): number {
    return this.#coveredPx;
  }

  connect(): void {
    const plot = this.#find('.plot');
    if (plot) this.#resize.observe(plot);
  }

  disconnect(): void {
    this.#resize.disconnect();
  }

  /** Measures the plot; returns whether it has another size. */
  measure(): boolean {
    const scroller = this.#find('.scroller');
    const before = this.#size;
    if (!scroller) return false;
    const { clientWidth: width, clientHeight: height } = scroller;
    const besides = (this.#find('.body')?.clientWidth ?? width) - scroller.offsetWidth;
    const fullWidth = width + Math.max(0, besides);
    if (width === before.width && height === before.height && fullWidth === before.fullWidth) return false;
    this.#size = { width, height, fullWidth };
    return true;
  }

  /** Measures the card, which in narrow containers lies over the foot of the plot; returns whether it covers more or less of it. */
  measureCard(): boolean {
    const card = this.#find('longview-card');
    if (card) this.#resize.observe(card);
    const covered = card && liesAsSheet(card) ? card.offsetHeight : 0;
    if (covered === this.#coveredPx) return false;
    this.#coveredPx = covered;
    this.#find('.plot')?.style.setProperty('--_covered', `${covered}px`);
    return true;
  }

  /** Where time runs down, tracks scroll sideways: that leaves another height, or width, for the picture. */
  turn(isVertical: boolean): void {
    const plot = this.#find('.plot');
    if (!plot || plot.classList.contains('vertical') === isVertical) return;
    plot.classList.toggle('vertical', isVertical);
    this.measure();
  }

  /** Sets the height that the timeline takes where the page leaves it to it. */
  setNaturalHeight(px: number): void {
    // Inside, since a change of the host's own style would look like a change of theme.
    this.#find('.body')?.style.setProperty('--_natural-height', `${px}px`);
  }

  /** The scroll bar follows what the tracks come to, across time. */
  setContent(px: number, isVertical: boolean): void {
    const style = this.#find('.sizer')?.style;
    style?.setProperty('block-size', isVertical ? '0' : `${px + this.#coveredPx}px`);
    style?.setProperty('inline-size', isVertical ? `${px}px` : '');
  }

  #find(selector: string): HTMLElement | null {
    return this.#root().querySelector<HTMLElement>(selector);
  }
}
