import { css } from 'lit';
import type { CSSResult } from 'lit';

export const cardStyles: CSSResult = css`
  :host {
    display: block;
    overflow: auto;
    background: var(--_background);
    overscroll-behavior: contain;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    display: flex;
    gap: 6px;
    align-items: center;
    padding: 10px 16px 10px 20px;
    background: var(--_background);
    z-index: 1;
  }
  .bar span {
    flex: 1;
  }
`;
