import { editDistance } from '../../base/edit-distance.js';

/** Longer names are not compared: their distance costs more than the hint is worth. */
const LONGEST_COMPARED = 64;

/**
 * The name that was probably meant: the one in fewest edits (a letter added, left out, changed, or two swapped), if
 * that is few for its length.
 *
 * @returns `undefined` when nothing is near
 * @example nearestName('japn', ['japan', 'china']) // 'japan'
 */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  if (wrong.length > LONGEST_COMPARED) return undefined;
  const folded = fold(wrong);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(folded.length / 3)) + 1;
  for (const name of names) {
    if (Math.abs(name.length - wrong.length) > bestDistance + 2 || name.length > LONGEST_COMPARED) continue;
    const distance = editDistance(folded, fold(name));
    if (distance < bestDistance && distance < folded.length) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

/** Names that differ only in case, accents, spaces or hyphens are the same to a hasty hand. */
function fold(name: string): string {
  return name.normalize('NFKD').replace(/[\s_-]|\p{M}/gu, '').toLowerCase();
}
