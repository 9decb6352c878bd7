import { fillAttributes, strokeAttributes } from '../svg-ink.js';
import { isPlain } from '../ink.js';
import { PAPER } from './glyph.js';
import { svgNumber } from '../svg-node.js';
import { TEXT_HALO_PX } from './text.js';
import type { SvgNode } from '../svg-node.js';
import type { SvgPage } from '../svg-page.js';
import type { TextMark } from '../../scene/marks.js';
import type { Theme } from '../../scene/theme.js';

/** A line of text as SVG. */
export function textToSvg(mark: TextMark, theme: Theme, { grid }: SvgPage): SvgNode {
  const font = theme.fonts[mark.font];
  return {
    tag: 'text',
    attributes: {
      x: svgNumber(grid.edgeX(mark.x)),
      y: svgNumber(grid.edgeY(mark.y)),
      // The family of labels stands on the picture's root.
      ...(font.family === theme.fonts.label.family ? {} : { 'font-family': font.family }),
      'font-size': svgNumber(font.sizePx),
      'font-weight': String(font.weight),
      ...(mark.align === 'start' ? {} : { 'text-anchor': mark.align }),
      ...(mark.lang === undefined ? {} : { lang: mark.lang }),
      ...(isPlain(theme) ? { ...strokeAttributes(PAPER, TEXT_HALO_PX, mark.opacity, theme), 'stroke-linejoin': 'round', 'paint-order': 'stroke' } : {}),
      ...fillAttributes(mark.ink, mark.opacity, theme),
    },
    text: mark.text,
  };
}
