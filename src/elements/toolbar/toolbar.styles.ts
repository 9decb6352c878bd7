import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Where there is no room for all: one row of the most needed. */
const narrow = css`
  [role='toolbar'] {
    gap: 4px;
  }
  .tools,
  .tools.more {
    display: contents;
  }
  .more button {
    order: 1;
    margin-inline-start: auto;
  }
  /* One that has the focus when a timeline becomes narrow keeps it. */
  [role='toolbar']:not(.open) .rest:not(:focus-within) {
    display: none;
  }
  /* The others begin a row of their own. */
  .open::after {
    content: '';
    order: 2;
    inline-size: 100%;
  }
  .open button.rest {
    order: 3;
    padding-inline: 10px;
  }
  .open .rest span {
    display: inline;
  }
  .open button.rest::after {
    content: none !important;
  }
`;

const nameless = css`
  [data-view='timeline'] .tools:first-child span {
    display: none;
  }
`;

/** A row of tools; in narrow containers one row of the most needed, and the others, with their names, behind “more”. */
export const toolbarStyles: CSSResult = css`
  [role='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .tools button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    padding: 0 7px;
  }
  .tools span,
  .tools.more {
    display: none;
  }
  /* The views have names to be read, where there is room. */
  .tools:first-child span {
    display: inline;
  }
  .tools [aria-disabled='true'] {
    color: color-mix(in srgb, var(--_muted) 55%, var(--_surface));
    cursor: default;
    border-color: var(--_grid);
  }
  .tools :is([aria-pressed='true'], [aria-expanded='true']) {
    background: var(--_background);
    border-color: var(--_ink);
    box-shadow: inset 0 0 0 1px var(--_ink);
  }
  /* The name of what the pointer or the focus is at; Escape sends it away. */
  [role='toolbar']:not(.quiet) button:is(:hover, :focus-visible)::after {
    content: attr(data-tip);
    position: absolute;
    z-index: 4;
    inset-block-start: calc(100% + 6px);
    inset-inline-start: -1px;
    inline-size: max-content;
    max-inline-size: 240px;
    padding: 3px 8px;
    border-radius: 4px;
    background: var(--_ink);
    color: var(--_background);
    font-size: 0.75rem;
    line-height: 1.4;
    animation: tip-in 0s 300ms backwards;
  }
  .tools:nth-last-of-type(-n + 3) button::after {
    inset-inline: auto -1px !important;
  }
  @keyframes tip-in {
    from {
      visibility: hidden;
    }
  }
  @media (hover: none) {
    .tools button::after {
      content: none !important;
    }
  }
  @container (inline-size < 768px) {
    ${nameless}
  }
  @container (inline-size < 350px) {
    .tools:first-child span {
      display: none;
    }
  }
  @container (inline-size < 640px) {
    ${narrow}
  }
  /* Buttons for fingers are larger. */
  @media (pointer: coarse) {
    @container (inline-size < 1028px) {
      ${nameless}
    }
    @container (inline-size < 848px) {
      ${narrow}
    }
    @container (inline-size < 350px) {
      .tools button:not(.rest) {
        inline-size: min(44px, calc((100cqi - 24px) / 7));
        min-inline-size: 0;
        padding: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .tools [aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
    .tools :is([aria-pressed='true'], [aria-expanded='true']) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    [role='toolbar'] button::after {
      border: 1px solid;
    }
  }
`;
