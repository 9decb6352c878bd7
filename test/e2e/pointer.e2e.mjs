import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, notInWebKit, onlyInChromium, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

/** An event far from others that is drawn in every window used here. */
const WAR = 'russo-japanese-war';
const DECADES = '1890/1919';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

describe('fingers', () => {
  it('pinch about the place between them', { skip: notInWebKit('fingers') }, async () => {
    const timeline = await openTimeline(demo, { window: DECADES, hasTouch: true });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.5 * width);
    const { fingers } = timeline.page;
    const [earlier, later] = [await timeline.instantAt(x - 50), await timeline.instantAt(x + 50)];
    await fingers.down([x - 50, middle], [x + 50, middle]);
    for (const reach of [60, 80, 110, 150]) await fingers.move([x - reach, middle], [x + reach, middle]);
    await eventually(async () => {
      assert.ok(Math.abs(await timeline.xOf(earlier) - (x - 150)) < 1, `left finger ${await timeline.xOf(earlier) - (x - 150)} px off`);
      assert.ok(Math.abs(await timeline.xOf(later) - (x + 150)) < 1, `right finger ${await timeline.xOf(later) - (x + 150)} px off`);
    });
    await fingers.up();
  });

  it('move sideways to pan, and up and down to scroll the tracks and then the page', { skip: onlyInChromium('fingers that scroll') }, async () => {
    const timeline = await openTimeline(demo, { window: DECADES, hasTouch: true, scrolls: true, reducedMotion: 'reduce' });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.5 * width);
    const { fingers } = timeline.page;
    const swipe = async (dx, dy) => {
      await fingers.down([x, middle]);
      for (let step = 1; step <= 6; step += 1) {
        await fingers.move([x + (dx * step) / 6, middle + (dy * step) / 6]);
        await timeline.page.waitForTimeout(30);
      }
      await fingers.up();
      await timeline.rest();
    };
    const scrolled = () => timeline.page.evaluate(() => {
      const { scrollTop: tracks } = document.querySelector('longview-timeline').shadowRoot.querySelector('.scroller');
      return { tracks, page: document.scrollingElement.scrollTop };
    });
    const held = await timeline.instantAt(x);
    await swipe(-90, 12);
    assert.ok(Math.abs(await timeline.xOf(held) - (x - 90)) < 0.5, `${await timeline.xOf(held) - (x - 90)} px off`);
    assert.deepEqual(await scrolled(), { tracks: 0, page: 0 });
    const before = await timeline.state();
    await swipe(6, -160);
    const { tracks } = await scrolled();
    assert.ok(tracks > 0);
    for (let swipes = 0; swipes < 5 && (await scrolled()).page === 0; swipes += 1) await swipe(6, -160);
    const after = await scrolled();
    assert.ok(after.page > 0 && after.tracks >= tracks, JSON.stringify(after));
    assert.deepEqual(await timeline.state(), before);
  });

  it('tap an event to select it', { skip: notInWebKit('fingers') }, async () => {
    const timeline = await openTimeline(demo, { window: DECADES, hasTouch: true });
    const box = await timeline.boxOf(WAR);
    await timeline.page.fingers.tap([box.x + box.width / 2, box.y + box.height / 2]);
    await timeline.rest();
    assert.equal((await timeline.state()).selected, WAR);
  });
});

/** A place of columns that stand for several events: just before or just after their number. */
async function counted(timeline) {
  const { page } = timeline;
  const { left, top, bottom, width } = await timeline.plot();
  for (const count of await timeline.texts('count')) {
    for (const x of [count.x - 5, count.x + count.width + 5]) {
      const y = top + count.y + count.height / 2;
      if (x < left || x > left + width || y > bottom) continue;
      await page.mouse.move(x - 1, y);
      await page.mouse.move(x, y);
      // Nothing may be there to be said.
      await eventually(async () => assert.match(await timeline.tip(), /zoom in/), 1500).catch(() => undefined);
      if (/zoom in/.test(await timeline.tip())) return { x, y };
    }
  }
  return assert.fail('nothing is counted');
}

describe('a click', () => {
  it('on an event opens its card, on an empty place closes it', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const box = await timeline.boxOf(WAR);
    await timeline.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await timeline.rest();
    assert.equal((await timeline.state()).selected, WAR);
    assert.equal(await timeline.hasCard(), true);
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
    await timeline.page.mouse.click(x, y);
    await timeline.rest();
    assert.equal((await timeline.state()).selected, undefined);
    assert.equal(await timeline.hasCard(), false);
  });

  it('on a counted cluster opens it', async () => {
    const timeline = await openTimeline(demo, { window: '2000/2017' });
    const place = await counted(timeline);
    const before = await timeline.state();
    await timeline.page.mouse.click(place.x, place.y);
    await timeline.rest();
    const after = await timeline.state();
    assert.ok(after.end - after.start < (before.end - before.start) / 1.5);
    assert.equal(after.selected, undefined);
  });
});

describe('a double click', () => {
  it('on an empty place doubles the scale about the pointer', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.3 * width);
    const held = await timeline.instantAt(x);
    const before = await timeline.state();
    await timeline.page.mouse.dblclick(x, y);
    await timeline.rest();
    const after = await timeline.state();
    assert.ok(Math.abs((before.end - before.start) / (after.end - after.start) - 2) < 0.001);
    assert.ok(Math.abs(await timeline.xOf(held) - x) < 0.5);
  });

  it('on an event fills the view with it', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const box = await timeline.boxOf(WAR);
    await timeline.page.mouse.dblclick(box.x + Math.min(box.width / 2, 20), box.y + box.height / 2);
    await timeline.rest();
    const { start, end } = await timeline.state();
    const years = (end - start) / (365.2425 * 864e5);
    assert.ok(years > 1.6 && years < 4, `${years} years are in view`);
    assert.ok(await timeline.boxOf(WAR));
  });
});

describe('a click in the text of a card', () => {
  it('leaves the keys to the card: Escape closes it', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    await timeline.call('select', WAR);
    await timeline.rest();
    const text = await timeline.page.evaluate(() => {
      const { x, y } = document.querySelector('longview-timeline').shadowRoot.querySelector('longview-card').shadowRoot.querySelector('.text').getBoundingClientRect();
      return { x: x + 10, y: y + 10 };
    });
    await timeline.page.mouse.click(text.x, text.y);
    await timeline.page.keyboard.press('Escape');
    await timeline.rest();
    assert.equal(await timeline.hasCard(), false);
    assert.equal((await timeline.state()).selected, undefined);
  });
});

describe('a card that is read on without the focus, as by a screen reader', () => {
  it('is closed by Escape, which leads back to its event; anywhere else Escape is the page’s', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const { page } = timeline;
    await timeline.call('focusEvent', WAR);
    await timeline.rest();
    await page.keyboard.press('Enter');
    await eventually(async () => assert.match(await timeline.focused(), /^Russo-Japanese War$/));
    const leave = () => page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.activeElement.shadowRoot.activeElement.blur(); });
    await leave();
    await page.keyboard.press('Escape');
    await timeline.rest();
    assert.equal(await timeline.hasCard(), false);
    assert.match(await timeline.focused(), /^Russo-Japanese War, 8 February 1904/);

    await page.keyboard.press('Enter');
    await eventually(async () => assert.match(await timeline.focused(), /^Russo-Japanese War$/));
    await page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.querySelector('button').focus(); });
    await page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.activeElement.blur(); });
    await page.keyboard.press('Escape');
    await timeline.rest();
    assert.equal(await timeline.hasCard(), true);
  });
});

describe('hovering', () => {
  it('brings up a tip after a moment, and takes it away', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const box = await timeline.boxOf(WAR);
    await timeline.page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
    await timeline.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await eventually(async () => assert.match(await timeline.tip(), /Russo-Japanese War/));
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.8 * width);
    await timeline.page.mouse.move(x, y);
    await eventually(async () => assert.equal(await timeline.tip(), ''));
  });

  it('ties an event to all who took part in it, and lets go', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const threads = () => timeline.page.evaluate(() => document.querySelector('longview-timeline').toSvg().includes('class="thread"'));
    assert.equal(await threads(), false);
    const box = await timeline.boxOf(WAR);
    await timeline.page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
    await timeline.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await eventually(async () => assert.equal(await threads(), true));
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.8 * width);
    await timeline.page.mouse.move(x, y);
    await eventually(async () => assert.equal(await threads(), false));
  });

  it('leaves no tip behind when the wheel takes the event away from under the pointer', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const box = await timeline.boxOf(WAR);
    await timeline.page.mouse.move(box.x + box.width / 2 - 3, box.y + box.height / 2);
    await timeline.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await eventually(async () => assert.match(await timeline.tip(), /Russo-Japanese War/));
    await timeline.page.mouse.wheel(300, 0);
    await eventually(async () => assert.equal(await timeline.tip(), ''));
  });
});
