import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { openWebKit } from './webkit.mjs';
import { serve } from '../../scripts/serve.mjs';

/** The browser of this run; `LONGVIEW_BROWSER=firefox` and `webkit` are the others. */
export const BROWSER = process.env.LONGVIEW_BROWSER ?? 'chromium';

const OPEN = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/**
 * The served demo and a browser to visit it with. `test/e2e/run.mjs` gives the address in `LONGVIEW_URL`; a file that is
 * run alone, by `node --test test/e2e/….e2e.mjs` after `npm run build`, serves the demo itself.
 *
 * In Chromium a page is playwright's whole page, in the others it has the part of it that `firefox.mjs` and `webkit.mjs` name.
 * What they have beyond playwright: `fingers` on the glass, `answer` to give a path a file of the test's own, `problems`.
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
  const browser = await OPEN[BROWSER]();
  return {
    url,
    /** Playwright's browser, in Chromium. */
    browser: browser.inner,

    /**
     * A page of its own, already at the path. What went wrong in it (an exception, a message of console.error, a request
     * that failed, a breach of the content security policy) is collected in `page.problems`.
     *
     * @param {string} path
     * @param {{ viewport?: { width: number, height: number }, colorScheme?: 'light' | 'dark', reducedMotion?: 'reduce' | 'no-preference',
     *   forcedColors?: 'active' | 'none', hasTouch?: boolean }} [options] in Chromium, all that playwright knows for a context
     */
    async visit(path, options = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
      await page.goto(new URL(path, url).href);
      return page;
    },

    async close() {
      await browser.close();
      await server?.close();
    },
  };
}

/**
 * For the `skip` of a test that needs something which only Chromium's protocol has.
 *
 * @example
 * it('glides on', { skip: onlyInChromium('times of input') }, async () => …)
 */
export function onlyInChromium(what) {
  return BROWSER === 'chromium' ? false : `${BROWSER} cannot be given ${what}`;
}

/**
 * The same for what WebKit's driver has not.
 *
 * @example
 * it('tap an event to select it', { skip: notInWebKit('fingers') }, async () => …)
 */
export function notInWebKit(what) {
  return BROWSER === 'webkit' ? `webkit cannot be given ${what}` : false;
}

/** The Chrome DevTools session of a page, for input that playwright has no name for: precise wheels, times of input. */
export function devtools(page) {
  return page.context().newCDPSession(page);
}

/**
 * Looks again and again until what is asserted holds: on a busy machine what is to come may come late. What it says in the end
 * is the last failure, after `withinMs`.
 *
 * @example
 * await eventually(async () => assert.match(await timeline.tip(), /War/));
 */
export async function eventually(look, withinMs = 15_000) {
  const until = performance.now() + withinMs;
  while (true) {
    try {
      return await look();
    } catch (failure) {
      if (performance.now() > until) throw failure;
    }
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}
