import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { onlyInChromium, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const COUNT = /^[\d,]+ events, .+: zoom in$/;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** What has the focus and its box, client px, and whether the picture has a ring there. */
function look({ page }) {
  return page.evaluate(() => {
    const timeline = document.querySelector('longview-timeline');
    const { shadowRoot } = timeline;
    const { activeElement } = shadowRoot;
    const { x, y, width, height } = activeElement.getBoundingClientRect();
    const drawn = timeline.insight.scene.groups.flatMap((group) => group.marks.map((mark) => ({ group, mark }))).find(({ mark }) => mark.role === 'focus-ring');
    const picture = shadowRoot.querySelector('.picture').getBoundingClientRect();
    const at = drawn && { x: picture.x + drawn.group.x + drawn.mark.x, y: picture.y + drawn.group.y + drawn.mark.y };
    return {
      count: Number(activeElement.dataset.count ?? 0), box: { x, y, width, height }, hasRing: at !== undefined && Math.abs(at.x - x) < 12 && Math.abs(at.y - y) < 12,
      tabStops: shadowRoot.querySelectorAll('.proxies [tabindex="0"]').length, row: activeElement.closest('[role="row"]').querySelector('[role="rowheader"]').firstChild.textContent,
      live: shadowRoot.querySelector('[role="status"]').textContent,
    };
  });
}

/** Goes along the row until the focus is at a count of more than some. */
async function toCount(timeline, least = 1, key = 'ArrowRight') {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await look(timeline)).count > least) return;
    await timeline.page.keyboard.press(key);
  }
  assert.fail('no count along the row');
}

const length = ({ start, end }) => end - start;

describe('a count in the row of a track', () => {
  for (const reducedMotion of ['reduce', 'no-preference']) {
    it(`is come to by arrows, has the ring, and is opened by Enter to its first event, motion: ${reducedMotion}`, async () => {
      const timeline = await openTimeline(demo, { reducedMotion });
      await timeline.enter();
      await timeline.page.keyboard.press('ArrowRight');
      await toCount(timeline, 5);
      await timeline.rest();
      const said = await timeline.focused();
      const { count, hasRing, tabStops, row } = await look(timeline);
      assert.match(said, COUNT);
      assert.ok(said.includes(row) && parseInt(said, 10) === count, said);
      assert.ok(hasRing);
      assert.equal(tabStops, 1);
      const before = await timeline.state();
      await timeline.page.keyboard.press('Enter');
      await timeline.settle();
      const opened = await look(timeline);
      assert.equal(opened.count, 0);
      assert.equal(opened.row, row);
      assert.equal(opened.tabStops, 1);
      assert.ok(opened.hasRing);
      assert.match(opened.live, /^.+ to .+\. \d+ events\.$/);
      const after = await timeline.state();
      assert.ok(length(after) <= length(before) / 2 + 1);
      // The event stands in view, where its cell is.
      const { left, width } = await timeline.plot();
      assert.ok(opened.box.x >= left - 12 && opened.box.x < left + width, `${opened.box.x}`);
      // What was opened is gone back from as from anywhere.
      await timeline.page.keyboard.press('Alt+Shift+ArrowLeft');
      await timeline.settle();
      assert.ok(Math.abs(length(await timeline.state()) - length(before)) < length(before) / 100);
      assert.equal((await look(timeline)).tabStops, 1);
    });
  }

  it('has a ring in the colour that the system marks with, where that has few', { skip: onlyInChromium('the colours of a system') }, async () => {
    const timeline = await openTimeline(demo, { forcedColors: 'active', reducedMotion: 'reduce' });
    await timeline.enter();
    await timeline.page.keyboard.press('ArrowRight');
    await toCount(timeline, 5);
    await timeline.rest();
    const { drawn, highlight } = await timeline.page.evaluate(() => {
      const { insight, shadowRoot } = document.querySelector('longview-timeline');
      const { x, y, width } = insight.scene.groups.flatMap(({ marks }) => marks).find(({ role }) => role === 'focus-ring');
      const [r, g, b] = shadowRoot.querySelector('canvas.overlay').getContext('2d').getImageData(Math.round(x + width / 2), Math.round(y + 1), 1, 1).data;
      const probe = document.createElement('span');
      probe.style.cssText = 'color: Highlight; forced-color-adjust: none';
      document.body.append(probe);
      return { drawn: [r, g, b], highlight: getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map(Number) };
    });
    drawn.forEach((value, i) => { assert.ok(Math.abs(value - highlight[i]) <= 2, `${drawn} for ${highlight}`); });
  });

  it('is walked into to the end while the window is still on its way', async () => {
    const timeline = await openTimeline(demo);
    await timeline.enter();
    await timeline.page.keyboard.press('ArrowRight');
    await toCount(timeline, 5);
    const before = await timeline.state();
    await timeline.page.keyboard.press('Enter');
    for (let i = 0; i < 3; i += 1) await timeline.page.keyboard.press('ArrowRight');
    await timeline.settle();
    assert.ok(length(await timeline.state()) <= length(before) / 2 + 1);
    const { left, width } = await timeline.plot();
    const { box } = await look(timeline);
    assert.ok(box.x >= left - 12 && box.x < left + width, `${box.x}`);
  });

  it('is opened by a click of a screen reader, which has the focus elsewhere', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    await timeline.enter();
    const before = await timeline.state();
    const name = await timeline.page.evaluate(() => {
      const cell = document.querySelector('longview-timeline').shadowRoot.querySelector('[data-count]');
      cell.click();
      return cell.getAttribute('aria-label');
    });
    assert.match(name, COUNT);
    await timeline.settle();
    assert.ok(length(await timeline.state()) <= length(before) / 2 + 1);
    assert.equal((await look(timeline)).count, 0);
  });

  it('is passed by one key where it stands for thousands', async () => {
    const timeline = await openTimeline(demo, { src: '/data/flights-2001.csv', reducedMotion: 'reduce' });
    await timeline.enter();
    await timeline.page.keyboard.press('Home');
    await toCount(timeline, 500);
    const passed = await timeline.focused();
    await timeline.page.keyboard.press('ArrowRight');
    assert.notEqual(await timeline.focused(), passed);
    await timeline.page.keyboard.press('ArrowLeft');
    await timeline.rest();
    assert.equal((await look(timeline)).tabStops, 1);
  });

  it('is a bar where many are of one coarse date, which says the date, is opened once, and then shows the first of them', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const { page } = timeline;
    await page.evaluate(async () => {
      const element = document.querySelector('longview-timeline');
      const events = [...Array.from({ length: 30 }, () => '1896'), '1890-05-05', '1902-05-05'].map((date, i) => ({ id: `e${i}`, title: `Event ${i}`, date, actors: ['a'], kind: 'act' }));
      element.data = { id: 'coarse', title: 'Coarse', tracks: [{ id: 'a', name: 'Archive' }], kinds: [], sources: [], events };
      await element.ready;
      element.zoomTo('1895/1899', { animate: false });
    });
    await timeline.rest();
    const bar = () => page.evaluate(() => {
      const cell = document.querySelector('longview-timeline').shadowRoot.querySelector('[data-count]');
      const { x, y, width, height } = cell.getBoundingClientRect();
      return { name: cell.getAttribute('aria-label'), x: x + width / 2, y: y + height / 2, width };
    });
    const first = await bar();
    assert.match(first.name, /^\d+ events, 1896, Archive: zoom in$/);
    assert.ok(first.width > 100, `${first.width}`);
    const before = await timeline.state();
    await page.mouse.click(first.x, first.y);
    await timeline.rest();
    const opened = await timeline.state();
    assert.ok(length(opened) < length(before) && length(opened) > 1.9 * 366 * 86_400_000, `all of the year is in view, with room around it: ${length(opened)} of ${length(before)}`);
    const again = await bar();
    await page.mouse.click(again.x, again.y);
    await timeline.rest();
    assert.match(await page.evaluate(() => document.querySelector('longview-timeline').selected), /^e\d+$/);
  });

  it('shows the first of its date in the row that it stands in, where the events are at home in another', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const { page } = timeline;
    await page.evaluate(async () => {
      const element = document.querySelector('longview-timeline');
      const events = Array.from({ length: 30 }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, date: '1896', actors: ['a', 'b'], kind: 'act' }));
      element.data = { id: 'coarse', title: 'Coarse', tracks: [{ id: 'a', name: 'Archive' }, { id: 'b', name: 'Bureau' }], kinds: [], sources: [], events };
      await element.ready;
      element.zoomTo('1895/1899', { animate: false });
    });
    await timeline.rest();
    const click = async () => {
      const { name, x, y } = await page.evaluate(() => {
        const cells = [...document.querySelector('longview-timeline').shadowRoot.querySelectorAll('[data-count]')];
        const cell = cells.find((one) => one.getAttribute('aria-label').includes('Bureau'));
        const { x, y, width, height } = cell.getBoundingClientRect();
        return { name: cell.getAttribute('aria-label'), x: x + width / 2, y: y + height / 2 };
      });
      // None of them has a lane here.
      assert.match(name, /^30 events, 1896, Bureau: zoom in$/);
      await page.mouse.click(x, y);
      await timeline.rest();
    };
    await click();
    await click();
    assert.equal(await page.evaluate(() => document.querySelector('longview-timeline').selected), 'e0');
    const tools = await page.evaluate(() => [...document.querySelector('longview-timeline').shadowRoot.querySelector('longview-card').shadowRoot.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent));
    assert.ok(tools.some((name) => name.includes('Bureau')), tools.join());
  });
});
