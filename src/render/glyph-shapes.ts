import { assertNever } from '../base/assert.js';
import type { GlyphShape } from '../scene/marks.js';
import { svgNumber } from './svg-node.js';

/** What a shape takes of the box that it is drawn in, as fractions of the box's side. */
export interface GlyphProportions {
  readonly width: number;
  readonly height: number;
  /** How far the shape's middle lies below the middle of the box, so that its mass looks centred. */
  readonly shiftY: number;
}

/**
 * How much of the box each shape fills. In a box of 12 px all shapes have about the area of a circle of 10 px; pointed ones reach
 * the edges of the box and blunt ones stay inside it, so that none looks louder than its neighbour.
 */
export const GLYPH_PROPORTIONS: Readonly<Record<GlyphShape, GlyphProportions>> = {
  circle: inTwelfths(10, 10),
  ring: inTwelfths(10.6, 10.6),
  diamond: inTwelfths(12, 12),
  square: inTwelfths(9, 9),
  document: inTwelfths(9, 11),
  'triangle-up': inTwelfths(12, 11, -0.5),
  'triangle-down': inTwelfths(12, 11, 0.5),
  hexagon: inTwelfths(10, 11.4),
  cross: inTwelfths(12, 12),
  star: inTwelfths(12, 11.4, -0.3),
  'half-start': inTwelfths(8, 11),
  'half-end': inTwelfths(8, 11),
};

/**
 * The outline of a shape as SVG path data, with its top left corner at (0, 0).
 *
 * @param width   px
 * @param height  px
 * @param pixel   size of a device pixel, px: inner edges lie on whole ones
 */
export function glyphOutline(shape: GlyphShape, width: number, height: number, pixel: number): string {
  const middle = width / 2;
  switch (shape) {
    case 'circle':
      return ellipse(0, width, height);
    case 'ring': {
      const thickness = Math.max(pixel, Math.round((width * RING_THICKNESS) / pixel) * pixel);
      return ellipse(0, width, height) + ellipse(thickness, width, height);
    }
    case 'diamond':
      return polygon([[middle, 0], [width, height / 2], [middle, height], [0, height / 2]]);
    case 'square':
      return polygon([[0, 0], [width, 0], [width, height], [0, height]]);
    case 'document': {
      const fold = Math.round((width * FOLD) / pixel) * pixel;
      return polygon([[0, 0], [width - fold, 0], [width, fold], [width, height], [0, height]]);
    }
    case 'triangle-up':
      return polygon([[middle, 0], [width, height], [0, height]]);
    case 'triangle-down':
      return polygon([[0, 0], [width, 0], [middle, height]]);
    case 'hexagon':
      return polygon([[middle, 0], [width, height / 4], [width, (height * 3) / 4], [middle, height], [0, (height * 3) / 4], [0, height / 4]]);
    case 'cross': {
      const x = wholeBelow(width / 3, pixel);
      const y = wholeBelow(height / 3, pixel);
      return polygon([
        [x, 0], [width - x, 0], [width - x, y], [width, y], [width, height - y], [width - x, height - y],
        [width - x, height], [x, height], [x, height - y], [0, height - y], [0, y], [x, y],
      ]);
    }
    case 'star':
      return polygon(STAR_POINTS.map(([x, y]) => [x * width, y * height]));
    case 'half-start':
      return half(width, height, width, height / 2);
    case 'half-end':
      return half(width, height, 0, height / 2);
    default:
      return assertNever(shape);
  }
}

type Point = readonly [x: number, y: number];

/** Of the ring's width. */
const RING_THICKNESS = 0.2;
/** Of the document's width. */
const FOLD = 0.45;
/** Radius of the star's inner corners, of its outer ones; stouter than the classical 0.382, which vanishes at 10 px. */
const STAR_INNER_RADIUS = 0.5;

/** The ten corners of a star that fills the unit box. */
const STAR_POINTS: readonly Point[] = Array.from({ length: 10 }, (_, corner) => {
  const angle = (corner * Math.PI) / 5;
  const radius = corner % 2 === 0 ? 1 : STAR_INNER_RADIUS;
  const halfWidth = Math.sin((Math.PI * 2) / 5);
  const height = 1 + Math.cos(Math.PI / 5);
  return [0.5 + (radius * Math.sin(angle)) / (2 * halfWidth), (1 - radius * Math.cos(angle)) / height];
});

function inTwelfths(width: number, height: number, shiftY = 0): GlyphProportions {
  return { width: width / 12, height: height / 12, shiftY: shiftY / 12 };
}

function polygon(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${svgNumber(x)},${svgNumber(y)}`).join('L')}Z`;
}

/** The largest length of whole pixels that is no more than `length`. */
function wholeBelow(length: number, pixel: number): number {
  return Math.floor(length / pixel + 0.01) * pixel;
}

/** An ellipse in a box, `inset` px from its sides. */
function ellipse(inset: number, width: number, height: number): string {
  const rx = svgNumber(width / 2 - inset);
  const ry = svgNumber(height / 2 - inset);
  const y = svgNumber(height / 2);
  return `M${svgNumber(inset)},${y}A${rx},${ry} 0 1 1 ${svgNumber(width - inset)},${y}A${rx},${ry} 0 1 1 ${svgNumber(inset)},${y}Z`;
}

/** A box with one flat side at `flatX` and a half circle at the other. */
function half(width: number, height: number, flatX: number, radius: number): string {
  const bow = Math.min(radius, width);
  const bowX = flatX === 0 ? width - bow : bow;
  const sweep = flatX === 0 ? 1 : 0;
  return `M${svgNumber(flatX)},0L${svgNumber(bowX)},0A${svgNumber(bow)},${svgNumber(radius)} 0 0 ${sweep} ${svgNumber(bowX)},${svgNumber(height)}L${svgNumber(flatX)},${svgNumber(height)}Z`;
}
