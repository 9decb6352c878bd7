import { html, nothing } from 'lit';
import type { FindingMessages, Messages } from '../messages/catalogue.js';
import type { SearchOutcome } from './search-outcome.js';
import type { SearchResult } from './search-result.js';
import type { TemplateResult } from 'lit';
import type { TextPart } from '../../search/marked-parts.js';

/** What the list below a search field shows. */
export interface ShownResults {
  readonly messages: Messages & FindingMessages;
  readonly outcome: SearchOutcome | undefined;
  readonly isOpen: boolean;
  /** Place of the result that Enter goes to. */
  readonly active: number;
  /** What to say where there are no results; empty for nothing. */
  readonly help: string;
  /** Another search is chosen from those that may have been meant. */
  readonly search: (text: string) => void;
  readonly clearFilters: () => void;
}

/** The results of a search as a listbox, with what else is to be said of them. */
export function renderResults({ messages, outcome, isOpen, active, help, search, clearFilters }: ShownResults): TemplateResult {
  const { listed = [], neighbours = [], rows = [], leftOut = 0 } = outcome ?? {};
  return html`
    <div class="popup" part="results" ?hidden=${!isOpen || (help === '' && listed.length === 0)} @pointerdown=${keepFocus}>
      <ul id="results" role="listbox" aria-label=${messages.search} ?hidden=${listed.length === 0}>
        ${listed.map((result, index) => renderResult(result, index, index === active))}
      </ul>
      ${help === '' ? nothing : html`<p>${help}</p>`}
      ${neighbours.length === 0 ? nothing : html`
        <p class="neighbours">${messages.didYouMean} ${neighbours.map((neighbour) => html`
          <button type="button" @click=${() => { search(neighbour); }}>${neighbour}</button>`)}</p>`}
      ${rows.length > listed.length ? html`<p>${messages.moreFound(rows.length - listed.length)}</p>` : nothing}
      ${leftOut === 0 ? nothing : html`
        <p class="left-out">${messages.leftOut(leftOut)}
          <button type="button" @click=${clearFilters}>${messages.clearFilters}</button></p>`}
    </div>
  `;
}

/** Id of the element that shows a result. */
export function resultId(index: number): string {
  return `result-${index}`;
}

function renderResult({ row, title, date, actors, snippet, track }: SearchResult, index: number, isActive: boolean): TemplateResult {
  return html`
    <li role="option" id=${resultId(index)} data-row=${row} aria-selected=${isActive}>
      <span class="swatch" data-track=${track}></span>
      <span class="title" dir="auto">${title.map(renderPart)}</span>
      <span class="about"><time>${date}</time> · ${actors.map(renderPart)}</span>
      ${snippet.length === 0 ? nothing : html`<span class="snippet" dir="auto">${snippet.map(renderPart)}</span>`}
    </li>
  `;
}

function renderPart({ text, isMarked }: TextPart): TemplateResult | string {
  return isMarked ? html`<mark>${text}</mark>` : text;
}

/** A press on a result leaves the focus in the field. */
function keepFocus(event: PointerEvent): void {
  if (event.target instanceof Element && event.target.closest('button') === null) event.preventDefault();
}
