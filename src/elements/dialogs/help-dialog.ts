import { html } from 'lit';
import { zoomKey } from '../timeline/zoom-hint.js';
import type { DialogWords, Means } from './dialog-words.js';
import type { TemplateResult } from 'lit';

const WITH_POINTER: readonly Means[] = ['mouse', 'trackpad', 'touch', 'keys', 'reader'];
const WITH_FINGERS: readonly Means[] = ['touch', 'reader', 'keys', 'mouse', 'trackpad'];

/**
 * What every sort of hand, the keys and a screen reader can do; what the reader has at hand comes first.
 *
 * @param isVertical whether time runs down: then arrows and hands go another way
 */
export function renderHelp({ sections }: DialogWords, isVertical: boolean): TemplateResult {
  const key = zoomKey();
  const order = matchMedia('(any-hover: hover)').matches ? WITH_POINTER : WITH_FINGERS;
  return html`<div class="sections">
    ${order.map((means) => sections[means]).map(({ title, lines }) => html`
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
