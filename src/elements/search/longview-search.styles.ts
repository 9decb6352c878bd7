import { css } from 'lit';
import type { CSSResult } from 'lit';

export const searchStyles: CSSResult = css`
  :host {
    display: block;
    position: relative;
    background: var(--_background);
  }
  .field {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-inline-end: 4px;
    min-block-size: 40px;
    box-sizing: border-box;
    border: 1px solid var(--_axis);
    border-radius: 8px;
    background: var(--_background);
  }
  .field:has(input:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  input {
    flex: 1 1 0;
    min-inline-size: 0;
    align-self: stretch;
    padding: 6px 4px 6px 12px;
    padding-inline: 12px 4px;
    border: 0;
    background: none;
    color: inherit;
    /* 16 px: a smaller field makes phones zoom in. */
    font: inherit;
    font-size: max(16px, 0.9375rem);
    appearance: none;
  }
  /* The ring is around the whole field. */
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .count {
    flex: none;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .tool {
    flex: none;
    display: grid;
    place-items: center;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .tool[aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_background);
  }
  .popup {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + 4px);
    z-index: 5;
    border: 1px solid var(--_grid);
    border-radius: 8px;
    background: var(--_background);
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
  }
  .popup[hidden],
  ul[hidden] {
    display: none;
  }
  ul {
    max-block-size: min(400px, 52vh);
    max-block-size: min(400px, 52dvh);
    overflow: auto;
    overscroll-behavior: contain;
    margin: 0;
    padding: 4px;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 4px 1fr;
    gap: 0 10px;
    padding: 6px 8px;
    min-block-size: 32px;
    border-radius: 6px;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .field,
    li {
      min-block-size: 44px;
    }
  }
  li:hover {
    background: var(--_surface);
  }
  li[aria-selected='true'] {
    background: var(--_surface);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .swatch {
    grid-row: 1 / span 3;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .title,
  .about,
  .snippet {
    grid-column: 2;
    overflow-wrap: anywhere;
  }
  .title {
    font-weight: 500;
    line-height: 1.35;
  }
  .about,
  .snippet {
    color: var(--_muted);
    font-size: 0.8125rem;
    line-height: 1.45;
  }
  .about time {
    font-variant-numeric: tabular-nums;
  }
  mark {
    background: none;
    color: var(--_ink);
    font-weight: 700;
    text-decoration: underline 2px var(--_focus);
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }
  .popup p {
    margin: 0;
    padding: 8px 12px;
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .popup p + p,
  ul:not([hidden]) + p {
    border-block-start: 1px solid var(--_grid);
  }
  .neighbours button,
  .left-out button {
    margin-inline-start: 6px;
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    mark {
      color: inherit;
      text-decoration-color: currentcolor;
    }
    .tool[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
`;
