import { inkAlpha, paintColor } from './ink.js';
import { svgNumber } from './svg-node.js';
import type { Ink, Theme } from '../scene/theme.js';
import type { Stroke } from '../scene/marks.js';
import type { SvgAttributes } from './svg-node.js';

/** SVG attributes that fill with an ink. */
export function fillAttributes(ink: Ink, opacity: number | undefined, theme: Theme): SvgAttributes {
  return paintAttributes(paintColor(theme, ink.color), inkAlpha(ink, opacity, theme));
}

/** SVG attributes that fill with a CSS colour or a definition (`url(#…)`). */
export function paintAttributes(fill: string, alpha: number): SvgAttributes {
  return alpha === 1 ? { fill } : { fill, 'fill-opacity': svgNumber(alpha) };
}

/** SVG attributes that draw an outline `width` px wide. */
export function strokeAttributes(stroke: Stroke, width: number, opacity: number | undefined, theme: Theme): SvgAttributes {
  const alpha = inkAlpha(stroke.ink, opacity, theme);
  return {
    fill: 'none',
    stroke: paintColor(theme, stroke.ink.color),
    'stroke-width': svgNumber(width),
    ...(alpha === 1 ? {} : { 'stroke-opacity': svgNumber(alpha) }),
    ...(stroke.dash === undefined ? {} : { 'stroke-dasharray': stroke.dash.map(svgNumber).join(' ') }),
  };
}
