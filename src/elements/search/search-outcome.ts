import { bestFirst } from '../../search/rank.js';
import { searchResult } from './search-result.js';
import type { SearchResult } from './search-result.js';
import type { TimelineInsight } from '../companions.js';

/** What a search has come to. */
export interface SearchOutcome {
  readonly text: string;
  /** Best first. */
  readonly rows: Uint32Array;
  /** Found as well, but left out by the filter. */
  readonly leftOut: number;
  readonly listed: readonly SearchResult[];
  /** Searches that may have been meant. */
  readonly neighbours: readonly string[];
}

/** More results than these are counted and marked, but not listed. */
const MOST_LISTED = 30;

/**
 * Searches the events of a timeline, and shows what that has come to; where nothing is found, once more when it is known
 * what else may have been meant. Nothing is shown, and nothing is wrong, after the search has been given up.
 */
export async function findEvents({ store, whenSearchable, words, filter: { passing } }: TimelineInsight, text: string, signal: AbortSignal, show: (outcome: SearchOutcome) => void): Promise<void> {
  try {
    const search = await whenSearchable();
    signal.throwIfAborted();
    const ranks = await search?.find(store, text, signal);
    const all = ranks ? bestFirst(ranks, store.importance) : new Uint32Array(0);
    const rows = passing ? all.filter((row) => passing.has(row)) : all;
    const listed = Array.from(rows.subarray(0, MOST_LISTED), (row) => searchResult(store, row, text, words));
    show({ text, rows, leftOut: all.length - rows.length, listed, neighbours: [] });
    if (all.length > 0 || !search) return;
    await search.prepare(store);
    const neighbours = await search.neighboursOf(store, text, signal);
    if (neighbours.length > 0 && !signal.aborted) show({ text, rows, leftOut: 0, listed, neighbours });
  } catch (reason) {
    if (!signal.aborted) throw reason;
  }
}
