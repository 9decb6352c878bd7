import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline that is twice as high as the window of the browser. */
async function openTall(options) {
  const timeline = await openTimeline(demo, { scrolls: true, window: '1890/1919', ...options });
  await timeline.page.addStyleTag({ content: 'longview-timeline { block-size: 200vh !important }' });
  await timeline.rest();
  return timeline;
}

const axis = ({ page }) => page.locator('longview-timeline .sticky-axis canvas');
/** Scrolls the page so far below the top of the timeline, px. */
const scrollTo = async (timeline, px) => {
  await timeline.page.evaluate((below) => {
    globalThis.scrollTo(0, document.querySelector('longview-timeline').getBoundingClientRect().top + globalThis.scrollY + below);
  }, px);
  await timeline.rest();
};
/** The picture of the sticking axis. */
const pixels = (timeline) => axis(timeline).evaluate((canvas) => canvas.toDataURL());

describe('the axis of a timeline that is taller than the window', () => {
  it('stays at the edge of the window while the page scrolls past, and goes with the timeline', async () => {
    const timeline = await openTall();
    assert.equal(await axis(timeline).count(), 0, 'at first it is where it is drawn');
    await scrollTo(timeline, 500);
    await axis(timeline).waitFor();
    const box = await axis(timeline).boundingBox();
    assert.equal(box.y, 0);
    assert.ok(box.height > 30 && box.height < 90, `${box.height} px`);
    const plot = await timeline.plot();
    assert.ok(Math.abs(box.x + box.width - (plot.left + plot.width)) < 1.5, 'as wide as the picture');
    await scrollTo(timeline, 0);
    await timeline.page.waitForFunction(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.sticky-axis') === null);
  });

  it('follows the window', async () => {
    const timeline = await openTall();
    await scrollTo(timeline, 500);
    await axis(timeline).waitFor();
    const before = await pixels(timeline);
    await timeline.call('panBy', 0.3);
    await timeline.rest();
    assert.notEqual(await pixels(timeline), before);
  });

  it('is not there in the list', async () => {
    const timeline = await openTall();
    await scrollTo(timeline, 500);
    await axis(timeline).waitFor();
    await timeline.call('switchView', 'list');
    await axis(timeline).waitFor({ state: 'hidden' });
  });

  it('stays below a header of the page', async () => {
    const timeline = await openTall();
    await timeline.page.addStyleTag({ content: 'longview-timeline { --longview-sticky-top: 48px }' });
    await scrollTo(timeline, 500);
    await axis(timeline).waitFor();
    assert.equal((await axis(timeline).boundingBox()).y, 48);
  });
});
