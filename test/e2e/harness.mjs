import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/find-chromium.mjs';
import { serve } from '../../scripts/serve.mjs';

/**
 * The served demo and a browser to visit it with. `test/e2e/run.mjs` gives the address in `LONGVIEW_URL`; a file that is
 * run alone, by `node --test test/e2e/….e2e.mjs` after `npm run build`, serves the demo itself.
 *
 * @example
 * const demo = await openDemo();
 * after(() => demo.close());
 * const page = await demo.visit('/');
 */
export async function openDemo() {
  const given = process.env.LONGVIEW_URL;
  const server = given === undefined ? await serve({ port: 0 }) : undefined;
  const url = given ?? server.url;
  const { path, env } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: CHROMIUM_FLAGS });
  return {
    url,
    browser,

    /**
     * A page of its own, already at the path. What went wrong in it (an exception, a message of console.error, a request
     * that failed, a breach of the content security policy) is collected in `page.problems`.
     *
     * @param {string} path
     * @param {import('playwright-core').BrowserContextOptions} [options]
     */
    async visit(path, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
      const page = await context.newPage();
      page.problems = [];
      page.on('pageerror', (error) => page.problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') page.problems.push(message.text());
      });
      page.on('requestfailed', (request) => page.problems.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
      await page.goto(new URL(path, url).href);
      return page;
    },

    async close() {
      await browser.close();
      await server?.close();
    },
  };
}

/** The Chrome DevTools session of a page, for input that playwright has no name for: pinches, precise wheels. */
export function devtools(page) {
  return page.context().newCDPSession(page);
}
