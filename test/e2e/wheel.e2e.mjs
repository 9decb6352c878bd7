import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { devtools, eventually, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const DECADES = '1890/1919';
const length = ({ start, end }) => end - start;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** Counts what `longview-gesture-blocked` says, in the page. */
function countBlocked(page, isCancelled = false) {
  return page.evaluate((cancel) => {
    globalThis.blocked = [];
    document.addEventListener('longview-gesture-blocked', (event) => {
      globalThis.blocked.push(event.gesture);
      if (cancel) event.preventDefault();
    });
  }, isCancelled);
}

const hintShows = (page) => page.evaluate(() => !document.querySelector('longview-timeline').shadowRoot.querySelector('.hint').hidden);

describe('a notch of the wheel', () => {
  it('zooms by a quarter where the page does not scroll, spread over several frames', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const { left, width, middle } = await timeline.plot();
    await timeline.page.mouse.move(left + width / 2, middle);
    await timeline.page.evaluate(() => { document.addEventListener('wheel', () => { globalThis.hasTurned = true; }, { passive: true }); });
    const before = length(await timeline.state());
    const clock = await timeline.stopClock();
    await timeline.page.mouse.wheel(0, -100);
    await eventually(async () => { assert.ok(await timeline.page.evaluate(() => globalThis.hasTurned)); });
    await clock.runFor(80);
    const halfway = before / length(await timeline.state());
    assert.ok(halfway > 1.01 && halfway < 1.24, `${halfway} times halfway`);
    await clock.resume();
    await timeline.rest();
    assert.ok(Math.abs(before / length(await timeline.state()) - 1.25) < 0.001);
  });

  it('with Shift moves through time', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + width / 2);
    await timeline.page.mouse.move(x, middle);
    const held = await timeline.instantAt(x);
    await timeline.page.keyboard.down('Shift');
    await timeline.page.mouse.wheel(0, 100);
    await timeline.page.keyboard.up('Shift');
    await timeline.rest();
    assert.ok(Math.abs(await timeline.xOf(held) - (x - 100)) < 0.5);
  });

  it('is told of twice, and said in an event each time, when it was left to the page', async () => {
    const timeline = await openTimeline(demo, { scrolls: true });
    const { page } = timeline;
    await countBlocked(page);
    const { left, width, middle } = await timeline.plot();
    await page.mouse.move(left + width / 2, middle);
    const shown = [];
    for (let i = 0; i < 3; i += 1) {
      await page.mouse.wheel(0, 60);
      await eventually(async () => assert.equal(await page.evaluate(() => globalThis.blocked.length), i + 1));
      shown.push(await hintShows(page));
      await eventually(async () => assert.equal(await hintShows(page), false));
      await page.evaluate(() => { document.scrollingElement.scrollTop = 0; });
    }
    assert.deepEqual(shown, [true, true, false]);
    assert.deepEqual(await page.evaluate(() => globalThis.blocked), ['wheel', 'wheel', 'wheel']);
  });

  it('gives no hint where the page cancels the event', async () => {
    const timeline = await openTimeline(demo, { scrolls: true });
    await countBlocked(timeline.page, true);
    const { left, width, middle } = await timeline.plot();
    await timeline.page.mouse.move(left + width / 2, middle);
    await timeline.page.mouse.wheel(0, 60);
    await eventually(async () => assert.deepEqual(await timeline.page.evaluate(() => globalThis.blocked), ['wheel']));
    assert.equal(await hintShows(timeline.page), false);
  });

  it('with Ctrl is the page’s over names and axis', async () => {
    const timeline = await openTimeline(demo);
    const { page } = timeline;
    await page.evaluate(() => {
      globalThis.taken = [];
      document.addEventListener('wheel', (event) => {
        globalThis.taken.push(event.defaultPrevented);
        event.preventDefault();
      }, { passive: false });
    });
    const { left, top, width, middle } = await timeline.plot();
    const before = await timeline.state();
    await page.keyboard.down('Control');
    for (const [x, y] of [[left - 60, middle], [left + width / 2, top + 10]]) {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, -100);
      await timeline.rest();
    }
    assert.deepEqual(await timeline.state(), before);
    await page.mouse.move(left + width / 2, middle);
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await timeline.rest();
    assert.deepEqual(await page.evaluate(() => globalThis.taken), [false, false, true]);
    assert.ok(length(await timeline.state()) < length(before));
  });
});

describe('two fingers on a trackpad', () => {
  it('scroll the tracks where a wheel would zoom, and never zoom', async () => {
    const timeline = await openTimeline(demo, { viewport: { width: 1280, height: 500 } });
    const { left, width, middle } = await timeline.plot();
    await timeline.page.mouse.move(left + width / 2, middle);
    const before = await timeline.state();
    for (const dy of [2, 6, 12, 20, 14, 6, 2]) await timeline.page.mouse.wheel(0, dy);
    await timeline.rest();
    assert.deepEqual(await timeline.state(), before);
    const scrolled = await timeline.page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.scroller').scrollTop);
    assert.equal(scrolled, 62);
  });

  it('move time by exactly their way, at once', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + width / 2);
    await timeline.page.mouse.move(x, middle);
    const held = await timeline.instantAt(x);
    for (const dx of [1, 5, 9, 12, 4, 1]) await timeline.page.mouse.wheel(dx, 0);
    await timeline.rest();
    assert.ok(Math.abs(await timeline.xOf(held) - (x - 32)) < 0.5);
  });

  it('pinch about the pointer, which Chromium tells as a wheel with Ctrl', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, scrolls: true });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.3 * width);
    const held = await timeline.instantAt(x);
    const before = await timeline.state();
    const session = await devtools(timeline.page);
    for (const deltaY of [-2, -5, -9, -6, -3]) await session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y: middle, deltaX: 0, deltaY, modifiers: 2 });
    await timeline.rest();
    assert.ok(Math.abs(Math.log2(length(before) / length(await timeline.state())) - 0.5) < 0.02);
    assert.ok(Math.abs(await timeline.xOf(held) - x) < 0.5);
  });
});

describe('a mouse with Shift', () => {
  it('marks out what to zoom to, and says which dates it has come to', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, reducedMotion: 'reduce' });
    const { left, width, middle } = await timeline.plot();
    const [from, to] = [Math.round(left + 0.3 * width), Math.round(left + 0.6 * width)];
    const [start, end] = [await timeline.instantAt(from), await timeline.instantAt(to)];
    await timeline.page.keyboard.down('Shift');
    await timeline.page.mouse.move(to, middle);
    await timeline.page.mouse.down();
    await timeline.page.mouse.move(from, middle + 20, { steps: 6 });
    assert.match(await timeline.tip(), /\d{4} – .*\d{4}/);
    assert.equal((await timeline.state()).start < start, true, 'nothing moves yet');
    await timeline.page.mouse.up();
    await timeline.page.keyboard.up('Shift');
    await timeline.rest();
    const after = await timeline.state();
    const pxMs = length(after) / width;
    assert.ok(Math.abs(after.start - start) < pxMs && Math.abs(after.end - end) < pxMs);
    assert.equal(await timeline.tip(), '');
    assert.equal(after.selected, undefined);
  });

  it('gives it up by Escape, wherever the focus is', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, reducedMotion: 'reduce' });
    const { left, width, middle } = await timeline.plot();
    const before = await timeline.state();
    await timeline.page.keyboard.down('Shift');
    await timeline.page.mouse.move(left + 0.3 * width, middle);
    await timeline.page.mouse.down();
    await timeline.page.mouse.move(left + 0.6 * width, middle, { steps: 4 });
    await timeline.page.keyboard.press('Escape');
    assert.equal(await timeline.page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.marked').hidden), true);
    await timeline.page.mouse.up();
    await timeline.page.keyboard.up('Shift');
    await timeline.rest();
    assert.deepEqual(await timeline.state(), before);
  });

  it('zooms out twice by a double click', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, reducedMotion: 'reduce' });
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.4 * width);
    const before = await timeline.state();
    await timeline.page.keyboard.down('Shift');
    await timeline.page.mouse.dblclick(x, y);
    await timeline.page.keyboard.up('Shift');
    await timeline.rest();
    assert.ok(Math.abs(length(await timeline.state()) / length(before) - 2) < 0.001);
  });
});

describe('the middle button', () => {
  it('is the browser’s', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, reducedMotion: 'reduce' });
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
    const before = await timeline.state();
    await timeline.page.mouse.move(x, y);
    await timeline.page.mouse.down({ button: 'middle' });
    await timeline.page.mouse.move(x + 90, y, { steps: 3 });
    await timeline.page.mouse.up({ button: 'middle' });
    await timeline.rest();
    assert.deepEqual(await timeline.state(), before);
  });
});

describe('a wheel that turns sideways over the list', () => {
  it('does not go back through the history of the browser', async () => {
    const timeline = await openTimeline(demo);
    await timeline.call('switchView', 'list');
    await timeline.page.locator('longview-timeline longview-list').waitFor();
    await timeline.page.evaluate(() => {
      globalThis.kept = [];
      document.addEventListener('wheel', (event) => { globalThis.kept.push(event.defaultPrevented); });
    });
    const { left, width, middle } = await timeline.plot();
    await timeline.page.mouse.move(left + width / 2, middle);
    await timeline.page.mouse.wheel(-200, 0);
    await timeline.page.mouse.wheel(0, 200);
    await timeline.page.waitForFunction(() => globalThis.kept.length === 2);
    assert.deepEqual(await timeline.page.evaluate(() => globalThis.kept), [true, false], 'sideways it is kept, and up and down it scrolls');
  });
});
