import { html } from 'lit';
import { zoomKey } from '../timeline/zoom-hint.js';
import type { DialogWords } from './dialog-words.js';
import type { TemplateResult } from 'lit';

/** What every sort of hand, the keys and a screen reader can do. */
export function renderHelp({ sections }: DialogWords): TemplateResult {
  const key = zoomKey();
  return html`<div class="sections">
    ${sections.map(({ title, lines }) => html`
      <section>
        <h3>${title}</h3>
        <dl>${lines.map(([how, what]) => html`<dt>${how.replace('{key}', key)}</dt><dd>${what.replaceAll('{key}', key)}</dd>`)}</dl>
      </section>
    `)}
  </div>`;
}
