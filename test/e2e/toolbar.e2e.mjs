import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, notInWebKit, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const length = ({ start, end }) => end - start;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline and its tools, each by the name that it is called by. */
async function withTools(options = {}) {
  const timeline = await openTimeline(demo, { window: '1890/1919', reducedMotion: 'reduce', ...options });
  const { page } = timeline;
  const boxOf = (name) => page.evaluate((wanted) => {
    const tools = [...document.querySelector('longview-timeline').shadowRoot.querySelectorAll('[role="toolbar"] button')];
    const tool = tools.find((button) => (button.getAttribute('aria-label') ?? button.textContent.trim()) === wanted);
    if (!tool) throw new Error(`no tool ${wanted} among ${tools.map((button) => button.getAttribute('aria-label') ?? button.textContent.trim()).join(', ')}`);
    const { x, y, width, height } = tool.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2, width, height };
  }, name);
  return { timeline, page, boxOf };
}

const HANDS = [
  ['a click', { least: 32 }, (page, { x, y }) => page.mouse.click(x, y)],
  ['a tap', { least: 44, hasTouch: true }, (page, { x, y }) => page.fingers.tap([x, y])],
];

for (const [hand, { least, ...options }, press] of HANDS) {
  describe(`${hand} on a tool`, { skip: options.hasTouch ? notInWebKit('fingers') : false }, () => {
    it('zooms in and out, goes earlier and later, shows all, and goes back', async () => {
      const { timeline, page, boxOf } = await withTools(options);
      const use = async (name) => {
        const before = await timeline.state();
        await press(page, await boxOf(name));
        await eventually(async () => assert.notDeepEqual(await timeline.state(), before, name));
        await timeline.rest();
        return [before, await timeline.state()];
      };
      const [wide, near] = await use('Zoom in');
      assert.ok(length(near) < length(wide));
      const [, wider] = await use('Zoom out');
      assert.ok(Math.abs(length(wider) / length(wide) - 1) < 0.01);
      const [here, earlier] = await use('Earlier');
      assert.ok(earlier.end < here.end && Math.abs(length(earlier) / length(here) - 1) < 0.01);
      const [, later] = await use('Later');
      assert.ok(Math.abs(later.start - here.start) < length(here) / 100);
      const [, all] = await use('Fit');
      assert.ok(all.start < Date.UTC(1861, 0) && all.end > Date.UTC(2017, 0));
      const [, back] = await use('Back');
      assert.ok(Math.abs(length(back) / length(later) - 1) < 0.01);
      assert.deepEqual(page.problems, []);
    });

    it('opens the search, the way to a date, and the key', async () => {
      const { timeline, page, boxOf } = await withTools(options);
      const isOpen = (selector) => page.evaluate((wanted) => document.querySelector('longview-timeline').shadowRoot.querySelector(wanted) !== null, selector);
      for (const [name, selector] of [['Key', 'longview-legend'], ['Search', 'longview-search'], ['Go to date', 'dialog[open] form']]) {
        await press(page, await boxOf(name));
        await eventually(async () => assert.equal(await isOpen(selector), true, name));
        await timeline.rest();
      }
    });

    it(`finds tools of ${least} px`, async () => {
      const { boxOf } = await withTools(options);
      for (const name of ['Zoom in', 'Fit', 'Earlier', 'Search', 'Help']) {
        const { width, height } = await boxOf(name);
        assert.ok(width >= least && height >= least, `${name}: ${width} × ${height}`);
      }
    });
  });
}

describe('tools under a finger', { skip: notInWebKit('fingers') }, () => {
  /** How high each row of tools begins, px. */
  const rowsOf = (page) => page.evaluate(() => {
    const tools = [...document.querySelector('longview-timeline').shadowRoot.querySelectorAll('[role="toolbar"] button')].map((button) => button.getBoundingClientRect());
    return [...new Set(tools.filter(({ width }) => width > 0).map(({ y }) => Math.round(y)))];
  });

  for (const width of [700, 800, 844, 990, 1024]) {
    it(`stand in one row at ${width} px`, async () => {
      const { page } = await withTools({ hasTouch: true, viewport: { width, height: 800 } });
      assert.equal((await rowsOf(page)).length, 1);
    });
  }

  it('stand in one row at 320 px, from right to left too', async () => {
    for (const path of ['/', '/rtl.html']) {
      const page = await demo.visit(path, { hasTouch: true, viewport: { width: 320, height: 640 } });
      await page.evaluate(async () => { await document.querySelector('longview-timeline').ready; });
      await page.evaluate(() => { document.querySelector('longview-timeline').switchView('timeline'); });
      await eventually(async () => assert.ok(await page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('[data-view="timeline"]') !== null)));
      assert.equal((await rowsOf(page)).length, 1, path);
    }
  });
});

describe('the key', () => {
  /** The boxes of what has come of the key, client px. */
  async function boxesIn(timeline, ...selectors) {
    await eventually(async () => assert.ok(await timeline.page.evaluate((wanted) => {
      const key = document.querySelector('longview-timeline').shadowRoot.querySelector('longview-legend');
      return wanted.every((selector) => key?.shadowRoot?.querySelector(selector));
    }, selectors)));
    await timeline.rest();
    return timeline.page.evaluate((wanted) => {
      const key = document.querySelector('longview-timeline').shadowRoot.querySelector('longview-legend');
      return [key, ...wanted.map((selector) => key.shadowRoot.querySelector(selector))].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      });
    }, selectors);
  }
  const middle = ({ y, height }) => y + height / 2;

  it('shows what marks mean, and time in one line, without being scrolled in a window of 1024 × 768', { skip: notInWebKit('the colours of a system') }, async () => {
    const { timeline, page, boxOf } = await withTools({ viewport: { width: 1024, height: 768 }, forcedColors: 'active' });
    const { x, y } = await boxOf('Key');
    await page.mouse.click(x, y);
    const [box, samples, all, from] = await boxesIn(timeline, '.encodings', '.span .quick', '.span input');
    assert.ok(samples.y + samples.height <= box.y + box.height, `the samples end at ${samples.y + samples.height}, the key at ${box.y + box.height}`);
    assert.ok(all.x + all.width < from.x && Math.abs(middle(all) - middle(from)) < 2, JSON.stringify([all, from]));
    const line = await page.evaluate(() => getComputedStyle(document.querySelector('longview-timeline').shadowRoot.querySelector('longview-legend')).borderBlockEndStyle);
    assert.notEqual(line, 'none', 'a line says that the key goes on');
  });

  it('has the names of its parts in line with their buttons under a finger', { skip: notInWebKit('fingers') }, async () => {
    const { timeline, page, boxOf } = await withTools({ hasTouch: true });
    const { x, y } = await boxOf('Key');
    await page.fingers.tap([x, y]);
    const [, name, button] = await boxesIn(timeline, '.kinds legend', '.kinds .quick');
    assert.ok(Math.abs(middle(name) - middle(button)) < 2, JSON.stringify([name, button]));
  });
});
