import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Dialogs over a timeline, in its colours. */
export const dialogStyles: CSSResult = css`
  dialog {
    inline-size: min(46rem, calc(100vw - 32px));
    max-block-size: min(86vh, calc(100vh - 32px));
    box-sizing: border-box;
    padding: 0;
    border: 1px solid var(--_grid);
    border-radius: 10px;
    background: var(--_background);
    color: var(--_ink);
    box-shadow: 0 12px 48px rgb(0 0 0 / 30%);
    overflow: auto;
  }
  dialog.narrow {
    inline-size: min(30rem, calc(100vw - 32px));
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 35%);
  }
  .dialog-head {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    gap: 12px;
    align-items: center;
    justify-content: space-between;
    padding: 14px 20px 10px;
    background: var(--_background);
  }
  .dialog-head h2,
  dialog h3 {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 600;
  }
  dialog h3 {
    font-size: 0.9375rem;
  }
  .dialog-body {
    padding: 0 20px 20px;
  }
  dialog form + form {
    margin-block-start: 18px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_grid);
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: end;
  }
  .field {
    flex: 1 1 9rem;
    display: grid;
    gap: 4px;
  }
  dialog label {
    font-size: 0.8125rem;
    font-weight: 600;
  }
  dialog input {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_axis);
    border-radius: 6px;
    min-block-size: 36px;
    min-inline-size: 0;
    padding: 4px 10px;
    box-sizing: border-box;
    inline-size: 100%;
  }
  dialog input[aria-invalid='true'] {
    border-color: var(--_ink);
    border-width: 2px;
  }
  dialog .go {
    min-block-size: 36px;
    padding-inline: 16px;
    background: var(--_ink);
    color: var(--_background);
    border-color: var(--_ink);
  }
  dialog h3 + .fields {
    margin-block-start: 8px;
  }
  .note,
  .fault,
  .read {
    margin: 6px 0 0;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .fault {
    color: var(--_ink);
    font-weight: 600;
  }
  .fault:not(:empty)::before {
    content: '⚠ ' / '';
  }
  .fault:empty,
  .read:empty {
    display: none;
  }
  .read {
    color: var(--_ink);
  }
  .dialog-head h2 {
    outline: none;
  }
  .sections {
    columns: 18rem;
    column-gap: 32px;
  }
  .sections section {
    break-inside: avoid;
    padding-block-end: 18px;
  }
  dialog dl {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 4px 14px;
    margin: 6px 0 0;
    font-size: 0.8125rem;
  }
  dialog dt {
    font-weight: 600;
  }
  dialog dd {
    margin: 0;
    color: var(--_muted);
  }
  @media (pointer: coarse) {
    dialog input,
    dialog .go {
      min-block-size: 44px;
    }
  }
`;
