import type { FontRole } from '../scene/theme.js';
import type { TextMeasurer } from '../scene/text-measurer.js';

const ELLIPSIS = '…';
/** Made when the first text needs it: making it takes as long as laying a picture out. */
let graphemes: Intl.Segmenter | undefined;
/** So often the edge is looked for where it should be. */
const GUESSES = 4;
/** In these each unit is a grapheme, and nobody need look for more. */
const PLAIN = /^[\x20-\x7e]*$/;

/**
 * The text itself where it fits, else as many of its graphemes as fit with "…" behind them; empty where not even one
 * does. Cuts between what readers see as characters, never inside one.
 *
 * @param maxPx room for the text, CSS px
 */
export function shorten(text: string, maxPx: number, font: FontRole, measure: TextMeasurer): string {
  const wholePx = measure(text, font);
  if (wholePx <= maxPx) return text;
  const begins = PLAIN.test(text) ? undefined : (graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })).segment(text);
  /** The last place for a cut that is after `from` and, where there is one, not after `at`. */
  const placeBetween = (from: number, at: number): number => {
    const place = begins ? begins.containing(at)?.index ?? text.length : at;
    if (place > from) return place;
    const next = begins?.containing(from);
    return from + (next?.segment.length ?? 1);
  };

  let fits = { at: 0, px: 0 };
  let fails = { at: text.length, px: wholePx };
  for (let looks = 0; ; looks += 1) {
    // Where the edge would be if all characters were as wide as each other: mostly a look or two beside it. If not, halves find it.
    const share = looks < GUESSES ? Math.min(1, (maxPx - fits.px) / Math.max(1, fails.px - fits.px)) : 1 / 2;
    const guess = fits.at + Math.floor((fails.at - fits.at) * share);
    const at = placeBetween(fits.at, Math.min(guess, fails.at - 1));
    if (at >= fails.at) break;
    const px = measure(cut(text, at), font);
    if (px <= maxPx) fits = { at, px };
    else fails = { at, px };
  }
  return fits.at === 0 ? '' : cut(text, fits.at);
}

function cut(text: string, at: number): string {
  return text.slice(0, at).trimEnd() + ELLIPSIS;
}
