import type { RectMark, Stroke } from '../../scene/marks.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Ink, Pattern, Theme } from '../../scene/theme.js';
import type { CanvasPen } from '../canvas-pen.js';
import { HATCH } from '../hatch.js';
import { isPaper, isTintToAvoid } from '../ink.js';
import type { PixelGrid } from '../pixel-grid.js';
import { svgNumber } from '../svg-node.js';

/** Bands, bars, capsules. A rectangle is cut into pieces, each of which both surfaces can draw with one paint. */
export function drawRect(pen: CanvasPen, mark: RectMark, theme: Theme): void {
  for (const piece of piecesOf(mark, pen.grid, theme)) drawPiece(pen, piece, mark.opacity);
}

/** The outline of a rectangle whose tint had to go. */
const PLAIN_OUTLINE_PX = 1;

/** Radii of the corners: top left, top right, bottom right, bottom left. */
export type Corners = readonly [number, number, number, number];

/** A part of a rectangle that has one paint. */
export type Piece =
  | { readonly paint: 'hatch'; readonly pattern: Pattern; readonly ink: Ink; readonly box: Bounds; readonly corners: Corners }
  | { readonly paint: 'solid' | 'fade-start' | 'fade-end'; readonly ink: Ink; readonly box: Bounds; readonly corners: Corners }
  | { readonly paint: 'outline'; readonly stroke: Stroke; readonly width: number; readonly box: Bounds; readonly corners: Corners; readonly openStart: boolean; readonly openEnd: boolean };

/** What is drawn, in paint order. */
export function piecesOf(mark: RectMark, grid: PixelGrid, theme: Theme): readonly Piece[] {
  const box = snap(mark, grid);
  const radius = Math.min(mark.radius ?? 0, box.width / 2, box.height / 2);
  const [startPx, endPx] = fadeLengths(mark, box, grid);
  const core = { x: box.x + startPx, y: box.y, width: box.width - startPx - endPx, height: box.height };
  const corners: Corners = [startPx > 0 ? 0 : radius, endPx > 0 ? 0 : radius, endPx > 0 ? 0 : radius, startPx > 0 ? 0 : radius];
  const zones: Zone[] = [];
  if (startPx > 0) zones.push({ side: 'start', box: { ...core, x: box.x, width: startPx } });
  if (endPx > 0) zones.push({ side: 'end', box: { ...core, x: core.x + core.width, width: endPx } });
  const tinted = mark.fill !== undefined && isTintToAvoid(mark.fill, theme);
  const fill = tinted ? undefined : mark.fill;
  const stroke = mark.stroke ?? (tinted && !isPaper(mark.fill) ? { ink: mark.fill, width: PLAIN_OUTLINE_PX } : undefined);

  const strokeWidth = stroke === undefined ? 0 : Math.min(grid.length(stroke.width), box.width, box.height);

  const pieces: Piece[] = [];
  if (core.width > 0) {
    if (fill !== undefined) pieces.push({ paint: 'solid', ink: fill, box: core, corners });
    const texture = mark.texture && theme.patterns?.[mark.texture.color];
    if (mark.texture && texture) pieces.push({ paint: 'hatch', pattern: texture, ink: mark.texture, box: core, corners });
    if (mark.hatch !== undefined) pieces.push({ paint: 'hatch', pattern: HATCH, ink: mark.hatch, box: core, corners });
    if (stroke !== undefined && strokeWidth > 0) {
      pieces.push({ paint: 'outline', stroke, width: strokeWidth, box: core, corners, openStart: startPx > 0, openEnd: endPx > 0 });
    }
  }
  // What one zone needs comes together: surfaces are slow to change from one gradient to another.
  for (const zone of zones) {
    if (fill !== undefined) pieces.push(...fade(zone, zone.box, fill, grid, theme));
    if (stroke === undefined || strokeWidth === 0) continue;
    const top = { ...zone.box, height: strokeWidth };
    pieces.push(...fade(zone, top, stroke.ink, grid, theme));
    pieces.push(...fade(zone, { ...top, y: box.y + box.height - strokeWidth }, stroke.ink, grid, theme));
  }
  return pieces;
}

/** One end of a rectangle, over which it fades. */
interface Zone {
  readonly side: 'start' | 'end';
  readonly box: Bounds;
}

const SQUARE: Corners = [0, 0, 0, 0];

/** What stands for a fade: a gradient; or, where there are to be none, three shrinking dashes of an ink and nothing of paper. */
function fade(zone: Zone, box: Bounds, ink: Ink, grid: PixelGrid, theme: Theme): readonly Piece[] {
  if (!theme.forced && !theme.without) return [{ paint: zone.side === 'start' ? 'fade-start' : 'fade-end', ink, box, corners: SQUARE }];
  if (isPaper(ink)) return [];
  return DASHES.map(([from, to]) => {
    const [near, far] = zone.side === 'end' ? [from, to] : [1 - to, 1 - from];
    const x = grid.edgeX(box.x + near * box.width);
    return { paint: 'solid', ink, box: { ...box, x, width: Math.max(grid.length(0), grid.edgeX(box.x + far * box.width) - x) }, corners: SQUARE };
  });
}

/** Of the fade's length, from the solid part outwards. */
const DASHES = [[0.12, 0.4], [0.54, 0.72], [0.88, 0.98]] as const;

function snap(mark: RectMark, grid: PixelGrid): Bounds {
  const x = grid.edgeX(mark.x);
  const y = grid.edgeY(mark.y);
  const hairline = grid.length(0);
  return {
    x,
    y,
    width: mark.width <= 0 ? 0 : Math.max(hairline, grid.edgeX(mark.x + mark.width) - x),
    height: mark.height <= 0 ? 0 : Math.max(hairline, grid.edgeY(mark.y + mark.height) - y),
  };
}

/** The fades in whole pixels, shortened in proportion where they would meet. */
function fadeLengths(mark: RectMark, box: Bounds, grid: PixelGrid): readonly [startPx: number, endPx: number] {
  const start = Math.max(0, mark.fadeStartPx ?? 0);
  const end = Math.max(0, mark.fadeEndPx ?? 0);
  const share = Math.min(1, box.width / (start + end || 1));
  const startPx = start === 0 ? 0 : Math.min(box.width, grid.length(start * share));
  return [startPx, end === 0 ? 0 : Math.min(box.width - startPx, grid.length(end * share))];
}

function drawPiece(pen: CanvasPen, piece: Piece, opacity: number | undefined): void {
  const { context } = pen;
  const { box, corners } = piece;
  if (piece.paint === 'outline') {
    pen.home();
    pen.strokeWith(piece.stroke, piece.width, opacity);
    const inner = inset(box, piece);
    if (piece.openStart || piece.openEnd) {
      context.stroke(new Path2D(openOutline(inner, piece)));
    } else if (isSquare(corners)) {
      context.strokeRect(inner.x, inner.y, inner.width, inner.height);
    } else {
      context.beginPath();
      context.roundRect(inner.x, inner.y, inner.width, inner.height, radii(innerCorners(piece)));
      context.stroke();
    }
    return;
  }

  if (piece.paint === 'solid') {
    pen.home();
    pen.fillWith(piece.ink, opacity);
    fillBox(context, box, corners);
    return;
  }
  if (piece.paint !== 'hatch') pen.fadeWith(piece.ink, opacity, piece.paint === 'fade-start' ? 'start' : 'end', box.width);
  else if (!pen.hatchWith(piece.pattern, piece.ink, opacity)) return;

  // Gradients and patterns count from the origin.
  pen.moveTo(box.x, box.y);
  fillBox(context, { ...box, x: 0, y: 0 }, corners);
}

function fillBox(context: CanvasPen['context'], { x, y, width, height }: Bounds, corners: Corners): void {
  if (isSquare(corners)) {
    context.fillRect(x, y, width, height);
    return;
  }
  context.beginPath();
  context.roundRect(x, y, width, height, radii(corners));
  context.fill();
}

/** As the canvas takes them: it is quicker with one number than with a list of four that are alike. */
function radii(corners: Corners): number | number[] {
  return corners[0] === corners[1] && corners[0] === corners[2] && corners[0] === corners[3] ? corners[0] : [...corners];
}

function isSquare(corners: Corners): boolean {
  return corners[0] === 0 && corners[1] === 0 && corners[2] === 0 && corners[3] === 0;
}

type OutlinePiece = Extract<Piece, { paint: 'outline' }>;

/** The line that an outline is drawn along: it lies inside the rectangle, except at open sides. */
export function inset(box: Bounds, { width, openStart, openEnd }: OutlinePiece): Bounds {
  const start = openStart ? 0 : width / 2;
  const end = openEnd ? 0 : width / 2;
  return { x: box.x + start, y: box.y + width / 2, width: Math.max(0, box.width - start - end), height: Math.max(0, box.height - width) };
}

/** The corners of that line. */
export function innerCorners({ corners, width }: OutlinePiece): Corners {
  return corners.map((radius) => Math.max(0, radius - width / 2)) as unknown as Corners;
}

/** An outline without its left or right side, as SVG path data. */
export function openOutline(box: Bounds, piece: OutlinePiece): string {
  const radius = Math.max(...innerCorners(piece));
  const left = svgNumber(box.x);
  const right = svgNumber(box.x + box.width);
  const top = svgNumber(box.y);
  const bottom = svgNumber(box.y + box.height);
  const arc = (x: number, y: number): string =>
    `A${svgNumber(radius)},${svgNumber(radius)} 0 0 1 ${svgNumber(x)},${svgNumber(y)}`;

  if (piece.openStart && piece.openEnd) return `M${left},${top}L${right},${top}M${right},${bottom}L${left},${bottom}`;
  if (piece.openStart) {
    return `M${left},${top}L${svgNumber(box.x + box.width - radius)},${top}${arc(box.x + box.width, box.y + radius)}`
      + `L${right},${svgNumber(box.y + box.height - radius)}${arc(box.x + box.width - radius, box.y + box.height)}L${left},${bottom}`;
  }
  return `M${right},${bottom}L${svgNumber(box.x + radius)},${bottom}${arc(box.x, box.y + box.height - radius)}`
    + `L${left},${svgNumber(box.y + radius)}${arc(box.x + radius, box.y)}L${right},${top}`;
}
