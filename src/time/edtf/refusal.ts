import type { SeasonReading } from './grouping.js';

/** Why a text is no EDTF: what is wrong, and at which character. It becomes an issue. */
export interface Refusal {
  /** Stable, such as `edtf/month`. */
  readonly code: string;
  /** Index into the text. */
  readonly at: number;
  readonly message: string;
}

/** Notes what is wrong with a text, and where. Reading goes on, but the first refusal is the one that counts. */
export type Refuse = (at: number, code: string, message: string) => void;

/** What readers are told besides a piece of the text and where it begins. */
export interface ReadingContext {
  readonly seasons: SeasonReading;
  readonly refuse: Refuse;
  /** What has been refused so far, of the whole text. */
  readonly refusals: readonly Refusal[];
}

/** Messages quote up to this many characters. */
const QUOTED_CHARACTERS = 40;

/** A text in quotation marks, as much of it as a reader needs. */
export function quote(text: string): string {
  if (text.length <= QUOTED_CHARACTERS) return `“${text}”`;
  // Taken apart by characters, so that none is cut in two.
  return `“${Array.from(text.slice(0, 2 * QUOTED_CHARACTERS)).slice(0, QUOTED_CHARACTERS).join('')}…”`;
}

/** Refuses what stands at a place of a text, or that nothing does, where something else should be. */
export function refuseCharacter(refuse: Refuse, text: string, index: number, at: number, wanted: string): void {
  const character = text.codePointAt(index);
  const found = character === undefined ? 'the text ends' : `“${String.fromCodePoint(character)}” stands`;
  refuse(at + index, 'edtf/unexpected-character', `${found} where ${wanted} should be`);
}
