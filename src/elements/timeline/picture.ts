import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * What a timeline is drawn on, with a scroll bar; over it what fingers pinch, and what the keyboard and screen readers walk on.
 *
 * @param name     of the timeline, for those who do not see it
 * @param isHidden while there is nothing to draw
 */
export function renderPicture(name: string, isHidden: boolean): TemplateResult {
  return html`
    <div class="scroller" ?hidden=${isHidden}>
      <div class="picture">
        <canvas aria-hidden="true"></canvas>
        <canvas class="overlay" aria-hidden="true"></canvas>
        <svg aria-hidden="true" hidden></svg>
        <div class="time"></div>
        <div class="proxies" role="treegrid" aria-label=${name}></div>
      </div>
      <div class="sizer"></div>
    </div>
  `;
}
