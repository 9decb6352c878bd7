import { valueAt } from '../base/number.js';
import type { Text } from '../model/text.js';
import { spansOverlap, type Span } from '../time/span.js';
import type { EventStore } from './event-store.js';
import type { RowFilter } from './query-store.js';

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
}

/** The events that meet all criteria. One pass over the store; the answers are bits afterwards. */
export function filterRows(store: EventStore, criteria: FilterCriteria): RowSet {
  const conditions = conditionsOf(store, criteria);
  const bits = new Uint32Array(Math.ceil(store.size / 32));
  let size = 0;
  for (let row = 0; row < store.size; row++) {
    if (!conditions.every((holds) => holds(row))) continue;
    bits[row >>> 5] = valueAt(bits, row >>> 5) | (1 << (row & 31));
    size++;
  }

  const has = (row: number): boolean => row >= 0 && row < store.size && (valueAt(bits, row >>> 5) & (1 << (row & 31))) !== 0;
  const rowsByTrack = new Map<number, Uint32Array>();
  return {
    size,
    has,
    rowsOf(track) {
      const known = rowsByTrack.get(track);
      if (known !== undefined) return known;
      const rows = size === store.size ? store.rowsOf(track) : store.rowsOf(track).filter(has);
      rowsByTrack.set(track, rows);
      return rows;
    },
  };
}

/** A text as it is compared: without case, accents and other marks, compatible characters made alike. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase();
}

/** The conditions that are given, the cheap ones first. */
function conditionsOf(store: EventStore, criteria: FilterCriteria): readonly ((row: number) => boolean)[] {
  const { tracks, kinds, text, minImportance, span } = criteria;
  const conditions: ((row: number) => boolean)[] = [];
  if (minImportance !== undefined) conditions.push((row) => valueAt(store.importance, row) >= minImportance);
  if (kinds !== undefined) {
    const wanted = store.kindTable.map(({ id }) => kinds.includes(id));
    conditions.push((row) => wanted[valueAt(store.kinds, row)] === true);
  }
  if (span !== undefined) {
    conditions.push((row) => spansOverlap({ start: valueAt(store.starts, row), end: valueAt(store.ends, row) }, span));
  }
  if (tracks !== undefined) {
    const wanted = store.about.tracks.map(({ id }) => tracks.includes(id));
    conditions.push((row) => store.actorsOf(row).some((track) => wanted[track] === true));
  }
  const words = foldText(text ?? '').split(/\s+/u).filter((word) => word !== '');
  if (words.length > 0) {
    conditions.push((row) => {
      const folded = foldText(wordsOf(store, row));
      return words.every((word) => folded.includes(word));
    });
  }
  return conditions;
}

/** All that a reader may search an event by. */
function wordsOf(store: EventStore, row: number): string {
  return [...store.textsOf(row).flatMap(allLanguages), ...store.datesOf(row).slice(0, 1)].join('\n');
}

function allLanguages(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
