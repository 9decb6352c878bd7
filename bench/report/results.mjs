import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performancePage } from './performance-page.mjs';

const RESULTS = join(import.meta.dirname, '..', 'results');
const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'performance.md');

/** Where the results of a comparison are kept that measured everything; the page is made from them. */
export const LATEST = join(RESULTS, 'latest.json');

/** Where others are kept, for whoever ran them. */
const PARTIAL = join(RESULTS, 'partial.json');

/**
 * Keeps results, and writes the page about performance anew if they are complete.
 *
 * @returns {string} the file that they were written to
 */
export function keepResults(results, isComplete) {
  const file = isComplete ? LATEST : PARTIAL;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
  if (isComplete) writePage();
  return file;
}

/**
 * Keeps what was measured of one question, beside the comparison.
 *
 * @returns {string} the file that it was written to
 */
export function keepAside(name, results) {
  const file = join(RESULTS, `${name}.json`);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
  return file;
}

/** Writes the page about performance from the latest complete results. */
export function writePage() {
  writeFileSync(PAGE, performancePage(JSON.parse(readFileSync(LATEST, 'utf8'))));
}
