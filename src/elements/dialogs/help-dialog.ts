import { html } from 'lit';
import { zoomKey } from '../timeline/zoom-hint.js';
import type { DialogWords } from './dialog-words.js';
import type { TemplateResult } from 'lit';

/**
 * What every sort of hand, the keys and a screen reader can do.
 *
 * @param isVertical whether time runs down: then arrows and hands go another way
 */
export function renderHelp({ sections }: DialogWords, isVertical: boolean): TemplateResult {
  const key = zoomKey();
  return html`<div class="sections">
    ${sections.map(({ title, lines }) => html`
      <section>
        <h3>${title}</h3>
        <dl>${lines.map(([how, what, down]) => {
          const own = isVertical ? { how, what, ...down } : { how, what };
          return html`<dt>${own.how.replace('{key}', key)}</dt><dd>${own.what.replaceAll('{key}', key)}</dd>`;
        })}</dl>
      </section>
    `)}
  </div>`;
}
