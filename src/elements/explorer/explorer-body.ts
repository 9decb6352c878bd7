import { heading } from '../heading.js';
import { html, nothing } from 'lit';
import { shownIn } from '../controllers/dataset-state.js';
import { messagesIn } from '../messages.js';
import { renderIcon } from '../icons.js';
import { storyWords } from '../messages/story-words-in.js';
import type { Companion, TimelineChange } from '../companions.js';
import type { ExplorerHost } from './explorer-host.js';
import type { LongviewSelectEvent } from '../dom-events/select-event.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { TemplateResult } from 'lit';

export { explorerStyles } from './longview-explorer.styles.js';

/** From so wide a container on, CSS px, there is room for the filters beside the timeline without asking. */
const WIDE_PX = 1200;
/** Below so wide a container the panels stand above the timeline. */
const NARROW_PX = 800;

/** What an explorer shows around its timeline, and how the parts follow each other. */
export class ExplorerBody implements Companion {
  readonly #host: ExplorerHost;
  #leave: (() => void) | undefined;
  #widthPx = 0;
  readonly #resize = new ResizeObserver(([entry]) => {
    const { width } = entry?.contentRect ?? { width: 0 };
    const was = this.#widthPx;
    this.#widthPx = width;
    // In a frame of its own: what opens changes sizes, of which the observer is just telling.
    if ([WIDE_PX, NARROW_PX].some((px) => width >= px !== was >= px)) requestAnimationFrame(() => { this.#host.requestUpdate(); });
  });

  constructor(host: ExplorerHost) {
    this.#host = host;
  }

  connect(): void {
    this.#widthPx = this.#host.clientWidth;
    this.#resize.observe(this.#host);
    this.#leave ??= this.#host.timeline.addCompanion(this);
  }

  disconnect(): void {
    this.#resize.disconnect();
    this.#leave?.();
    this.#leave = undefined;
  }

  timelineChanged(change: TimelineChange): void {
    if (change === 'data' || change === 'look') this.#host.requestUpdate();
  }

  render(): TemplateResult {
    const host = this.#host;
    const { timeline, headingLevel } = host;
    const messages = messagesIn(host.locale);
    const isOpen = this.#isOpen;
    const { story } = storyWords(messages);
    const hasStory = this.#hasStory;
    const title = this.#title;
    return html`
      <div class="room">
        <div class="header" part="header">
          <div class="words">
            <slot name="title">${title === '' ? nothing : heading(headingLevel, title, 'title')}</slot>
            <slot name="summary"><p part="summary">${this.#summary}</p></slot>
          </div>
          <div class="finding">
            <slot name="search" @slotchange=${this.#tie}><longview-search part="search" .timeline=${timeline}></longview-search></slot>
            ${hasStory ? html`
              <button class="opener told" type="button" aria-expanded=${host.storyOpen} aria-controls="story" @click=${this.#toggleStory}>
                <svg viewBox="0 0 16 16" class="icon" aria-hidden="true"><path d="M8 4.4C6.5 3.4 4.5 3 2.2 3v9.4c2.3 0 4.3.4 5.8 1.4 1.5-1 3.5-1.4 5.8-1.4V3C11.5 3 9.5 3.4 8 4.4v9.4"/></svg>${story}
              </button>
            ` : nothing}
            <button class="opener filtering" type="button" aria-expanded=${isOpen} aria-controls="filters" @click=${this.#toggle} @keydown=${this.#press}>
              <svg viewBox="0 0 16 16" class="icon" aria-hidden="true"><path d="M2 4.5h12M4.5 8h7M7 11.5h2"/></svg>${messages.filters}
            </button>
          </div>
        </div>
        <div class="body">
          <section id="filters" class="side" part="filters" aria-labelledby="filters-title" ?hidden=${!isOpen} @keydown=${this.#press}>
            <div class="scroller">
              <div class="top">
                ${heading(headingLevel + 1, messages.filters, nothing, 'filters-title')}
                ${this.#takesRoom ? html`<button class="closer" type="button" aria-label=${messages.close} @click=${this.#putAway}>${renderIcon('close')}</button>` : nothing}
              </div>
              <slot name="filters" @slotchange=${this.#tie}><longview-legend .timeline=${timeline}></longview-legend></slot>
            </div>
          </section>
          <section id="story" class="side" part="story" aria-label=${story} ?hidden=${!host.storyOpen || !hasStory}>
            <slot name="story" @slotchange=${this.#tie}><longview-story .timeline=${timeline} .level=${headingLevel + 1} .compact=${this.#widthPx < NARROW_PX}></longview-story></slot>
          </section>
          <div class="view" @longview-select=${this.#makeRoom}>${timeline}<slot name="minimap" @slotchange=${this.#tie}></slot></div>
          <slot name="card" @slotchange=${this.#tie}></slot>
        </div>
        <slot name="footer"></slot>
      </div>
    `;
  }

  get #isOpen(): boolean {
    return this.#host.filtersOpen ?? (this.#widthPx >= WIDE_PX && !this.#host.storyOpen);
  }

  get #hasStory(): boolean {
    return (this.#host.timeline.insight?.store.about.stories?.length ?? 0) > 0;
  }

  get #title(): string {
    const { loadState, words } = this.#host.timeline;
    return words?.text(shownIn(loadState)?.store.about.title) ?? '';
  }

  get #summary(): string {
    const { insight } = this.#host.timeline;
    if (!insight) return '';
    const { store, words } = insight;
    const { start, end } = store.extent;
    return words.messages.summary(store.size, store.trackCount, words.year(start), words.year(end - 1));
  }

  readonly #toggle = (): void => {
    this.#host.filtersOpen = !this.#isOpen;
    if (this.#host.filtersOpen) this.#closeStory();
  };

  readonly #putAway = (): void => {
    this.#host.filtersOpen = false;
    this.#opener?.focus();
  };

  /** The story stands in the place of the filters, which come back when it is put away. */
  readonly #toggleStory = (): void => {
    const host = this.#host;
    if (host.storyOpen) {
      this.#closeStory();
      return;
    }
    host.storyOpen = true;
    host.filtersOpen = undefined;
  };

  /** Puts the story away and gives the timeline back. */
  #closeStory(): void {
    this.#host.storyOpen = false;
    const slot = this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name="story"]');
    for (const element of slot?.assignedElements({ flatten: true }) ?? []) if (isStory(element)) element.leave();
  }

  /** Where the filters take room from what one wants to see, Escape puts them away as their own button does. */
  readonly #press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#takesRoom) return;
    event.stopPropagation();
    this.#putAway();
  };

  /** There they make way for an event that is selected, of a search or by hand, and in a wider window they are open again. */
  readonly #makeRoom = ({ id }: LongviewSelectEvent): void => {
    if (id === undefined || !this.#takesRoom) return;
    if (this.#host.renderRoot.querySelector('#filters:focus-within')) this.#opener?.focus();
    this.#host.filtersOpen = undefined;
  };

  get #takesRoom(): boolean {
    return this.#isOpen && this.#widthPx < WIDE_PX;
  }

  get #opener(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.filtering');
  }

  /** What a page puts in the place of a part accompanies the timeline, which then leaves that part out. */
  readonly #tie = ({ target }: Event): void => {
    const slot = target as HTMLSlotElement;
    const { timeline } = this.#host;
    const elements = slot.assignedElements();
    for (const element of elements) if (takesTimeline(element)) element.timeline = timeline;
    if (slot.name === 'card') timeline.withoutCard = elements.length > 0;
    if (slot.name === 'minimap') timeline.withoutMinimap = elements.length > 0;
  };
}

function takesTimeline(element: Element): element is Element & { timeline: LongviewTimeline } {
  return 'timeline' in element;
}

function isStory(element: Element): element is Element & { leave(): void } {
  return 'leave' in element;
}
