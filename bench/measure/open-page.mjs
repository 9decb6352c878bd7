import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/find-chromium.mjs';
import { Stopped } from './stopped.mjs';

const MS_PER_S = 1000;
const VIEWPORT = { width: 1280, height: 720 };

/**
 * Opens a page in a browser of its own, so that no run leaves anything to the next one.
 *
 * @returns {Promise<{ browser: import('playwright-core').Browser, page: import('playwright-core').Page, devtools: import('playwright-core').CDPSession,
 *   failure: Promise<never>, usedMs: () => Promise<number>, close: () => Promise<void> }>} `failure` is rejected when the page throws or crashes;
 *   `usedMs()` is the processor time that it has used, in milliseconds, as the browser knows it even while the page is busy
 */
export async function openPage(url) {
  const { path, env } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: VIEWPORT });
  const failure = new Promise((_, reject) => {
    page.on('crash', () => { reject(new Stopped('the page crashed')); });
    page.on('pageerror', (error) => { reject(new Stopped(`the page threw “${error.message.split('\n')[0]}”`)); });
  });
  failure.catch(() => undefined);
  await page.goto(url);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  const system = await browser.newBrowserCDPSession();
  const usedMs = async () => {
    const { processInfo } = await system.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { type, cpuTime }) => (type === 'renderer' ? sum + cpuTime * MS_PER_S : sum), 0);
  };
  return { browser, page, devtools, failure, usedMs, close: () => browser.close() };
}
