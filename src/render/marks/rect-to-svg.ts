import { fillAttributes, paintAttributes, strokeAttributes } from '../svg-ink.js';
import { hatchAlpha, inkAlpha } from '../ink.js';
import { innerCorners, inset, openOutline, piecesOf } from './rect.js';
import { svgNumber } from '../svg-node.js';
import type { Bounds } from '../../scene/bounds.js';
import type { Corners, Piece } from './rect.js';
import type { RectMark } from '../../scene/marks.js';
import type { SvgAttributes, SvgNode } from '../svg-node.js';
import type { SvgPage } from '../svg-page.js';
import type { Theme } from '../../scene/theme.js';

/** A rectangle as SVG: one element for each of its pieces. */
export function rectToSvg(mark: RectMark, theme: Theme, page: SvgPage): SvgNode {
  const nodes = piecesOf(mark, page.grid, theme).map((piece) => pieceToSvg(piece, mark.opacity, theme, page));
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { tag: 'g', attributes: {}, children: nodes };
}

function pieceToSvg(piece: Piece, opacity: number | undefined, theme: Theme, page: SvgPage): SvgNode {
  if (piece.paint === 'outline') {
    const inner = inset(piece.box, piece);
    const attributes = strokeAttributes(piece.stroke, piece.width, opacity, theme);
    return piece.openStart || piece.openEnd
      ? { tag: 'path', attributes: { d: openOutline(inner, piece), ...attributes } }
      : boxToSvg(inner, innerCorners(piece), attributes);
  }
  if (piece.paint === 'hatch') {
    const { x, y, width, height } = piece.box;
    const attributes = paintAttributes(page.definitions.pattern(piece.pattern, piece.ink.color), hatchAlpha(piece.ink, opacity));
    return boxToSvg({ x: 0, y: 0, width, height }, piece.corners, { transform: `translate(${svgNumber(x)},${svgNumber(y)})`, ...attributes });
  }
  if (piece.paint === 'solid') return boxToSvg(piece.box, piece.corners, fillAttributes(piece.ink, opacity, theme));
  const gradient = page.definitions.fade(piece.ink.color, piece.paint === 'fade-start' ? 'start' : 'end');
  return boxToSvg(piece.box, piece.corners, paintAttributes(gradient, inkAlpha(piece.ink, opacity, theme)));
}

/** A `rect` where all corners are alike, a path where they are not. */
function boxToSvg(box: Bounds, corners: Corners, attributes: SvgAttributes): SvgNode {
  const [topLeft, topRight, bottomRight, bottomLeft] = corners;
  if (topLeft === topRight && topLeft === bottomRight && topLeft === bottomLeft) {
    return {
      tag: 'rect',
      attributes: {
        x: svgNumber(box.x), y: svgNumber(box.y), width: svgNumber(box.width), height: svgNumber(box.height),
        ...(topLeft > 0 ? { rx: svgNumber(topLeft) } : {}),
        ...attributes,
      },
    };
  }
  const arc = (radius: number, x: number, y: number): string =>
    radius > 0 ? `A${svgNumber(radius)},${svgNumber(radius)} 0 0 1 ${svgNumber(x)},${svgNumber(y)}` : '';
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  const d = `M${svgNumber(box.x + topLeft)},${svgNumber(box.y)}H${svgNumber(right - topRight)}${arc(topRight, right, box.y + topRight)}`
    + `V${svgNumber(bottom - bottomRight)}${arc(bottomRight, right - bottomRight, bottom)}`
    + `H${svgNumber(box.x + bottomLeft)}${arc(bottomLeft, box.x, bottom - bottomLeft)}`
    + `V${svgNumber(box.y + topLeft)}${arc(topLeft, box.x + topLeft, box.y)}Z`;
  return { tag: 'path', attributes: { d, ...attributes } };
}
