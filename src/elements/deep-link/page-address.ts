import { anchorBeside, pieceIn, withPiece } from './fragment.js';

/** The address of the page as one timeline reads and writes it. Where a page may not write it, as in a sandbox, nothing happens. */
export class PageAddress {
  readonly #window: Window;
  readonly #name: string;
  /** Whether the piece without a name is read where there is none with it, as people write it for the only timeline of a page. */
  readonly #takesUnnamed: () => boolean;

  constructor(window: Window, name: string, takesUnnamed: () => boolean) {
    this.#window = window;
    this.#name = name;
    this.#takesUnnamed = takesUnnamed;
  }

  /** The timeline's own piece of the fragment; `undefined` where there is none. */
  get piece(): string | undefined {
    const { hash } = this.#window.location;
    return pieceIn(hash, this.#name) ?? (this.#takesUnnamed() ? pieceIn(hash, '') : undefined);
  }

  /** The address with another piece. */
  with(piece: string): string {
    const { href, hash } = this.#window.location;
    const page = hash === '' ? href.replace(/#$/, '') : href.slice(0, -hash.length);
    return `${page}#${withPiece(hash, this.#name, piece, this.#takesUnnamed() ? [''] : [])}`;
  }

  /** Puts another piece in the place of the one in the present entry of the history. */
  replace(piece: string): void {
    this.#write('replaceState', piece);
  }

  /** Adds an entry with another piece to the history. */
  push(piece: string): void {
    this.#write('pushState', piece);
  }

  /** Scrolls to the anchor of the page that the browser has not found behind the pieces of timelines. */
  scrollToAnchor(): void {
    const anchor = anchorBeside(this.#window.location.hash);
    const [entry] = this.#window.performance.getEntriesByType('navigation');
    // Elsewhere the browser has put the page where it was.
    if (anchor !== undefined && entry instanceof PerformanceNavigationTiming && entry.type === 'navigate') this.#window.document.getElementById(anchor)?.scrollIntoView();
  }

  #write(how: 'replaceState' | 'pushState', piece: string): void {
    if (pieceIn(this.#window.location.hash, this.#name) === piece) return;
    const { history } = this.#window;
    try {
      // What a router of the page keeps with an entry stays with it.
      history[how](history.state, '', this.with(piece));
    } catch {
      // Sandboxes and pages without an address have no history; and browsers refuse more than some hundred entries a minute.
    }
  }
}
