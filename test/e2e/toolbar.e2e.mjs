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
