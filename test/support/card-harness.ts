import { assertExists } from '../../src/base/assert.js';
import type { LongviewCard } from '../../src/elements/card/longview-card.js';

/** A card, in the words of its reader. */
export class CardHarness {
  readonly element: LongviewCard;

  constructor(element: LongviewCard | null) {
    this.element = assertExists(element, 'a card');
  }

  get title(): string | undefined {
    return this.#root.querySelector('h3')?.textContent;
  }

  get text(): string {
    return this.#root.querySelector('article')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  get date(): string | undefined {
    return this.#root.querySelector('time')?.textContent;
  }

  /** The line of dates, with what stands beside them. */
  get dates(): string {
    return this.#texts('.date')[0] ?? '';
  }

  get actors(): readonly string[] {
    return this.#texts('.actors li');
  }

  get accounts(): readonly string[] {
    return this.#texts('.accounts > li');
  }

  /** What it has to do with, and what happened elsewhere. */
  get neighbours(): readonly string[] {
    return this.#texts('.related li');
  }

  get links(): readonly HTMLAnchorElement[] {
    return [...this.#root.querySelectorAll('a')];
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.#root.querySelectorAll('button')];
    return assertExists(buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name), `a button named ${name}`);
  }

  get #root(): ShadowRoot {
    return assertExists(this.element.shadowRoot, 'a shadow root');
  }

  #texts(selector: string): readonly string[] {
    return [...this.#root.querySelectorAll(selector)].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
  }
}
