import { foldText } from './fold-text.js';
import { patternOf } from './word-pattern.js';
import { wordsIn } from './words-in.js';

/** A stretch of a text, and whether it was searched for. */
export interface TextPart {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * A text in parts, those marked that a search has found: as they are written, however they were typed. What is found in a part
 * of a character, as a syllable that is still being typed, marks all of it.
 *
 * @example markedParts('Zürich Nord', 'zurich') // [{ text: 'Zürich', isMarked: true }, { text: ' Nord', isMarked: false }]
 */
export function markedParts(text: string, searched: string): readonly TextPart[] {
  const { folded, from, to } = foldedCharacters(text);
  const isMarked = new Uint8Array(text.length);
  for (const word of wordsIn(searched)) {
    const pattern = patternOf(word);
    for (let at = pattern.indexIn(folded, 0); at >= 0; at = pattern.indexIn(folded, at + 1)) {
      isMarked.fill(1, from[at], to[at + pattern.lengthAt(folded, at) - 1]);
    }
  }
  return partsOf(text, isMarked);
}

/** The words of a search that a text has none of. */
export function wordsMissing(text: string, words: readonly string[]): readonly string[] {
  const folded = foldText(text);
  return words.filter((word) => patternOf(word).indexIn(folded, 0) < 0);
}

/** A folded text, and for each of its characters where the one that it came of begins and ends. */
interface FoldedCharacters {
  readonly folded: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** Folded letter by letter, each with the accents that follow it, so that each knows what it came of. */
function foldedCharacters(text: string): FoldedCharacters {
  let folded = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    for (const character of foldText(letter).split('')) {
      folded += character;
      from.push(index);
      to.push(index + letter.length);
    }
  }
  return { folded, from, to };
}

const LETTER = /\P{M}\p{M}*|\p{M}+/gsu;

function partsOf(text: string, isMarked: Uint8Array): readonly TextPart[] {
  const parts: TextPart[] = [];
  for (let begin = 0, at = 1; at <= text.length; at += 1) {
    if (at < text.length && isMarked[at] === isMarked[begin]) continue;
    parts.push({ text: text.slice(begin, at), isMarked: isMarked[begin] === 1 });
    begin = at;
  }
  return parts;
}
