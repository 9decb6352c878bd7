import { calendarNotes, calendarVoice } from './calendar-notes.js';
import { formatFuzzyDate } from '../../time/words/format-fuzzy-date.js';
import { html, nothing } from 'lit';
import { keepEscape } from './read-on.js';
import { languageOf } from '../../model/text.js';
import { listenForSwipes } from './swipe.js';
import { OnDemand } from '../on-demand.js';
import { renderIcon } from '../icons.js';
import { renderCitations } from './citations.js';
import { renderMedia } from './media.js';
import { otherClocks } from './other-clocks.js';
import { parseEdtf } from '../../time/edtf.js';
import { tellingMessages } from '../messages/telling.js';
import type { DatasetHead } from '../../model/dataset.js';
import type { EventWords } from '../event-words.js';
import type { Instant } from '../../time/instant.js';
import type { Neighbour } from './neighbours.js';
import type { TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/event.js';
import type { TimelineInsight, TrackWay } from '../companions.js';

export { cardTextStyles } from './card-text.styles.js';

const neighbours = new OnDemand(() => import('./neighbours.js'));
const durations = new OnDemand(() => import('../../time/durations/format-duration-of.js'));

/** Dates that their words say in full: no qualifier, no open end, no season. */
const IS_PLAIN = /^[\d-]+(T[\d:+-]+Z?)?(\/[\d-]+(T[\d:+-]+Z?)?)?$/;

/** Where an event that is named on a card is gone to. */
interface Selectable {
  select(id: string | undefined): void;
}

/** The timeline whose selected event a card tells of. */
interface ToldTimeline extends Selectable {
  readonly isRightToLeft: boolean;
  readonly insight: TimelineInsight | undefined;
  pick(id: string, track: number): void;
}

/** What hands and keys do on a card, apart from its buttons. Once for each card. */
export function handleCard(card: HTMLElement, timeline: () => ToldTimeline | undefined): void {
  listenForSwipes(card, {
    get isRightToLeft() { return timeline()?.isRightToLeft ?? false; },
    step(by) {
      const told = timeline();
      return told?.insight !== undefined && stepAlong(told.insight, told, by);
    },
    close() { timeline()?.select(undefined); },
  });
  keepEscape(card, timeline);
}

/** The buttons that go along the track which the event was opened in, from end to end. */
export function renderSteps(insight: TimelineInsight, timeline: Pick<ToldTimeline, 'pick'>): TemplateResult {
  const { store, words } = insight;
  const way = insight.way();
  const { previousOf, nextOf } = tellingMessages(words.messages);
  const name = words.track(store.about.tracks[way?.track ?? -1]?.id ?? '');
  const button = (by: 1 | -1, said: string, icon: 'earlier' | 'later'): TemplateResult => html`<button type="button" aria-label=${said} title=${said}
    aria-disabled=${nextAlong(way, by) < 0 ? 'true' : nothing} @click=${() => { stepAlong(insight, timeline, by); }}>${renderIcon(icon)}</button>`;
  return html`${button(-1, previousOf(name), 'earlier')}${button(1, nextOf(name), 'later')}`;
}

function nextAlong(way: TrackWay | undefined, by: 1 | -1): number {
  return (by > 0 ? way?.next : way?.previous) ?? -1;
}

/** Goes to the event after, or with −1 before, in the same track; returns whether there is one. */
function stepAlong({ store, way: ways }: TimelineInsight, timeline: Pick<ToldTimeline, 'pick'>, by: 1 | -1): boolean {
  const way = ways();
  const id = store.ids[nextAlong(way, by)];
  if (!way || id === undefined) return false;
  timeline.pick(id, way.track);
  return true;
}

/**
 * What a card says of an event.
 *
 * @param again called when something has come that belongs on the card, to have it rendered anew
 */
export function renderCardText(event: TimelineEvent, insight: TimelineInsight, timeline: Selectable, again: () => void): TemplateResult {
  const { words, store } = insight;
  const messages = tellingMessages(words.messages);
  return html`
    <article aria-labelledby="title" tabindex="-1">
      <div class="stripe" data-track=${typeof event.actors[0] === 'string' ? event.actors[0] : event.actors[0]?.track ?? ''}></div>
      ${renderDate(event, words, { asOf: store.asOf, again })}
      <h3 id="title" tabindex="-1">${words.text(event.title)}</h3>
      ${renderOriginals(event, store.about, words)}
      ${event.place ? html`<p class="place">${words.kind(event)} · ${words.text(event.place.name)}</p>` : html`<p class="place">${words.kind(event)}</p>`}
      <ul class="actors">
        ${event.actors.map((actor) => {
          const { track, role } = typeof actor === 'string' ? { track: actor, role: undefined } : actor;
          return html`<li data-track=${track}>${words.track(track)} ${role === undefined ? nothing : html`<small>${messages.roles[role] ?? role}</small>`}</li>`;
        })}
      </ul>
      ${event.description === undefined ? nothing : html`<p class="text">${words.text(event.description)}</p>`}
      ${renderMedia(event, words)}
      ${renderAccounts(event, store.about, words)}
      ${renderClocks(event, store.about, words)}
      ${renderCalendars(event, insight, again)}
      ${renderNotes(event, words)}
      ${renderNeighbours(insight, timeline, again)}
      <h4>${messages.sources}</h4>
      ${renderCitations(event.citations ?? [], store.about, words)}
    </article>
  `;
}

function renderDate(event: TimelineEvent, words: EventWords, { asOf, again }: { readonly asOf: Instant; readonly again: () => void }): TemplateResult {
  const messages = tellingMessages(words.messages);
  const original = event.originalDate;
  const recorded = words.recorded(event.date);
  const lasted = durationOf(event, words, { asOf, again });
  return html`
    <p class="date">
      <time>${words.date(event.date)}</time>${lasted === undefined ? nothing : html` · <bdi>${lasted}</bdi>`}
      ${original ? html` · <bdi>${original.calendar === 'julian' ? messages.oldStyle(words.text(original.text)) : words.text(original.text)}</bdi>` : nothing}
      ${recorded === undefined ? nothing : html` · <bdi>${messages.recorded(recorded)}</bdi>`}
      ${IS_PLAIN.test(event.date) ? nothing : html` · <code>${event.date}</code>`}
    </p>
  `;
}

/** How long it lasted, as far as its ends tell; `undefined` for what did not last, and until the words have come. */
function durationOf(event: TimelineEvent, { locale }: EventWords, { asOf, again }: { readonly asOf: Instant; readonly again: () => void }): string | undefined {
  const date = parseEdtf(event.date);
  if (!date.ok || date.value.kind !== 'interval') return undefined;
  return durations.get(again)?.formatDurationOf(date.value, { locale, asOf });
}

/** What day and hour it was for the others. */
function renderClocks(event: TimelineEvent, dataset: DatasetHead, words: EventWords): TemplateResult | typeof nothing {
  const clocks = otherClocks(event, dataset);
  if (clocks.length === 0) return nothing;
  return html`
    <h4>${tellingMessages(words.messages).otherClocks}</h4>
    <ul class="clocks">
      ${clocks.map(({ tracks, date }) => html`<li><span>${words.list(tracks.map(words.track))}</span> <time>${formatFuzzyDate(date, { locale: words.locale })}</time></li>`)}
    </ul>
  `;
}

/** The date in other calendars, and how they came to be given up. */
function renderCalendars(event: TimelineEvent, { words: { locale, messages }, calendar }: TimelineInsight, again: () => void): TemplateResult | typeof nothing {
  const voice = event.originalDate ? calendarVoice.get(again) : undefined;
  const notes = calendarNotes(event, { locale, messages, calendar, voice });
  return notes.length === 0 ? nothing : html`<h4>${tellingMessages(messages).calendars}</h4>${notes.map((note) => html`<p class="note">${note}</p>`)}`;
}

function renderNotes(event: TimelineEvent, words: EventWords): TemplateResult | typeof nothing {
  const notes = [event.dateNote, event.note].filter((note) => note !== undefined);
  if (notes.length === 0) return nothing;
  return html`<h4>${tellingMessages(words.messages).note}</h4>${notes.map((note) => html`<p class="note">${words.text(note)}</p>`)}`;
}

/** The title in the actors' own languages, where the dataset has it. */
function renderOriginals(event: TimelineEvent, dataset: DatasetHead, words: EventWords): TemplateResult | typeof nothing {
  const { title } = event;
  if (typeof title === 'string') return nothing;
  const shown = languageOf(title, words.locale, dataset.language);
  const others = Object.entries(title).filter(([tag]) => tag !== shown);
  return others.length === 0
    ? nothing
    : html`<p class="original">${others.map(([tag, text], i) => html`${i > 0 ? ' · ' : ''}<span lang=${tag}>${text}</span>`)}</p>`;
}

function renderAccounts(event: TimelineEvent, dataset: DatasetHead, words: EventWords): TemplateResult | typeof nothing {
  if (!event.accounts || event.accounts.length === 0) return nothing;
  return html`
    <h4>${tellingMessages(words.messages).accounts}</h4>
    <ul class="accounts">
      ${event.accounts.map((account) => html`
        <li>
          <b>${words.list(account.by.map(words.track))}</b>${account.date === undefined ? nothing : html` (${words.date(account.date)})`}:
          ${words.text(account.text)}
          ${account.citations ? renderCitations(account.citations, dataset, words) : nothing}
        </li>
      `)}
    </ul>
  `;
}

/** What it has to do with, and what happened elsewhere about that time. */
function renderNeighbours(insight: TimelineInsight, timeline: Selectable, again: () => void): readonly (TemplateResult | typeof nothing)[] {
  const messages = tellingMessages(insight.words.messages);
  const found = neighbours.get(again)?.neighboursOf(insight);
  return found ? [listOf(messages.related, found.related, timeline), listOf(messages.meanwhile, found.meanwhile, timeline)] : [];
}

/** Other events as buttons that go there. */
function listOf(heading: string, found: readonly Neighbour[], timeline: Selectable): TemplateResult | typeof nothing {
  return found.length === 0 ? nothing : html`
    <h4>${heading}</h4>
    <ul class="related">
      ${found.map(({ id, relation, title, when }) => html`
        <li><small>${relation}</small> <span><button type="button" @click=${() => { timeline.select(id); }}>${title}</button> <span class="when">${when}</span></span></li>
      `)}
    </ul>
  `;
}
