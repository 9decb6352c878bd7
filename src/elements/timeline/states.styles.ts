import { css } from 'lit';
import type { CSSResult } from 'lit';

/** What is said of a dataset that is on its way, cannot be read, or has faults. */
export const stateStyles: CSSResult = css`
  .message {
    margin: auto;
    max-inline-size: 60ch;
    padding: 24px;
  }
  .loading {
    /* What comes at once announces nothing before. */
    animation: appear 0s 200ms backwards;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .loading.over {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding: 4px 12px;
    background: var(--_surface);
    border-block-start: 1px solid var(--_grid);
    font-size: 0.8125rem;
  }
  .loading.over p {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
  .loading progress {
    inline-size: 100%;
    max-inline-size: 320px;
    accent-color: var(--_focus);
  }
  .loading.over progress {
    flex: 1 1 60px;
  }
  @media (pointer: fine) {
    .loading.over button {
      min-block-size: 24px;
      padding-block: 0;
    }
  }
  .loading.message button {
    display: block;
    margin-block-start: 12px;
  }
  .message h3 {
    margin: 0 0 8px;
    font-size: 1.0625rem;
  }
  .message ul,
  details ul {
    margin: 0;
    padding-inline-start: 1.2em;
    font-size: 0.8125rem;
  }
  .message code,
  details code {
    overflow-wrap: anywhere;
  }
  details {
    font-size: 0.8125rem;
    color: var(--_muted);
    padding-block: 6px 0;
    /* The plot gives way to it, not it to the plot: what it says would be cut off. */
    flex: none;
    max-block-size: 12em;
    overflow: auto;
  }
  details[open] {
    flex: 0 1 auto;
    min-block-size: 5em;
  }
`;
