import type { DatasetReading } from '../dataset-reading.js';
import { compact } from '../reading/compact.js';
import type { InputPath } from '../reading/input-path.js';
import { plainText } from './plain-text.js';
import type { TableRow } from './table-row.js';
import { timelineJsYear } from './timeline-js-date.js';

/** Headers that the spreadsheet of TimelineJS has, and others have not all. */
const HEADERS = ['year', 'headline', 'media', 'type'];

/** Whether a table is the spreadsheet of TimelineJS, by its headers. */
export function isTimelineJsSheet(headers: readonly string[]): boolean {
  const named = new Set(headers.map((header) => header.trim().toLowerCase()));
  return HEADERS.every((header) => named.has(header));
}

/** A row of the spreadsheet of TimelineJS: its texts without markup, its years as EDTF counts them. */
export function rowOfSheet(row: TableRow): TableRow {
  const description = wordsOf(row.description);
  return compact({
    ...row,
    title: wordsOf(row.title) ?? description?.split('\n', 1)[0],
    description: row.title === undefined ? undefined : description,
    mediaCaption: wordsOf(row.mediaCaption),
    mediaCredit: wordsOf(row.mediaCredit),
    year: yearOf(row.year),
    endYear: yearOf(row.endYear),
  });
}

/**
 * Takes a row that is no event, but the title of the timeline or an era, which becomes a period.
 *
 * @param date of the row
 * @returns whether it is one
 */
export function takeOtherSlide({ kind, title, description }: TableRow, date: () => string | undefined, path: InputPath, reading: DatasetReading): boolean {
  const type = kind?.toLowerCase();
  if (type === 'title') reading.describe(compact({ title, description }));
  else if (type === 'era') reading.addPeriod(compact({ id: path.toString(), name: title, date: date(), description }), path);
  else return false;
  return true;
}

function wordsOf(html: string | undefined): string | undefined {
  return html === undefined ? undefined : plainText(html) || undefined;
}

function yearOf(written: string | undefined): string | undefined {
  return written !== undefined && /^[-\u2212]?\d+$/.test(written) ? timelineJsYear(Number(written.replace('\u2212', '-'))) : written;
}
