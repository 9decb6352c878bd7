import { fillAttributes, strokeAttributes } from '../svg-ink.js';
import { joinOf, look, PAPER, place } from './glyph.js';
import { svgNumber } from '../svg-node.js';
import type { GlyphMark } from '../../scene/marks.js';
import type { SvgAttributes, SvgNode } from '../svg-node.js';
import type { SvgPage } from '../svg-page.js';
import type { Theme } from '../../scene/theme.js';

/** A point mark as SVG, with its halo below it. */
export function glyphToSvg(mark: GlyphMark, theme: Theme, { grid }: SvgPage): SvgNode {
  const { fill, stroke } = look(mark, theme);
  const { left, top, outline } = place(mark, stroke, grid);
  const inset = outline.strokeWidth / 2;
  const outlined: SvgAttributes = stroke === undefined
    ? {}
    : { ...strokeAttributes(stroke, outline.strokeWidth, mark.opacity, theme), ...(joinOf(mark.shape) === 'round' ? { 'stroke-linejoin': 'round' } : {}) };
  const transform = `translate(${svgNumber(left + inset)},${svgNumber(top + inset)})`;
  const shape: SvgAttributes = { d: outline.d, 'fill-rule': 'evenodd', ...outlined, ...(fill === undefined ? { fill: 'none' } : fillAttributes(fill, mark.opacity, theme)) };
  if (mark.halo === undefined) return { tag: 'path', attributes: { ...shape, transform } };
  const halo = strokeAttributes(PAPER, outline.strokeWidth + 2 * mark.halo, mark.opacity, theme);
  return {
    tag: 'g', attributes: { transform }, children: [
      { tag: 'path', attributes: { d: outline.d, ...halo, 'stroke-linejoin': 'round' } },
      { tag: 'path', attributes: shape },
    ],
  };
}
