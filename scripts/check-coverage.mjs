import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const UNIT = 'coverage/unit/lcov.info';
const BROWSER = 'coverage/browser/lcov.info';

/** The share of the lines of src/ that some test must run. */
const LEAST_SHARE = 0.9;
const FILES_TO_NAME = 8;

const unit = readLcov(UNIT);
const browser = readLcov(BROWSER);
const files = [...new Set([...unit.keys(), ...browser.keys()])].map((file) => coverageOf(file, unit.get(file), browser.get(file)));
const covered = sum(files.map((file) => file.covered));
const total = sum(files.map((file) => file.total));
const share = covered / total;

const worst = files.filter((file) => file.covered < file.total).sort((a, b) => b.total - b.covered - (a.total - a.covered));
for (const file of worst.slice(0, FILES_TO_NAME)) {
  console.log(`${String(file.total - file.covered).padStart(5)} lines not run of ${String(file.total).padEnd(4)} ${file.name}`);
}
console.log(`${percent(share)} of ${total} lines of src/ run in tests; at least ${percent(LEAST_SHARE)} must`);
if (!(share >= LEAST_SHARE)) process.exitCode = 1;

/**
 * The lines of one file that can run, and those that did in either report. Vitest's report knows which lines hold
 * statements; web-test-runner's counts comments too, so it decides only for files that Vitest does not list.
 */
function coverageOf(name, unitLines, browserLines) {
  const lines = [...(unitLines ?? browserLines).keys()];
  const ran = lines.filter((line) => (unitLines?.get(line) ?? 0) > 0 || (browserLines?.get(line) ?? 0) > 0);
  return { name, covered: ran.length, total: lines.length };
}

/** The DA rows of an lcov file: for each source file, how often each line ran. */
function readLcov(path) {
  const reports = new Map();
  if (!existsSync(join(ROOT, path))) {
    console.log(`${path} is missing`);
    return reports;
  }
  let lines = new Map();
  for (const row of readFileSync(join(ROOT, path), 'utf8').split('\n')) {
    if (row.startsWith('SF:')) {
      const file = row.slice('SF:'.length);
      const name = (isAbsolute(file) ? relative(ROOT, file) : file).replaceAll('\\', '/');
      lines = reports.get(name) ?? new Map();
      if (name.startsWith('src/')) reports.set(name, lines);
    } else if (row.startsWith('DA:')) {
      const [line, hits] = row.slice('DA:'.length).split(',').map(Number);
      lines.set(line, (lines.get(line) ?? 0) + hits);
    }
  }
  return reports;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
