import { css, html, nothing } from 'lit';
import { findingMessagesIn } from '../messages/finding.js';
import { valueAt } from '../../base/number.js';
import type { Beyond } from '../../store/nearest.js';
import type { CSSResult, TemplateResult } from 'lit';
import type { NotedFilter } from './noted-filter.js';

/** It stands in the place of the summary, so that nothing moves when a filter comes or goes. */
export const filterStyles: CSSResult = css`
  .filtered {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    font-size: 0.8125rem;
  }
  @media not (pointer: coarse) {
    .filtered {
      margin-block: 2px -5px;
    }
    .filtered button {
      min-block-size: 24px;
      padding-block: 0;
    }
  }
  .filtered span {
    font-variant-numeric: tabular-nums;
  }
  .filtered q {
    max-inline-size: 24ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .beyond {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 40px;
    z-index: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    justify-content: center;
    inline-size: fit-content;
    max-inline-size: calc(100% - 48px);
    margin-inline: auto;
    padding: 8px 14px;
    border: 1px solid var(--_grid);
    border-radius: 10px;
    background: var(--_background);
    font-size: 0.875rem;
    box-shadow: 0 4px 16px rgb(0 0 0 / 10%);
  }
  .frame:not([data-view='timeline']) .beyond {
    display: none;
  }
  .beyond p {
    margin: 0;
  }
`;

/** "312 of 551 events", the words that are looked for, and a button that clears the filter. */
export function renderStatus({ words: { locale }, store, remaining, text = '', clear }: NotedFilter): TemplateResult {
  const messages = findingMessagesIn(locale);
  return html`
    <div class="filtered">
      <span>${messages.remaining(remaining, store.size)}</span>
      ${text.trim() === '' ? nothing : html`<q dir="auto">${text.trim()}</q>`}
      <button type="button" @click=${clear}>${messages.clearFilters}</button>
    </div>
  `;
}

/** Nothing is in the window: where the nearest events are, or that the filter leaves none. */
export function renderBeyond(noted: NotedFilter, beyond: Beyond): TemplateResult {
  const { remaining, clear } = noted;
  const messages = findingMessagesIn(noted.words.locale);
  return html`
    <div class="beyond">
      <p>${remaining === 0 ? messages.nothingLeft : messages.nothingRecorded}</p>
      ${remaining === 0 ? html`<button type="button" @click=${clear}>${messages.clearFilters}</button>` : nothing}
      ${button(noted, beyond.previous, messages.previousIn)}
      ${button(noted, beyond.next, messages.nextIn)}
    </div>
  `;
}

/** The same to be read out. */
export function sayBeyond({ words, store, remaining }: NotedFilter, { previous, next }: Beyond): string {
  const messages = findingMessagesIn(words.locale);
  if (remaining === 0) return messages.nothingLeft;
  const place = (row: number, say: (year: string) => string): string => (row < 0 ? '' : ` ${say(words.year(valueAt(store.starts, row)))}.`);
  return `${messages.nothingRecorded}${place(previous, messages.previousIn)}${place(next, messages.nextIn)}`;
}

function button({ words, store, goTo }: NotedFilter, row: number, say: (year: string) => string): TemplateResult | typeof nothing {
  if (row < 0) return nothing;
  return html`<button type="button" @click=${() => { goTo(row); }}>${say(words.year(valueAt(store.starts, row)))}</button>`;
}
