import type { TrackWords } from '../messages/track-words.js';

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
   * @param corner beside the axis and over the column of names, where there is such a column: there the button stands, else at the foot of
   *               the plot
   */
  update(count: number, words: TrackWords, corner: { readonly widthPx: number; readonly heightPx: number } | undefined): void {
    const button = this.#button;
    if (count === 0) {
      button.remove();
      return;
    }
    const text = words.hidden(count);
    if (button.textContent !== text) button.textContent = text;
    button.classList.toggle('in-corner', corner !== undefined);
    button.style.maxInlineSize = corner ? `${corner.widthPx - 2 * GAP_PX}px` : '';
    button.style.maxBlockSize = corner ? `${corner.heightPx - 2 * GAP_PX}px` : '';
    if (!button.isConnected) this.#plot.append(button);
  }

  dispose(): void {
    this.#button.remove();
  }
}
