import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSER, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const MOST_PROXIES = 200;
/** Keys are sent in turns of so many, each of them a task of its own in the page. */
const KEYS_AT_ONCE = 25;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** Notes which event each key leads to, and the most proxies that there were. */
function watch(page) {
  return page.evaluate(() => {
    const timeline = document.querySelector('longview-timeline');
    globalThis.walk = { ids: [], mostProxies: 0, unfocused: 0 };
    timeline.addEventListener('longview-focus-event', ({ id }) => {
      const { walk } = globalThis;
      walk.ids.push(id);
      walk.mostProxies = Math.max(walk.mostProxies, timeline.shadowRoot.querySelectorAll('[role="gridcell"]').length);
      void Promise.resolve().then(() => { if (timeline.shadowRoot.activeElement?.getAttribute('role') !== 'gridcell') walk.unfocused += 1; });
    });
  });
}

/** Presses a key so often, and tells the events that it led to. */
async function walk({ page }, key, times) {
  await page.evaluate(() => { globalThis.walk.ids.length = 0; });
  for (let left = times; left > 0; left -= KEYS_AT_ONCE) {
    for (let i = 0; i < Math.min(left, KEYS_AT_ONCE); i += 1) await page.keyboard.press(key);
  }
  return page.evaluate(() => globalThis.walk);
}

/** Goes along a row, and by Enter into every count that it comes to, to an event; tells the events that it came to, and the counts. */
async function walkRow({ page }, last, mostPresses) {
  const counts = [];
  await page.evaluate(() => { globalThis.walk.ids.length = 0; });
  await page.keyboard.press('Home');
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const at = await page.evaluate(() => {
      const { activeElement } = document.querySelector('longview-timeline').shadowRoot;
      return { count: activeElement?.dataset.count, id: globalThis.walk.ids.at(-1) };
    });
    if (at.count === undefined && at.id === last) break;
    if (at.count !== undefined) counts.push(Number(at.count));
    await page.keyboard.press(at.count === undefined ? 'ArrowRight' : 'Enter');
  }
  return { ...await page.evaluate(() => globalThis.walk), counts };
}

/** Ids of all events in order of time, and of each track in its order, from the data themselves. */
function facts(page) {
  return page.evaluate(() => {
    const { store } = document.querySelector('longview-timeline').insight;
    const ids = [...store.ids];
    return { ids, tracks: store.about.tracks.map((_, track) => [...store.rowsOf(track)].map((row) => ids[row])) };
  });
}

async function toPlot(timeline) {
  await timeline.page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.querySelector('[role="rowheader"][tabindex="0"]').focus(); });
}

describe('the keyboard alone', () => {
  it('reaches every event of the dataset in order of time', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const { ids } = await facts(timeline.page);
    await toPlot(timeline);
    await watch(timeline.page);
    const { ids: reached, mostProxies } = await walk(timeline, '.', ids.length);
    assert.deepEqual(reached, ids);
    assert.ok(mostProxies <= MOST_PROXIES);
    const { ids: back } = await walk(timeline, ',', ids.length - 1);
    assert.deepEqual(back, ids.slice(0, -1).reverse());
  });

  it('reaches every event of every track, from its first to its last', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const { tracks } = await facts(timeline.page);
    assert.ok(tracks.length > 3);
    await toPlot(timeline);
    await watch(timeline.page);
    let opened = 0;
    for (const ids of tracks) {
      if (ids.length > 0) {
        await timeline.page.keyboard.press('0');
        const { ids: reached, counts, mostProxies } = await walkRow(timeline, ids.at(-1), 3 * ids.length);
        assert.deepEqual(reached, ids);
        assert.ok(mostProxies <= MOST_PROXIES);
        // A press is saved for each event of a count that is passed; nothing is opened twice.
        assert.ok(counts.reduce((sum, count) => sum + count, 0) <= 2 * ids.length && counts.every((count) => count > 1), `${counts}`);
        opened += counts.length;
        for (let i = 0; i < 2; i += 1) await timeline.page.keyboard.press('Escape');
      }
      await timeline.page.keyboard.press('ArrowDown');
    }
    assert.ok(opened > 10, `${opened} counts`);
  });

  it('never meets more than two hundred proxies among twenty thousand events', { skip: BROWSER === 'chromium' ? false : 'takes long, and differs in nothing' }, async () => {
    const timeline = await openTimeline(demo, { src: '/data/flights-2001.csv', reducedMotion: 'reduce' });
    const { ids } = await facts(timeline.page);
    assert.ok(ids.length >= 20_000);
    await toPlot(timeline);
    await watch(timeline.page);
    for (const zoom of [0, 6, 6]) {
      for (let i = 0; i < zoom; i += 1) await timeline.page.keyboard.press('+');
      await timeline.rest();
      const proxies = await timeline.page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelectorAll('[role="gridcell"]').length);
      assert.ok(proxies > 0 && proxies <= MOST_PROXIES, `${proxies} proxies`);
      const from = await walk(timeline, '.', 60);
      const at = ids.indexOf(from.ids[0]);
      assert.deepEqual(from.ids, ids.slice(at, at + 60));
      assert.ok(from.mostProxies <= MOST_PROXIES);
    }
  });
});
