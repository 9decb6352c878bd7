import type { TextMeasurer } from '../scene/text-measurer.js';
import type { FontRole, Theme } from '../scene/theme.js';
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
  // Roles that share a font share its memory.
  const memories = new Map<string, Map<string, number>>();
  const memoryOf = new Map<FontRole, Map<string, number>>();
  let currentRole: FontRole | undefined;

  return (text, role) => {
    let widths = memoryOf.get(role);
    if (widths === undefined) {
      const font = cssFont(fonts[role]);
      widths = memories.get(font) ?? new Map<string, number>();
      memories.set(font, widths);
      memoryOf.set(role, widths);
    }
    if (widths.size >= REMEMBERED_WIDTHS) widths.clear();
    let width = widths.get(text);
    if (width === undefined) {
      if (role !== currentRole) {
        context.font = cssFont(fonts[role]);
        currentRole = role;
      }
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}

/** Texts per font; then that font's memory starts again, so that endless tick labels cannot fill it. */
const REMEMBERED_WIDTHS = 100_000;
