import { css } from 'lit';
import type { CSSResult } from 'lit';

export const minimapStyles: CSSResult = css`
  :host {
    display: block;
    position: relative;
    block-size: 64px;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
  }
  .map {
    position: absolute;
    inset: 0;
    overflow: hidden;
    background: var(--_surface);
    border-radius: 6px;
    cursor: pointer;
  }
  canvas {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .outside {
    position: absolute;
    inset-block: 0;
    left: 0;
    inline-size: 100%;
    background: var(--_surface);
    opacity: 0.62;
    pointer-events: none;
    transform-origin: 0 0;
  }
  .window {
    position: absolute;
    inset-block: 0;
    left: 0;
    box-sizing: border-box;
    border: 2px solid var(--_ink);
    border-radius: 6px;
    cursor: grab;
    min-inline-size: 6px;
  }
  .thumb {
    position: absolute;
    inset-block: 0;
    left: 0;
    inline-size: 24px;
    cursor: ew-resize;
    display: grid;
    place-items: center;
  }
  .thumb::before {
    content: '';
    inline-size: 6px;
    block-size: 24px;
    border-radius: 3px;
    background: var(--_ink);
    border: 1px solid var(--_surface);
  }
`;
