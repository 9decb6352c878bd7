import { foldText } from './fold-text.js';
import { patternOf } from './word-pattern.js';

/** How much of a text is shown on either side of what was found. */
const AROUND = 36;

/**
 * A piece of a text around the first word of a search that it has, cut at spaces; '' where it has none.
 *
 * @param words folded
 * @example snippetAround('The king leaves his palace and governs from the Russian legation for a year.', ['legation'])
 * // '… and governs from the Russian legation for a year.'
 */
export function snippetAround(text: string, words: readonly string[]): string {
  const folded = foldText(text);
  const at = words.map((word) => patternOf(word).indexIn(folded, 0)).filter((index) => index >= 0);
  if (at.length === 0) return '';
  // Folding hardly changes where things are: near enough for a piece of so many characters.
  const middle = Math.round((Math.min(...at) / Math.max(1, folded.length)) * text.length);
  const begin = middle <= AROUND ? 0 : spaceFrom(text, middle - AROUND, 1);
  const end = middle + 2 * AROUND >= text.length ? text.length : spaceFrom(text, middle + 2 * AROUND, -1);
  return `${begin > 0 ? '… ' : ''}${text.slice(begin, end).trim()}${end < text.length ? ' …' : ''}`;
}

/** The nearest space in a direction; where there is none near, as in texts without spaces, the place itself, but inside of no character. */
function spaceFrom(text: string, from: number, step: 1 | -1): number {
  for (let at = from; Math.abs(at - from) < AROUND / 2; at += step) if (text[at] === ' ') return at;
  return isLowSurrogate(text.charCodeAt(from)) ? from + step : from;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
