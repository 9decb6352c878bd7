import type { FontRole } from '../scene/theme.js';
import type { TextMeasurer } from '../scene/text-measurer.js';

const ELLIPSIS = '…';
const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The text itself where it fits, else as many of its graphemes as fit with "…" behind them; empty where not even one
 * does. Cuts between what readers see as characters, never inside one.
 *
 * @param maxPx room for the text, CSS px
 */
export function shorten(text: string, maxPx: number, font: FontRole, measure: TextMeasurer): string {
  if (measure(text, font) <= maxPx) return text;
  const graphemes = Array.from(GRAPHEMES.segment(text), (part) => part.segment);
  let fits = 0;
  let fails = graphemes.length;
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (measure(cut(graphemes, middle), font) <= maxPx) fits = middle;
    else fails = middle;
  }
  return fits === 0 ? '' : cut(graphemes, fits);
}

function cut(graphemes: readonly string[], count: number): string {
  return graphemes.slice(0, count).join('').trimEnd() + ELLIPSIS;
}
