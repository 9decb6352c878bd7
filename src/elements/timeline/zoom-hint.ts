/** How often, and how long, a reader is told how to move the window in a page that scrolls. */
const HINTS = 2;
const HINT_MS = 1800;

/** How many more there are in this view of the page, whichever of its timelines gives them. */
let hintsLeft = HINTS;

/** Says how to move the window, to those whose page takes the wheel or a finger for itself; twice while one looks at a page, and then no more. */
export class ZoomHint {
  readonly #element: () => HTMLElement | null;

  constructor(element: () => HTMLElement | null) {
    this.#element = element;
  }

  show(text: string): void {
    const hint = this.#element();
    if (!hint || !hint.hidden || hintsLeft === 0) return;
    hintsLeft -= 1;
    hint.textContent = text;
    hint.hidden = false;
    setTimeout(() => { hint.hidden = true; }, HINT_MS);
  }
}

/** The key that zooms together with the wheel, as it is written on the reader's keyboard. */
export function zoomKey(): string {
  return navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl';
}
