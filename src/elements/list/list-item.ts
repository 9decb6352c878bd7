import { html, nothing } from 'lit';
import { htmlDatetime } from '../html-datetime.js';
import { languageOf } from '../../model/text.js';
import { tracksOf } from '../../model/event.js';
import { viewWords } from '../messages/view-words-in.js';
import type { EventWords } from '../event-words.js';
import type { TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/event.js';
import type { TimelineInsight } from '../companions.js';

/**
 * An event in a list: when, what, and who else.
 *
 * @param track whose part of the list it is in; −1 where it is everybody's
 */
export function renderItem(row: number, track: number, { store, words, selectedRow }: TimelineInsight): TemplateResult {
  const event = store.eventAt(row);
  if (!event) return html``;
  const isSelected = row === selectedRow;
  return html`
    <li data-row=${row} ?data-selected=${isSelected}>
      ${renderDate(event.date, words)}
      <div>
        <button type="button" aria-current=${isSelected ? 'true' : nothing} lang=${otherLanguage(event, words, store.about.language) ?? nothing}>${words.text(event.title)}</button>
        <p>${about(event, store.about.tracks[track]?.id, words)}</p>
        ${isSelected ? html`<button type="button" class="go">${viewWords(words.messages).showOnTimeline}</button>` : nothing}
      </div>
    </li>
  `;
}

/** A date in words, with what machines make of it where HTML can say that. */
export function renderDate(edtf: string, words: EventWords): TemplateResult {
  const datetime = htmlDatetime(edtf);
  return datetime === undefined ? html`<span class="date">${words.date(edtf)}</span>` : html`<time class="date" datetime=${datetime}>${words.date(edtf)}</time>`;
}

/** Kind and actors; in the part of one actor, who else. */
function about(event: TimelineEvent, own: string | undefined, words: EventWords): string {
  const others = tracksOf(event).filter((id) => id !== own).map(words.track);
  if (others.length === 0) return words.kind(event);
  const names = words.list(others);
  return `${words.kind(event)} · ${own === undefined ? names : viewWords(words.messages).alsoIn(names)}`;
}

/** The language of the title, where it is not that of the interface. */
function otherLanguage({ title }: TimelineEvent, { locale }: EventWords, own: string | undefined): string | undefined {
  const language = typeof title === 'string' ? own : languageOf(title, locale, own);
  return language === undefined || baseOf(language) === baseOf(locale) ? undefined : language;
}

function baseOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
