import type { ReactiveController } from 'lit';

/** The element whose focus is kept. */
interface FocusHost extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** When what has the focus goes in an update, or is hidden, as a button with what it was for, the focus goes to something that stays. */
export class FocusKeeper implements ReactiveController {
  readonly #host: FocusHost;
  readonly #enter: () => void;
  #active: Element | null = null;

  /** @param enter takes the focus to what is shown */
  constructor(host: FocusHost, enter: () => void) {
    this.#host = host;
    this.#enter = enter;
  }

  hostUpdate(): void {
    this.#active = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    const was = this.#active;
    this.#active = null;
    if (was === null || was.getClientRects().length > 0) return;
    // Whoever took it away may say where the focus goes; only a focus that is nowhere is taken, or that browsers take from what they do not show.
    void this.#host.updateComplete.then(() => {
      if (isFocusNowhere() || this.#host.shadowRoot?.activeElement === was) this.#enter();
    });
  }
}

/** Whether nothing on the page has the focus. */
export function isFocusNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
