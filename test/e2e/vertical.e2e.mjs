import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { devtools, eventually, openDemo } from './harness.mjs';
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
    const session = await devtools(page);
    const touch = (type, ...places) => session.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) });
    const { left, top, height } = await plot();
    const x = left + 100;
    const y = Math.round(top + 0.4 * height);
    const held = await instantAt(y);
    await touch('touchStart', [x, y]);
    for (const way of [10, 40, 90]) await touch('touchMove', [x, y + way]);
    await touch('touchEnd');
    await timeline.rest();
    // Browsers keep the first px of a drag to themselves until it is one.
    assert.ok(Math.abs(await yOf(held) - (y + 90)) < 0.5, `${await yOf(held)} is ${y + 90}`);

    const before = await timeline.state();
    const middle = await instantAt(y);
    await touch('touchStart', [x, y - 40], [x, y + 40]);
    for (const reach of [50, 65, 80]) await touch('touchMove', [x, y - reach], [x, y + reach]);
    await touch('touchEnd');
    await timeline.rest();
    assert.ok(Math.abs(length(before) / length(await timeline.state()) - 2) < 0.02);
    assert.ok(Math.abs(await yOf(middle) - y) < 0.5);
  });

  it('leaves one finger along time to a page that scrolls, and says that two move through time', async () => {
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
});
