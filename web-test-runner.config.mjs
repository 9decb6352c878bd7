import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './scripts/find-chromium.mjs';
import { findFirefox, NO_FIREFOX } from './scripts/find-firefox.mjs';
import { LONGEST_START_MS } from './test/e2e/limits.mjs';
import { webkitLauncher } from './scripts/webkit-launcher.mjs';

const LAUNCHERS = { chromium: chromiumLauncher, firefox: firefoxLauncher, webkit: webkitLauncher };

/** `--firefox` or `--webkit` runs the tests there instead. */
const browser = Object.keys(LAUNCHERS).find((name) => process.argv.includes(`--${name}`)) ?? 'chromium';
/** `--alone` runs one file after the other. */
const isAlone = process.argv.includes('--alone');
const env = { ...process.env, TZ: process.env.TZ ?? 'America/New_York' };

export default {
  files: 'test/**/*.browser.ts',
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022' })],
  mimeTypes: { '**/*.json': 'js' },
  browsers: [await LAUNCHERS[browser]()],
  // Most of a test is waiting for frames and for what moves to come to rest.
  concurrency: isAlone ? 1 : 3,
  staticLogging: !process.stdout.isTTY,
  // Only what never ends is stopped, however busy the machine is.
  browserStartTimeout: LONGEST_START_MS,
  testsStartTimeout: LONGEST_START_MS,
  testFramework: { config: { timeout: 60_000 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(`coverage/${browser}-tests.json`)],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['lcovonly'], reportDir: 'coverage/browser' },
};

async function chromiumLauncher() {
  const { path, env: needed } = await findChromium();
  return chromeLauncher({ launchOptions: { executablePath: path, timeout: LONGEST_START_MS, env: { ...env, ...needed }, args: CHROMIUM_FLAGS }, createPage: openWindow });
}

/** Browsers draw no frames for a page in the background, and give the focus to one page: each file has a window, as if it alone were in front. */
async function openWindow({ browser }) {
  const page = await (await browser.createBrowserContext()).newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/**
 * By WebDriver BiDi: what drives Chromium drives a Firefox as it is installed, too. Only one window of a Firefox has the focus,
 * and a page that is loaded into it again has it no more: each file has a Firefox of its own.
 */
function firefoxLauncher() {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error(NO_FIREFOX);
  // A machine without a mouse counts as a touch screen in Firefox.
  const extraPrefsFirefox = { 'ui.primaryPointerCapabilities': 6, 'ui.allPointerCapabilities': 6 };
  const launchOptions = { browser: 'firefox', executablePath, headless: true, timeout: LONGEST_START_MS, env, extraPrefsFirefox };
  const createPage = async () => (await puppeteer.launch(launchOptions)).newPage();
  const launcher = chromeLauncher({ puppeteer, launchOptions, createPage, concurrency: isAlone ? 1 : 2 });
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const outcome = await stopSession(id);
    for (const { puppeteerPage } of launcher.inactivePages.splice(0)) await puppeteerPage.browser().close();
    return outcome;
  };
  return launcher;
}

/** Leaves the numbers of tests, and which failed, where scripts/test.mjs adds them up. */
function countReporter(file) {
  return {
    stop({ sessions }) {
      const count = { passed: 0, failed: 0, failedFiles: [], failedTests: [] };
      for (const { testFile, testResults, passed } of sessions) {
        const before = count.failed;
        if (testResults) countSuite(testResults, count);
        if (passed) continue;
        count.failedFiles.push(relative(import.meta.dirname, testFile));
        // A file that did not load, or that failed outside its tests, is one failure.
        if (count.failed === before) {
          count.failed += 1;
          count.failedTests.push(testFile);
        }
      }
      mkdirSync('coverage', { recursive: true });
      writeFileSync(file, JSON.stringify(count));
    },
  };
}

function countSuite({ suites, tests }, count) {
  for (const test of tests) {
    if (test.skipped) continue;
    count[test.passed ? 'passed' : 'failed'] += 1;
    if (!test.passed) count.failedTests.push(test.name);
  }
  for (const suite of suites) countSuite(suite, count);
}
