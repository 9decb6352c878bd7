import type { Bounds } from '../../scene/bounds.js';
import type { Mark } from '../../scene/marks.js';
import type { Theme } from '../../scene/theme.js';
import type { CanvasPen } from '../canvas-pen.js';
import type { PixelGrid } from '../pixel-grid.js';
import type { SvgDefinitions } from '../svg-definitions.js';
import type { SvgNode } from '../svg-node.js';

/** Everything that painters need to know of one kind of mark. */
export interface MarkRecord<M extends Mark> {
  /** Draws with a pen that stands at the group's origin, and leaves it there. */
  draw(pen: CanvasPen, mark: M, theme: Theme): void;
  /** The same picture as SVG. */
  svg(mark: M, theme: Theme, page: SvgPage): SvgNode;
  /** A rectangle, in the group's coordinates, that holds all that is drawn. */
  bounds(mark: M, theme: Theme): Bounds;
}

/** Where a mark's SVG is going to stand. */
export interface SvgPage {
  readonly grid: PixelGrid;
  readonly definitions: SvgDefinitions;
}
