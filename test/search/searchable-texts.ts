import type { Searchable } from '../../src/search/searchable.js';

/** A row to be searched: what it is called, and what else it says. */
export interface TextRow {
  readonly title: string;
  readonly others?: readonly string[];
}

/** What can be searched, of rows as they are written down in a test. */
export function searchableTexts(rows: readonly TextRow[], shared: Searchable['shared'] = []): Searchable {
  return {
    size: rows.length,
    shared,
    visitTexts(row, visit) {
      const { title = '', others = [] } = rows[row] ?? {};
      visit(title, true);
      for (const text of others) visit(text, false);
    },
  };
}
