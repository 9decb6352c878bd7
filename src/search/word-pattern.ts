import { Found } from './rank.js';

/** Hangul consonants, as `foldText` writes them: what a reader types who searches by the initials of syllables. */
const CONSONANTS = /^[\u1100-\u1112]+$/;
const VOWEL = String.raw`[\u1161-\u1175]`;
const REST_OF_SYLLABLE = String.raw`${VOWEL}+[\u1100-\u1112]*?`;
const NOT_IN_SYLLABLE = String.raw`(?<![\u1100-\u1175])`;

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;

/** A word that is searched for. */
export interface WordPattern {
  /** Where it is in a folded text, from an index on; −1 where it is not. */
  indexIn(text: string, from: number): number;
  /** How long what was found at an index is. */
  lengthAt(text: string, at: number): number;
}

/**
 * The pattern of a folded word: the word itself; and of Hangul consonants alone, syllables that begin with them.
 *
 * @example patternOf(foldText('ㅎㄱ')).indexIn(foldText('대한국'), 0) // 3, where 한 begins
 */
export function patternOf(word: string): WordPattern {
  if (!CONSONANTS.test(word)) return { indexIn: (text, from) => text.indexOf(word, from), lengthAt: () => word.length };
  const syllables = Array.from(word).join(REST_OF_SYLLABLE) + VOWEL;
  const pattern = new RegExp(`${syllables}|${NOT_IN_SYLLABLE}${word}`, 'g');
  return {
    indexIn(text, from) {
      pattern.lastIndex = from;
      return pattern.exec(text)?.index ?? -1;
    },
    lengthAt(text, at) {
      pattern.lastIndex = at;
      return pattern.exec(text)?.[0].length ?? 0;
    },
  };
}

/** How well a word is found in a folded text: as well as at the best of its places there. */
export function foundIn(text: string, pattern: WordPattern): Found {
  let found: Found = Found.Nowhere;
  for (let at = pattern.indexIn(text, 0); at >= 0; at = pattern.indexIn(text, at + 1)) {
    if (isWordStart(text, at)) return Found.AtStart;
    found = Found.Inside;
  }
  return found;
}

/** Whether a word can begin at an index of a folded text: behind no letter, digit or sign of its own. */
export function isWordStart(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before < 0x80) return !isAsciiLetterOrDigit(before);
  return !ENDS_IN_WORD.test(text.slice(Math.max(0, at - 2), at));
}

function isAsciiLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
