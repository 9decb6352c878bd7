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

/**
 * The least number of insertions, deletions, substitutions and swaps of neighbours between two strings, no stretch
 * edited twice.
 *
 * @see G. Navarro, A guided tour to approximate string matching, ACM Computing Surveys 33 (2001)
 */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
