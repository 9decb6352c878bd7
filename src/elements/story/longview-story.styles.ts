import { css } from 'lit';
import type { CSSResult } from 'lit';

export const storyStyles: CSSResult = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden auto;
    scrollbar-width: thin;
    border-radius: inherit;
    /* Where it scrolls, a shade at the lower edge, which the end of what is in it covers: there is more to come to. */
    background:
      linear-gradient(var(--_background) 0 0) bottom / 100% 14px no-repeat local,
      linear-gradient(transparent, color-mix(in srgb, var(--_ink) 16%, transparent)) bottom / 100% 14px no-repeat,
      var(--_background);
  }
  :host(:focus) {
    outline: none;
  }
  .cover + .cover {
    margin-block-start: 24px;
  }
  .cover :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 6px;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .cover p {
    margin: 0 0 14px;
    line-height: 1.55;
  }
  .begin {
    padding-inline: 16px;
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_background);
    font-weight: 600;
  }
  .begin:hover {
    border-color: var(--_muted);
    background: var(--_muted);
  }
  .count {
    margin-inline-start: 10px;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .bar {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    padding-block-end: 6px;
    background: var(--_background);
  }
  :host([compact]) .bar :is(h1, h2, h3, h4, h5, h6),
  .live {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bar :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 4px;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .way {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .at {
    min-inline-size: 6.5em;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .leave {
    margin-inline-start: auto;
  }
  progress {
    display: block;
    appearance: none;
    inline-size: 100%;
    block-size: 3px;
    margin-block-start: 8px;
    border: 0;
    border-radius: 2px;
    background: var(--_grid);
    color: var(--_focus);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_grid);
  }
  progress::-webkit-progress-value {
    background: var(--_focus);
  }
  progress::-moz-progress-bar {
    background: var(--_focus);
  }
  ol {
    list-style: none;
    margin: 4px 0 0;
    padding: 0;
    counter-reset: step;
  }
  ol > li {
    counter-increment: step;
    border-block-start: 1px solid var(--_grid);
  }
  ol > li:first-child {
    border-block-start: 0;
  }
  li :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font: inherit;
  }
  .title {
    display: flex;
    gap: 10px;
    inline-size: 100%;
    padding: 5px 0;
    border: 0;
    background: none;
    font-size: 0.875rem;
    line-height: 1.35;
    text-align: start;
    color: var(--_muted);
  }
  .title::before {
    content: counter(step);
    flex: none;
    min-inline-size: 1.4em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .title:hover,
  .title[aria-current] {
    color: var(--_ink);
  }
  .title[aria-current] {
    font-size: 1rem;
    font-weight: 600;
  }
  li .step {
    padding-block-end: 12px;
    padding-inline-start: calc(1.3em + 10px);
  }
  div.step > :is(h1, h2, h3, h4, h5, h6) {
    margin: 6px 0 2px;
    font-size: 1rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .text {
    margin: 0 0 10px;
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  .again,
  .event {
    margin: 0 0 10px;
  }
  .event {
    display: flex;
    flex-wrap: wrap;
    gap: 0 10px;
    align-items: center;
  }
  .event button {
    min-block-size: 24px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_focus);
    font-size: 0.875rem;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .event time {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  .sources {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .sources li {
    margin: 0 0 4px;
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_focus);
    text-underline-offset: 2px;
  }
  @media (pointer: coarse) {
    .title,
    .event button {
      min-block-size: 44px;
    }
    .title {
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .title[aria-current] {
      color: Highlight;
    }
  }
  @media print {
    .way,
    progress,
    .again,
    .begin {
      display: none;
    }
    .bar {
      position: static;
    }
  }
`;
