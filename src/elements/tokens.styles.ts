import { css, unsafeCSS } from 'lit';
import { darkTheme, lightTheme } from '../render/themes.js';
import type { CSSResult } from 'lit';
import type { Theme } from '../scene/theme.js';

/** The names of the colours, each settable from outside as `--longview-<name>`. */
export const COLOR_TOKENS = Object.keys(lightTheme.colors) as readonly (keyof Theme['colors'])[];

const declarations = COLOR_TOKENS.map(
  (name) => `--_${name}: var(--longview-${name}, light-dark(${lightTheme.colors[name]}, ${darkTheme.colors[name]}));`,
).join('\n');

/** The palette as private properties of an element: the page's choice, else the theme for its colour scheme. */
export const tokenStyles: CSSResult = css`
  :host {
    ${unsafeCSS(declarations)}
    color: var(--_ink);
    font-family: var(--longview-font, system-ui, sans-serif);
    font-size: 0.9375rem;
    line-height: 1.45;
    text-align: start;
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Words that run the other way than those around them keep their order, and stand on the side of those around them. */
  p, h3, h4, li, td, th, time, code, small, .date {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  button {
    font: inherit;
    font-size: 0.8125rem;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_grid);
    border-radius: 6px;
    min-block-size: 32px;
    min-inline-size: 32px;
    padding: 2px 10px;
    cursor: pointer;
  }
  .icon {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    vertical-align: middle;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  button:has(> .icon:only-child) {
    padding-inline: 7px;
  }
  :host(:dir(rtl)) .icon:is(.earlier, .later, .back, .forward, .legend) {
    transform: scaleX(-1);
  }
  @media (pointer: coarse) {
    button {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  button:hover {
    border-color: var(--_axis);
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_ink);
      --_grid: color-mix(in srgb, var(--_axis) 45%, var(--_background));
    }
    button {
      border-color: var(--_axis);
    }
  }
  button:is(:disabled, [aria-disabled='true']) {
    opacity: 0.45;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
`;
