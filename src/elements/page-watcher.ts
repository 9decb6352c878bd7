/** Attributes by which pages switch theme, language or direction. */
const WATCHED = ['class', 'style', 'lang', 'dir', 'data-theme', 'data-color-scheme'];

/** Calls when the page around an element may look different: theme, forced colours, fonts, pixel ratio, language. */
export class PageWatcher {
  readonly #element: HTMLElement;
  readonly #onChange: () => void;
  readonly #mutations: MutationObserver;
  #abort = new AbortController();
  #fontLoads = 0;

  constructor(element: HTMLElement, onChange: () => void) {
    this.#element = element;
    this.#onChange = onChange;
    this.#mutations = new MutationObserver(onChange);
  }

  /** How often fonts have arrived: the same font may measure otherwise from then on. */
  get fontLoads(): number {
    return this.#fontLoads;
  }

  connect(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', '(prefers-reduced-transparency: reduce)']) {
      matchMedia(query).addEventListener('change', this.#onChange, { signal });
    }
    this.#watchPixelRatio(signal);
    document.fonts.addEventListener(
      'loadingdone',
      () => {
        this.#fontLoads += 1;
        this.#onChange();
      },
      { signal },
    );
    for (const element of [document.documentElement, document.body, this.#element]) {
      this.#mutations.observe(element, { attributes: true, attributeFilter: WATCHED });
    }
  }

  disconnect(): void {
    this.#abort.abort();
    this.#mutations.disconnect();
  }

  /** A query for one pixel ratio tells only that it was left, so each change asks for the next one. */
  #watchPixelRatio(signal: AbortSignal): void {
    matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        this.#onChange();
        this.#watchPixelRatio(signal);
      },
      { once: true, signal },
    );
  }
}
