import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An element with a toolbar in its shadow root. */
type ToolbarHost = ReactiveControllerHost & { readonly shadowRoot: ShadowRoot | null; readonly isRightToLeft: boolean };

/**
 * Makes a row of buttons one stop for Tab, with arrows, Home and End inside: the toolbar of the ARIA Authoring Practices. Tab comes back to
 * the button that had the focus last; one that cannot be used now keeps its place, so that the focus is not lost with it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export class ToolbarController implements ReactiveController {
  readonly #host: ToolbarHost;
  readonly #resize = new ResizeObserver(() => { this.#keepOneStop(); });
  #isOpen = false;
  #observed: Element | undefined;

  constructor(host: ToolbarHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the tools behind “more” are shown in a narrow timeline. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  hostUpdated(): void {
    const toolbar = this.#toolbar;
    if (toolbar !== this.#observed) {
      this.#resize.disconnect();
      if (toolbar) this.#resize.observe(toolbar);
      this.#observed = toolbar;
    }
    this.#makeOneStop();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#observed = undefined;
  }

  readonly toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.#host.requestUpdate();
  };

  readonly press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.#toolbar?.classList.add('quiet');
      return;
    }
    const buttons = this.#buttons;
    const at = buttons.findIndex((button) => button === event.target);
    const to = at < 0 ? undefined : this.#placeAfter(event.key, at, buttons.length);
    if (to === undefined) return;
    event.preventDefault();
    buttons[to]?.focus();
  };

  readonly stopAt = ({ target }: FocusEvent): void => {
    this.showTips();
    if (target instanceof HTMLButtonElement) this.#stopOnlyAt(target);
  };

  /** Names beside buttons, which Escape has sent away, come again with the next button. */
  readonly showTips = (): void => {
    this.#toolbar?.classList.remove('quiet');
  };

  #placeAfter(key: string, at: number, count: number): number | undefined {
    const step = this.#host.isRightToLeft ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return (at + step + count) % count;
      case 'ArrowLeft':
        return (at - step + count) % count;
      case 'Home':
        return 0;
      case 'End':
        return count - 1;
      default:
        return undefined;
    }
  }

  /** Which buttons can be seen is asked when the browser has laid them out by itself. */
  #makeOneStop(): void {
    const buttons = [...this.#toolbar?.querySelectorAll('button') ?? []];
    const [first] = buttons;
    if (first && !buttons.some(({ tabIndex }) => tabIndex === 0)) this.#stopOnlyAt(first);
  }

  /** The last button that had the focus may be out of sight now. */
  #keepOneStop(): void {
    const buttons = this.#buttons;
    const stop = buttons.find(({ tabIndex }) => tabIndex === 0) ?? buttons[0];
    if (stop) this.#stopOnlyAt(stop);
  }

  #stopOnlyAt(stop: HTMLButtonElement): void {
    for (const button of this.#toolbar?.querySelectorAll('button') ?? []) button.tabIndex = button === stop ? 0 : -1;
  }

  get #toolbar(): Element | undefined {
    return this.#host.shadowRoot?.querySelector('[role="toolbar"]') ?? undefined;
  }

  /** Those that can be seen. */
  get #buttons(): readonly HTMLButtonElement[] {
    return [...this.#toolbar?.querySelectorAll('button') ?? []].filter((button) => button.getClientRects().length > 0);
  }
}
