import type { TextMeasurer } from '../scene/text-measurer.js';
import type { Theme } from '../scene/theme.js';
import { cssFont } from './font.js';

/** A canvas to measure on; it is never shown. */
interface MeasuringCanvas {
  getContext(kind: '2d'): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
}

/**
 * Measures text with the browser's own fonts, each text once. Make a new measurer when fonts finish loading or the theme changes.
 *
 * @example const measure = canvasTextMeasurer(theme.fonts, () => new OffscreenCanvas(1, 1));
 */
export function canvasTextMeasurer(fonts: Theme['fonts'], createCanvas: () => MeasuringCanvas): TextMeasurer {
  const context = createCanvas().getContext('2d');
  if (context === null) throw new Error('a 2d canvas context is needed to measure text');
  const widthsByFont = new Map<string, Map<string, number>>();
  let currentFont = '';

  return (text, role) => {
    const font = cssFont(fonts[role]);
    let widths = widthsByFont.get(font);
    if (widths === undefined || widths.size >= REMEMBERED_WIDTHS) {
      widths = new Map();
      widthsByFont.set(font, widths);
    }
    let width = widths.get(text);
    if (width === undefined) {
      if (font !== currentFont) {
        context.font = font;
        currentFont = font;
      }
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}

/** Texts per font; then that font's memory starts again, so that endless tick labels cannot fill it. */
const REMEMBERED_WIDTHS = 100_000;
