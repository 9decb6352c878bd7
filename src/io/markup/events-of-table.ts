import { mapHeaders, missingColumn } from '../formats/csv-header.js';
import { interval } from '../formats/plain-date.js';
import { eventOfRow, type TableRow } from '../formats/table-row.js';
import { linkOf } from './event-of-item.js';
import { datum, elementsIn, findAll, textOf, type MarkupNode } from './markup-node.js';
import { dateIn } from './markup-date.js';
import type { CsvColumn } from '../formats/csv-columns.js';
import type { RawDataset } from '../formats/raw-dataset.js';

/** Columns that a `<time>` of a cell is for. */
const DATES: readonly (CsvColumn | undefined)[] = ['date', 'start', 'end'];

/**
 * Hands over the events of a table, one in each row, under headers that may be written as in a CSV file. What a row's `data-…`
 * attributes say fills what it has no cell for.
 *
 * @param track the track where no column names any; else the caption does
 * @param name  how issues call the table
 */
export function addEventsOfTable(table: MarkupNode, track: string | undefined, name: string, raw: RawDataset, add: (event: object, path: string) => void): void {
  const rows = findAll(table, (node) => node.name === 'tr', (node) => node.name === 'table');
  const header = rows.find((row) => cellsIn(row).length > 0 && cellsIn(row).every((cell) => cell.name === 'th'));
  if (header === undefined) {
    raw.log.error('markup/no-header', name, 'this table has no row of headers', 'begin it with a row of <th>, such as Date, Title, Track');
    return;
  }
  const columns = mapHeaders(cellsIn(header).map((cell) => textOf(cell)), raw.log);
  const body = rows.filter((row) => row !== header && cellsIn(row).length > 0);
  const missing = missingColumn(columns);
  if (missing !== undefined && !(missing === 'date' && body.some((row) => datum(row, 'edtf') !== undefined))) {
    raw.log.error('markup/missing-column', name, `this table has no column for the ${missing}`, `call it “${missing}”`);
    return;
  }
  const [caption] = elementsIn(table).filter((node) => node.name === 'caption');
  const other = track ?? (caption && (textOf(caption) || undefined));
  body.forEach((row, i) => {
    const path = `row ${i + 1} of ${name}`;
    add(eventOfRow(cellsOfRow(row, columns, other), path, {
      log: raw.log,
      date: (written) => raw.date(written, `${path}.date`),
      end: (written) => raw.end(written, `${path}.date`),
      sourceOf: (title, url) => raw.addSource(title, url),
    }), path);
  });
}

function cellsIn(row: MarkupNode): readonly MarkupNode[] {
  return elementsIn(row).filter(({ name }) => name === 'td' || name === 'th');
}

function cellsOfRow(row: MarkupNode, columns: readonly (CsvColumn | undefined)[], track: string | undefined): TableRow {
  const cells: Partial<Record<CsvColumn, string>> = {};
  const fill = (column: CsvColumn, text: string | undefined): void => {
    if (text !== undefined && text !== '') cells[column] ??= text;
  };
  cellsIn(row).forEach((cell, i) => {
    const column = columns[i];
    if (column === undefined) return;
    const { start, end } = DATES.includes(column) ? dateIn(cell) : {};
    fill(column, interval(start, end) ?? textOf(cell));
    if (column === 'title' || column === 'source' || column === 'url') fill('url', linkOf(cell, row));
  });
  fill('date', cells.start === undefined && cells.year === undefined ? datum(row, 'edtf') : undefined);
  fill('id', datum(row, 'id') ?? row.attributes['id']);
  fill('kind', datum(row, 'kind'));
  fill('importance', datum(row, 'importance'));
  fill('track', datum(row, 'track') ?? track);
  return cells;
}
