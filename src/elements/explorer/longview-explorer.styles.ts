import { css } from 'lit';
import type { CSSResult } from 'lit';

export const explorerStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--_background);
    min-block-size: 480px;
  }
  /* Not the host itself: a page may well give that another display. */
  .room {
    display: flex;
    flex-direction: column;
    gap: 12px;
    block-size: 100%;
    min-block-size: inherit;
    max-block-size: inherit;
  }
  .header {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: center;
    justify-content: space-between;
  }
  .words {
    flex: 1 1 320px;
    min-inline-size: 0;
  }
  .words :is(h1, h2, h3, h4, h5, h6),
  ::slotted([slot='title']) {
    margin: 0;
    font-size: 1.375rem;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  p {
    margin: 2px 0 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .finding {
    flex: 0 1 440px;
    display: flex;
    gap: 8px;
    align-items: center;
    min-inline-size: 0;
  }
  longview-search,
  ::slotted([slot='search']) {
    flex: 1;
    min-inline-size: 0;
  }
  longview-search:not(:defined),
  longview-legend:not(:defined) {
    display: none;
  }
  .opener {
    flex: none;
    display: inline-flex;
    gap: 8px;
    align-items: center;
    margin-inline-start: auto;
  }
  .opener[aria-expanded='true'] {
    border-color: var(--_axis);
    background: var(--_background);
  }
  .body {
    flex: 1 1 auto;
    min-block-size: 0;
    display: flex;
    gap: 16px;
  }
  .view {
    flex: 1 1 0;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
  }
  longview-timeline {
    flex: 1 1 auto;
    min-block-size: 320px;
  }
  /* What its header says beside the toolbar is said above. */
  longview-timeline::part(header) {
    justify-content: flex-start;
    gap: 0 16px;
    min-block-size: 0;
    padding-block: 2px 8px;
  }
  /* Before the title that is not there, with its gap, and before what is said of filters, which comes and goes. */
  longview-timeline::part(toolbar) {
    order: -1;
  }
  .side {
    position: relative;
    flex: 0 0 264px;
    border-inline-end: 1px solid var(--_grid);
  }
  #story {
    flex-basis: 320px;
  }
  .side[hidden] {
    display: none;
  }
  longview-story {
    position: absolute;
    inset: 0;
    padding-inline-end: 16px;
  }
  .scroller {
    position: absolute;
    inset: 0;
    padding-inline-end: 12px;
    padding-block-end: 8px;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  /* What closes the panel stays in sight while that scrolls. */
  .top {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    background: var(--_background);
  }
  .closer {
    margin-inline-end: -8px;
    border-color: transparent;
    background: none;
  }
  .top > :is(h2, h3, h4, h5, h6) {
    margin: 6px 0 8px;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  ::slotted([slot='card']) {
    flex: 0 0 min(360px, 34%);
  }
  @container (inline-size < 800px) {
    .body {
      flex-direction: column;
    }
    .view {
      flex: 1 1 auto;
      min-block-size: 0;
    }
    .side,
    #story {
      flex: 0 1 auto;
      display: flex;
      max-block-size: 340px;
      border-inline-end: 0;
      border: 1px solid var(--_grid);
      border-radius: 6px;
    }
    .side[hidden] {
      display: none !important;
    }
    /* The timeline below needs the rest of a phone. */
    #story {
      max-block-size: min(340px, 34dvh);
    }
    longview-story {
      position: relative;
      flex: 1;
      inset: auto;
      padding: 8px 12px;
    }
    .scroller {
      position: static;
      flex: 1;
      padding: 4px 12px 12px;
    }
    .finding {
      flex-basis: 100%;
    }
    ::slotted([slot='card']) {
      flex: none;
    }
  }
  @container (inline-size < 480px) {
    .room {
      gap: 8px;
    }
    .words :is(h1, h2, h3, h4, h5, h6),
    ::slotted([slot='title']) {
      font-size: 1.125rem;
    }
    p {
      display: none;
    }
  }
  /* The timeline has its sheet of paper; what one would press has no place on it. */
  @media print {
    :host {
      min-block-size: 0;
      container-type: normal;
      background: none;
    }
    .room,
    .body,
    .view {
      display: block;
      block-size: auto;
      min-block-size: 0;
      max-block-size: none;
    }
    .finding,
    .side {
      display: none !important;
    }
  }
  @media (forced-colors: active) {
    .opener[aria-expanded='true'] {
      border-color: Highlight;
    }
  }
`;
