import { html } from 'lit';
import type { Messages } from '../messages.js';
import type { TemplateResult } from 'lit';

/** What the buttons command. */
export interface ToolbarHost {
  readonly isRightToLeft: boolean;
  /** Whether the legend is open. */
  legend: boolean;
  panBy(fraction: number): void;
  zoomBy(ratio: number): void;
  fit(): void;
}

/** A press moves by half a window, or doubles the scale. */
const PAN_STEP = 0.5;
const ZOOM_STEP = 2;

/** Every movement of the window as a button. */
export function renderToolbar(host: ToolbarHost, messages: Messages, enabled: boolean): TemplateResult {
  const [earlier, later] = host.isRightToLeft ? ['→', '←'] : ['←', '→'];
  return html`
    <div role="toolbar" part="toolbar" aria-label=${messages.tools}>
      <button type="button" ?disabled=${!enabled} aria-label=${messages.earlier} title=${messages.earlier} @click=${() => { host.panBy(-PAN_STEP); }}>${earlier}</button>
      <button type="button" ?disabled=${!enabled} aria-label=${messages.later} title=${messages.later} @click=${() => { host.panBy(PAN_STEP); }}>${later}</button>
      <button type="button" ?disabled=${!enabled} aria-label=${messages.zoomOut} title=${messages.zoomOut} @click=${() => { host.zoomBy(1 / ZOOM_STEP); }}>−</button>
      <button type="button" ?disabled=${!enabled} aria-label=${messages.zoomIn} title=${messages.zoomIn} @click=${() => { host.zoomBy(ZOOM_STEP); }}>+</button>
      <button type="button" ?disabled=${!enabled} @click=${() => { host.fit(); }}>${messages.fit}</button>
      <button type="button" ?disabled=${!enabled} aria-expanded=${host.legend} @click=${() => { host.legend = !host.legend; }}>${messages.legend}</button>
    </div>
  `;
}
