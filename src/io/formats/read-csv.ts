import type { Result } from '../../base/result.js';
import { resultOf } from '../../base/steps.js';
import type { Dataset } from '../../model/dataset.js';
import { CsvStream } from './csv-stream.js';
import { notThis } from './json-fields.js';

/**
 * The events of a table: one in each row, under headers that may be written in several ways and languages. The
 * separator (comma, semicolon, tab, bar) is recognised.
 *
 * Needed are a title and a `date`, or `start` with or without `end`, or `year` with or without `month` and `day`. Tracks
 * are those that the rows name, several in a cell separated by `;`. Paths of issues are spreadsheet rows: `row 5.date`.
 *
 * @example readCsv('Start;Ende;Titel;Land\n1904;1905;Krieg;Japan').ok // true
 */
export function readCsv(input: unknown): Result<Dataset> {
  if (typeof input !== 'string') return notThis(input, 'csv', 'the text of a table');
  const stream = new CsvStream();
  resultOf(stream.push(input));
  return resultOf(stream.endInSteps(true));
}
