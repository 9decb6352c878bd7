import { lowerBound } from '../base/bisect.js';
import { spanOf, type SpanInput } from '../time/span-of.js';
import type { Span } from '../time/span.js';
import type { EventStore } from './event-store.js';
import { RowBits } from './row-bits.js';
import { rowSetOf, type RowSet } from './row-set.js';

/** What events must be to be shown; every condition that is given has to hold. */
export interface FilterCriteria {
  /** Ids; one of these took part. */
  readonly tracks?: readonly string[];
  /** Ids; of one of these kinds. */
  readonly kinds?: readonly string[];
  /** Every word of this occurs in its texts or the names of its actors, in any language, whatever the case and accents. */
  readonly text?: string;
  /** At least so important, 0–100. */
  readonly minImportance?: number;
  /** May have been going on in this time: EDTF text, or two ends that are instants or EDTF. What cannot be read is no condition. */
  readonly span?: SpanInput;
}

/** How well each row of a store meets a search. */
export type FindByText = (text: string) => Uint8Array | undefined;

/**
 * The events that meet all criteria, as bits: some milliseconds for a million events.
 *
 * @param find how well each row meets a search, 0 for not at all; `undefined` where nothing is searched for
 */
export function filterRows(store: EventStore, criteria: FilterCriteria, find: FindByText): RowSet {
  const bits = bitsOf(store, criteria);
  const ranks = criteria.text === undefined ? undefined : find(criteria.text);
  if (ranks !== undefined) bits.keepFrom(ranks, 1);
  return rowSetOf(store, bits);
}

/** The time that criteria ask for, on a clock (see `spanOf()`); `undefined` where they ask for none, or what they name cannot be read. */
export function spanIn(criteria: FilterCriteria | undefined, timeZone?: string): Span | undefined {
  return criteria?.span === undefined ? undefined : spanOf(criteria.span, timeZone);
}

/** The rows that meet the criteria, text aside. */
function bitsOf(store: EventStore, criteria: FilterCriteria): RowBits {
  const { tracks, kinds, minImportance = 0 } = criteria;
  const span = spanIn(criteria, store.timeZone);
  const bits = new RowBits(store.size);
  if (span !== undefined) {
    bits.keepFirst(lowerBound(store.starts, span.end));
    bits.keepAbove(store.ends, span.start);
  }
  if (minImportance > 0) bits.keepFrom(store.importance, minImportance);
  if (kinds !== undefined) bits.keepWanted(store.kinds, store.kindTable.map(({ id }) => kinds.includes(id)));
  if (tracks !== undefined) bits.keepListed(store.about.tracks.flatMap(({ id }, track) => (tracks.includes(id) ? [store.rowsOf(track)] : [])));
  return bits;
}
