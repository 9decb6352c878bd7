import type { TrackWords } from '../messages/catalogue.js';

/** Free room around the button, px. */
const GAP_PX = 6;

/** Says how many tracks are hidden, where a reader looks for tracks, and opens the list of them. */
export class HiddenTracks {
  readonly #button = document.createElement('button');
  readonly #plot: HTMLElement;

  constructor(plot: HTMLElement, open: (button: HTMLElement) => void) {
    this.#plot = plot;
    const button = this.#button;
    button.type = 'button';
    button.className = 'hidden-tracks';
    button.setAttribute('aria-haspopup', 'menu');
    button.addEventListener('click', () => { open(button); });
  }

  /**
   * @param nameColumnPx where there is a column of names, the button stands in its corner, beside the axis; else at the foot of the plot
   * @param axisPx       height of the corner, px
   */
  update(count: number, words: TrackWords, { nameColumnPx, axisPx }: { readonly nameColumnPx: number; readonly axisPx: number }): void {
    const button = this.#button;
    if (count === 0) {
      button.remove();
      return;
    }
    const text = words.hidden(count);
    if (button.textContent !== text) button.textContent = text;
    button.classList.toggle('in-corner', nameColumnPx > 0);
    button.style.maxInlineSize = nameColumnPx > 0 ? `${nameColumnPx - 2 * GAP_PX}px` : '';
    button.style.maxBlockSize = nameColumnPx > 0 ? `${axisPx - 2 * GAP_PX}px` : '';
    if (!button.isConnected) this.#plot.append(button);
  }

  dispose(): void {
    this.#button.remove();
  }
}
