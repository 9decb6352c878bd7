import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { openDemo } from './harness.mjs';
import { serveSlowly } from './slow-server.mjs';

const HEAD = `${JSON.stringify({ id: 'slow', title: 'A slow history', tracks: ['japan', 'korea'] })}\n`;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** Lines of events. */
function lines(from, to) {
  return Array.from({ length: to - from }, (_, i) => `${JSON.stringify({ id: `e${from + i}`, title: `Event ${from + i}`, date: String(1000 + ((from + i) % 1000)), track: (from + i) % 2 === 0 ? 'japan' : 'korea' })}\n`).join('');
}

/** Opens the page of a slow server, and closes both after the test. */
async function withSlowPage(contentType, test) {
  const server = await serveSlowly(demo.url, contentType);
  try {
    const page = await demo.visit(server.url);
    await page.evaluate(() => {
      globalThis.loads = [];
      document.addEventListener('longview-load', ({ dataset, issues }) => { globalThis.loads.push({ events: dataset.events.length, issues: issues.map(({ code }) => code) }); });
    });
    await test(server, page);
    await page.context().close();
  } finally {
    await server.close();
  }
}

/** Waits until so many events are on the screen. */
function shown(page, events) {
  return page.waitForFunction((least) => (document.querySelector('longview-timeline').insight?.store.size ?? 0) >= least, events);
}

function isLoading(page) {
  return page.evaluate(() => document.querySelector('longview-timeline').matches(':state(loading)'));
}

function settled(page) {
  return page.evaluate(() => document.querySelector('longview-timeline').ready);
}

describe('a file that arrives slowly', () => {
  for (const [name, contentType, head, rows] of [
    ['newline-delimited JSON', 'application/x-ndjson', HEAD, lines],
    ['JSON', 'application/json', `${HEAD.trim().slice(0, -1)},"events":[`, (from, to) => lines(from, to).replaceAll('\n', ',')],
    ['CSV', 'text/csv', 'id,title,date,track\n', (from, to) => lines(from, to).replace(/.*\n/g, (line) => `${Object.values(JSON.parse(line)).join()}\n`)],
  ]) {
    it(`is shown before its end where it is ${name}, under a strict content security policy`, async () => {
      await withSlowPage(contentType, async (server, page) => {
        await server.send(head + rows(0, 2500));
        await shown(page, 2000);
        assert.equal(await isLoading(page), true);
        assert.deepEqual(await page.evaluate(() => globalThis.loads), []);
        await server.send(name === 'JSON' ? `${rows(2500, 5000).slice(0, -1)}]}` : rows(2500, 5000));
        await server.finish();
        await settled(page);
        assert.equal(await isLoading(page), false);
        assert.deepEqual(await page.evaluate(() => globalThis.loads), [{ events: 5000, issues: [] }]);
        assert.deepEqual(page.problems, []);
      });
    });
  }

  it('is read in all languages of the interface, whatever that of the page is', async () => {
    const dates = ['Frühjahr 1904', 'printemps 1904', 'otoño 1904', 'весна 1904', '1904년 봄', '1904年春', '1890er Jahre', 'années 1890', '1890年代', '8. März 1904'];
    await withSlowPage('text/csv', async (server, page) => {
      await server.send(`title,date\n${dates.map((date) => `${date},${date}\n`).join('')}`);
      await server.finish();
      await settled(page);
      assert.deepEqual(await page.evaluate(() => globalThis.loads), [{ events: dates.length, issues: [] }]);
    });
  });

  it('can be given up by the keyboard; what has come stays, and it is said that it is not all', async () => {
    await withSlowPage('application/x-ndjson', async (server, page) => {
      await server.send(HEAD + lines(0, 2500));
      await shown(page, 2000);
      const cancel = page.getByRole('button', { name: 'Cancel' });
      for (let presses = 0; presses < 30 && !(await cancel.evaluate((button) => button.matches(':focus'))); presses += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await settled(page);
      await server.gaveUp;
      assert.equal(await cancel.count(), 0);
      assert.ok(await page.evaluate(() => document.querySelector('longview-timeline').insight.store.size) >= 2000);
      assert.deepEqual((await page.evaluate(() => globalThis.loads)).map(({ issues }) => issues), [['load/cancelled']]);
      // The focus is where the reader can go on.
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'longview-timeline');
    });
  });

  it('passes axe while it arrives, before and after its first part is shown', async () => {
    await withSlowPage('application/x-ndjson', async (server, page) => {
      await page.evaluate(axe.source);
      // The page is bare; what is asked is whether the timeline is right.
      const violations = () => page.evaluate(async () => (await globalThis.axe.run(document.querySelector('longview-timeline'))).violations.map(({ id }) => id));
      assert.deepEqual(await violations(), []);
      await server.send(HEAD + lines(0, 2500));
      await shown(page, 2000);
      await page.waitForTimeout(500);
      assert.deepEqual(await violations(), []);
    });
  });

  it('is offered anew when it is given up before anything has come', async () => {
    await withSlowPage('application/x-ndjson', async (server, page) => {
      await page.getByRole('button', { name: 'Cancel' }).press('Enter');
      await page.getByRole('button', { name: 'Load again' }).press('Enter');
      await server.asked(2);
      await server.send(HEAD + lines(0, 3000));
      await server.finish();
      await settled(page);
      assert.deepEqual(await page.evaluate(() => globalThis.loads), [{ events: 3000, issues: [] }]);
    });
  });

  it('keeps what has come when its connection breaks off, and says so', async () => {
    await withSlowPage('application/x-ndjson', async (server, page) => {
      await server.send(HEAD + lines(0, 2500));
      await shown(page, 2000);
      await server.send(lines(2500, 2501).slice(0, 20));
      await page.waitForTimeout(100);
      await server.breakOff();
      await settled(page);
      assert.deepEqual(await page.evaluate(() => globalThis.loads), [{ events: 2500, issues: ['load/broken-off'] }]);
      assert.match(await page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('details').textContent), /broke off after 2500 events/);
    });
  });
});

describe('a page on a slow line', () => {
  /** Opens a page whose hands come when they are let. */
  async function withLateHands(body, test) {
    const context = await demo.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    let letCome;
    const allowed = new Promise((resolve) => { letCome = resolve; });
    await page.route('**/chunks/at-hand*', async (route) => {
      await allowed;
      await route.continue();
    });
    await page.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en">${body}` }));
    await page.goto(new URL('/bare.html', demo.url).href);
    await test(page, letCome);
    await context.close();
  }
  const TIMELINE = '<longview-timeline style="height: 400px"></longview-timeline><script type="module" src="/dist/longview.min.js"></script>';
  const DATA = { tracks: ['japan'], events: [{ id: 'war', date: '1904', title: 'War', track: 'japan' }, { id: 'peace', date: '1905', title: 'Peace', track: 'japan' }] };

  it('draws before what acts on the picture has come, answers a click that was made before, and tells of its data when every method works', async () => {
    await withLateHands(TIMELINE, async (page, letCome) => {
      await page.evaluate((data) => {
        const timeline = document.querySelector('longview-timeline');
        timeline.addEventListener('longview-load', () => { globalThis.found = timeline.search('peace'); });
        timeline.data = data;
      }, DATA);
      const place = await page.waitForFunction(() => {
        const bounds = document.querySelector('longview-timeline').boundsOf?.('peace');
        return bounds && { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
      });
      const { x, y } = await place.jsonValue();
      await page.mouse.click(x, y);
      assert.deepEqual(await page.evaluate(() => [document.querySelector('longview-timeline').selected, globalThis.found]), [undefined, undefined]);
      letCome();
      await settled(page);
      assert.deepEqual(await page.evaluate(() => [document.querySelector('longview-timeline').selected, globalThis.found]), ['peace', ['peace']]);
    });
  });

  it('never shows what a filter by words is to leave out', async () => {
    await withLateHands(TIMELINE, async (page, letCome) => {
      await page.evaluate((data) => {
        const timeline = document.querySelector('longview-timeline');
        Object.assign(timeline, { filter: { text: 'peace' }, data });
        globalThis.seen = new Set();
        const look = () => {
          for (const id of ['war', 'peace']) if (timeline.boundsOf?.(id)) globalThis.seen.add(id);
          requestAnimationFrame(look);
        };
        look();
      }, DATA);
      await page.waitForFunction(() => document.querySelector('longview-timeline').loadState?.phase === 'ready');
      assert.deepEqual(await page.evaluate(() => [...globalThis.seen]), []);
      letCome();
      await settled(page);
      await page.waitForFunction(() => globalThis.seen.has('peace'));
      assert.deepEqual(await page.evaluate(() => [...globalThis.seen]), ['peace']);
    });
  });
});

describe('a page whose server lacks the chunks', () => {
  it('shows the picture, moves it by the buttons, and says what is missing', async () => {
    const context = await demo.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    await page.route('**/chunks/at-hand*', (route) => route.abort());
    await page.goto(demo.url);
    await settled(page);
    const shown = () => page.evaluate(() => {
      const { start, end } = document.querySelector('longview-timeline').getViewState();
      return end - start;
    });
    const before = await shown();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForFunction((ms) => {
      const { start, end } = document.querySelector('longview-timeline').getViewState();
      return end - start < 0.6 * ms;
    }, before);
    await page.getByText('1 problem').click();
    await page.getByText('by hand and by keys could not be loaded').waitFor();
    await context.close();
  });

  it('says so where data are handed over and nothing can read them', async () => {
    const context = await demo.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const page = await context.newPage();
    await page.route('**/chunks/value-reading*', (route) => route.abort());
    const body = '<!doctype html><html lang="en"><longview-timeline></longview-timeline><script type="module" src="/dist/longview.min.js"></script>';
    await page.route('**/bare.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(new URL('/bare.html', demo.url).href);
    await page.evaluate(() => { document.querySelector('longview-timeline').data = [{ date: '1904', title: 'War' }]; });
    await page.getByText('what reads data could not be loaded').waitFor();
    await context.close();
  });
});

describe('a calendar', () => {
  it('is known by its first line, and what reads it is sent for then', async () => {
    const page = await demo.visit('/');
    const calendar = readFileSync(new URL('../fixtures/data/google.ics', import.meta.url));
    await page.route('**/club.ics', (route) => route.fulfill({ body: calendar, contentType: 'text/calendar' }));
    await settled(page);
    const chunk = page.waitForResponse(/read-ical.*\.js$/);
    await page.evaluate(() => { document.querySelector('longview-timeline').src = '/club.ics'; });
    assert.equal((await chunk).status(), 200);
    await page.waitForFunction(() => document.querySelector('longview-timeline').loadedDataset?.title === 'History group');
    const { tracks, events } = await page.evaluate(() => {
      const { loadedDataset } = document.querySelector('longview-timeline');
      return { tracks: loadedDataset.tracks.map(({ name }) => name), events: loadedDataset.events.map(({ date }) => date) };
    });
    assert.deepEqual(tracks, ['History group']);
    assert.ok(events.includes('2024-03-10T18:30:00+01:00/2024-03-10T20:00:00+01:00'), events.join());
    assert.deepEqual(page.problems, []);
  });
});
