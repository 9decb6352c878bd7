import '../../src/define.js';
// Loaded on demand: here beforehand, so that no test waits for the network.
import '../../src/elements/search/search-panel.js';
import '../../src/search/text-index.js';
import { nextFrame } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import { assertExists } from '../../src/base/assert.js';
import type { LongviewSearch } from '../../src/elements/search/longview-search.js';

/** A search as its reader knows it: what is typed, listed and pressed. */
export class SearchHarness {
  readonly element: LongviewSearch;

  constructor(element: LongviewSearch | null | undefined) {
    this.element = assertExists(element, 'a search');
  }

  get field(): HTMLInputElement {
    return assertExists(this.#root.querySelector('input'), 'a field');
  }

  /** Types a text in place of what the field says, and waits for its results. */
  async type(text: string): Promise<void> {
    await waitUntil(() => this.#root.querySelector('.count') !== null, 'the search has come');
    this.field.focus();
    this.field.value = text;
    this.field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
    await waitUntil(() => text === '' || this.count !== '', 'something is found, or nothing');
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await nextFrame();
    await nextFrame();
    await this.element.updateComplete;
  }

  async press(key: string, modifiers: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...modifiers });
    this.field.dispatchEvent(event);
    await this.settle();
    return event;
  }

  /** The titles of the results; none while the list is closed. */
  get results(): readonly string[] {
    return this.options.map((option) => option.querySelector('.title')?.textContent ?? '');
  }

  get options(): readonly HTMLElement[] {
    return this.isOpen ? [...this.#root.querySelectorAll<HTMLElement>('[role="option"]')] : [];
  }

  get isOpen(): boolean {
    const popup = this.#root.querySelector<HTMLElement>('.popup');
    return popup !== null && !popup.hidden;
  }

  /** What is marked in the results. */
  get marked(): readonly string[] {
    return [...this.#root.querySelectorAll('mark')].map((mark) => mark.textContent);
  }

  /** The result that the field points assistive technology to. */
  get active(): string | undefined {
    const id = this.field.getAttribute('aria-activedescendant');
    return id === null ? undefined : this.#root.querySelector(`#${id}`)?.querySelector('.title')?.textContent ?? undefined;
  }

  get count(): string {
    return this.#root.querySelector('.count')?.textContent.trim() ?? '';
  }

  /** What is said below the list, or in place of it. */
  get notes(): readonly string[] {
    return [...this.#root.querySelectorAll('.popup p')].map((note) => note.textContent.replace(/\s+/g, ' ').trim());
  }

  button(name: string): HTMLButtonElement {
    const buttons = [...this.#root.querySelectorAll<HTMLButtonElement>('button')];
    return assertExists(buttons.find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === name), `a button named ${name}`);
  }

  get #root(): ShadowRoot {
    return assertExists(this.element.shadowRoot, 'a shadow root');
  }
}
