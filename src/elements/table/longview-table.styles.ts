import { css } from 'lit';
import type { CSSResult } from 'lit';

export const tableStyles: CSSResult = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
    background: var(--_background);
    min-inline-size: 0;
  }
  .tools,
  nav {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding-block: 4px 8px;
  }
  nav {
    gap: 6px;
    padding-block: 8px calc(4px + var(--_covered, 0px));
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
  }
  label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    font-size: 0.8125rem;
  }
  input {
    box-sizing: border-box;
    font: inherit;
    font-size: 0.875rem;
    color: inherit;
    background: var(--_background);
    border: 1px solid var(--_axis);
    border-radius: 6px;
    min-block-size: 32px;
    inline-size: 16rem;
    max-inline-size: 100%;
    padding: 2px 8px;
  }
  @media (pointer: coarse) {
    input {
      min-block-size: 44px;
      font-size: 1rem;
    }
  }
  .buttons {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .region {
    flex: 1 1 auto;
    min-block-size: 160px;
    overflow: auto;
    max-block-size: 90vh;
    border: 1px solid var(--_grid);
    scroll-padding-block-end: var(--_covered, 0px);
  }
  table {
    inline-size: 100%;
    min-inline-size: 44rem;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875rem;
  }
  caption {
    text-align: start;
    padding: 6px 10px;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  th,
  td {
    padding: 2px 10px;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-block-end: 1px solid var(--_grid);
    overflow-wrap: anywhere;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    vertical-align: middle;
    padding-inline: 0;
    background: var(--_surface);
    white-space: nowrap;
  }
  thead button {
    inline-size: 100%;
    border: 0;
    border-radius: 0;
    background: none;
    padding-inline: 10px;
    text-align: start;
    font-weight: 600;
    outline-offset: -2px;
  }
  /* Names of numbers end where the numbers do, behind the arrow. */
  thead .importance button,
  thead .sources button {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
  }
  thead span {
    display: inline-block;
    inline-size: 1.2em;
    text-align: end;
    font-size: 0.75em;
  }
  tbody th {
    min-inline-size: 14rem;
  }
  tbody th button {
    /* As a block its first line stands on the line of the row, however many it has. */
    display: block;
    inline-size: 100%;
    padding: 2px 0;
    border: 0;
    background: none;
    font-size: 0.875rem;
    min-block-size: 28px;
    text-align: start;
  }
  @media (pointer: coarse) {
    tbody th button {
      min-block-size: 44px;
    }
  }
  tbody th button:hover,
  thead button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  [data-selected] > * {
    background: var(--_surface);
  }
  [data-selected] > :first-child {
    box-shadow: inset 3px 0 var(--_focus);
  }
  :host(:dir(rtl)) [data-selected] > :first-child {
    box-shadow: inset -3px 0 var(--_focus);
  }
  [data-selected] th button {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [data-selected] > * {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  .date {
    overflow-wrap: normal;
    font-variant-numeric: tabular-nums;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  /* Where it is wider than its room, what stands in a row is still told by the event's name beside it. */
  @container (inline-size < 44rem) {
    .region {
      scroll-padding-inline-start: 45cqi;
    }
    thead .title,
    tbody th {
      position: sticky;
      inset-inline-start: 0;
      box-sizing: border-box;
      inline-size: 45cqi;
      min-inline-size: 45cqi;
      border-inline-end: 1px solid var(--_grid);
      background: var(--_background);
    }
    thead .title {
      z-index: 2;
      background: var(--_surface);
    }
    [data-selected] th {
      background: var(--_surface);
    }
  }
  .none {
    padding: 8px 10px 16px;
    margin: 0;
  }
`;
