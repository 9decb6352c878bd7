import { nextFrame } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';
import { assertExists } from '../../src/base/assert.js';
import type { LongviewList } from '../../src/elements/list/longview-list.js';
import type { TimelineHarness } from './timeline-harness.js';

/** A list in the words of its reader. */
export class ListHarness {
  readonly element: LongviewList;

  constructor(element: LongviewList | null | undefined) {
    this.element = assertExists(element, 'a list');
  }

  /** The list of a timeline, when it has come. */
  static async of(timeline: TimelineHarness): Promise<ListHarness> {
    const find = (): LongviewList | null | undefined => timeline.element.shadowRoot?.querySelector('longview-list');
    await waitUntil(() => find()?.shadowRoot?.querySelector('.list'), 'the list has come');
    const list = new ListHarness(find());
    await list.rest();
    return list;
  }

  async rest(): Promise<void> {
    await this.element.updateComplete;
    for (let frames = 0; frames < 4; frames += 1) await nextFrame();
    await this.element.updateComplete;
  }

  /** Visible headings with their level: `3 Korea`. */
  get outline(): readonly string[] {
    return this.#visible('h1, h2, h3, h4, h5, h6').map((heading) => `${heading.getAttribute('aria-level') ?? heading.localName.slice(1)} ${heading.querySelector('.head > span')?.textContent ?? ''}`);
  }

  /** Titles of the events that are to be seen. */
  get titles(): readonly string[] {
    return this.items.map((item) => item.querySelector('button')?.textContent ?? '');
  }

  get items(): readonly HTMLElement[] {
    return this.#visible('li');
  }

  /** The text of an event: date, title, and who else. */
  item(title: string): HTMLElement {
    return assertExists(this.items.find((item) => item.querySelector('button')?.textContent === title), `an event called ${title}`);
  }

  /** A button by what it is called, or begins with. */
  button(name: string): HTMLButtonElement {
    const buttons = this.#visible('button') as readonly HTMLButtonElement[];
    return assertExists(buttons.find((button) => button.textContent.replace(/\s+/g, ' ').trim().startsWith(name)), `a button named ${name}`);
  }

  get slider(): HTMLElement {
    return assertExists(this.#root.querySelector<HTMLElement>('[role="slider"]'), 'a slider');
  }

  get focused(): string | undefined {
    return this.#root.activeElement?.textContent.replace(/\s+/g, ' ').trim();
  }

  get #root(): ShadowRoot {
    return assertExists(this.element.shadowRoot, 'a shadow root');
  }

  #visible(selector: string): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  }
}
