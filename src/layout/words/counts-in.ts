import { formatCount } from '../../time/words/format-number.js';
import type { WriteCount } from '../layout-input.js';

/** More than these are written anew: a picture has far fewer, and zooming comes by many. */
const MOST_KEPT = 4096;

/** Writes counts as readers of a language do: `12,345`. The same few stand in frame after frame, and formatting costs more than drawing them. */
export function countsIn(locale: string): WriteCount {
  const written = new Map<number, string>();
  return (count) => {
    const known = written.get(count);
    if (known !== undefined) return known;
    const text = formatCount(count, locale);
    if (written.size < MOST_KEPT) written.set(count, text);
    return text;
  };
}
