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
    letter-spacing: normal;
    word-spacing: normal;
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .frame {
    pointer-events: none;
  }
  .window {
    position: absolute;
    inset-block: 0;
    left: 0;
    cursor: grab;
    min-inline-size: 6px;
  }
  .thumb {
    position: absolute;
    inset-block: 0;
    left: 0;
    inline-size: 24px;
    cursor: ew-resize;
  }
`;
