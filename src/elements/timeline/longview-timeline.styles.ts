import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Header, body, card and overview: what stands where, and which of it goes in narrow containers. */
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
    /* The search stands in it, and so within what padding the host has, as in the full screen. */
    position: relative;
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
    text-wrap: balance;
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
  /* In the place of the title, which the plot has no room for beside it. */
  longview-search {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: min(480px, 100%);
    min-block-size: 3.5rem;
    z-index: 4;
  }
  /* A short title makes room for it, so that it lies over no tool. */
  .frame:has(> longview-search) > .header > :first-child {
    flex: 1 0 min(480px, 100%);
    min-block-size: calc(3.5rem - 12px);
    /* A long summary must not show behind it. */
    opacity: 0;
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
  :host(:fullscreen) {
    padding: 12px 20px;
  }
  .live {
    position: absolute;
    /* Below the frame it would make a page scroll that the timeline fills. */
    inset-block-end: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Card, legend and overview, in a page that has none of them. */
  :not(:defined) {
    display: none;
  }
  .beside {
    display: contents;
  }
  /* Where the timeline is higher than the window, its head is in sight all the same. */
  longview-card {
    position: sticky;
    inset-block-start: var(--longview-sticky-top, 0px);
    max-block-size: calc(100dvh - var(--longview-sticky-top, 0px));
    flex: 0 0 min(360px, 40%);
    border-inline-start: 1px solid var(--_grid);
  }
  longview-minimap {
    min-block-size: 40px;
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
    /* Over the foot of the plot; as long as that is below the window, over the foot of the window. */
    .beside {
      position: absolute;
      inset: 0;
      z-index: 3;
      display: flex;
      align-items: flex-end;
      pointer-events: none;
    }
    longview-card {
      inset-block: auto 0;
      flex: 1;
      min-inline-size: 0;
      max-block-size: min(58%, 62dvh);
      pointer-events: auto;
      border-inline-start: 0;
      border-block-start: 1px solid var(--_grid);
      box-shadow: 0 -6px 24px rgb(0 0 0 / 18%);
      border-radius: 12px 12px 0 0;
    }
    /* It can be pulled down, whatever of the text is scrolled. */
    longview-card::part(bar) {
      touch-action: pinch-zoom;
    }
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
`;
