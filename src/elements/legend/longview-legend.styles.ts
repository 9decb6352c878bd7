import { css } from 'lit';
import type { CSSResult } from 'lit';

export const legendStyles: CSSResult = css`
  :host {
    display: block;
    font-size: 0.8125rem;
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
  }
  ul + ul {
    margin-block-start: 6px;
  }
  li {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 24px;
  }
  svg {
    flex: none;
    direction: ltr;
  }
`;
