import { lowerBound } from '../base/bisect.js';
import { resultOf } from '../base/steps.js';
import type { Text } from '../model/text.js';
import type { Span } from '../time/span.js';
import { indexBins, type BinIndex } from './bin-index.js';
import type { EventStore } from './event-store.js';
import type { RowFilter } from './query-store.js';
import { RowBits } from './row-bits.js';

/** What events must be to be shown; every condition that is given has to hold. */
export interface FilterCriteria {
  /** Ids; one of these took part. */
  readonly tracks?: readonly string[];
  /** Ids; of one of these kinds. */
  readonly kinds?: readonly string[];
  /** Every word of this occurs in its texts, in any language, whatever the case and accents. */
  readonly text?: string;
  /** At least so important, 0–100. */
  readonly minImportance?: number;
  /** May have been going on in this time. */
  readonly span?: Span;
}

/** A filter whose answers are known. */
export interface RowSet extends RowFilter {
  /** How many events pass. */
  readonly size: number;
  rowsOf(track: number): Uint32Array;
  listOf(track: number): { readonly rows: Uint32Array; readonly bins: BinIndex };
}

/** The events that meet all criteria, as bits: some milliseconds for a million events, texts aside. */
export function filterRows(store: EventStore, criteria: FilterCriteria): RowSet {
  const bits = bitsOf(store, criteria);
  const size = bits.count();
  const rowsOf = rememberedByTrack((track) => (size === store.size ? store.rowsOf(track) : bits.among(store.rowsOf(track))));
  const binsOf = rememberedByTrack((track) => (size === store.size ? store.binsOf(track) : resultOf(indexBins(store.starts, rowsOf(track)))));
  return { size, has: (row) => bits.has(row), rowsOf, listOf: (track) => ({ rows: rowsOf(track), bins: binsOf(track) }) };
}

function rememberedByTrack<Answer>(answer: (track: number) => Answer): (track: number) => Answer {
  const answers = new Map<number, Answer>();
  return (track) => {
    const known = answers.get(track);
    if (known !== undefined) return known;
    const found = answer(track);
    answers.set(track, found);
    return found;
  };
}

/** The cheap conditions first: of what they leave nothing over, the others need not be asked. */
function bitsOf(store: EventStore, { tracks, kinds, text, minImportance, span }: FilterCriteria): RowBits {
  const bits = new RowBits(store.size);
  if (span !== undefined) {
    bits.keepFirst(lowerBound(store.starts, span.end));
    bits.keepAbove(store.ends, span.start);
  }
  if (minImportance !== undefined && minImportance > 0) bits.keepFrom(store.importance, minImportance);
  if (kinds !== undefined) bits.keepWanted(store.kinds, store.kindTable.map(({ id }) => kinds.includes(id)));
  if (tracks !== undefined) bits.keepListed(store.about.tracks.flatMap(({ id }, track) => (tracks.includes(id) ? [store.rowsOf(track)] : [])));
  const words = foldText(text ?? '').split(/\s+/u).filter((word) => word !== '');
  if (words.length > 0) {
    bits.keepWhere((row) => {
      const folded = foldText(wordsOf(store, row));
      return words.every((word) => folded.includes(word));
    });
  }
  return bits;
}

/** A text as it is compared: without case, accents and other marks, compatible characters made alike. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase();
}

/** All that a reader may search an event by. */
function wordsOf(store: EventStore, row: number): string {
  return [...store.textsOf(row).flatMap(allLanguages), ...store.datesOf(row).slice(0, 1)].join('\n');
}

function allLanguages(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
