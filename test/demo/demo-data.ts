import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { assertExists } from '../../src/base/assert.js';
import { readDataset } from '../../src/io/read-dataset.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { TimelineEvent } from '../../src/model/event.js';
import { civilToInstant } from '../../src/time/civil.js';
import { parseEdtf } from '../../src/time/edtf.js';
import type { FuzzyDate } from '../../src/time/fuzzy-date.js';
import type { Instant } from '../../src/time/instant.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A dataset of the demo as it is written, and as the library reads it, which must go without an issue. */
export function readDemoDataset(file: string): { readonly written: Dataset; readonly read: Dataset } {
  const text = readFileSync(join(import.meta.dirname, '../../demo', file), 'utf8');
  const result = readDataset(text);
  expect(result.issues).toEqual([]);
  if (!result.ok) throw new Error(`${file} cannot be read`);
  return { written: JSON.parse(text) as Dataset, read: result.value };
}

/** What an EDTF text says; the test fails where it says nothing. */
export function dateOf(text: string): FuzzyDate {
  const result = parseEdtf(text);
  expect(result.issues, text).toEqual([]);
  if (!result.ok) throw new Error(`${text} is no date`);
  return result.value;
}

/** Ids of the sources that an event cites, those of its accounts included. */
export function sourcesOf({ citations = [], accounts = [] }: TimelineEvent): string[] {
  return [...citations, ...accounts.flatMap((account) => account.citations ?? [])].map(({ source }) => source);
}

/** The first instant of a Julian day in words: `28 May 585 BC`. */
export function julianInstant(text: string): Instant {
  const { day, month, year, bc } = assertExists(/(?<day>\d+) (?<month>[A-Z][a-z]+) (?<year>\d+)(?<bc> BC)?$/.exec(text)?.groups, `a day in “${text}”`);
  const number = Number(year);
  return civilToInstant(bc === undefined ? number : 1 - number, MONTHS.indexOf(month ?? '') + 1, Number(day), 'julian');
}
