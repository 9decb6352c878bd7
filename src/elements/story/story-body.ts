import { heading } from '../heading.js';
import { html, nothing } from 'lit';
import { LongviewStoryStepEvent } from '../dom-events/story-step-event.js';
import { renderCitations } from '../card/citations.js';
import { renderIcon } from '../icons.js';
import { StoryGuide } from './story-guide.js';
import { storyWords } from '../messages/story-words-in.js';
import { unknownName } from './unknown-name.js';
import type { EventWords } from '../event-words.js';
import type { LateBody } from '../late-element.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { Story, StoryStep } from '../../model/dataset.js';
import type { StoryPlace } from './story-guide.js';
import type { TemplateResult } from 'lit';
import type { TimelineChange, TimelineInsight } from '../companions.js';

export { storyStyles } from './longview-story.styles.js';

/** The element around a story. */
export interface StoryHost extends HTMLElement {
  story: string | undefined;
  step: string | undefined;
  readonly compact: boolean;
  readonly level: number;
  requestUpdate(): void;
}

/** What a story shows, and what it has its timeline show. */
export class StoryBody implements LateBody {
  readonly #host: StoryHost;
  #insight: TimelineInsight | undefined;
  readonly #guide = new StoryGuide();
  #isElsewhere = false;
  /** The button that takes the focus, in the place of the one that was pressed and is gone. */
  #goal: '.later' | '.begin' | undefined;
  #said = '';
  #doubted: string | undefined;

  constructor(host: StoryHost) {
    this.#host = host;
  }

  follow(change: TimelineChange): boolean {
    if (change === 'data' || change === 'look') return true;
    const wasElsewhere = this.#isElsewhere;
    if (change === 'rest' || change === 'selection') this.#isElsewhere = this.#guide.isElsewhere;
    return this.#isElsewhere !== wasElsewhere;
  }

  render(_: LongviewTimeline, insight: TimelineInsight): TemplateResult {
    this.#insight = insight;
    const place = this.#place;
    return html`
      ${place ? this.#renderPlace(place, insight) : this.#stories.map((story) => this.#renderCover(story, insight.words))}
      <div class="live" role="status">${this.#said}</div>
    `;
  }

  rendered(timeline: LongviewTimeline): void {
    this.#doubt();
    if (this.#goal) this.#host.shadowRoot?.querySelector<HTMLElement>(this.#goal)?.focus({ preventScroll: true });
    this.#goal = undefined;
    if (!this.#guide.lead(timeline, this.#place, this.#host.compact)) return;
    this.#isElsewhere = false;
    this.#bringIntoSight();
  }

  /** Goes so many steps on, or back; from the cover to the beginning. */
  turn(by: 1 | -1): void {
    const place = this.#place;
    const story = place?.story ?? this.#stories[0];
    const step = story?.steps[place ? place.index + by : 0];
    if (story && step && (place !== undefined || by > 0)) this.#turnTo(story, step);
  }

  goTo(id: string): void {
    const story = this.#stories.find(({ steps }) => steps.some((step) => step.id === id));
    const step = story?.steps.find((candidate) => candidate.id === id);
    if (story && step) this.#turnTo(story, step);
  }

  leave(): void {
    const place = this.#place;
    if (!place) return;
    this.#host.step = undefined;
    this.#said = '';
    if (!this.#announce(place.story, undefined)) this.#guide.forget();
  }

  #begin(story: Story): void {
    const [first] = story.steps;
    if (!first) return;
    this.#goal = '.later';
    this.#turnTo(story, first);
  }

  #turnTo(story: Story, step: StoryStep): void {
    const host = this.#host;
    host.story = story.id;
    host.step = step.id;
    this.#guide.leftToPage = this.#announce(story, step) ? undefined : step.id;
    const { words } = this.#insight ?? {};
    if (words) this.#said = `${storyWords(words.messages).stepOf(story.steps.indexOf(step) + 1, story.steps.length)}. ${words.text(step.title)}. ${words.text(step.text)}`;
    host.requestUpdate();
  }

  /** Returns whether the timeline is to follow. */
  #announce(story: Story, step: StoryStep | undefined): boolean {
    return this.#host.dispatchEvent(new LongviewStoryStepEvent(story.id, step?.id, step ? story.steps.indexOf(step) : -1));
  }

  /** Those that are offered: the one that is named, else all. */
  get #stories(): readonly Story[] {
    const stories = this.#insight?.store.about.stories ?? [];
    const named = stories.find(({ id }) => id === this.#host.story);
    return named ? [named] : stories;
  }

  get #place(): StoryPlace | undefined {
    const id = this.#host.step;
    if (id === undefined) return undefined;
    for (const story of this.#stories) {
      const index = story.steps.findIndex((step) => step.id === id);
      const step = story.steps[index];
      if (step) return { story, index, step };
    }
    return undefined;
  }

  /** Where the element scrolls by itself, the step is brought into what is seen of it; the page stays where it is. */
  #bringIntoSight(): void {
    const host = this.#host;
    const current = host.shadowRoot?.querySelector<HTMLElement>('[aria-current]')?.closest('li');
    const bar = host.shadowRoot?.querySelector<HTMLElement>('.bar');
    if (!current) {
      host.scrollTop = 0;
      return;
    }
    const top = current.offsetTop - (bar?.offsetHeight ?? 0);
    const bottom = current.offsetTop + current.offsetHeight - host.clientHeight;
    host.scrollTop = Math.min(Math.max(host.scrollTop, bottom), top);
  }

  /** Says in the console of the page, once, that a story or step is not there: no reader can mend that. */
  #doubt(): void {
    const { story, step } = this.#host;
    const doubt = `${story ?? ''} ${step ?? ''}`;
    if (doubt === this.#doubted || !this.#insight) return;
    this.#doubted = doubt;
    const fault = unknownName(this.#insight.store.about.stories ?? [], story, step);
    // eslint-disable-next-line no-console -- for whoever writes the page
    if (fault !== undefined) console.warn(fault);
  }

  #renderCover(story: Story, words: EventWords): TemplateResult {
    const { begin, steps } = storyWords(words.messages);
    return html`
      <div class="cover">
        ${heading(this.#host.level, words.text(story.title))}
        ${story.description === undefined ? nothing : html`<p>${words.text(story.description)}</p>`}
        <button class="begin" type="button" @click=${() => { this.#begin(story); }}>${begin}</button>
        <span class="count">${steps(story.steps.length)}</span>
      </div>
    `;
  }

  #renderPlace({ story, index, step }: StoryPlace, insight: TimelineInsight): TemplateResult {
    const { compact, level } = this.#host;
    const { words } = insight;
    const { messages } = words;
    const { stepOf, leave } = storyWords(messages);
    const count = story.steps.length;
    const turn = (by: 1 | -1, said: string, icon: 'earlier' | 'later'): TemplateResult => html`<button type="button" class=${icon} aria-label=${said} title=${said}
      aria-disabled=${story.steps[index + by] ? nothing : 'true'} @click=${() => { this.turn(by); }}>${renderIcon(icon)}</button>`;
    return html`
      <div class="bar" part="bar">
        ${heading(level, words.text(story.title))}
        <div class="way">
          ${turn(-1, messages.previous, 'earlier')}
          <span class="at">${stepOf(index + 1, count)}</span>
          ${turn(1, messages.next, 'later')}
          <button type="button" class="leave" aria-label=${leave} title=${leave} @click=${() => { this.#goal = '.begin'; this.leave(); }}>${renderIcon('close')}</button>
        </div>
        <progress max=${count} value=${index + 1} aria-hidden="true"></progress>
      </div>
      ${compact
        ? html`<div class="step" part="steps">${heading(level + 1, words.text(step.title))}${this.#renderStep(step, insight)}</div>`
        : html`
          <ol part="steps">
            ${story.steps.map((each) => html`
              <li>
                ${heading(level + 1, html`<button type="button" class="title" aria-current=${each === step ? 'step' : nothing} @click=${() => { this.#turnTo(story, each); }}>${words.text(each.title)}</button>`)}
                ${each === step ? html`<div class="step">${this.#renderStep(each, insight)}</div>` : nothing}
              </li>
            `)}
          </ol>
        `}
    `;
  }

  #renderStep({ text, view, citations = [] }: StoryStep, insight: TimelineInsight): TemplateResult {
    const { words, store } = insight;
    return html`
      <p class="text">${words.text(text)}</p>
      ${this.#host.compact ? this.#renderEvent(view.selected, insight) : nothing}
      ${this.#isElsewhere ? html`<button type="button" class="again" @click=${() => { this.#guide.showAgain(); }}>${storyWords(words.messages).again}</button>` : nothing}
      ${citations.length === 0 ? nothing : renderCitations(citations, store.about, words)}
    `;
  }

  /** The event of a step, whose card has no room until it is asked for. */
  #renderEvent(id: string | undefined, { words, store }: TimelineInsight): TemplateResult | typeof nothing {
    const event = id === undefined ? undefined : store.eventAt(store.rowOf(id));
    if (!event) return nothing;
    return html`<p class="event"><button type="button" @click=${() => { this.#guide.openCard(); }}>${words.text(event.title)}</button> <time>${words.date(event.date, 'short')}</time></p>`;
  }
}
