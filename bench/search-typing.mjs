import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/find-chromium.mjs';
import { serve } from '../scripts/serve.mjs';

const TYPED = 'japan';
const ROUNDS = 5;
const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><style>longview-timeline{block-size:800px}</style><script type="module" src="/dist/longview.min.js"></script><longview-timeline></longview-timeline>';

/**
 * What a reader waits for who types into the search of a timeline: from each press of a key to the picture with its results,
 * in a real browser. Needs `npm run build`.
 *
 * @param dataset what is searched
 */
export async function benchTyping(dataset) {
  const server = await serve({ port: 0 });
  const { path, env } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/typing.html', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
    await page.goto(new URL('/typing.html', server.url).href);
    await page.evaluate(async (data) => {
      await customElements.whenDefined('longview-timeline');
      const timeline = document.querySelector('longview-timeline');
      timeline.data = data;
      await timeline.ready;
    }, dataset);
    const first = await type(page);
    await page.evaluate(() => document.querySelector('longview-timeline').prepareSearch());
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(...await type(page));
    rounds.sort((a, b) => a - b);
    const at = (part) => rounds[Math.min(rounds.length - 1, Math.floor(part * rounds.length))].toFixed(0);
    console.log(`${dataset.events.length} events in a browser: from key to painted results ${at(0.5)} ms (median), ${at(0.95)} ms (95 %); right after loading ${Math.max(...first).toFixed(0)} ms at most`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens the search, types, and closes it again; ms from each key to the picture with its results. */
async function type(page) {
  await page.evaluate(async () => {
    const timeline = document.querySelector('longview-timeline');
    timeline.openSearch();
    await timeline.updateComplete;
    const search = timeline.shadowRoot.querySelector('longview-search');
    while (search.shadowRoot.querySelector('.count') === null) await new Promise((resolve) => { setTimeout(resolve, 10); });
    globalThis.times = [];
    search.shadowRoot.addEventListener('keydown', (event) => {
      if (event.key.length > 1) return;
      const began = event.timeStamp;
      const shown = () => Array.from(search.shadowRoot.querySelectorAll('mark'), (mark) => mark.textContent).join();
      const before = shown();
      const look = () => {
        // After the frame that shows other results: the next task.
        const isThere = shown() !== before;
        requestAnimationFrame(isThere ? () => { setTimeout(() => { globalThis.times.push(performance.now() - began); }); } : look);
      };
      setTimeout(look);
    }, { capture: true });
  });
  for (let count = 1; count <= TYPED.length; count += 1) {
    await page.keyboard.press(TYPED[count - 1]);
    await page.waitForFunction((wanted) => globalThis.times.length >= wanted, count, { timeout: 3000 }).catch(() => undefined);
    await page.waitForTimeout(150);
  }
  const times = await page.evaluate(() => globalThis.times);
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Escape');
  return times;
}
