import { css } from 'lit';
import type { CSSResult } from 'lit';

export const cardTextStyles: CSSResult = css`
  article {
    padding: 4px 20px 16px;
  }
  .stripe {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_stripe, var(--_muted));
    margin-block-end: 12px;
  }
  .date {
    margin: 0;
    unicode-bidi: isolate;
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .date code {
    white-space: nowrap;
  }
  .date time {
    color: var(--_ink);
    font-weight: 500;
  }
  h3 {
    margin: 4px 0 2px;
    font-size: 1.125rem;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .original,
  .place {
    margin: 0;
    font-size: 0.8125rem;
    color: var(--_muted);
  }
  .text {
    line-height: 1.55;
    margin: 10px 0;
  }
  figure {
    margin: 12px 0;
    font-size: 0.8125rem;
    overflow-wrap: anywhere;
  }
  img,
  video {
    display: block;
    max-inline-size: 100%;
    max-block-size: min(360px, 50vh);
    border-radius: 4px;
  }
  audio {
    inline-size: 100%;
  }
  figure .instead,
  figure[data-missing] img {
    display: none;
  }
  figure[data-missing] .instead {
    display: inline;
  }
  figcaption {
    margin-block-start: 4px;
    line-height: 1.4;
  }
  figcaption small {
    color: var(--_muted);
    font-size: 0.75rem;
  }
  h4 {
    margin: 18px 0 6px;
    font-size: 0.75rem;
    font-weight: 600;
    letter-spacing: 0.02em;
    color: var(--_muted);
  }
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .actors {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block: 12px;
  }
  .actors li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 2px 10px 2px 8px;
    border-radius: 12px;
    background: color-mix(in srgb, var(--_actor, var(--_muted)) 14%, transparent);
    font-size: 0.8125rem;
  }
  .actors li::before {
    content: '';
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_actor, var(--_muted));
  }
  .actors small {
    color: var(--_muted);
    font-size: 0.75rem;
  }
  .accounts > li {
    border-inline-start: 3px solid var(--_grid);
    padding-inline-start: 10px;
    margin-block-end: 8px;
    font-size: 0.875rem;
  }
  .accounts b {
    font-weight: 600;
  }
  .clocks li {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) auto;
    gap: 2px 12px;
    font-size: 0.8125rem;
    margin-block-end: 4px;
  }
  .clocks time {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .sources li,
  .note {
    font-size: 0.8125rem;
    margin: 0 0 6px;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_focus);
    text-underline-offset: 2px;
  }
  .related button {
    background: none;
    border: 0;
    padding: 2px 0;
    min-block-size: 24px;
    text-align: start;
    color: var(--_focus);
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  @media (pointer: coarse) {
    .related button {
      min-block-size: 44px;
    }
  }
  .related li {
    display: grid;
    grid-template-columns: 96px 1fr;
    gap: 8px;
    align-items: baseline;
    font-size: 0.8125rem;
  }
  .related .when {
    color: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }
  .related small {
    color: var(--_muted);
    font-size: 0.75rem;
  }
  @media (forced-colors: active) {
    .actors li {
      border: 1px solid;
    }
  }
`;
