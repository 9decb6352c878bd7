import type { GlyphMark, GlyphShape, Stroke } from '../../scene/marks.js';
import type { Ink, Theme } from '../../scene/theme.js';
import type { CanvasPen } from '../canvas-pen.js';
import { GLYPH_PROPORTIONS, glyphOutline } from '../glyph-shapes.js';
import { isTintToAvoid } from '../ink.js';
import type { PixelGrid } from '../pixel-grid.js';

/** Point marks. The shape's own box lies on whole pixels and an outline lies inside it, so that shapes are crisp at 8 px. */
export function drawGlyph(pen: CanvasPen, mark: GlyphMark, theme: Theme): void {
  const { fill, stroke } = look(mark, theme);
  const { left, top, outline } = place(mark, stroke, pen.grid);
  const { shape, halo, opacity } = mark;
  if (stroke === undefined && halo === undefined) {
    pen.moveTo(left, top);
    fillShape(pen, outline, fill, opacity);
    return;
  }
  const looks = [halo, opacity, fill?.color, fill?.alpha, stroke?.ink.color, stroke?.ink.alpha, stroke?.dash];
  pen.stamp(outline, looks, { x: left, y: top, width: outline.width, height: outline.height }, halo ?? 0, (stamp) => {
    const inset = outline.strokeWidth / 2;
    stamp.moveTo(inset, inset);
    if (halo !== undefined) strokeShape(stamp, outline, PAPER, outline.strokeWidth + 2 * halo, opacity, 'round');
    fillShape(stamp, outline, fill, opacity);
    if (stroke !== undefined) strokeShape(stamp, outline, stroke, outline.strokeWidth, opacity, joinOf(shape));
  });
}

/** What halos are of. */
export const PAPER: Stroke = { ink: { color: 'background' }, width: 0 };
/** The outline of a shape whose tint had to go. */
const PLAIN_OUTLINE_PX = 1.5;

/** A shape at one size on one kind of surface. */
interface Outline {
  readonly d: string;
  readonly strokeWidth: number;
  /** Of the shape's own box, px. */
  readonly width: number;
  readonly height: number;
  /** Made when a canvas first needs it. */
  path: Path2D | undefined;
}

/** The inks as a theme allows them. */
export function look(mark: GlyphMark, theme: Theme): { readonly fill: Ink | undefined; readonly stroke: Stroke | undefined } {
  const { fill, stroke } = mark;
  if (fill === undefined || !isTintToAvoid(fill, theme)) return { fill, stroke };
  return { fill: undefined, stroke: stroke ?? { ink: fill, width: PLAIN_OUTLINE_PX } };
}

function fillShape(pen: CanvasPen, outline: Outline, fill: Ink | undefined, opacity: number | undefined): void {
  if (fill === undefined) return;
  pen.fillWith(fill, opacity);
  pen.context.fill(pathOf(outline), 'evenodd');
}

function strokeShape(pen: CanvasPen, outline: Outline, stroke: Stroke, widthPx: number, opacity: number | undefined, join: CanvasLineJoin): void {
  pen.strokeWith(stroke, widthPx, opacity, join);
  pen.context.stroke(pathOf(outline));
}

function pathOf(outline: Outline): Path2D {
  return (outline.path ??= new Path2D(outline.d));
}

/** Where the top left corner of a shape's box lies, on a border between pixels, and its outline. */
export function place(mark: GlyphMark, stroke: Stroke | undefined, grid: PixelGrid): { left: number; top: number; outline: Outline } {
  const outline = outlineOf(mark.shape, mark.size, stroke?.width ?? 0, grid);
  return {
    left: grid.edgeX(mark.x - outline.width / 2),
    top: grid.edgeY(mark.y + GLYPH_PROPORTIONS[mark.shape].shiftY * mark.size - outline.height / 2),
    outline,
  };
}

/** The outline of a shape whose ink, stroke included, just fills a box of whole pixels; made once per size. */
function outlineOf(shape: GlyphShape, size: number, strokeWidth: number, grid: PixelGrid): Outline {
  const outlines = outlinesByShape[shape];
  const key = (quantum(size) * KEY_RANGE + quantum(strokeWidth)) * KEY_RANGE + quantum(grid.scale);
  let outline = outlines.get(key);
  if (outline === undefined) {
    if (outlines.size >= REMEMBERED_OUTLINES) outlines.clear();
    const proportions = GLYPH_PROPORTIONS[shape];
    const width = grid.length(proportions.width * size);
    const height = grid.length(proportions.height * size);
    const thickness = strokeWidth === 0 ? 0 : grid.length(strokeWidth);
    // An outlined ring is a circle: its hole is what the outline leaves.
    const drawn = shape === 'ring' && thickness > 0 ? 'circle' : shape;
    const d = glyphOutline(drawn, Math.max(0, width - thickness), Math.max(0, height - thickness), 1 / grid.scale);
    outline = { d, strokeWidth: thickness, width, height, path: undefined };
    outlines.set(key, outline);
  }
  return outline;
}

/** By size, width of the stroke and scale, packed into one number: a frame looks here for every shape, and text keys cost more. */
const outlinesByShape: Readonly<Record<GlyphShape, Map<number, Outline>>> = {
  circle: new Map(), ring: new Map(), diamond: new Map(), square: new Map(), document: new Map(), 'triangle-up': new Map(),
  'triangle-down': new Map(), hexagon: new Map(), cross: new Map(), star: new Map(), 'half-start': new Map(), 'half-end': new Map(),
};
/** Sizes change while a mark grows under the pointer; past this many of a shape its memory starts again. */
const REMEMBERED_OUTLINES = 200;
/** Parts of a key are whole 64ths, up to 1024. */
const KEY_RANGE = 65_536;

function quantum(value: number): number {
  return Math.round(value * 64);
}

/** Upright corners stay sharp inside their box; slanted ones would stick out of it. */
export function joinOf(shape: GlyphShape): CanvasLineJoin {
  return shape === 'square' || shape === 'document' || shape === 'cross' ? 'miter' : 'round';
}
