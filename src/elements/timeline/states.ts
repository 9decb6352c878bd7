import { html } from 'lit';
import type { Issue } from '../../base/result.js';
import type { Messages } from '../messages.js';
import type { TemplateResult } from 'lit';

/** More faults than this are counted rather than listed. */
const MAX_LISTED = 20;

/** A file is on its way. */
export function renderLoading(messages: Messages, bytes: number, totalBytes: number | undefined, locale: string): TemplateResult {
  const kilobytes = new Intl.NumberFormat(locale).format(Math.round(bytes / 1000));
  return html`
    <div class="message">
      <p>${messages.loading} ${bytes > 0 ? messages.loadedBytes(kilobytes) : ''}</p>
      <progress .value=${totalBytes === undefined ? null : bytes} max=${totalBytes ?? 1} aria-label=${messages.loading}></progress>
    </div>
  `;
}

/** Nothing could be read: what is wrong, where, and what would be right. */
export function renderFailure(messages: Messages, issues: readonly Issue[]): TemplateResult {
  return html`
    <div class="message" role="alert">
      <h3>${messages.failed}</h3>
      ${issueList(issues)}
    </div>
  `;
}

/** There is a dataset, but no event in it. */
export function renderEmpty(messages: Messages): TemplateResult {
  return html`<div class="message"><p>${messages.empty}</p></div>`;
}

/** What was left out or looks wrong, folded away below the timeline. */
export function renderProblems(messages: Messages, issues: readonly Issue[]): TemplateResult {
  return html`
    <details>
      <summary>${messages.problems(issues.length)}</summary>
      ${issueList(issues)}
    </details>
  `;
}

function issueList(issues: readonly Issue[]): TemplateResult {
  const more = issues.length - MAX_LISTED;
  return html`
    <ul>
      ${issues.slice(0, MAX_LISTED).map((issue) => html`
        <li>${issue.path === '' ? '' : html`<code>${issue.path}</code>: `}${issue.message}${issue.hint === undefined ? '' : ` (${issue.hint})`}</li>
      `)}
      ${more > 0 ? html`<li>+ ${more}</li>` : ''}
    </ul>
  `;
}
