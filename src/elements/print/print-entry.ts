import { formatSource, sourceLink } from '../card/format-source.js';
import { html, nothing } from 'lit';
import { renderDate } from '../list/list-item.js';
import { renderPrintedMedia } from '../card/media.js';
import { tracksOf } from '../../model/event.js';
import { tellingMessages } from '../messages/telling.js';
import type { Citation } from '../../model/source.js';
import type { Source } from '../../model/source.js';
import type { TemplateResult } from 'lit';
import type { TimelineInsight } from '../companions.js';

/** An event that is told in more letters than this may go on on the next sheet, since it would leave much of its own empty. */
const LONG = 1200;

/** An event on paper: when, what, who, its pictures, and how one knows. */
export function renderEntry(row: number, { store, words }: TimelineInsight): TemplateResult {
  const event = store.eventAt(row);
  if (!event) return html``;
  const description = event.description === undefined ? undefined : words.text(event.description);
  return html`
    <li class=${(description?.length ?? 0) > LONG ? 'long' : ''}>
      ${renderDate(event.date, words)}
      <div>
        <strong>${words.text(event.title)}</strong> <span>${words.kind(event)} · ${words.list(tracksOf(event).map(words.track))}</span>
        ${description === undefined ? nothing : html`<p>${description}</p>`}
        ${renderPrintedMedia(event, words)}
        <p class="sources">${event.citations === undefined || event.citations.length === 0 ? tellingMessages(words.messages).noSource : event.citations.map((citation) => sourceText(citation, store.about.sources)).join('; ')}</p>
      </div>
    </li>
  `;
}

/** A source as in a list of works, with the place in it and where it is on the web. */
function sourceText({ source: id, locator }: Citation, sources: readonly Source[]): string {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return id;
  return [formatSource(source), locator, sourceLink(source)].filter((part) => part !== undefined).join(', ');
}
