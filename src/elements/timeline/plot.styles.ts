import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The picture with its scroll bar, and all that lies over it: proxies, tip, hints, the stretch that is marked out, and the axis that stays in sight. */
export const plotStyles: CSSResult = css`
  .frame:not([data-view='timeline']) :is(.scroller, .tip, .hint) {
    visibility: hidden;
  }
  .scroller {
    position: absolute;
    inset: 0;
    overflow: hidden auto;
    scrollbar-width: thin;
    /* A scroll bar that came as tracks grow would narrow the plot and move what is held under the pointer. */
    scrollbar-gutter: stable;
    overscroll-behavior-x: contain;
    touch-action: manipulation;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .vertical .scroller {
    overflow: scroll hidden;
    scrollbar-gutter: auto;
  }
  .scroller.over-event {
    cursor: pointer;
  }
  .scroller.dragged {
    cursor: grabbing;
  }
  .scroller.marking {
    cursor: col-resize;
  }
  .vertical .scroller.marking {
    cursor: row-resize;
  }
  /* On names and axis, fingers pinch the page: there has to be a place to begin. */
  .time {
    touch-action: pan-y;
  }
  /* Columns scroll by themselves. Time runs the way of the page: that has one finger where it scrolls, and two are the timeline's. */
  .vertical .time {
    touch-action: pan-x;
  }
  .vertical .time.shared {
    touch-action: pan-x pan-y;
  }
  .time.still {
    touch-action: auto;
  }
  .marked {
    position: absolute;
    inset-block: 0;
    left: 0;
    box-sizing: border-box;
    border-inline: 2px solid var(--_focus);
    background: color-mix(in srgb, var(--_focus) 14%, transparent);
    pointer-events: none;
    z-index: 1;
  }
  .vertical .marked {
    inset-block: 0 auto;
    inset-inline: 0;
    border-inline: 0;
    border-block: 2px solid var(--_focus);
  }
  :host(:fullscreen) .scroller {
    overscroll-behavior: contain;
  }
  /* A canvas writes with the spacing that it inherits; room was made for words without. */
  .picture > :is(canvas, svg),
  .sticky-axis > canvas {
    letter-spacing: normal;
    word-spacing: normal;
  }
  .picture {
    position: sticky;
    inset-block-start: 0;
    block-size: 0;
  }
  .vertical .picture {
    inset-inline-start: 0;
  }
  .picture > * {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: block;
    direction: ltr;
  }
  .picture > [hidden] {
    display: none;
  }
  .proxies {
    inline-size: 100%;
    overflow: clip;
    pointer-events: none;
  }
  .proxies [role='row'] {
    display: contents;
  }
  .proxies [role='rowheader'],
  .proxies [role='gridcell'] {
    position: absolute;
    top: 0;
    left: 0;
    /* Nothing of them is painted, so that bringing them up to date draws nothing anew. */
    color: transparent;
    font-size: 0;
    white-space: nowrap;
    overflow: hidden;
    /* The ring is drawn in the picture, which moves in each frame. */
    outline: none;
    /* In a page that scrolls: below the axis, which sticks to its top, and above a card, which sticks to its foot. */
    scroll-margin-block: calc(var(--longview-sticky-top, 0px) + 72px) calc(24px + var(--_covered, 0px));
    forced-color-adjust: none;
  }
  .proxies [role='rowheader']:not(.away) {
    pointer-events: auto;
  }
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    max-inline-size: min(320px, 90%);
    padding: 5px 9px;
    border-radius: 6px;
    background: var(--_ink);
    color: var(--_background);
    font-size: 0.8125rem;
    line-height: 1.35;
    z-index: 2;
  }
  .tip time {
    opacity: 0.8;
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .hint {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 16px;
    margin-inline: auto;
    inline-size: fit-content;
    padding: 6px 14px;
    border-radius: 16px;
    background: var(--_ink);
    color: var(--_background);
    font-size: 0.8125rem;
    pointer-events: none;
  }
  .sticky-axis {
    position: sticky;
    inset-block-start: var(--longview-sticky-top, 0px);
    inline-size: 0;
    align-self: flex-start;
    z-index: 2;
  }
  .sticky-axis canvas {
    position: absolute;
    inset-inline-start: 0;
    background: var(--_background);
    box-shadow: 0 6px 8px -6px rgb(0 0 0 / 25%);
  }
  .frame:not([data-view='timeline']) .sticky-axis {
    display: none;
  }
  @media (forced-colors: active) {
    .tip,
    .hint {
      border: 1px solid;
    }
  }
`;
