import { formatSource, sourceLink } from './format-source.js';
import { html, nothing } from 'lit';
import { tellingMessages } from '../messages/telling.js';
import type { Citation } from '../../model/source.js';
import type { DatasetHead } from '../../model/dataset.js';
import type { EventWords } from '../event-words.js';
import type { TemplateResult } from 'lit';

/** The sources of a statement as a list, each with its place in it and a link, where it has one. */
export function renderCitations(citations: readonly Citation[], dataset: DatasetHead, words: EventWords): TemplateResult {
  if (citations.length === 0) return html`<p class="note">${tellingMessages(words.messages).noSource}</p>`;
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
