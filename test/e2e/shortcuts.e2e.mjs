import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const WAR = 'russo-japanese-war';
const length = ({ start, end }) => end - start;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline whose plot has the focus. */
async function inPlot(options) {
  const timeline = await openTimeline(demo, { reducedMotion: 'reduce', ...options });
  await timeline.enter();
  return timeline;
}

/** Holds a key for so long; how far the window has come, in windows. */
async function hold(timeline, key, ms) {
  const before = await timeline.state();
  const clock = await timeline.stopClock();
  await timeline.page.keyboard.down(key);
  await clock.runFor(ms);
  await timeline.page.keyboard.up(key);
  await clock.resume();
  await timeline.rest();
  const after = await timeline.state();
  return { moved: (after.start - before.start) / length(before), zoomed: Math.log2(length(before) / length(after)) };
}

describe('W, A, S and D', () => {
  it('move by a step when they are pressed, and ever faster while they are held', async () => {
    const timeline = await inPlot({ window: '1900/1905', reducedMotion: 'no-preference' });
    const short = await hold(timeline, 'd', 20);
    assert.ok(Math.abs(short.moved - 0.1) < 0.03, `${short.moved} windows at a short press`);
    const long = await hold(timeline, 'd', 700);
    assert.ok(long.moved > 0.3, `${long.moved} windows when held`);
    assert.ok((await hold(timeline, 'a', 20)).moved < -0.07);
    assert.ok((await hold(timeline, 's', 20)).zoomed < -0.2);
    assert.ok((await hold(timeline, 'w', 20)).zoomed > 0.2);
  });

  it('stop where another hand takes over, and when the focus goes', async () => {
    const timeline = await inPlot({ window: '1900/1905', reducedMotion: 'no-preference' });
    const { page } = timeline;
    for (const stop of [() => page.keyboard.press('Escape'), () => page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.activeElement.blur(); })]) {
      await timeline.enter();
      const before = await timeline.state();
      await page.keyboard.down('d');
      await eventually(async () => assert.ok((await timeline.state()).start > before.start));
      await stop();
      await timeline.rest();
      const stopped = await timeline.state();
      await page.waitForTimeout(250);
      assert.deepEqual(await timeline.state(), stopped, 'though the key is still down');
      await page.keyboard.up('d');
    }
  });

  it('go by steps without anything between them where less motion is wanted', async () => {
    const timeline = await inPlot({ window: '1900/1905' });
    await timeline.page.evaluate(() => {
      globalThis.changes = 0;
      document.addEventListener('longview-view-change', () => { globalThis.changes += 1; });
    });
    assert.ok(Math.abs((await hold(timeline, 'd', 300)).moved - 0.1) < 0.001);
    assert.equal(await timeline.page.evaluate(() => globalThis.changes), 1);
  });
});

describe('F', () => {
  it('brings an event to the middle, and then fills the view with it', async () => {
    const timeline = await inPlot({ window: '1890/1930' });
    await timeline.call('focusEvent', WAR);
    const before = await timeline.state();
    await timeline.page.keyboard.press('f');
    await timeline.rest();
    const centred = await timeline.state();
    assert.ok(Math.abs(length(centred) - length(before)) < 1);
    assert.ok(Math.abs((centred.start + centred.end) / 2 - Date.UTC(1904, 1, 8)) < 864e5 * 2);
    await timeline.page.keyboard.press('f');
    await timeline.rest();
    const years = length(await timeline.state()) / (365.2425 * 864e5);
    assert.ok(years > 1.6 && years < 4, `${years} years`);
  });
});

describe('Ctrl with Home and End', () => {
  it('go to the first and the last track', async () => {
    const timeline = await inPlot();
    await timeline.page.keyboard.press('Control+End');
    assert.match(await timeline.focused(), /^European powers/);
    await timeline.page.keyboard.press('Control+Home');
    assert.match(await timeline.focused(), /^Russia/);
  });
});

describe('Escape', () => {
  it('takes one thing away at each press: the tip, the card, the event, and then nothing of the page’s', async () => {
    const timeline = await inPlot({ window: '1890/1919' });
    const { page } = timeline;
    await timeline.call('focusEvent', WAR);
    await timeline.rest();
    await timeline.call('select', WAR);
    await timeline.rest();
    const box = await timeline.boxOf(WAR);
    await page.mouse.move(box.x + 5, box.y + box.height / 2);
    await page.mouse.move(box.x + 8, box.y + box.height / 2);
    await eventually(async () => assert.match(await timeline.tip(), /Russo-Japanese War/));
    await page.evaluate(() => {
      globalThis.arrived = 0;
      document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') globalThis.arrived += 1; });
    });
    const press = async () => {
      await page.keyboard.press('Escape');
      await timeline.rest();
      return { tip: await timeline.tip() !== '', card: await timeline.hasCard(), event: /War/.test(await timeline.focused()), arrived: await page.evaluate(() => globalThis.arrived) };
    };
    assert.deepEqual(await press(), { tip: false, card: true, event: true, arrived: 0 });
    assert.deepEqual(await press(), { tip: false, card: false, event: true, arrived: 0 });
    assert.deepEqual(await press(), { tip: false, card: false, event: false, arrived: 0 });
    assert.equal((await press()).arrived, 1);
  });

  it('comes back from the card to the event that it was opened from', async () => {
    const timeline = await inPlot({ window: '1890/1919' });
    await timeline.call('focusEvent', WAR);
    const event = await timeline.focused();
    await timeline.page.keyboard.press('Enter');
    await timeline.rest();
    assert.equal(await timeline.focused(), 'Russo-Japanese War', 'the heading of the card');
    await timeline.page.keyboard.press('Escape');
    await timeline.rest();
    assert.equal(await timeline.focused(), event);
  });
});

describe('shortcuts', () => {
  const set = (timeline, value) => timeline.page.evaluate((shortcuts) => { document.querySelector('longview-timeline').setAttribute('shortcuts', shortcuts); }, value);

  it('are none of the characters in “basic”, and nothing in “none”', async () => {
    const timeline = await inPlot({ window: '1890/1919' });
    const { page } = timeline;
    const before = await timeline.state();
    await set(timeline, 'basic');
    for (const key of ['+', '-', '0', 'w', 'd', 'g', '?', '.']) await page.keyboard.press(key);
    await timeline.rest();
    assert.deepEqual(await timeline.state(), before);
    assert.equal(await page.getByRole('dialog').count(), 0);
    await page.keyboard.press('PageDown');
    await timeline.rest();
    assert.notEqual((await timeline.state()).start, before.start);
    const after = await timeline.state();
    const focused = await timeline.focused();
    await set(timeline, 'none');
    for (const key of ['PageDown', 'ArrowRight', '+', 'Home']) await page.keyboard.press(key);
    await timeline.rest();
    assert.deepEqual(await timeline.state(), after);
    assert.equal(await timeline.focused(), focused);
  });

  it('work only while the plot has the focus, which a click gives it', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1919', reducedMotion: 'reduce' });
    const { page } = timeline;
    const before = await timeline.state();
    for (const key of ['+', 'd', '0', 'g']) await page.keyboard.press(key);
    await timeline.rest();
    assert.deepEqual(await timeline.state(), before);
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
    await page.mouse.click(x, y);
    await page.keyboard.press('+');
    await timeline.rest();
    assert.ok(length(await timeline.state()) < length(before));
  });
});
