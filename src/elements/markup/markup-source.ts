import { buildStore } from '../../store/build-store.js';
import { describeElement } from './describe-element.js';
import { readMarkup } from '../../io/markup/read-markup.js';
import type { ShownEvents } from '../controllers/dataset-state.js';

/** Changes that come within so short a time are read together, ms. */
const TOGETHER_MS = 50;

/** What of the children a dataset is made from. */
const WATCHED: MutationObserverInit = { childList: true, subtree: true, characterData: true, attributes: true };

/** Reads the events that the children of an element describe, and reads them again when they change. */
export class MarkupSource {
  readonly #element: HTMLElement;
  readonly #show: (events: ShownEvents) => void;
  /** All that is read here belongs together: what changes does not begin anew. */
  readonly #origin = {};
  readonly #observer = new MutationObserver((records) => { if (records.some((record) => this.#concerns(record))) this.#readSoon(); });
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement, show: (events: ShownEvents) => void) {
    this.#element = element;
    this.#show = show;
    this.#observer.observe(element, WATCHED);
    this.#read();
  }

  stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }

  #readSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#read();
    }, TOGETHER_MS);
  }

  #read(): void {
    const title = this.#element.querySelector(':scope > [slot="title"]')?.textContent.trim();
    const language = this.#element.closest('[lang]')?.getAttribute('lang');
    const result = readMarkup(describeElement(this.#element), { ...(title && { title }), ...(language && { language }) });
    // Markup is always a dataset, be it without events.
    if (!result.ok) return;
    this.#show({ store: buildStore(result.value), issues: result.issues, origin: this.#origin });
  }

  /** Attributes of the element itself are not its children, and what is slotted elsewhere is no event. */
  #concerns({ type, target }: MutationRecord): boolean {
    if (type === 'attributes' && target === this.#element) return false;
    const element = target instanceof Element ? target : target.parentElement;
    return element === this.#element || !element?.closest('[slot]') || !this.#element.contains(element.closest('[slot]'));
  }
}
