/** The cells of some rows, and whether the quotes of any were not quite around it. */
export interface LooseRow {
  readonly cells: readonly string[];
  /** The first cell that has text behind its quotes, as it is written. */
  readonly ragged: string | undefined;
}

/**
 * The rows of a table whose quotes are not quite around its cells, as people write by hand: blanks before and behind quotes do not count,
 * and a cell with text behind its quotes is taken as it is written.
 *
 * @param delimiter one character
 * @example looseRows('1900, "War, and peace"\n"Old" war,1901', ',') // two rows of two cells: 'War, and peace', '"Old" war'
 */
export function looseRows(text: string, delimiter: string): LooseRow[] {
  const plain = `[^${/[\\\]^-]/.test(delimiter) ? '\\' : ''}${delimiter}\\r\\n]`;
  const cell = new RegExp(`( *"([^"]*(?:""[^"]*)*)"(${plain}*)|${plain}*)(\\r\\n?|[^]|$)`, 'y');
  const rows: LooseRow[] = [];
  let cells: string[] = [];
  let ragged: string | undefined;
  while (cell.lastIndex < text.length || cells.length > 0) {
    const [, whole = '', quoted, behind = '', end = ''] = cell.exec(text) ?? [];
    const isRagged = behind.trim() !== '';
    cells.push(quoted === undefined || isRagged ? whole : quoted.replaceAll('""', '"'));
    if (isRagged) ragged ??= whole;
    if (end === delimiter) continue;
    rows.push({ cells, ragged });
    cells = [];
    ragged = undefined;
  }
  return rows;
}
