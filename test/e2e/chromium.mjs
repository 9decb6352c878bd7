import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/find-chromium.mjs';
import { LONGEST_START_MS, LONGEST_WAIT_MS } from './limits.mjs';

/**
 * Chromium by playwright.
 *
 * @param {{ path: string, env: Record<string, string> }} [program] another than the one that `findChromium` finds
 * @param {readonly string[]} [flags] in addition to those that all runs have
 */
export async function openChromium(program, flags = []) {
  const { path, env } = program ?? (await findChromium());
  const browser = await chromium.launch({ executablePath: path, timeout: LONGEST_START_MS, env: { ...process.env, ...env }, args: [...CHROMIUM_FLAGS, ...flags] });
  return {
    inner: browser,

    async newPage(options) {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(LONGEST_WAIT_MS);
      const page = await context.newPage();
      page.problems = [];
      page.on('pageerror', (error) => page.problems.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') page.problems.push(message.text());
      });
      page.on('requestfailed', (request) => page.problems.push(`${request.url()} ${request.failure()?.errorText ?? ''}`));
      page.fingers = new Fingers(context, page);
      page.answer = (asked, answer) => page.route(`**${asked}`, (route) => route.fulfill(answer));
      return page;
    },

    close: () => browser.close(),
  };
}

/** Fingers on the glass: each call says where all of them are, as [x, y] in client px. */
class Fingers {
  #context;
  #page;
  #session;

  constructor(context, page) {
    this.#context = context;
    this.#page = page;
  }

  down(...places) {
    return this.#send('touchStart', places);
  }

  move(...places) {
    return this.#send('touchMove', places);
  }

  up() {
    return this.#send('touchEnd', []);
  }

  /** Both at once: on a busy machine a finger that waits for an answer in between may be held for so long that there is no click. */
  async tap(place) {
    await Promise.all([this.down(place), this.up()]);
  }

  async #send(type, places) {
    this.#session ??= this.#context.newCDPSession(this.#page);
    await (await this.#session).send('Input.dispatchTouchEvent', { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) });
  }
}
