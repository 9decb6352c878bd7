import { inSlices, resultOf, type Steps } from '../base/steps.js';
import { foldText } from './fold-text.js';
import { leastRanks, rankOf } from './rank.js';
import type { Searchable } from './searchable.js';
import { SharedRanks } from './shared-ranks.js';
import { foundIn, patternOf } from './word-pattern.js';
import { wordsIn } from './words-in.js';

const ROWS_PER_STEP = 256;

/**
 * How well each row meets a search, 0–4 as {@link rankOf} has it: as well as by the word that it has least of; 0 for one
 * that does not have every word. Reads all texts; a `TextIndex` gives the same answer without.
 *
 * @returns `undefined` where nothing is searched for
 */
export function scanTexts(searched: Searchable, text: string): Uint8Array | undefined {
  return resultOf(scanInSteps(searched, text));
}

/** The same in steps of a fraction of a millisecond: yields the fraction that is done. */
export function* scanInSteps(searched: Searchable, text: string): Steps<Uint8Array | undefined> {
  const patterns = wordsIn(text).map(patternOf);
  if (patterns.length === 0) return undefined;
  const shared = new SharedRanks(searched);
  const ranks = patterns.map((pattern) => shared.ranksOf(pattern));
  yield* inSlices(searched.size, ROWS_PER_STEP, (from, to) => {
    for (let row = from; row < to; row += 1) {
      searched.visitTexts(row, (unfolded, isTitle) => {
        const folded = foldText(unfolded);
        for (const [word, pattern] of patterns.entries()) {
          const rank = rankOf(foundIn(folded, pattern), isTitle);
          const column = ranks[word]!;
          if (column[row]! < rank) column[row] = rank;
        }
      });
    }
  });
  return leastRanks(ranks);
}
