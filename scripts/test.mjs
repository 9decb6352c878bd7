import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { findChromium, lacksPackagedChromium } from './find-chromium.mjs';
import { findFirefox, NO_FIREFOX } from './find-firefox.mjs';
import { findWebKit, NO_WEBKIT } from './webkit-driver.mjs';

const ROOT = join(import.meta.dirname, '..');
const AT_ONCE = 2;
const LONGEST_STEP_MS = 45 * 60_000;
/** Where more of what a step runs than this part failed, the machine was not busy but something is broken. */
const MOST_AGAIN = 1 / 3;
const TIME_ZONE = 'America/New_York';

const bin = (path) => [process.execPath, join(ROOT, 'node_modules', path)];
const script = (path, ...args) => [process.execPath, join(ROOT, path), ...args];

/**
 * What `npm test` runs. A step begins when those named in `after` have passed (`whenever`: have ended) and a place is
 * free; the long ones come first. A step counts as one test unless it leaves its own numbers in `counts`. One that
 * `lacks` something on this machine is left out, with the reason, and counted as nothing. Tests that drive a browser in real
 * time can be disturbed by what else a machine does: the files that failed are run `again`, once, one by one with nothing beside
 * them, and what failed only the first time is named.
 */
const STEPS = [
  { name: 'build', command: script('scripts/build.mjs') },
  {
    name: 'unit',
    command: [
      ...bin('vitest/vitest.mjs'), 'run', '--coverage', '--reporter=default', '--reporter=json', '--outputFile.json=coverage/unit-tests.json',
    ],
    counts: () => countVitest('coverage/unit-tests.json'),
  },
  {
    name: 'browser',
    command: [...bin('@web/test-runner/dist/bin.js'), '--coverage'],
    again: (files) => [...bin('@web/test-runner/dist/bin.js'), '--alone', '--files', ...files],
    counts: () => readJson('coverage/chromium-tests.json'),
  },
  {
    name: 'end to end', after: ['build'],
    command: script('test/e2e/run.mjs'), again: (files) => script('test/e2e/run.mjs', '--alone', ...files),
    counts: () => readJson('coverage/e2e-chromium-tests.json'),
  },
  {
    name: 'end to end in Firefox', after: ['build'], lacks: lacksFirefox,
    command: script('test/e2e/run.mjs', '--firefox'), again: (files) => script('test/e2e/run.mjs', '--firefox', '--alone', ...files),
    counts: () => readJson('coverage/e2e-firefox-tests.json'),
  },
  {
    name: 'browser in Firefox', lacks: lacksFirefox,
    command: [...bin('@web/test-runner/dist/bin.js'), '--firefox'],
    again: (files) => [...bin('@web/test-runner/dist/bin.js'), '--firefox', '--alone', '--files', ...files],
    counts: () => readJson('coverage/firefox-tests.json'),
  },
  {
    name: 'end to end in WebKit', after: ['build'], lacks: lacksWebKit,
    command: script('test/e2e/run.mjs', '--webkit'), again: (files) => script('test/e2e/run.mjs', '--webkit', '--alone', ...files),
    counts: () => readJson('coverage/e2e-webkit-tests.json'),
  },
  {
    name: 'pictures', after: ['build'], lacks: lacksPackagedChromium,
    command: script('test/pictures/pages/run.mjs'), counts: () => readJson('coverage/picture-tests.json'),
  },
  { name: 'lint', command: [...bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'] },
  { name: 'types', command: [...bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'package', after: ['build'], command: script('scripts/check-package.mjs'), counts: () => readJson('coverage/package-tests.json') },
  { name: 'manifest', after: ['build'], command: script('scripts/check-manifest.mjs') },
  { name: 'size', after: ['build'], command: script('scripts/size-budget.mjs') },
  { name: 'coverage', whenever: ['unit', 'browser'], command: script('scripts/check-coverage.mjs') },
];

const running = new Set();

process.chdir(ROOT);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) stop(child);
    process.exit(1);
  });
}

const outcomes = await runSteps(asked.length === 0 ? STEPS : STEPS.filter(({ name }) => asked.includes(name)));
const passed = sum(outcomes.map((outcome) => outcome.passed));
const failed = sum(outcomes.map((outcome) => outcome.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Runs the steps, a few at a time, and prints each when it ends. */
async function runSteps(steps) {
  rmSync('coverage', { recursive: true, force: true });
  if (steps.some(({ name }) => name === 'browser' || name === 'end to end')) {
    // Unpacking a browser is not for two processes at once.
    await findChromium().catch((error) => console.error(error.message));
  }

  const waiting = [...steps];
  const ended = new Map();
  const active = new Set();
  while (waiting.length > 0 || active.size > 0) {
    let next;
    while (active.size < AT_ONCE && (next = waiting.findIndex((step) => isReady(step, steps, ended))) >= 0) {
      const [step] = waiting.splice(next, 1);
      const run = runStep(step, ended).then((outcome) => {
        ended.set(step.name, outcome);
        active.delete(run);
        report(step, outcome);
      });
      active.add(run);
    }
    await Promise.race(active);
  }

  for (const step of steps) {
    const first = ended.get(step.name);
    if (!mayHaveBeenDisturbed(step, first)) continue;
    const second = await runStep({ ...step, command: step.again(first.failedFiles) }, ended);
    report({ ...step, name: `${step.name}, again: ${first.failedFiles.join(', ')}` }, second);
    ended.set(step.name, { ...second, passed: first.passed + first.failed - second.failed });
    if (second.failed === 0) console.log(`\nThese failed once, and passed when nothing ran beside them:\n  ${first.failedTests.join('\n  ')}`);
  }
  return [...ended.values()];
}

function mayHaveBeenDisturbed({ again }, { passed, failed, failedFiles = [] }) {
  return again !== undefined && failed > 0 && failedFiles.length > 0 && failed <= (passed + failed) * MOST_AGAIN;
}

function isReady({ after = [], whenever = [] }, steps, ended) {
  return [...after, ...whenever].every((name) => ended.has(name) || !steps.some((step) => step.name === name));
}

async function runStep({ after = [], lacks, command, counts }, ended) {
  const reason = lacks?.();
  if (reason !== undefined) return { passed: 0, failed: 0, seconds: 0, printed: reason, isLeftOut: true };
  const broken = after.filter((name) => (ended.get(name)?.failed ?? 0) > 0);
  if (broken.length > 0) return { passed: 0, failed: 1, seconds: 0, printed: `not run, because ${broken.join(' and ')} failed` };

  const began = Date.now();
  const { code, printed } = await execute(command);
  const seconds = (Date.now() - began) / 1000;
  if (counts === undefined) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, seconds, printed };

  const count = attempt(counts) ?? { passed: 0, failed: 0 };
  // A runner that fails without a failed test (a crash, a setting) is one failure too.
  return { ...count, failed: code === 0 ? count.failed : Math.max(1, count.failed), seconds, printed };
}

function execute([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      detached: process.platform !== 'win32',
      env: { ...process.env, TZ: TIME_ZONE, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    let printed = '';
    const keep = (text) => (printed += text);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => {
      printed += `\nstopped after ${LONGEST_STEP_MS / 1000} s`;
      stop(child);
    }, LONGEST_STEP_MS);
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, printed });
    };
    child.on('error', (error) => {
      printed += error.message;
      end(1);
    });
    child.on('close', end);
  });
}

/** Ends a child and what it has started. */
function stop(child) {
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function report({ name, counts }, { passed, failed, seconds, printed, isLeftOut }) {
  const tally = isLeftOut === true ? 'left out' : counts === undefined ? (failed === 0 ? 'passed' : 'failed') : `${passed} passed, ${failed} failed`;
  console.log(`\n── ${name}: ${tally} (${seconds.toFixed(1)} s) ${'─'.repeat(Math.max(3, 60 - name.length))}`);
  const text = stripVTControlCharacters(printed).trim();
  if (text !== '') console.log(failed === 0 ? lastLines(text, 12) : text);
}

function lastLines(text, count) {
  const lines = text.split('\n');
  return lines.length <= count ? text : ['…', ...lines.slice(-count)].join('\n');
}

function lacksFirefox() {
  return findFirefox() === undefined ? NO_FIREFOX : undefined;
}

function lacksWebKit() {
  return findWebKit() === undefined ? NO_WEBKIT : undefined;
}

function countVitest(file) {
  const { numPassedTests, numFailedTests, testResults } = readJson(file);
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'));
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function readJson(file) {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
}

function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
