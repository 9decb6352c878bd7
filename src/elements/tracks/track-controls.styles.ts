let sheet: CSSStyleSheet | undefined;

/** The look of the controls of tracks: quiet until a head is pointed at or has the focus. */
export function trackControlsSheet(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  return sheet;
}

const RULES = `
  .proxies [role='rowheader'] {
    touch-action: manipulation;
    cursor: default;
  }
  .proxies [role='rowheader'].away[tabindex='-1'] {
    visibility: hidden;
  }
  .proxies [role='rowheader'] > .head-menu {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
    inline-size: 28px;
    block-size: min(28px, calc(100% - 4px));
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: var(--_background);
    color: var(--_muted);
    opacity: 0;
    touch-action: none;
    cursor: pointer;
    transition: opacity 120ms;
  }
  .head-menu::before {
    content: '';
    display: block;
    inline-size: 3px;
    block-size: 3px;
    margin: auto;
    border-radius: 50%;
    background: currentcolor;
    box-shadow: 0 -5px, 0 5px;
  }
  .proxies [role='rowheader']:hover > .head-menu,
  .proxies [role='rowheader']:focus-visible > .head-menu,
  .head-menu:focus-visible {
    opacity: 1;
  }
  .proxies [role='rowheader'] > .head-menu:hover {
    background: var(--_surface);
    color: var(--_ink);
  }
  .head-edge {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    block-size: 6px;
    cursor: ns-resize;
    touch-action: none;
  }
  .vertical .head-edge {
    inset-block: 0;
    inset-inline: auto 0;
    block-size: auto;
    inline-size: 6px;
    cursor: ew-resize;
  }
  .mirrored-heads.vertical .head-edge {
    inset-inline: 0 auto;
  }
  /* Of a column that is scrolled away there is a strip to be seen, and no room for a button. */
  .vertical [role='rowheader'] {
    container-type: inline-size;
  }
  @container (inline-size < 42px) {
    .vertical .proxies [role='rowheader'] > .head-menu {
      display: none !important;
    }
  }
  .inline-heads .head-edge {
    display: none;
  }
  .inline-heads .proxies [role='rowheader'] > .head-menu {
    inset: 0;
    inline-size: auto;
    block-size: auto;
    background: none;
  }
  .inline-heads .head-menu::before {
    margin-inline-end: 5px;
  }
  .mirrored-heads .proxies [role='rowheader'] > .head-menu {
    direction: rtl;
  }
  .moving-head,
  .moving-head * {
    cursor: grabbing !important;
  }
  .resizing-head * {
    cursor: ns-resize !important;
  }
  .vertical.resizing-head * {
    cursor: ew-resize !important;
  }
  .drop-line,
  .lifted-head {
    position: absolute;
    inset-block-start: 0;
    pointer-events: none;
    z-index: 2;
  }
  .drop-line {
    inset-inline: 0;
    block-size: 0;
    border-block-start: 2px solid var(--_focus);
    margin-block-start: -1px;
  }
  .vertical > .drop-line {
    inset-block: 0;
    inset-inline: auto;
    left: 0;
    inline-size: 0;
    block-size: auto;
    border-block-start: 0;
    border-inline-start: 2px solid var(--_focus);
    margin-block-start: 0;
  }
  .lifted-head {
    inset-inline-start: 8px;
    margin-block-start: -16px;
    padding: 6px 12px;
    border-radius: 6px;
    background: var(--_background);
    color: var(--_ink);
    border: 1px solid var(--_grid);
    box-shadow: 0 4px 16px rgb(0 0 0 / 22%);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .vertical > .lifted-head {
    inset-block-start: 20px;
    inset-inline: auto;
    left: -24px;
  }
  .names-edge {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    margin-inline-start: -16px;
    cursor: col-resize;
    touch-action: none;
    z-index: 1;
    outline: none;
    clip-path: inset(0 6px);
  }
  .names-edge::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 15px;
    inline-size: 2px;
    background: var(--_focus);
    opacity: 0;
    transition: opacity 120ms;
  }
  .names-edge:hover::before,
  .names-edge:active::before {
    opacity: 0.5;
  }
  .names-edge:focus-visible::before {
    opacity: 1;
    inline-size: 3px;
  }
  button.hidden-tracks {
    position: absolute;
    inset-inline-start: 6px;
    inset-block-end: 6px;
    z-index: 1;
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid var(--_grid);
    border-radius: 14px;
    background: var(--_background);
    color: var(--_ink);
    font-size: 0.75rem;
    line-height: 1.2;
    overflow: hidden;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  button.hidden-tracks.in-corner {
    inset-block: 6px auto;
  }
  button.hidden-tracks:not(.in-corner) {
    inset-inline: auto 6px;
  }
  /* The last row can be scrolled out from under the button. */
  .inline-heads.hides-tracks .sizer {
    padding-block-end: 56px;
  }
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 4px;
    min-inline-size: 180px;
    max-inline-size: min(320px, calc(100vw - 16px));
    max-block-size: calc(100vh - 16px);
    overflow: auto;
    border: 1px solid var(--_grid);
    border-radius: 8px;
    background: var(--_background);
    color: var(--_ink);
    box-shadow: 0 8px 28px rgb(0 0 0 / 24%);
    font: inherit;
    font-size: 0.875rem;
  }
  .menu > button {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 4px 12px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .menu > button:focus {
    background: var(--_surface);
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .menu > button[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.7;
    cursor: default;
  }
  .menu > [role='separator'] {
    margin: 4px 8px;
    border-block-start: 1px solid var(--_grid);
  }
  @media (pointer: coarse) {
    .proxies [role='rowheader'] > .head-menu {
      opacity: 1;
      inline-size: 44px;
      block-size: min(44px, 100%);
      inset: 0 0 auto auto;
      background: none;
    }
    .mirrored-heads .proxies [role='rowheader'] > .head-menu {
      inset: 0 auto auto 0;
    }
    .menu > button {
      min-block-size: 44px;
    }
    button.hidden-tracks {
      min-block-size: 44px;
      border-radius: 22px;
    }
    .head-edge {
      block-size: 12px;
    }
    .vertical .head-edge {
      block-size: auto;
      inline-size: 12px;
    }
    .vertical .proxies [role='rowheader'] > .head-menu {
      display: flex;
      justify-content: end;
      align-items: start;
      padding-block-start: 15px;
      padding-inline-end: 6px;
    }
    .vertical .head-menu::before {
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .proxies [role='rowheader'] > .head-menu {
      forced-color-adjust: auto;
      border: 1px solid ButtonText;
    }
    .head-menu::before {
      background: ButtonText;
      forced-color-adjust: none;
      box-shadow: 0 -5px ButtonText, 0 5px ButtonText;
    }
    .drop-line {
      border-color: Highlight;
    }
    .names-edge::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .head-menu,
    .names-edge::before {
      transition: none !important;
    }
  }
`;
