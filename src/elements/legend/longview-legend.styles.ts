import { css } from 'lit';
import type { CSSResult } from 'lit';

export const legendStyles: CSSResult = css`
  :host {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 32px;
    font-size: 0.8125rem;
    container-type: inline-size;
    /* Where it scrolls, a shade at the lower edge, which the end of what is in it covers: there is more to come to. */
    background:
      linear-gradient(var(--_background) 0 0) bottom / 100% 14px no-repeat local,
      linear-gradient(transparent, color-mix(in srgb, var(--_ink) 16%, transparent)) bottom / 100% 14px no-repeat;
  }
  fieldset {
    flex: 1 1 24rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: 12px;
    font-weight: 600;
    line-height: 28px;
  }
  .quick {
    min-block-size: 28px;
    padding-block: 0;
    margin-inline-end: 4px;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  ul {
    clear: both;
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .span {
    flex: 1 1 100%;
  }
  .span .fields {
    clear: both;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }
  .span input {
    box-sizing: border-box;
    inline-size: 11em;
    min-block-size: 28px;
    padding: 2px 8px;
    border: 1px solid var(--_axis);
    border-radius: 6px;
    background: var(--_background);
    color: inherit;
    font: inherit;
    cursor: text;
  }
  .span [aria-invalid] {
    border-width: 2px;
  }
  .span [type='submit'] {
    min-block-size: 28px;
    padding-block: 0;
  }
  .fault {
    clear: both;
    margin: 0;
    font-weight: 600;
  }
  @container (inline-size < 440px) {
    .span label {
      flex: 1 1 100%;
      display: grid;
      grid-template-columns: minmax(4em, max-content) minmax(0, 14em);
    }
    .span input {
      inline-size: 100%;
    }
  }
  .encodings {
    flex: 1 1 100%;
    gap: 2px 20px;
  }
  li,
  label,
  .detail {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
  }
  li {
    gap: 2px;
  }
  .encodings li {
    gap: 8px;
    min-block-size: 24px;
  }
  .detail {
    flex: 1 1 100%;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .detail > label:first-child {
    font-weight: 600;
  }
  .detail > span {
    color: var(--_muted);
  }
  .option {
    margin-inline-start: 20px;
  }
  input {
    margin: 0;
    accent-color: var(--_focus);
    cursor: pointer;
  }
  input[type='checkbox'] {
    inline-size: 16px;
    block-size: 16px;
  }
  input[type='range'] {
    inline-size: min(220px, 40cqi);
    min-block-size: 28px;
  }
  label {
    cursor: pointer;
  }
  /* Beside a timeline: titles on lines of their own, and the slider between its words. */
  @container (inline-size < 360px) {
    legend {
      float: none;
    }
    .quick {
      padding-inline: 0;
      margin-inline-end: 16px;
    }
    .detail > label {
      flex: 1 1 100%;
    }
    .option {
      margin-inline-start: 0;
    }
    input[type='range'] {
      flex: 1 1 80px;
      inline-size: 0;
    }
  }
  .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .swatch {
    flex: none;
    inline-size: 10px;
    block-size: 14px;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .only {
    min-block-size: 24px;
    min-inline-size: 24px;
    padding: 0 6px;
    border-color: transparent;
    background: none;
    color: var(--_muted);
    font-size: 0.75rem;
  }
  /* There for hands, eyes and voices when they come near; always where there is no pointer that could. */
  @media (hover: hover) and (pointer: fine) {
    .only {
      opacity: 0;
    }
    li:hover .only,
    li:focus-within .only {
      opacity: 1;
    }
  }
  /* In a row with room the time is one line, and what the marks mean is seen before what is chosen more rarely. */
  @container (inline-size >= 700px) {
    .span fieldset {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .span,
    .detail {
      order: 1;
    }
    .fault {
      flex-basis: 100%;
      order: 1;
    }
  }
  @media (pointer: coarse) {
    @container (inline-size >= 360px) {
      legend {
        line-height: 44px;
      }
    }
    label,
    .quick,
    .only,
    .span input,
    .span [type='submit'],
    input[type='range'] {
      min-block-size: 44px;
    }
    .only {
      min-inline-size: 44px;
    }
    input[type='checkbox'] {
      inline-size: 24px;
      block-size: 24px;
    }
  }
  svg {
    flex: none;
    direction: ltr;
  }
  @media (forced-colors: active) {
    /* Shades are not painted there: a line says where what is seen ends. */
    :host {
      border-block-end: 1px solid;
    }
    /* Borders have a colour, whatever is asked for. */
    .quick,
    .only {
      border-color: Canvas;
    }
    .only {
      text-decoration: underline;
    }
  }
`;
