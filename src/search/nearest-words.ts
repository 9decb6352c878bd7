import { editDistance } from '../base/edit-distance.js';
import type { Steps } from '../base/steps.js';

/** Shorter words are near to too many others. */
const SHORTEST = 3;
const MOST = 3;
const WORDS_PER_STEP = 1024;

/** A word that may have been meant. */
export interface NearWord {
  readonly word: string;
  /** Its place among all words. */
  readonly number: number;
}

/**
 * The words that are written almost like one, nearest first: one letter otherwise, two in words from six letters on. Words may
 * be unfinished, so beginnings of longer words count as well. In steps of about a millisecond.
 *
 * @param words folded, as the one that is looked for is
 * @example resultOf(nearestWords(['treaty', 'treason'], 'traety')) // [{ word: 'treaty', number: 0 }]
 */
export function* nearestWords(words: Iterable<string>, wanted: string): Steps<readonly NearWord[]> {
  if (wanted.length < SHORTEST) return [];
  const most = wanted.length < 6 ? 1 : 2;
  const found: (NearWord & { readonly distance: number })[] = [];
  let number = 0;
  for (const word of words) {
    const distance = distanceWithin(word, wanted, most);
    if (distance <= most) found.push({ word, number, distance });
    number += 1;
    if (number % WORDS_PER_STEP === 0) yield 0;
  }
  return found.sort((a, b) => a.distance - b.distance || a.number - b.number).slice(0, MOST);
}

/** The distance to a word or its beginning; more than `most` where that is all there is to know. */
function distanceWithin(word: string, wanted: string, most: number): number {
  if (word.length < wanted.length - most) return Infinity;
  // Words that differ in their first two letters are seldom meant, and are nearly all that there are.
  if (word[0] !== wanted[0] && word[1] !== wanted[1] && word[0] !== wanted[1] && word[1] !== wanted[0]) return Infinity;
  const begun = word.length > wanted.length ? editDistance(wanted, word.slice(0, wanted.length)) + UNFINISHED : Infinity;
  return word.length <= wanted.length + most ? Math.min(begun, editDistance(wanted, word)) : begun;
}

/** A word that is as near as a whole goes before one of which only the beginning is. */
const UNFINISHED = 0.5;
