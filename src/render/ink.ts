import { color as parseColor } from 'd3';
import type { Stroke } from '../scene/marks.js';
import { colorOf } from '../scene/theme.js';
import type { Ink, Theme } from '../scene/theme.js';
import { svgNumber } from './svg-node.js';
import type { SvgAttributes } from './svg-node.js';

/** An ink below this opacity is a tint: a system that paints with a few colours of its own shows an outline in its place. */
export const TINT_ALPHA = 0.5;

/** Whether a fill must give way to an outline. */
export function isTintToAvoid(ink: Ink, theme: Theme): boolean {
  return theme.forced && (ink.alpha ?? 1) < TINT_ALPHA;
}

/** The opacity of an ink in a mark, 0–1. Lines are never faint where the system forces its colours. */
export function inkAlpha(ink: Ink, opacity: number | undefined, theme: Theme): number {
  const alpha = theme.forced ? 1 : (ink.alpha ?? 1);
  return alpha * (opacity ?? 1);
}

/** A CSS colour made wholly transparent; gradients that start at it keep its hue. */
export function transparent(cssColor: string): string {
  return parseColor(cssColor)?.copy({ opacity: 0 }).formatRgb() ?? 'transparent';
}

/** SVG attributes that fill with an ink, or with a definition (`url(#…)`) at its opacity. */
export function fillAttributes(ink: Ink | undefined, opacity: number | undefined, theme: Theme, definition?: string): SvgAttributes {
  if (ink === undefined) return { fill: 'none' };
  const alpha = inkAlpha(ink, opacity, theme);
  const fill = definition ?? colorOf(theme, ink.color);
  return alpha === 1 ? { fill } : { fill, 'fill-opacity': svgNumber(alpha) };
}

/** SVG attributes that draw an outline `width` px wide. */
export function strokeAttributes(stroke: Stroke, width: number, opacity: number | undefined, theme: Theme): SvgAttributes {
  const alpha = inkAlpha(stroke.ink, opacity, theme);
  return {
    fill: 'none',
    stroke: colorOf(theme, stroke.ink.color),
    'stroke-width': svgNumber(width),
    ...(alpha === 1 ? {} : { 'stroke-opacity': svgNumber(alpha) }),
    ...(stroke.dash === undefined ? {} : { 'stroke-dasharray': stroke.dash.map(svgNumber).join(' ') }),
  };
}
