import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** How many px of the canvas over the picture are painted. */
const painted = (timeline) => timeline.page.evaluate(() => {
  const canvas = document.querySelector('longview-timeline').shadowRoot.querySelector('canvas.overlay');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 3; at < data.length; at += 4) if (data[at] > 0) count += 1;
  return count;
});

/** A place on a link where no event can be hit, client px. */
async function placeOnLink(page) {
  const found = await page.evaluate(() => {
    const timeline = document.querySelector('longview-timeline');
    const holder = document.createElement('div');
    holder.innerHTML = timeline.toSvg();
    holder.style.cssText = 'position: fixed; inset: 0; visibility: hidden';
    document.body.append(holder);
    const plot = timeline.shadowRoot.querySelector('[part~="plot"]').getBoundingClientRect();
    const places = [...holder.querySelectorAll('path[class^="link-"]')].filter((path) => !/halo|head|leaving/.test(path.getAttribute('class'))).flatMap((path) => {
      const length = path.getTotalLength();
      return [0.3, 0.4, 0.5, 0.6, 0.7].map((part) => path.getPointAtLength(part * length).matrixTransform(path.getCTM()));
    });
    holder.remove();
    const isFree = (x, y) => [-8, 0, 8].every((dx) => [-8, 0, 8].every((dy) => timeline.eventAt(x + dx, y + dy) === null));
    return places.map(({ x, y }) => ({ x: plot.x + x, y: plot.y + y })).find(({ x, y }) => y > plot.y + 60 && y < plot.bottom - 10 && isFree(x, y));
  });
  assert.ok(found, 'no link is free');
  return found;
}

describe('relations', () => {
  it('are walked along by keys alone, each said in words', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    await timeline.call('focusEvent', 'russo-japanese-war');
    const from = await timeline.focused();
    assert.match(from, /^Russo-Japanese War/);
    await timeline.page.keyboard.press('r');
    await timeline.page.waitForFunction(() => /\. 1 of \d+$/.test(document.querySelector('longview-timeline').shadowRoot.querySelector('[role="status"]').textContent));
    assert.ok(await painted(timeline) > 1000, 'the relations are drawn');
    await timeline.page.keyboard.press('r');
    const said = await timeline.page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('[role="status"]').textContent);
    assert.match(said, /^[a-z ]+: .+, .*\d{4}.*\. 2 of \d+$/);
    await timeline.page.keyboard.press('Enter');
    await timeline.rest();
    const title = said.slice(said.indexOf(': ') + 2).split(',')[0];
    assert.ok((await timeline.focused()).startsWith(title), `${await timeline.focused()} is ${title}`);
    await timeline.page.keyboard.press('Backspace');
    await timeline.rest();
    assert.equal(await timeline.focused(), from);
    assert.deepEqual(timeline.page.problems, []);
  });

  it('are drawn by a button, and all of them by another', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1912' });
    await timeline.call('select', 'russo-japanese-war');
    await timeline.rest();
    const before = await painted(timeline);
    await timeline.page.getByRole('button', { name: 'Links', exact: true }).click();
    const some = await eventually(async () => {
      const now = await painted(timeline);
      assert.ok(now > before + 1000, `${now} px are painted, and were ${before} before`);
      return now;
    });
    await timeline.page.getByRole('button', { name: 'All links' }).click();
    await eventually(async () => assert.ok(await painted(timeline) > some + 1000));
    assert.deepEqual(timeline.page.problems, []);
  });

  it('are told under the pointer, with both of their events ringed', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1912', reducedMotion: 'reduce' });
    const { page } = timeline;
    await timeline.call('select', 'russo-japanese-war');
    await timeline.rest();
    await page.getByRole('button', { name: 'Links', exact: true }).click();
    const rings = () => page.evaluate(() => document.querySelector('longview-timeline').toSvg().split('class="link-end"').length - 1);
    const place = await eventually(() => placeOnLink(page));
    assert.equal(await rings(), 0);
    await page.mouse.move(place.x + 1, place.y);
    await page.mouse.move(place.x, place.y);
    await eventually(async () => assert.ok(await rings() > 0));
    await eventually(async () => assert.match(await timeline.tip(), /^Russo-Japanese War.*: .+\d{4}/s));
    // What is under the pointer goes with the picture.
    await page.keyboard.press('Escape');
    await eventually(async () => assert.equal(await timeline.tip(), ''));
    const { left, width } = await timeline.plot();
    const empty = await timeline.emptyPlace(left + 0.1 * width);
    await page.mouse.move(empty.x, empty.y);
    await eventually(async () => assert.equal(await rings(), 0));
    assert.deepEqual(page.problems, []);
  });

  it('are told of events that nobody is at, where all of them are drawn', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1912', reducedMotion: 'reduce' });
    const { page } = timeline;
    await page.evaluate(() => { document.querySelector('longview-timeline').relations = 'all'; });
    await timeline.rest();
    const rings = () => page.evaluate(() => document.querySelector('longview-timeline').toSvg().split('class="link-end"').length - 1);
    assert.equal((await timeline.state()).selected, undefined);
    const place = await eventually(() => placeOnLink(page));
    await page.mouse.move(place.x + 1, place.y);
    await page.mouse.move(place.x, place.y);
    await eventually(async () => assert.ok(await rings() > 0));
    await eventually(async () => assert.match(await timeline.tip(), /: .+\d{4}/s));
    assert.deepEqual(page.problems, []);
  });

  it('can be followed by a press in the card', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1912' });
    await timeline.call('select', 'russo-japanese-war');
    await timeline.page.getByRole('button', { name: 'Treaty of Portsmouth' }).first().click();
    await timeline.rest();
    assert.match((await timeline.state()).selected, /portsmouth/);
  });
});
