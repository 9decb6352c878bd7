import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { serve } from '../../scripts/serve.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const FILES_AT_ONCE = { chromium: 3, firefox: 3, webkit: 2 };
/** For a whole file: each of its tests opens a page of its own. */
const LONGEST_FILE_MS = 720_000;

/** What runs in other browsers too: files that ask a page for no more than what drives these has. */
const IN_OTHERS = {
  firefox: ['commands', 'counts', 'gestures', 'keyboard', 'overview', 'pointer', 'toolbar', 'tracks', 'vertical'],
  webkit: ['commands', 'gestures', 'keyboard', 'overview', 'pointer', 'toolbar', 'tracks'],
};

/** What takes longest begins first, so that it is not what everything waits for in the end. */
const FIRST = ['pages', 'every-event', 'commands'];

const browser = ['firefox', 'webkit'].find((name) => process.argv.includes(`--${name}`)) ?? 'chromium';
const asked = process.argv.slice(2).filter((argument) => argument.endsWith('.e2e.mjs'));
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.e2e.mjs') && (browser === 'chromium' || IN_OTHERS[browser].includes(file.replace('.e2e.mjs', ''))))
  .filter((file) => asked.length === 0 || asked.includes(file))
  .sort((a, b) => rank(a) - rank(b))
  .map((file) => join(import.meta.dirname, file));

process.env.LONGVIEW_BROWSER = browser;
const server = await serve({ port: 0 });
process.env.LONGVIEW_URL = server.url;

const count = { passed: 0, failed: 0, failedFiles: [], failedTests: [] };
const stream = run({ files, concurrency: FILES_AT_ONCE[browser], timeout: LONGEST_FILE_MS });
stream.on('test:pass', (test) => tally(test, 'passed'));
stream.on('test:fail', (test) => tally(test, 'failed'));
stream.compose(new spec()).pipe(process.stdout);
await new Promise((resolve) => stream.once('end', resolve));

await server.close();
mkdirSync(join(ROOT, 'coverage'), { recursive: true });
writeFileSync(join(ROOT, `coverage/e2e-${browser}-tests.json`), JSON.stringify(count));
if (count.failed > 0) process.exitCode = 1;

function rank(file) {
  const place = FIRST.indexOf(file.replace('.e2e.mjs', ''));
  return place < 0 ? FIRST.length : place;
}

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
