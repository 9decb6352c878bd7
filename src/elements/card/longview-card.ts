import { cardStyles } from './longview-card.styles.js';
import { calendarNotes, calendarVoice } from './calendar-notes.js';
import { CompanionController } from '../controllers/companion-controller.js';
import { formatSource, sourceLink } from './format-source.js';
import { html, nothing } from 'lit';
import { languageOf } from '../../model/text.js';
import { LongviewElement } from '../longview-element.js';
import { formatFuzzyDate } from '../../time/words/format-fuzzy-date.js';
import { OnDemand } from '../on-demand.js';
import { parseEdtf } from '../../time/edtf.js';
import { otherClocks } from './other-clocks.js';
import { tokenStyles } from '../tokens.styles.js';
import type { Citation } from '../../model/source.js';
import type { CompanionHost } from '../controllers/companion-controller.js';
import type { CSSResult, PropertyDeclarations, TemplateResult } from 'lit';
import type { DatasetHead } from '../../model/dataset.js';
import type { EventWords } from '../event-words.js';
import type { Instant } from '../../time/instant.js';
import type { LongviewTimeline } from '../timeline/longview-timeline.js';
import type { Neighbour } from './neighbours.js';
import type { OtherCalendar } from '../../time/calendars/other-calendar.js';
import type { TimelineEvent } from '../../model/event.js';
import type { TimelineInsight } from '../companions.js';

const neighbours = new OnDemand(() => import('./neighbours.js'));
const durations = new OnDemand(() => import('../../time/durations/format-duration-of.js'));

/** Dates that their words say in full: no qualifier, no open end, no season. */
const IS_PLAIN = /^[\d-]+(T[\d:+-]+Z?)?(\/[\d-]+(T[\d:+-]+Z?)?)?$/;

/**
 * What is known of the selected event: date as written and as understood, actors, text, rival accounts, sources.
 *
 * @tag longview-card
 * @summary The card of a timeline's selected event.
 *
 * @csspart bar - Previous, next and close.
 */
export class LongviewCard extends LongviewElement implements CompanionHost {
  static override readonly styles: CSSResult[] = [tokenStyles, cardStyles];

  static override readonly properties: PropertyDeclarations = {
    htmlFor: { type: String, attribute: 'for' },
    timeline: { attribute: false },
  };

  /** Id of the timeline, in the same tree. */
  declare htmlFor: string | undefined;
  /** The timeline, where a program has it at hand. */
  declare timeline: LongviewTimeline | undefined;

  readonly #companion = new CompanionController(this, (change) => {
    if (change !== 'view' && change !== 'rest') this.requestUpdate();
    if (change === 'selection') this.scrollTop = 0;
  });

  /** Takes the focus to the beginning of the card. */
  enter(): void {
    void this.updateComplete.then(() => { this.renderRoot.querySelector<HTMLElement>('h3')?.focus(); });
  }

  protected override updated(): void {
    const insight = this.#companion.timeline?.insight;
    if (!insight) return;
    // Colours are set through the style object: a strict content security policy forbids style attributes.
    for (const chip of this.renderRoot.querySelectorAll<HTMLElement>('[data-track]')) {
      const track = insight.store.about.tracks.findIndex(({ id }) => id === chip.dataset['track']);
      const color = insight.colors[track] ?? 'track-1';
      chip.style.setProperty('--_actor', color.startsWith('#') ? color : `var(--_${color})`);
      chip.style.setProperty('--_stripe', color.startsWith('#') ? color : `var(--_${color})`);
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const timeline = this.#companion.timeline;
    const insight = timeline?.insight;
    const event = timeline?.selectedEvent;
    if (!timeline || !insight || !event) return nothing;
    const { words, store } = insight;
    const { messages } = words;
    const titleId = 'title';
    return html`
      <div class="bar" part="bar">
        <button type="button" @click=${() => { timeline.previous(); }} aria-label=${messages.previous}>‹</button>
        <button type="button" @click=${() => { timeline.next(); }} aria-label=${messages.next}>›</button>
        <span></span>
        ${(timeline.hash ?? false) === false ? nothing : html`<button type="button" @click=${() => { void timeline.copyLink(); }}>${messages.copyLink}</button>`}
        <button type="button" @click=${() => { timeline.select(undefined); }} aria-label=${messages.close}>✕</button>
      </div>
      <article aria-labelledby=${titleId}>
        <div class="stripe" data-track=${typeof event.actors[0] === 'string' ? event.actors[0] : event.actors[0]?.track ?? ''}></div>
        ${this.#renderDate(event, words, store.asOf)}
        <h3 id=${titleId} tabindex="-1">${words.text(event.title)}</h3>
        ${this.#renderOriginals(event, store.about, words)}
        ${event.place ? html`<p class="place">${words.kind(event)} · ${words.text(event.place.name)}</p>` : html`<p class="place">${words.kind(event)}</p>`}
        <ul class="actors">
          ${event.actors.map((actor) => {
            const { track, role } = typeof actor === 'string' ? { track: actor, role: undefined } : actor;
            return html`<li data-track=${track}>${words.track(track)} ${role === undefined ? nothing : html`<small>${messages.roles[role] ?? role}</small>`}</li>`;
          })}
        </ul>
        ${event.description === undefined ? nothing : html`<p class="text">${words.text(event.description)}</p>`}
        ${this.#renderAccounts(event, store.about, words)}
        ${this.#renderClocks(event, store.about, words)}
        ${this.#renderCalendars(event, words, insight.calendar)}
        ${this.#renderNotes(event, words)}
        ${this.#renderNeighbours(insight, timeline)}
        <h4>${messages.sources}</h4>
        ${this.#renderCitations(event.citations ?? [], store.about, words)}
      </article>
    `;
  }

  #renderDate(event: TimelineEvent, words: EventWords, asOf: Instant): TemplateResult {
    const { messages } = words;
    const original = event.originalDate;
    const recorded = words.recorded(event.date);
    const lasted = this.#duration(event, words, asOf);
    return html`
      <p class="date">
        <time>${words.date(event.date)}</time>${lasted === undefined ? nothing : html` · ${lasted}`}
        ${original ? html` · ${original.calendar === 'julian' ? messages.oldStyle(words.text(original.text)) : words.text(original.text)}` : nothing}
        ${recorded === undefined ? nothing : html` · ${messages.recorded(recorded)}`}
        ${IS_PLAIN.test(event.date) ? nothing : html` · <code>${event.date}</code>`}
      </p>
    `;
  }

  /** How long it lasted, as far as its ends tell; `undefined` for what did not last, and until the words have come. */
  #duration(event: TimelineEvent, { locale }: EventWords, asOf: Instant): string | undefined {
    const date = parseEdtf(event.date);
    if (!date.ok || date.value.kind !== 'interval') return undefined;
    return durations.get(() => { this.requestUpdate(); })?.formatDurationOf(date.value, { locale, asOf });
  }

  /** What day and hour it was for the others. */
  #renderClocks(event: TimelineEvent, dataset: DatasetHead, words: EventWords): TemplateResult | typeof nothing {
    const clocks = otherClocks(event, dataset);
    if (clocks.length === 0) return nothing;
    return html`
      <h4>${words.messages.otherClocks}</h4>
      <ul class="clocks">
        ${clocks.map(({ tracks, date }) => html`<li><span>${words.list(tracks.map(words.track))}</span> <time>${formatFuzzyDate(date, { locale: words.locale })}</time></li>`)}
      </ul>
    `;
  }

  /** The date in other calendars, and how they came to be given up. */
  #renderCalendars(event: TimelineEvent, { locale, messages }: EventWords, calendar: OtherCalendar | undefined): TemplateResult | typeof nothing {
    const voice = event.originalDate ? calendarVoice.get(() => { this.requestUpdate(); }) : undefined;
    const notes = calendarNotes(event, { locale, messages, calendar, voice });
    return notes.length === 0 ? nothing : html`<h4>${messages.calendars}</h4>${notes.map((note) => html`<p class="note">${note}</p>`)}`;
  }

  #renderNotes(event: TimelineEvent, words: EventWords): TemplateResult | typeof nothing {
    const notes = [event.dateNote, event.note].filter((note) => note !== undefined);
    if (notes.length === 0) return nothing;
    return html`<h4>${words.messages.note}</h4>${notes.map((note) => html`<p class="note">${words.text(note)}</p>`)}`;
  }

  /** The title in the actors' own languages, where the dataset has it. */
  #renderOriginals(event: TimelineEvent, dataset: DatasetHead, words: EventWords): TemplateResult | typeof nothing {
    const { title } = event;
    if (typeof title === 'string') return nothing;
    const shown = languageOf(title, words.locale, dataset.language);
    const others = Object.entries(title).filter(([tag]) => tag !== shown);
    return others.length === 0
      ? nothing
      : html`<p class="original">${others.map(([tag, text], i) => html`${i > 0 ? ' · ' : ''}<span lang=${tag}>${text}</span>`)}</p>`;
  }

  #renderAccounts(event: TimelineEvent, dataset: DatasetHead, words: EventWords): TemplateResult | typeof nothing {
    if (!event.accounts || event.accounts.length === 0) return nothing;
    return html`
      <h4>${words.messages.accounts}</h4>
      <ul class="accounts">
        ${event.accounts.map((account) => html`
          <li>
            <b>${words.list(account.by.map(words.track))}</b>${account.date === undefined ? nothing : html` (${words.date(account.date)})`}:
            ${words.text(account.text)}
            ${account.citations ? this.#renderCitations(account.citations, dataset, words) : nothing}
          </li>
        `)}
      </ul>
    `;
  }

  /** What it has to do with, and what happened elsewhere about that time. */
  #renderNeighbours(insight: TimelineInsight, timeline: LongviewTimeline): readonly (TemplateResult | typeof nothing)[] {
    const { messages } = insight.words;
    const found = neighbours.get(() => { this.requestUpdate(); })?.neighboursOf(insight);
    return found ? [listOf(messages.related, found.related, timeline), listOf(messages.meanwhile, found.meanwhile, timeline)] : [];
  }

  #renderCitations(citations: readonly Citation[], dataset: DatasetHead, words: EventWords): TemplateResult {
    if (citations.length === 0) return html`<p class="note">${words.messages.noSource}</p>`;
    return html`
      <ul class="sources">
        ${citations.map(({ source: id, locator }) => {
          const source = dataset.sources.find((candidate) => candidate.id === id);
          if (!source) return html`<li>${id}</li>`;
          const link = sourceLink(source);
          const text = formatSource(source);
          return html`<li>
            ${link === undefined ? text : html`<a href=${link} target="_blank" rel="noreferrer">${text}</a>`}${locator === undefined ? nothing : `, ${locator}`}
          </li>`;
        })}
      </ul>
    `;
  }
}

/** Other events as buttons that go there. */
function listOf(heading: string, found: readonly Neighbour[], timeline: LongviewTimeline): TemplateResult | typeof nothing {
  return found.length === 0 ? nothing : html`
    <h4>${heading}</h4>
    <ul class="related">
      ${found.map(({ id, relation, title, when }) => html`
        <li><small>${relation}</small> <span><button type="button" @click=${() => { timeline.select(id); }}>${title}</button> <span class="when">${when}</span></span></li>
      `)}
    </ul>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'longview-card': LongviewCard;
  }
}
