import { cssFont } from './font.js';
import { widthsByPairs } from './widths-by-pairs.js';
import type { TextMeasurer } from '../scene/text-measurer.js';
import type { Theme } from '../scene/theme.js';

/** A canvas to measure on; it is never shown. */
interface MeasuringCanvas {
  getContext(kind: '2d'): CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
}

/** The width of a text in one font, CSS px. */
type MeasureWidth = (text: string) => number;

/** So many texts of a font are measured as wholes, and each once; for more it costs less to learn how their letters add up. */
const FEW_TEXTS = 200;
/** Texts per font; then that font's memory starts again, so that endless tick labels cannot fill it. */
const REMEMBERED_WIDTHS = 100_000;

/**
 * Measures text with the browser's own fonts. Make a new measurer when fonts finish loading or the theme changes.
 *
 * @example const measure = canvasTextMeasurer(theme.fonts, () => new OffscreenCanvas(1, 1));
 */
export function canvasTextMeasurer(fonts: Theme['fonts'], createCanvas: () => MeasuringCanvas): TextMeasurer {
  const context = createCanvas().getContext('2d');
  if (context === null) throw new Error('a 2d canvas context is needed to measure text');
  let current: string | undefined;
  const measureIn = (font: string): MeasureWidth => remembering((text) => {
    if (font !== current) context.font = font;
    current = font;
    return context.measureText(text).width;
  });
  // Roles that share a font share its memory.
  const byFont = new Map<string, MeasureWidth>();

  return (text, role) => {
    const font = cssFont(fonts[role]);
    let measure = byFont.get(font);
    if (measure === undefined) {
      measure = measureIn(font);
      byFont.set(font, measure);
    }
    return measure(text);
  };
}

function remembering(measure: MeasureWidth): MeasureWidth {
  const widths = new Map<string, number>();
  let byPairs: ReturnType<typeof widthsByPairs> | undefined;
  return (text) => {
    if (widths.size >= FEW_TEXTS) byPairs ??= widthsByPairs(measure);
    const sum = byPairs?.(text);
    if (sum !== undefined) return sum;
    let width = widths.get(text);
    if (width === undefined) {
      if (widths.size >= REMEMBERED_WIDTHS) widths.clear();
      width = measure(text);
      widths.set(text, width);
    }
    return width;
  };
}
