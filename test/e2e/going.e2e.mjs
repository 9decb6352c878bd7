import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const yearOf = (instant) => new Date(instant).getUTCFullYear();

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline whose plot has the focus. */
async function inPlot(options) {
  const timeline = await openTimeline(demo, { reducedMotion: 'reduce', ...options });
  await timeline.enter();
  return timeline;
}

/** The dialog that is open, as its reader has it. */
function dialog(timeline) {
  return timeline.page.getByRole('dialog');
}

describe('going to a date', () => {
  it('by the key G moves the window and the focus to the nearest event', async () => {
    const timeline = await inPlot();
    await timeline.page.keyboard.press('g');
    await dialog(timeline).waitFor();
    await timeline.page.keyboard.type('8 February 1904');
    assert.match(await dialog(timeline).textContent(), /8 February 1904/);
    await timeline.page.keyboard.press('Enter');
    await timeline.rest();
    assert.equal(await dialog(timeline).count(), 0);
    const { start, end } = await timeline.state();
    assert.ok(start < Date.UTC(1904, 1, 8) && Date.UTC(1904, 1, 9) < end && yearOf(end) - yearOf(start) <= 1);
    assert.match(await timeline.focused(), /Russo-Japanese War/);
  });

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    const timeline = await inPlot();
    const before = await timeline.state();
    await timeline.page.keyboard.press('g');
    const field = dialog(timeline).getByLabel('Date', { exact: true });
    for (const [text, fault] of [['8 February', 'The year is missing.'], ['yesterday or so', /could not be read/], ['1200', /The timeline goes from/]]) {
      await field.fill(text);
      await field.press('Enter');
      assert.match(await dialog(timeline).getByRole('alert').first().textContent(), fault instanceof RegExp ? fault : new RegExp(fault));
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.equal(await field.inputValue(), text);
      assert.equal(await field.evaluate((input) => input.matches(':focus')), true);
    }
    await timeline.page.keyboard.press('Escape');
    await timeline.rest();
    assert.deepEqual(await timeline.state(), before);
    assert.match(await timeline.focused(), /, \d+ events(, \d+ in view)?$/);
  });

  it('zooms to a range from its form, without a drag', async () => {
    const timeline = await inPlot();
    await timeline.page.keyboard.press('g');
    await dialog(timeline).getByLabel('From').fill('1894');
    await dialog(timeline).getByLabel('To', { exact: true }).fill('5 September 1905');
    await dialog(timeline).getByRole('button', { name: 'Zoom' }).click();
    await timeline.rest();
    const { start, end } = await timeline.state();
    assert.equal(new Date(start).toISOString().slice(0, 10), '1894-01-01');
    assert.equal(new Date(end).toISOString().slice(0, 10), '1905-09-06');
    await timeline.page.keyboard.press('g');
    await dialog(timeline).getByLabel('From').fill('1910');
    await dialog(timeline).getByLabel('To', { exact: true }).fill('1905');
    await dialog(timeline).getByLabel('To', { exact: true }).press('Enter');
    assert.match(await dialog(timeline).textContent(), /The end is before the beginning/);
  });

  it('by a program reads EDTF and English at once, and says whether it could', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    for (const [text, done, year] of [['1950-06-25', true, 1950], ['Feb 1904', true, 1904], ['hello', false, 1904], ['44 BC', false, 1904]]) {
      assert.equal(await timeline.call('goTo', text), done, text);
      await timeline.rest();
      const { start, end } = await timeline.state();
      assert.ok(yearOf(start) <= year && year <= yearOf(end), text);
    }
  });

  it('can be interrupted by any key and by any press', async () => {
    for (const interrupt of [(page) => page.keyboard.press('Escape'), (page) => page.keyboard.press('ArrowRight'), async (page) => { await page.mouse.down(); await page.mouse.up(); }]) {
      const timeline = await inPlot({ reducedMotion: 'no-preference', window: '1860/1863' });
      const { left, width } = await timeline.plot();
      const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
      await timeline.page.mouse.move(x, y);
      const clock = await timeline.stopClock();
      await timeline.call('zoomTo', '2014/2016');
      await clock.runFor(250);
      const halfway = await timeline.state();
      assert.ok(yearOf(halfway.end) > 1863, 'on its way');
      await interrupt(timeline.page);
      await clock.resume();
      await timeline.rest();
      const { end } = await timeline.state();
      assert.ok(yearOf(end) < 2014, `arrived at ${yearOf(end)} all the same`);
    }
  });
});

describe('the history of the view', () => {
  it('goes back and forward by keys and by buttons, which say whether there is anywhere to go', async () => {
    const timeline = await inPlot({ window: '1900/1919' });
    const { page } = timeline;
    const button = (name) => page.getByRole('button', { name, exact: true });
    const first = await timeline.state();
    await page.keyboard.press('PageDown');
    await timeline.rest();
    const second = await timeline.state();
    assert.notEqual(second.start, first.start);
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await timeline.rest();
    assert.equal((await timeline.state()).start, first.start);
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await timeline.rest();
    assert.equal((await timeline.state()).start, second.start);
    assert.equal(await button('Forward').getAttribute('aria-disabled'), 'true');
    await button('Back').click();
    await timeline.rest();
    assert.equal((await timeline.state()).start, first.start);
    assert.equal(await button('Forward').getAttribute('aria-disabled'), null);
    await button('Forward').click();
    await timeline.rest();
    assert.equal((await timeline.state()).start, second.start);
  });
});

describe('help', () => {
  it('opens by ? and by its button, tells of every modality, and gives the focus back', async () => {
    const timeline = await inPlot();
    const before = await timeline.focused();
    await timeline.page.keyboard.press('?');
    await dialog(timeline).waitFor();
    const headings = await dialog(timeline).getByRole('heading', { level: 3 }).allTextContents();
    assert.deepEqual(headings.map((heading) => heading.split(',')[0]), ['Mouse', 'Trackpad', 'Touch', 'Keys', 'Screen reader']);
    await timeline.page.keyboard.press('Escape');
    assert.equal(await dialog(timeline).count(), 0);
    assert.equal(await timeline.focused(), before);
    await timeline.page.getByRole('button', { name: 'Help' }).click();
    await dialog(timeline).getByRole('button', { name: 'Close' }).click();
    assert.equal(await timeline.focused(), 'Help');
    assert.deepEqual(timeline.page.problems, []);
  });

  it('tells of fingers first where nothing hovers', async () => {
    const timeline = await openTimeline(demo, { hasTouch: true, isMobile: true });
    await timeline.call('openHelp');
    await dialog(timeline).waitFor();
    assert.equal(await dialog(timeline).getByRole('heading', { level: 3 }).first().textContent(), 'Touch');
  });
});

describe('the full screen', () => {
  it('is entered and left by its button, and gives the wheel to the timeline', async () => {
    const timeline = await openTimeline(demo, { scrolls: true, reducedMotion: 'reduce' });
    const { page } = timeline;
    const isFull = () => page.evaluate(() => document.fullscreenElement?.localName ?? '');
    await page.getByRole('button', { name: 'Full screen' }).click();
    await page.waitForFunction(() => document.fullscreenElement !== null);
    assert.equal(await isFull(), 'longview-timeline');
    await timeline.rest();
    const before = await timeline.state();
    const { left, width, middle } = await timeline.plot();
    await page.mouse.move(left + width / 2, middle);
    await page.mouse.wheel(0, -100);
    await timeline.rest();
    const after = await timeline.state();
    assert.ok(after.end - after.start < before.end - before.start);
    await page.getByRole('button', { name: 'Leave full screen' }).click();
    await page.waitForFunction(() => document.fullscreenElement === null);
    await page.getByRole('button', { name: 'Full screen', exact: true }).waitFor();
  });
});
