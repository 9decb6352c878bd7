import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** Presses Tab until the plot has the focus. */
async function tabToPlot(timeline) {
  for (let i = 0; i < 12; i += 1) {
    await timeline.page.keyboard.press('Tab');
    if (/, \d+ events(, \d+ in view)?$/.test(await timeline.focused())) return;
  }
  assert.fail('Tab does not reach the plot');
}

describe('the keyboard', () => {
  it('reaches the plot as one stop after the toolbar as another, and leaves it by the next Tab', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const stops = [];
    for (let i = 0; i < 10; i += 1) {
      await timeline.page.keyboard.press('Tab');
      stops.push(await timeline.focused());
    }
    assert.equal(stops[0], 'Timeline');
    assert.match(stops[1], /, \d+ events(, \d+ in view)?$/);
    // The separator is there as soon as what arranges tracks has come.
    assert.deepEqual(stops.filter((name) => name !== 'Width of the track names').slice(2, 4), ['Start of the window', 'End of the window']);
  });

  it('walks events and tracks, to the first and the last', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    const head = await timeline.focused();
    await timeline.page.keyboard.press('Home');
    const first = await timeline.focused();
    assert.notEqual(first, head);
    await timeline.page.keyboard.press('ArrowRight');
    const second = await timeline.focused();
    assert.notEqual(second, first);
    await timeline.page.keyboard.press('ArrowLeft');
    assert.equal(await timeline.focused(), first);
    await timeline.page.keyboard.press('ArrowLeft');
    assert.equal((await timeline.focused()).split(',')[0], head.split(',')[0]);
    await timeline.page.keyboard.press('End');
    const last = await timeline.focused();
    await timeline.page.keyboard.press('ArrowRight');
    assert.equal(await timeline.focused(), last);
    await timeline.page.keyboard.press('ArrowDown');
    assert.notEqual(await timeline.focused(), last);
  });

  it('enters a row at the first event that is in view', async () => {
    const timeline = await openTimeline(demo, { window: '1900/1910', reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    const first = await timeline.page.evaluate(() => {
      const element = document.querySelector('longview-timeline');
      const { store, window } = element.insight;
      const row = [...store.rowsOf(0)].find((candidate) => store.starts[candidate] >= window.start);
      return store.titleIn(row, 'en');
    });
    await timeline.page.keyboard.press('ArrowRight');
    const entered = await timeline.focused();
    assert.ok(entered.startsWith(first), `${entered}, not ${first}`);
  });

  it('stays in its row along the events of a track, and goes by one row up and down', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    const at = () => timeline.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('longview-timeline');
      const row = shadowRoot.activeElement.closest('[role="row"]');
      return { row: [...shadowRoot.querySelectorAll('[role="row"]')].indexOf(row), isEvent: shadowRoot.activeElement.matches('[role="gridcell"]') };
    });
    for (let row = 0; row < 4; row += 1) {
      await timeline.page.keyboard.press(row === 0 ? 'ArrowRight' : 'ArrowDown');
      assert.deepEqual(await at(), { row, isEvent: true });
      for (let i = 0; i < 8; i += 1) {
        await timeline.page.keyboard.press('ArrowRight');
        assert.deepEqual(await at(), { row, isEvent: true }, await timeline.focused());
      }
    }
    await timeline.rest();
    assert.equal((await at()).row, 3);
  });

  it('scrolls the page as far as it must for what it comes to to be seen', async () => {
    const height = 640;
    const timeline = await openTimeline(demo, { viewport: { width: 1000, height }, reducedMotion: 'reduce' });
    const { page } = timeline;
    await page.evaluate(() => { document.querySelector('longview-timeline').style.height = '1400px'; });
    await timeline.rest();
    await timeline.enter();
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('ArrowDown');
      const { top, bottom } = await page.evaluate(() => {
        const box = document.querySelector('longview-timeline').shadowRoot.activeElement.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      });
      assert.ok(top >= 0 && bottom <= height, `${top} to ${bottom} after ${i + 1}`);
    }
    assert.ok(await page.evaluate(() => document.scrollingElement.scrollTop) > 0);
  });

  it('goes through time across tracks with . and ,', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    const seen = [];
    for (let i = 0; i < 12; i += 1) {
      await timeline.page.keyboard.press('.');
      seen.push(await timeline.focused());
    }
    assert.equal(new Set(seen).size, 12);
    await timeline.page.keyboard.press(',');
    assert.equal(await timeline.focused(), seen[10]);
  });

  it('moves the window with Page Up, Page Down, +, − and 0', async () => {
    const timeline = await openTimeline(demo, { window: '1900/1919', reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    const length = ({ start, end }) => end - start;
    const first = await timeline.state();
    await timeline.page.keyboard.press('PageDown');
    await timeline.rest();
    const later = await timeline.state();
    assert.ok(Math.abs((later.start - first.start) / length(first) - 0.9) < 0.001);
    await timeline.page.keyboard.press('PageUp');
    await timeline.rest();
    assert.ok(Math.abs((await timeline.state()).start - first.start) < 1e6);
    await timeline.page.keyboard.press('+');
    await timeline.rest();
    assert.ok(Math.abs(length(first) / length(await timeline.state()) - 1.5) < 0.001);
    await timeline.page.keyboard.press('-');
    await timeline.rest();
    assert.ok(Math.abs(length(first) / length(await timeline.state()) - 1) < 0.001);
    await timeline.page.keyboard.press('0');
    await timeline.rest();
    assert.ok(length(await timeline.state()) > 4 * length(first));
  });

  it('opens a card with Enter; Escape closes it, then leaves the event, then the keys are the page’s', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1919', reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    const head = (await timeline.focused()).split(',')[0];
    await timeline.page.keyboard.press('ArrowRight');
    const event = await timeline.focused();
    await timeline.page.keyboard.press('Enter');
    await timeline.rest();
    assert.equal(await timeline.hasCard(), true);
    await timeline.page.keyboard.press('Escape');
    await timeline.rest();
    assert.equal(await timeline.hasCard(), false);
    assert.equal(await timeline.focused(), event);
    await timeline.page.keyboard.press('Escape');
    assert.equal((await timeline.focused()).split(',')[0], head);
  });

  it('keeps the focus when the card is closed by its button', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1919', reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    await timeline.page.keyboard.press('ArrowRight');
    await timeline.page.keyboard.press('Enter');
    await timeline.rest();
    // The focus has gone to the card's heading; its buttons stand before it.
    await timeline.page.keyboard.press('Shift+Tab');
    assert.equal(await timeline.focused(), 'Close');
    await timeline.page.keyboard.press('Enter');
    await timeline.rest();
    assert.equal(await timeline.hasCard(), false);
    assert.notEqual(await timeline.focused(), '');
  });

  it('never loses the focus, whatever is pressed', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    await tabToPlot(timeline);
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', '+', '-', '0', 'Enter', 'Escape', ',', '.', 'f', 'w', 's', 'a', 'd', ' '];
    let seed = 20171231;
    const pressed = [];
    for (let i = 0; i < 200; i += 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const key = keys[seed % keys.length];
      pressed.push(key);
      await timeline.page.keyboard.press(key);
      const focused = await timeline.focused();
      assert.notEqual(focused, '', `lost after ${pressed.slice(-5).join(' ')}`);
    }
    await timeline.rest();
    assert.notEqual(await timeline.focused(), '');
    assert.deepEqual(timeline.page.problems, []);
  });

  it('leaves the browser its zoom', async () => {
    const timeline = await openTimeline(demo);
    await tabToPlot(timeline);
    const before = await timeline.state();
    await timeline.page.evaluate(() => {
      globalThis.prevented = [];
      document.addEventListener('keydown', (event) => { globalThis.prevented.push([event.key, event.defaultPrevented]); });
    });
    for (const key of ['Control+Equal', 'Control+Minus', 'Control+Digit0']) await timeline.page.keyboard.press(key);
    const prevented = await timeline.page.evaluate(() => globalThis.prevented.filter(([key]) => key !== 'Control'));
    assert.equal(prevented.length, 3);
    assert.ok(prevented.every(([, was]) => was === false));
    assert.deepEqual(await timeline.state(), before);
  });
});
