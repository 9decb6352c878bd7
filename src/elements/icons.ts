import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';

/** Lines in a square of 16, in the colour of the text around them. What points along time is drawn for a page from left to right. */
const ICONS = {
  timeline: svg`<path d="M2 4h7M5 8h9M8 12h5" stroke-width="2.4"/>`,
  list: svg`<path d="M6 4h8M6 8h8M6 12h8M2.6 4h.1M2.6 8h.1M2.6 12h.1"/>`,
  table: svg`<path d="M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9"/>`,
  earlier: svg`<path d="M10 3.5 5.5 8l4.5 4.5"/>`,
  later: svg`<path d="M6 3.5 10.5 8 6 12.5"/>`,
  zoomOut: svg`<path d="M3.5 8h9"/>`,
  zoomIn: svg`<path d="M8 3.5v9M3.5 8h9"/>`,
  fit: svg`<path d="M2.5 3v10M13.5 3v10M5 8h6M7 6 5 8l2 2M9 6l2 2-2 2"/>`,
  back: svg`<path d="M5.5 3 2.5 6l3 3M2.5 6h7a3.75 3.75 0 0 1 0 7.5H6"/>`,
  forward: svg`<path d="m10.5 3 3 3-3 3M13.5 6h-7a3.75 3.75 0 0 0 0 7.5H10"/>`,
  date: svg`<path d="M2.5 4.5a1 1 0 0 1 1-1h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1zM2.5 7h11M5.5 2v3M10.5 2v3"/><path d="M8 9v2.5"/>`,
  search: svg`<path d="M11.2 6.8a4.4 4.4 0 1 1-8.8 0 4.4 4.4 0 0 1 8.8 0zM10 10l3.8 3.8"/>`,
  links: svg`<path d="M4.6 11.5a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0zM14.6 4.5a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0zM3 9.8C3 5 6 3.6 10.6 4.3"/>`,
  allLinks: svg`<path d="M4.6 11.5a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0zM14.6 4.5a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0zM3 9.8C3 5 6 3.6 10.6 4.3M13 6.2c0 4.8-3 6.2-7.6 5.5M13 14.5c-2.500 0-5 0-8.200-1.700"/>`,
  legend: svg`<path d="M6.5 4.5h7M6.5 11.5h7M4.2 4.5a1.4 1.4 0 1 1-2.8 0 1.4 1.4 0 0 1 2.8 0zM2.8 9.9l1.5 1.6-1.5 1.6-1.5-1.6z"/>`,
  link: svg`<path d="M6.7 9.3a2.7 2.7 0 0 0 3.8 0l2.2-2.2a2.7 2.7 0 1 0-3.8-3.8l-.9.9M9.3 6.7a2.7 2.7 0 0 0-3.8 0L3.3 8.9a2.7 2.7 0 1 0 3.8 3.8l.9-.9"/>`,
  fullScreen: svg`<path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"/>`,
  leaveFullScreen: svg`<path d="M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5"/>`,
  help: svg`<path d="M5.4 5.8a2.6 2.6 0 1 1 4 2.2c-.9.6-1.4 1-1.4 2.2M8 12.9v.2"/>`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8"/>`,
  more: svg`<path d="M3.2 8h.1M8 8h.1M12.8 8h.1" stroke-width="2.2"/>`,
} satisfies Record<string, SVGTemplateResult>;

/** The name of an icon. */
export type IconName = keyof typeof ICONS;

/** An icon for a button, which looks the same in each font. */
export function renderIcon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 16 16" class="icon ${name}" aria-hidden="true">${ICONS[name]}</svg>`;
}
