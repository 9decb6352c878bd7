import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, onlyInChromium, openDemo } from './harness.mjs';
import { openTimeline, TimelinePage } from './timeline-page.mjs';

const SKIP = { skip: onlyInChromium('fingers that scroll') };

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A card under a finger: in a narrow timeline it lies over the foot of the plot. */
async function openCard({ width = 700 } = {}) {
  const timeline = await openTimeline(demo, { hasTouch: true, window: '1890/1919', viewport: { width, height: 800 } });
  await timeline.call('select', 'russo-japanese-war');
  const card = timeline.page.locator('longview-timeline longview-card');
  await card.locator('article').waitFor();
  await timeline.rest();
  return { timeline, card, box: await card.boundingBox() };
}

/** A finger goes along places, and is lifted. */
async function stroke({ page }, ...places) {
  await page.fingers.down(places[0]);
  for (const place of places.slice(1)) {
    await page.fingers.move(place);
    await page.waitForTimeout(16);
  }
  await page.fingers.up();
}

const selected = async (timeline) => (await timeline.state()).selected;
/** Places from one to another in steps. */
const line = ([x1, y1], [x2, y2], steps = 8) => Array.from({ length: steps + 1 }, (_, i) => [x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps]);

describe('a finger on the card', () => {
  it('wipes to the next event, and back to the one before', SKIP, async () => {
    const { timeline, box } = await openCard();
    const y = box.y + 120;
    await stroke(timeline, ...line([box.x + 400, y], [box.x + 250, y + 10]));
    await eventually(async () => assert.notEqual(await selected(timeline), 'russo-japanese-war'));
    await timeline.rest();
    const after = await timeline.page.locator('longview-timeline longview-card').boundingBox();
    await stroke(timeline, ...line([after.x + 250, after.y + 120], [after.x + 400, after.y + 125]));
    await eventually(async () => assert.equal(await selected(timeline), 'russo-japanese-war'));
  });

  it('goes no further than the track does, and leaves the last event where it was', SKIP, async () => {
    const { timeline, card, box } = await openCard();
    const home = await timeline.page.evaluate(() => {
      const timeline = document.querySelector('longview-timeline');
      const { store } = timeline.insight;
      const home = store.homeOf(store.rowOf('russo-japanese-war'));
      const rows = store.rowsOf(home);
      timeline.pick(store.ids[rows[rows.length - 2]], home);
      return [...rows.slice(-2)].map((row) => store.ids[row]);
    });
    await timeline.rest();
    const y = box.y + 120;
    for (let turns = 0; turns < 2; turns += 1) {
      await stroke(timeline, ...line([box.x + 400, y], [box.x + 250, y + 10]));
      await eventually(async () => assert.equal(await selected(timeline), home[1]));
      await timeline.rest();
    }
    await eventually(async () => assert.equal(await card.locator('article').evaluate(({ style }) => style.transform), ''));
  });

  it('that does not go far enough leaves the event, and the text where it was', SKIP, async () => {
    const { timeline, card, box } = await openCard();
    const y = box.y + 120;
    const before = await card.locator('h3').boundingBox();
    await stroke(timeline, ...line([box.x + 400, y], [box.x + 370, y], 20));
    await eventually(async () => assert.deepEqual(await card.locator('h3').boundingBox(), before));
    assert.equal(await selected(timeline), 'russo-japanese-war');
  });

  it('scrolls the text up and down, and changes nothing', SKIP, async () => {
    const { timeline, card, box } = await openCard();
    const x = box.x + 300;
    await stroke(timeline, ...line([x, box.y + box.height - 40], [x + 15, box.y + 100], 12));
    await eventually(async () => assert.ok(await card.evaluate((element) => element.scrollTop) > 20));
    assert.equal(await selected(timeline), 'russo-japanese-war');
    await stroke(timeline, ...line([x, box.y + 100], [x, box.y + 130], 12));
    assert.equal(await selected(timeline), 'russo-japanese-war', 'scrolled back, the card is not closed');
  });

  it('pulls a card down that lies over the plot', SKIP, async () => {
    const { timeline, box } = await openCard();
    await stroke(timeline, ...line([box.x + 300, box.y + 60], [box.x + 305, box.y + 200]));
    await eventually(async () => assert.equal(await selected(timeline), undefined));
  });

  it('does not pull down a card that stands beside the plot', SKIP, async () => {
    const { timeline, box } = await openCard({ width: 1200 });
    await stroke(timeline, ...line([box.x + 150, box.y + 60], [box.x + 155, box.y + 200]));
    assert.equal(await selected(timeline), 'russo-japanese-war');
  });

  it('selects text by a long press, and does not wipe with it', SKIP, async () => {
    const { timeline, card } = await openCard();
    const title = await card.locator('h3').boundingBox();
    const y = title.y + title.height / 2;
    await timeline.page.fingers.down([title.x + 40, y]);
    await timeline.page.waitForTimeout(700);
    for (const [x] of line([title.x + 40, y], [title.x + 160, y])) await timeline.page.fingers.move([x, y]);
    await timeline.page.fingers.up();
    assert.equal(await selected(timeline), 'russo-japanese-war');
  });
});

describe('a card that lies over the plot', () => {
  it('is in the window of a phone held sideways, where the plot goes on below that, with its event above it', SKIP, async () => {
    const height = 360;
    const page = await demo.visit('/', { viewport: { width: 640, height }, hasTouch: true });
    const timeline = new TimelinePage(page);
    await timeline.ready();
    await timeline.rest();
    const { x, y } = await timeline.boxOf('russo-japanese-war');
    assert.ok(y < height - 40, 'what is tapped is in the window');
    await page.fingers.tap([x + 6, y + 6]);
    const card = page.locator('longview-timeline longview-card');
    await card.locator('article').waitFor();
    await timeline.rest();
    const [box, mark] = [await card.boundingBox(), await timeline.boxOf('russo-japanese-war')];
    assert.ok(box.y > 0 && box.y + box.height <= height + 1, `the card is at ${box.y} to ${box.y + box.height}`);
    assert.ok(mark.y > 0 && mark.y + mark.height <= box.y, `the event is at ${mark.y}, the card begins at ${box.y}`);
  });

  it('takes the keyboard along to what a finger wipes to', SKIP, async () => {
    const timeline = await openTimeline(demo, { hasTouch: true, window: '1890/1919', viewport: { width: 700, height: 800 } });
    const mark = await timeline.boxOf('russo-japanese-war');
    await timeline.page.fingers.tap([mark.x + 6, mark.y + 6]);
    await eventually(async () => assert.match(await timeline.focused(), /^Russo-Japanese War,/));
    await timeline.rest();
    const box = await timeline.page.locator('longview-timeline longview-card').boundingBox();
    await stroke(timeline, ...line([box.x + 400, box.y + 120], [box.x + 250, box.y + 130]));
    await eventually(async () => assert.notEqual(await selected(timeline), 'russo-japanese-war'));
    await timeline.rest();
    const title = await timeline.page.locator('longview-timeline longview-card h3').textContent();
    assert.ok((await timeline.focused()).startsWith(title.trim()), `${await timeline.focused()} has the focus, the card is of ${title}`);
  });
});
