import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * Runs files of tests, prints how it went, and leaves the numbers where scripts/test.mjs adds them up. A failed test sets the exit code.
 *
 * @param {readonly string[]} files full paths
 * @param {{ atOnce: number, longestFileMs: number, countIn: string }} options
 */
export async function runFiles(files, { atOnce, longestFileMs, countIn }) {
  const count = { passed: 0, failed: 0, failedFiles: [], failedTests: [] };
  const stream = run({ files: [...files], concurrency: atOnce, timeout: longestFileMs });
  stream.on('test:pass', (test) => tally(test, 'passed'));
  stream.on('test:fail', (test) => tally(test, 'failed'));
  stream.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => stream.once('end', resolve));

  mkdirSync(dirname(countIn), { recursive: true });
  writeFileSync(countIn, JSON.stringify(count));
  if (count.failed > 0) process.exitCode = 1;

  /** Counts the tests, not the suites and files around them, unless a file broke outside its tests. */
  function tally({ details, skip, name, file }, outcome) {
    if (skip !== undefined || details.type === 'suite') return;
    const isFile = files.includes(name) || name === file;
    if (outcome === 'failed') {
      if (details.error?.failureType === 'subtestsFailed') return;
      count.failed += 1;
      count.failedTests.push(name);
      const failedFile = basename(isFile ? name : file);
      if (!count.failedFiles.includes(failedFile)) count.failedFiles.push(failedFile);
    } else if (!isFile) {
      count.passed += 1;
    }
  }
}
