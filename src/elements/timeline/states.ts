import { countFaults } from '../../base/result.js';
import { formatCount, numberFormat } from '../../time/words/format-number.js';
import { html, nothing } from 'lit';
import type { Issue } from '../../base/result.js';
import type { DatasetState, LoadingProgress } from '../controllers/dataset-state.js';
import type { Messages } from '../messages.js';
import type { TemplateResult } from 'lit';

/** More faults than this are counted rather than listed. */
const MAX_LISTED = 20;

const KILOBYTE = 1000;
const MEGABYTE = 1000 * KILOBYTE;

/** What a state is shown with. */
interface StateContext {
  readonly locale: string;
  /** Whether there are events on the screen already: then a state lies over the foot of them. */
  readonly hasEvents: boolean;
  readonly cancel: () => void;
}

/** What there is to say of a dataset that is not all there, in the place of its events or over them. */
export function renderState(messages: Messages, state: DatasetState, context: StateContext): TemplateResult | typeof nothing {
  switch (state.phase) {
    case 'loading': return renderLoading(messages, state.progress, context);
    case 'cancelled': return renderCancelled(messages, state.again);
    case 'failed': return renderFailure(messages, state.issues);
    default: return state.phase === 'idle' || context.hasEvents ? nothing : html`<div class="message"><p>${messages.empty}</p></div>`;
  }
}

/**
 * How far loading is.
 *
 * @example loadingWords(messagesIn('en'), progress, 'en') // 'Loading … 12.4 MB · 120,000 events'
 */
export function loadingWords(messages: Messages, { bytes, events, isReading }: LoadingProgress, locale: string): string {
  const sizes = [
    ...(bytes !== undefined && bytes > 0 && !isReading ? [sizeWords(bytes, locale)] : []),
    ...(events > 0 ? [messages.eventsCounted(events, formatCount(events, locale))] : []),
  ];
  return `${isReading ? messages.reading : messages.loading} ${sizes.join(' · ')}`.trimEnd();
}

function sizeWords(bytes: number, locale: string): string {
  const [unit, size] = bytes < MEGABYTE ? ['kilobyte', bytes / KILOBYTE] as const : ['megabyte', bytes / MEGABYTE] as const;
  return numberFormat(locale, { style: 'unit', unit, maximumFractionDigits: unit === 'kilobyte' ? 0 : 1 }).format(size);
}

/** A dataset is on its way: how far it is, and a way to give it up. */
function renderLoading(messages: Messages, progress: LoadingProgress, { locale, hasEvents, cancel }: StateContext): TemplateResult {
  return html`
    <div class="loading ${hasEvents ? 'over' : 'message'}">
      <p>${loadingWords(messages, progress, locale)}</p>
      <progress max="1" value=${progress.fraction ?? nothing} aria-label=${messages.loading}></progress>
      <button type="button" @click=${cancel}>${messages.cancel}</button>
    </div>
  `;
}

/** Loading was given up, and there is nothing else to show. */
function renderCancelled(messages: Messages, again: () => void): TemplateResult {
  return html`
    <div class="message">
      <p>${messages.cancelled}</p>
      <button type="button" @click=${again}>${messages.loadAgain}</button>
    </div>
  `;
}

/** Nothing could be read: what is wrong, where, and what would be right. */
function renderFailure(messages: Messages, issues: readonly Issue[]): TemplateResult {
  return html`
    <div class="message" role="alert">
      <h3>${messages.failed}</h3>
      ${issueList(issues)}
    </div>
  `;
}

/** What was left out or looks wrong, folded away below the timeline; nothing where all is well. */
export function renderProblems(messages: Messages, issues: readonly Issue[]): TemplateResult | typeof nothing {
  return issues.length === 0 ? nothing : html`
    <details>
      <summary>${messages.problems(countFaults(issues))}</summary>
      ${issueList(issues)}
    </details>
  `;
}

function issueList(issues: readonly Issue[]): TemplateResult {
  const more = countFaults(issues.slice(MAX_LISTED));
  return html`
    <ul>
      ${issues.slice(0, MAX_LISTED).map((issue) => html`
        <li>${issue.path === '' ? '' : html`<code>${issue.path}</code>: `}${issue.message}${issue.hint === undefined ? '' : ` (${issue.hint})`}</li>
      `)}
      ${more > 0 ? html`<li>+ ${more}</li>` : ''}
    </ul>
  `;
}
