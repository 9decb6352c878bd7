import { foldText } from './fold-text.js';

/** What stands between words: spaces, brackets, quotes, dashes, and the points that end a sentence. Hyphens and points inside stay. */
const BETWEEN = /(?:[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"!?,;/|、。・·—–―]|[.:]+(?=\s|$))+/u;

/**
 * The words of a text, folded, in their order. What is written without spaces is one word.
 *
 * @example wordsIn('Café “Dežněv”, 1904-02-08/1905') // ['cafe', 'deznev', '1904-02-08', '1905']
 * @example wordsIn('北京条約（露清）')                // ['北京条約', '露清']
 */
export function wordsIn(text: string): readonly string[] {
  return foldText(text).split(BETWEEN).filter((word) => word !== '');
}

/** The same words as they are written; those that have an apostrophe may fall apart. */
export function wordsAsWritten(text: string): readonly string[] {
  return text.split(BETWEEN).filter((word) => word !== '');
}
