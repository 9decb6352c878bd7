import type { PixelGrid } from './pixel-grid.js';
import type { SvgDefinitions } from './svg-definitions.js';

/** Where a mark's SVG is going to stand. */
export interface SvgPage {
  readonly grid: PixelGrid;
  readonly definitions: SvgDefinitions;
}
