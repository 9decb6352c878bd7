import { nextTask } from '../next-task.js';
import { pauseAfter, resultInTurns, resultOf } from '../../base/steps.js';
import { sortByNumber, sortByTitle } from '../../store/sort-rows.js';
import type { EventStore } from '../../store/event-store.js';
import type { EventWords } from '../event-words.js';

export const COLUMNS = ['date', 'title', 'actors', 'kind', 'importance', 'sources'] as const;
/** What rows can be sorted by. */
export type Column = (typeof COLUMNS)[number];

/** How a table is sorted. */
export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** Titles of so many rows are sorted at once, without a turn for the page. */
const AT_ONCE = 5000;
const SLICE_MS = 8;
const MOST_SOURCES = 255;

/**
 * Rows as a table has them. Where that would keep the page waiting, a promise that is kept in turns with it.
 *
 * @param rows   in order of time
 * @param signal gives it up
 */
export function sortedRows(
  rows: Uint32Array, { column, isDescending }: Sorting, store: EventStore, words: EventWords, signal: AbortSignal,
): Uint32Array | Promise<Uint32Array> {
  const collator = new Intl.Collator(words.locale, { numeric: true });
  switch (column) {
    case 'date': return isDescending ? rows.slice().reverse() : rows;
    case 'importance': return sortByNumber(rows, (row) => store.importance[row] ?? 0, 100, isDescending);
    case 'sources': return sortByNumber(rows, (row) => Math.min(store.citationCountOf(row), MOST_SOURCES), MOST_SOURCES, isDescending);
    case 'kind': return byRank(store.kindTable.map(({ label }) => words.text(label)), (row) => store.kinds[row] ?? 0);
    case 'actors': return byRank(store.about.tracks.map(({ id }) => words.track(id)), (row) => store.homeOf(row));
    case 'title': {
      const steps = sortByTitle(rows, (row) => store.titleIn(row, words.locale), (a, b) => collator.compare(a, b), isDescending);
      return rows.length <= AT_ONCE ? resultOf(steps) : resultInTurns(steps, { pause: pauseAfter(SLICE_MS, () => performance.now(), nextTask), signal });
    }
  }

  function byRank(names: readonly string[], indexOf: (row: number) => number): Uint32Array {
    const ranks = ranksOf(names, (a, b) => collator.compare(a, b));
    return sortByNumber(rows, (row) => ranks[indexOf(row)] ?? 0, names.length, isDescending);
  }
}

/** The place of each name among them in alphabetical order. */
function ranksOf(names: readonly string[], compare: (a: string, b: string) => number): readonly number[] {
  const order = [...names.keys()].sort((a, b) => compare(names[a] ?? '', names[b] ?? ''));
  const ranks: number[] = [];
  order.forEach((index, rank) => { ranks[index] = rank; });
  return ranks;
}
