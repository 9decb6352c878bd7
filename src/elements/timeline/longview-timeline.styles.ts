import { css } from 'lit';
import type { CSSResult } from 'lit';

export const timelineStyles: CSSResult = css`
  :host {
    display: block;
    min-block-size: 320px;
    position: relative;
    container-type: inline-size;
    background: var(--_background);
  }
  /* Not the host itself: a page may well give that another display. */
  .frame {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: inherit;
    max-block-size: inherit;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    /* Colours are read from it that are mixed of those of the system. */
    forced-color-adjust: none;
  }
  .header {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: end;
    justify-content: space-between;
    padding-block: 4px 12px;
    min-block-size: 3rem;
  }
  h2 {
    margin: 0;
    font-size: 1.25rem;
    font-weight: 600;
    line-height: 1.25;
  }
  .summary {
    margin: 2px 0 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .view {
    position: absolute;
    inset: 0;
    overflow: auto;
    z-index: 1;
    background: var(--_background);
    overscroll-behavior: contain;
  }
  @media (prefers-reduced-motion: no-preference) {
    .view {
      animation: come 160ms ease-out;
    }
  }
  @keyframes come {
    from {
      opacity: 0;
    }
  }
  .frame:not([data-view='timeline']) :is(.scroller, .tip, .hint) {
    visibility: hidden;
  }
  /* In the place of the title, which the plot has no room for beside it. */
  longview-search {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: min(480px, 100%);
    min-block-size: 3.5rem;
    z-index: 4;
  }
  longview-legend {
    flex: none;
    padding-block: 0 12px;
    max-block-size: 38%;
    overflow: auto;
  }
  .body {
    flex: 1 1 var(--_natural-height, 480px);
    min-block-size: 240px;
    display: flex;
    position: relative;
  }
  .plot {
    flex: 1 1 0;
    min-inline-size: 0;
    position: relative;
    overflow: hidden;
  }
  .scroller {
    position: absolute;
    inset: 0;
    overflow: hidden auto;
    scrollbar-width: thin;
    /* A scroll bar that came as tracks grow would narrow the plot and move what is held under the pointer. */
    scrollbar-gutter: stable;
    overscroll-behavior-x: contain;
    touch-action: manipulation;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .vertical .scroller {
    overflow: scroll hidden;
    scrollbar-gutter: auto;
  }
  .scroller.over-event {
    cursor: pointer;
  }
  .scroller.dragged {
    cursor: grabbing;
  }
  .scroller.marking {
    cursor: col-resize;
  }
  .vertical .scroller.marking {
    cursor: row-resize;
  }
  /* On names and axis, fingers pinch the page: there has to be a place to begin. */
  .time {
    touch-action: pan-y;
  }
  /* Columns scroll by themselves. Time runs the way of the page: that has one finger where it scrolls, and two are the timeline's. */
  .vertical .time {
    touch-action: pan-x;
  }
  .vertical .time.shared {
    touch-action: pan-x pan-y;
  }
  .time.still {
    touch-action: auto;
  }
  .marked {
    position: absolute;
    inset-block: 0;
    left: 0;
    box-sizing: border-box;
    border-inline: 2px solid var(--_focus);
    background: color-mix(in srgb, var(--_focus) 14%, transparent);
    pointer-events: none;
    z-index: 1;
  }
  .vertical .marked {
    inset-block: 0 auto;
    inset-inline: 0;
    border-inline: 0;
    border-block: 2px solid var(--_focus);
  }
  :host(:fullscreen) {
    padding: 12px 20px;
  }
  :host(:fullscreen) .scroller {
    overscroll-behavior: contain;
  }
  .picture {
    position: sticky;
    inset-block-start: 0;
    block-size: 0;
  }
  .vertical .picture {
    inset-inline-start: 0;
  }
  .picture > * {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: block;
    direction: ltr;
  }
  .picture > [hidden] {
    display: none;
  }
  .proxies {
    inline-size: 100%;
    overflow: clip;
    pointer-events: none;
  }
  .proxies [role='row'] {
    display: contents;
  }
  .proxies [role='rowheader'],
  .proxies [role='gridcell'] {
    position: absolute;
    top: 0;
    left: 0;
    /* Nothing of them is painted, so that bringing them up to date draws nothing anew. */
    color: transparent;
    font-size: 0;
    white-space: nowrap;
    overflow: hidden;
    border-radius: 5px;
    outline-offset: -1px;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .proxies :focus-visible {
      outline-color: Highlight;
    }
  }
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    max-inline-size: min(320px, 90%);
    padding: 5px 9px;
    border-radius: 6px;
    background: var(--_ink);
    color: var(--_background);
    font-size: 0.8125rem;
    line-height: 1.35;
    z-index: 2;
  }
  .tip time {
    opacity: 0.8;
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 16px;
    margin-inline: auto;
    inline-size: fit-content;
    padding: 6px 14px;
    border-radius: 16px;
    background: var(--_ink);
    color: var(--_background);
    font-size: 0.8125rem;
    pointer-events: none;
  }
  .message {
    margin: auto;
    max-inline-size: 60ch;
    padding: 24px;
  }
  .loading {
    /* What comes at once announces nothing before. */
    animation: appear 0s 200ms backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .loading.over {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 4px 12px;
    background: var(--_surface);
    border-block-start: 1px solid var(--_grid);
    font-size: 0.8125rem;
  }
  .loading.over p {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .loading progress {
    inline-size: 100%;
    max-inline-size: 320px;
    accent-color: var(--_focus);
  }
  .loading.over progress {
    flex: 1 1 60px;
  }
  @media (pointer: fine) {
    .loading.over button {
      min-block-size: 24px;
      padding-block: 0;
    }
  }
  .loading.message button {
    display: block;
    margin-block-start: 12px;
  }
  .message h3 {
    margin: 0 0 8px;
    font-size: 1.0625rem;
  }
  .message ul,
  details ul {
    margin: 0;
    padding-inline-start: 1.2em;
    font-size: 0.8125rem;
  }
  .message code,
  details code {
    overflow-wrap: anywhere;
  }
  details {
    font-size: 0.8125rem;
    color: var(--_muted);
    padding-block: 6px 0;
    max-block-size: 12em;
    overflow: auto;
  }
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .sticky-axis {
    position: sticky;
    inset-block-start: var(--longview-sticky-top, 0px);
    inline-size: 0;
    align-self: flex-start;
    z-index: 2;
  }
  .sticky-axis canvas {
    position: absolute;
    inset-inline-start: 0;
    background: var(--_background);
    box-shadow: 0 6px 8px -6px rgb(0 0 0 / 25%);
  }
  .frame:not([data-view='timeline']) .sticky-axis {
    display: none;
  }
  /* Card, legend and overview, in a page that has none of them. */
  :not(:defined) {
    display: none;
  }
  longview-card {
    flex: 0 0 min(360px, 40%);
    border-inline-start: 1px solid var(--_grid);
  }
  longview-minimap {
    margin-block-start: 8px;
  }
  @container (inline-size < 480px) {
    [data-view='timeline'] .summary {
      display: none;
    }
    [data-view='list'] > longview-minimap {
      display: none;
    }
    h2 {
      font-size: 1.0625rem;
    }
  }
  @container (inline-size < 800px) {
    longview-card {
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      max-block-size: 58%;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_grid);
      box-shadow: 0 -6px 24px rgb(0 0 0 / 18%);
      border-radius: 12px 12px 0 0;
      z-index: 3;
    }
    /* It can be pulled down. */
    longview-card::part(bar)::before {
      content: '';
      position: absolute;
      inset: 4px 0 auto;
      margin-inline: auto;
      inline-size: 36px;
      block-size: 4px;
      border-radius: 2px;
      background: var(--_axis);
      opacity: 0.6;
    }
  }
  @media (forced-colors: active) {
    .tip,
    .hint {
      border: 1px solid;
    }
  }
`;
