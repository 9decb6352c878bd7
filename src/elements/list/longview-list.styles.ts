import { css } from 'lit';
import type { CSSResult } from 'lit';

export const listStyles: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--_background);
    overflow-wrap: anywhere;
    scroll-padding-block: 8px var(--_covered, 0px);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
    padding-block: 4px 8px;
  }
  .bar p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .order {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  button[aria-pressed='true'] {
    border-color: var(--_ink);
    font-weight: 600;
  }
  .list {
    padding-block-end: calc(16px + var(--_covered, 0px));
    max-inline-size: 72rem;
  }
  h1, h2, h3, h4, h5, h6 {
    margin: 0;
    font: inherit;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    inline-size: 100%;
    padding: 4px 2px;
    border: 0;
    border-radius: 4px;
    background: none;
    text-align: start;
    font-size: 0.875rem;
    font-weight: 600;
    min-block-size: 36px;
    align-content: center;
  }
  @media (pointer: coarse) {
    .head {
      min-block-size: 44px;
    }
  }
  .head:hover {
    background: var(--_surface);
  }
  .head::before {
    content: '';
    align-self: center;
    border-block: 5px solid transparent;
    border-inline-start: 7px solid var(--_muted);
    margin-inline: 2px;
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .head::before {
      border-inline-start-color: ButtonText;
    }
    .order [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
  .head[aria-expanded='true']::before {
    border-inline: 5px solid transparent;
    border-block: 7px solid var(--_muted);
    border-block-end: 0;
    margin-inline: 1px 0;
  }
  .head small {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .actor > * > .head {
    font-size: 1.0625rem;
  }
  .actor {
    border-block-start: 1px solid var(--_grid);
  }
  .head i {
    align-self: center;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 50%;
    background: var(--_actor, var(--_muted));
    forced-color-adjust: none;
  }
  .inside {
    padding-inline-start: 12px;
  }
  ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  li {
    display: grid;
    grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr);
    gap: 0 16px;
    align-items: baseline;
    padding: 2px 8px 6px;
    border-inline-start: 3px solid transparent;
  }
  li[data-selected] {
    border-inline-start-color: var(--_focus);
    background: var(--_surface);
  }
  .date {
    font-size: 0.8125rem;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  li button:not(.go) {
    display: block;
    inline-size: 100%;
    padding: 2px 0;
    border: 0;
    background: none;
    text-align: start;
    font-size: 0.9375rem;
    min-block-size: 28px;
  }
  /* A finger may come down anywhere on an event. */
  @media (pointer: coarse) {
    li {
      position: relative;
      min-block-size: 44px;
    }
    li button:not(.go)::after {
      content: '';
      position: absolute;
      inset: 0;
    }
    .go {
      position: relative;
      z-index: 1;
    }
  }
  li button:not(.go):hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  li[data-selected] button:not(.go) {
    font-weight: 600;
  }
  li p {
    margin: 0;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .go {
    margin-block: 6px 2px;
  }
  .more {
    margin: 4px 8px 10px;
  }
  .none {
    padding: 16px 0;
  }
  .scrubber {
    display: none;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 4px;
    background: var(--_background);
    border-block-end: 1px solid var(--_grid);
  }
  [role='slider'] {
    position: relative;
    block-size: 36px;
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  @media (pointer: coarse) {
    [role='slider'] {
      padding-block-start: 8px;
    }
  }
  .scrubber svg {
    display: block;
    inline-size: 100%;
    block-size: 20px;
    fill: var(--_axis);
  }
  :host(:dir(rtl)) .scrubber svg {
    transform: scaleX(-1);
  }
  .scrubber i {
    position: absolute;
    block-size: 22px;
    inset-block-end: 14px;
    inset-inline-start: clamp(0px, var(--_at, 0%) - 2px, 100% - 4px);
    inline-size: 4px;
    border-radius: 2px;
    background: var(--_focus);
    forced-color-adjust: none;
  }
  @media (forced-colors: active) {
    .scrubber svg {
      fill: CanvasText;
    }
    .scrubber i {
      background: Highlight;
    }
  }
  .scrubber small {
    display: flex;
    justify-content: space-between;
    font-size: 0.75rem;
    line-height: 16px;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .scrubber b {
    color: var(--_ink);
  }
  /* Where there is room, one line for each. */
  @container (inline-size >= 800px) {
    li {
      grid-template-columns: 12rem minmax(0, 3fr) minmax(0, 2fr);
      padding-block: 0 2px;
    }
    li > div {
      display: contents;
    }
    .go {
      grid-column: 2;
      justify-self: start;
    }
  }
  @container (inline-size < 480px) {
    .scrubber {
      display: block;
    }
    li {
      grid-template-columns: minmax(0, 1fr);
      padding-block: 6px;
    }
    li button:not(.go) {
      min-block-size: 28px;
    }
    .inside {
      padding-inline-start: 4px;
    }
  }
`;
