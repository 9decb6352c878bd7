import type { TextMark } from '../../scene/marks.js';
import { fillAttributes } from '../ink.js';
import { svgNumber } from '../svg-node.js';
import type { MarkRecord } from './mark-record.js';

/** Lines of text, their baseline on a pixel edge. */
export const text: MarkRecord<TextMark> = {
  draw(pen, mark) {
    pen.home();
    pen.fillWith(mark.ink, mark.opacity);
    pen.writeWith(mark.font, CANVAS_ALIGN[mark.align], mark.lang);
    pen.context.fillText(mark.text, pen.grid.edgeX(mark.x), pen.grid.edgeY(mark.y));
  },

  svg(mark, theme, { grid }) {
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
        ...fillAttributes(mark.ink, mark.opacity, theme),
      },
      text: mark.text,
    };
  },

  bounds(mark, theme) {
    const { sizePx } = theme.fonts[mark.font];
    const left = mark.x - mark.width * SHARE_BEFORE_X[mark.align];
    return {
      x: left - SNAP_REACH_PX,
      y: mark.y - sizePx * ASCENT - SNAP_REACH_PX,
      width: mark.width + 2 * SNAP_REACH_PX,
      height: sizePx * (ASCENT + DESCENT) + 2 * SNAP_REACH_PX,
    };
  },
};

const SNAP_REACH_PX = 0.5;
/** Of the font size: a Latin capital with an accent, a Han character. */
const ASCENT = 1.05;
const DESCENT = 0.3;

/** Start is left: scenes are laid out in pixels, whatever way the text runs. */
const CANVAS_ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;
const SHARE_BEFORE_X = { start: 0, middle: 0.5, end: 1 } as const;
