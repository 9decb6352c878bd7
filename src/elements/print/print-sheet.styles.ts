import { css, unsafeCSS } from 'lit';
import { lightTheme } from '../../render/themes.js';
import type { CSSResult } from 'lit';

const paper = Object.entries(lightTheme.colors).map(([name, color]) => `--_${name}: ${color} !important;`).join('\n');

/** Paper is white whatever the page is, and as long as it has to be. */
export const printStyles: CSSResult = css`
  @media not print {
    .print {
      display: none;
    }
  }
  @media print {
    :host {
      ${unsafeCSS(paper)}
      display: block !important;
      container-type: normal !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      overflow: visible !important;
      color: #000 !important;
      background: none !important;
      font-size: 10pt;
    }
    .frame {
      display: block;
      block-size: auto;
      min-block-size: 0;
    }
    .frame > :not(.header, .print),
    .header > :not(:first-child),
    [role='toolbar'] {
      display: none !important;
    }
    .header {
      display: block;
    }
    .summary {
      display: block !important;
    }
    .frame button {
      display: none !important;
    }
    .print .window {
      display: block;
      direction: ltr;
      inline-size: 100%;
      block-size: auto;
      /* On a sheet that lies, it still stands below the title, in one piece. */
      max-block-size: calc(100vh - 96pt);
      margin-block: 8pt;
      break-inside: avoid;
    }
    .print .legend {
      break-inside: avoid;
      font-size: 8pt;
    }
    .print .legend ul {
      list-style: none;
      margin: 0 0 4pt;
      padding: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 14pt;
    }
    .print .legend li {
      display: inline-flex;
      align-items: center;
      gap: 4pt;
    }
    .print .legend svg {
      direction: ltr;
    }
    .print h3 {
      margin: 12pt 0 6pt;
      font-size: 11pt;
      break-after: avoid;
    }
    .print ol {
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .print ol li {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 10pt;
      padding-block: 3pt;
      break-inside: avoid;
      border-block-start: 0.5pt solid #ccc;
    }
    .print ol li.long {
      break-inside: auto;
      orphans: 4;
      widows: 3;
    }
    .print p {
      margin: 1pt 0;
    }
    .print figure {
      margin: 3pt 0;
      font-size: 8pt;
      break-inside: avoid;
    }
    .print img {
      display: block;
      max-inline-size: 160pt;
      max-block-size: 110pt;
    }
    .print figure .instead,
    .print figure[data-missing] img {
      display: none;
    }
    .print figure[data-missing] .instead {
      display: inline;
    }
    .print figcaption {
      overflow-wrap: anywhere;
    }
    .print small {
      color: #444;
    }
    .print .sources,
    .print .address {
      font-size: 8pt;
      color: #444;
      overflow-wrap: anywhere;
    }
    .print .address {
      margin-block-start: 10pt;
    }
  }
  @media print and (orientation: portrait) {
    .print .lying {
      display: none;
    }
  }
  @media print and (orientation: landscape) {
    .print .upright {
      display: none;
    }
  }
`;
