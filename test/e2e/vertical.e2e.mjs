import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { devtools, eventually, onlyInChromium, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const length = ({ start, end }) => end - start;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline as wide as a phone, one tap away from its list: time runs down. */
async function onPhone(options = {}) {
  const timeline = await openTimeline(demo, { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce', ...options });
  const { page } = timeline;
  await page.evaluate(async () => {
    const element = document.querySelector('longview-timeline');
    element.switchView('timeline');
    await element.updateComplete;
    await element.ready;
  });
  await timeline.call('zoomTo', '1890/1919', { animate: false });
  await timeline.rest();
  /** Where time is: client px of its upper edge and its height, and a place across it. */
  const plot = () => page.evaluate(() => {
    const element = document.querySelector('longview-timeline');
    const { left, top, width, height } = element.shadowRoot.querySelector('.time').getBoundingClientRect();
    return { left, top, width, height, isVertical: element.shadowRoot.querySelector('.plot').classList.contains('vertical') };
  });
  return {
    timeline, page, plot,
    instantAt: async (y) => {
      const [{ start, end }, { top, height }] = await Promise.all([timeline.state(), plot()]);
      return start + ((y - top) / height) * (end - start);
    },
    yOf: async (instant) => {
      const [{ start, end }, { top, height }] = await Promise.all([timeline.state(), plot()]);
      return top + ((instant - start) / (end - start)) * height;
    },
  };
}

describe('time that runs down, on a phone', () => {
  it('is one tap away from the list', async () => {
    const { plot, page } = await onPhone();
    const { isVertical, height, width } = await plot();
    assert.ok(isVertical);
    assert.ok(height > 400 && width > 240, `${width} × ${height}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
  });

  it('keeps the instant under the pointer where it is when the wheel zooms', async () => {
    const { timeline, page, plot, instantAt, yOf } = await onPhone();
    const { left, top, height } = await plot();
    const y = Math.round(top + 0.3 * height);
    const held = await instantAt(y);
    const before = await timeline.state();
    await page.mouse.move(left + 60, y);
    for (let turn = 0; turn < 4; turn += 1) {
      await page.mouse.wheel(0, -100);
      await timeline.rest();
    }
    assert.ok(length(before) / length(await timeline.state()) > 2);
    assert.ok(Math.abs(await yOf(held) - y) < 0.5, `${await yOf(held)} is ${y}`);
  });

  it('goes along with the mouse that drags it', async () => {
    const { timeline, page, plot, instantAt, yOf } = await onPhone();
    const { left, top, height } = await plot();
    const y = Math.round(top + 0.5 * height);
    const held = await instantAt(y);
    await page.mouse.move(left + 90, y);
    await page.mouse.down();
    for (const way of [20, 60, 110]) await page.mouse.move(left + 90, y - way);
    assert.ok(Math.abs(await yOf(held) - (y - 110)) < 0.5);
    await page.mouse.up();
    await timeline.rest();
    assert.ok(Math.abs(await yOf(held) - (y - 110)) < 0.5);
  });

  it('goes along with a finger, and is drawn apart by two', async () => {
    const { timeline, page, plot, instantAt, yOf } = await onPhone();
    const { fingers } = page;
    const { left, top, height } = await plot();
    const x = left + 100;
    const y = Math.round(top + 0.4 * height);
    const held = await instantAt(y);
    await fingers.down([x, y]);
    for (const way of [10, 40, 90]) await fingers.move([x, y + way]);
    await fingers.up();
    await timeline.rest();
    // Browsers keep the first px of a drag to themselves until it is one.
    assert.ok(Math.abs(await yOf(held) - (y + 90)) < 0.5, `${await yOf(held)} is ${y + 90}`);

    const before = await timeline.state();
    const middle = await instantAt(y);
    await fingers.down([x, y - 40], [x, y + 40]);
    for (const reach of [50, 65, 80]) await fingers.move([x, y - reach], [x, y + reach]);
    await fingers.up();
    await timeline.rest();
    assert.ok(Math.abs(length(before) / length(await timeline.state()) - 2) < 0.02);
    assert.ok(Math.abs(await yOf(middle) - y) < 0.5);
  });

  it('leaves one finger along time to a page that scrolls, and says that two move through time', { skip: onlyInChromium('fingers that scroll') }, async () => {
    const { timeline, page, plot } = await onPhone({ scrolls: true });
    const session = await devtools(page);
    const touch = (type, ...places) => session.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) });
    const hint = () => page.evaluate(() => { const { hidden, textContent } = document.querySelector('longview-timeline').shadowRoot.querySelector('.hint'); return hidden ? '' : textContent; });
    const { left, top } = await plot();
    const before = await timeline.state();
    const drag = async (dx, dy) => {
      await touch('touchStart', [left + 150, top + 200]);
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) await touch('touchMove', [left + 150 + part * dx, top + 200 + part * dy]);
      await touch('touchEnd');
      await page.waitForTimeout(300);
    };
    await drag(-120, 0);
    assert.equal(await hint(), '');
    await drag(0, -150);
    await eventually(async () => assert.ok(await page.evaluate(() => document.scrollingElement.scrollTop) > 40));
    assert.equal(await hint(), 'Use two fingers to move through time');
    assert.equal((await timeline.state()).start, before.start);
    await eventually(async () => assert.equal(await hint(), ''));
  });

  it('names the keys that go through time in its help', async () => {
    const { page } = await onPhone();
    await page.evaluate(() => document.querySelector('longview-timeline').openHelp());
    await page.waitForFunction(() => document.querySelector('longview-timeline').shadowRoot.querySelector('dialog[open] dt') !== null);
    const help = await page.evaluate(() => Object.fromEntries([...document.querySelector('longview-timeline').shadowRoot.querySelectorAll('dialog dt')].map((dt) => [dt.textContent, dt.nextElementSibling.textContent])));
    assert.match(help['↑ ↓'], /from event to event/);
    assert.match(help['← →'], /next track/);
    assert.match(help.Drag, /sideways scrolls the tracks/);
    assert.match(help['One finger up and down'], /through time/);
  });

  it('scrolls its columns sideways by the wheel, and leaves time where it is', async () => {
    const { timeline, page, plot } = await onPhone();
    const { left, top } = await plot();
    const before = await timeline.state();
    await page.mouse.move(left + 60, top + 200);
    await page.mouse.wheel(160, 0);
    await timeline.rest();
    const scrolled = await page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.scroller').scrollLeft);
    assert.ok(scrolled > 100, `${scrolled} px`);
    assert.equal((await timeline.state()).start, before.start);
  });

  it('marks out from top to bottom what to zoom to with Shift, and says which dates it has come to', async () => {
    const { timeline, page, plot, instantAt } = await onPhone();
    const { left, top, height } = await plot();
    const [from, to] = [Math.round(top + 0.3 * height), Math.round(top + 0.6 * height)];
    const [start, end] = [await instantAt(from), await instantAt(to)];
    const box = () => page.evaluate(() => {
      return document.querySelector('longview-timeline').shadowRoot.querySelector('.marked').getBoundingClientRect().toJSON();
    });
    await page.keyboard.down('Shift');
    await page.mouse.move(left + 120, to);
    await page.mouse.down();
    await page.mouse.move(left + 60, from, { steps: 6 });
    await eventually(async () => assert.match(await timeline.tip(), /\d{4} – .*\d{4}/));
    const marked = await box();
    assert.ok(Math.abs(marked.top - from) < 2 && Math.abs(marked.bottom - to) < 2, JSON.stringify(marked));
    assert.ok(marked.width > 200, 'it reaches over all columns');
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await timeline.rest();
    const after = await timeline.state();
    const pxMs = length(after) / height;
    assert.ok(Math.abs(after.start - start) < pxMs && Math.abs(after.end - end) < pxMs);
    assert.equal(await timeline.tip(), '');
  });

  it('gives up a zoom that is marked out by Escape', async () => {
    const { timeline, page, plot } = await onPhone();
    const { left, top, height } = await plot();
    const before = await timeline.state();
    await page.keyboard.down('Shift');
    await page.mouse.move(left + 60, Math.round(top + 0.3 * height));
    await page.mouse.down();
    await page.mouse.move(left + 60, Math.round(top + 0.6 * height), { steps: 4 });
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.marked').hidden), true);
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await timeline.rest();
    assert.deepEqual(await timeline.state(), before);
  });

  it('names the years of a second calendar in a column of its own, beside those of the first', async () => {
    const { timeline, page } = await onPhone();
    await page.evaluate(() => { document.querySelector('longview-timeline').calendar = 'dangi'; });
    const years = await eventually(async () => {
      const found = await timeline.texts('calendar-label');
      assert.ok(found.length > 1, `${found.length} years of the second calendar`);
      return found;
    });
    assert.ok((await timeline.texts('calendar-name')).length > 0, 'its name stands over them');
    const ticks = await timeline.texts('tick-label');
    const [own] = years;
    for (const { x, width } of years) assert.ok(Math.abs(x - own.x) < 60 && x >= 0 && x + width < Math.min(...ticks.map((tick) => tick.x)) + 4, `at ${x}`);
    // From top to bottom, in the order of time.
    const places = years.map(({ y }) => y);
    assert.deepEqual(places, places.toSorted((a, b) => a - b));
  });

  it('walks along relations by keys, and back', async () => {
    const { timeline, page } = await onPhone();
    await timeline.call('focusEvent', 'russo-japanese-war');
    const from = await timeline.focused();
    assert.match(from, /^Russo-Japanese War/);
    const said = () => page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('[role="status"]').textContent);
    await page.keyboard.press('r');
    await eventually(async () => assert.match(await said(), /\. 1 of \d+$/));
    const title = (await said()).replace(/^[^:]*: /, '').split(',')[0];
    await page.keyboard.press('Enter');
    await timeline.rest();
    await eventually(async () => assert.ok((await timeline.focused()).startsWith(title), `${await timeline.focused()} is ${title}`));
    await page.keyboard.press('Backspace');
    await timeline.rest();
    await eventually(async () => assert.equal(await timeline.focused(), from));
    assert.deepEqual(page.problems, []);
  });
});
