import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { devtools, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const WAR = 'russo-japanese-war';
const length = ({ start, end }) => end - start;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline under fingers, with real touches: each a list of places. */
async function underFingers(options = {}) {
  const timeline = await openTimeline(demo, { window: '1890/1919', hasTouch: true, reducedMotion: 'reduce', ...options });
  const session = await devtools(timeline.page);
  const touch = (type, ...places) => session.send('Input.dispatchTouchEvent', { type, touchPoints: places.map(([x, y], id) => ({ x, y, id })) });
  const tap = async (...places) => {
    await touch('touchStart', ...places);
    await touch('touchEnd');
  };
  const { left, width } = await timeline.plot();
  return { timeline, touch, tap, empty: await timeline.emptyPlace(left + 0.4 * width) };
}

describe('fingers on the plot', () => {
  it('zoom in twice by a double tap on an empty place, which stays where it is', async () => {
    const { timeline, tap, empty: { x, y } } = await underFingers();
    const before = await timeline.state();
    const held = await timeline.instantAt(x);
    await tap([x, y]);
    await tap([x, y]);
    await timeline.rest();
    const after = await timeline.state();
    assert.ok(Math.abs(length(before) / length(after) - 2) < 0.001, `${length(before) / length(after)} times`);
    assert.ok(Math.abs(await timeline.xOf(held) - x) < 0.5);
  });

  it('fill the view with an event by a double tap on it', async () => {
    const { timeline, tap } = await underFingers();
    const box = await timeline.boxOf(WAR);
    const place = [box.x + 8, box.y + box.height / 2];
    await tap(place);
    await tap(place);
    await timeline.rest();
    const years = length(await timeline.state()) / (365.2425 * 864e5);
    assert.ok(years > 1.6 && years < 4, `${years} years are in view`);
  });

  it('zoom out twice by a tap with two of them', async () => {
    const { timeline, tap, empty: { x, y } } = await underFingers();
    const before = await timeline.state();
    await tap([x - 30, y], [x + 30, y]);
    await timeline.rest();
    assert.ok(Math.abs(length(await timeline.state()) / length(before) - 2) < 0.001);
  });

  it('say after half a second what they rest on, and open it when they go', async () => {
    const { timeline, touch } = await underFingers();
    const box = await timeline.boxOf(WAR);
    const clock = await timeline.stopClock();
    await touch('touchStart', [box.x + 8, box.y + box.height / 2]);
    await clock.runFor(450);
    assert.equal(await timeline.tip(), '');
    await clock.runFor(150);
    assert.match(await timeline.tip(), /Russo-Japanese War/);
    await clock.resume();
    await touch('touchEnd');
    await timeline.rest();
    assert.equal(await timeline.tip(), '');
    assert.equal((await timeline.state()).selected, WAR);
    assert.equal(await timeline.hasCard(), true);
  });

  it('say nothing when they move on', async () => {
    const { timeline, touch } = await underFingers();
    const box = await timeline.boxOf(WAR);
    const [x, y] = [box.x + 8, box.y + box.height / 2];
    await touch('touchStart', [x, y]);
    for (const way of [10, 25, 40]) await touch('touchMove', [x + way, y]);
    await timeline.page.waitForTimeout(650);
    assert.equal(await timeline.tip(), '');
    await touch('touchEnd');
    await timeline.rest();
    assert.equal((await timeline.state()).selected, undefined);
  });

  it('pinch the page from names and axis, and the timeline from the tracks', async () => {
    const { timeline } = await underFingers();
    const actions = await timeline.page.evaluate(() => {
      const { shadowRoot } = document.querySelector('longview-timeline');
      const box = shadowRoot.querySelector('.time').getBoundingClientRect();
      const at = (x, y) => {
        for (let element = shadowRoot.elementFromPoint(x, y); element; element = element.parentElement) {
          const { touchAction } = getComputedStyle(element);
          if (touchAction !== 'auto') return touchAction;
        }
        return 'auto';
      };
      return { tracks: at(box.left + 40, box.top + 60), names: at(box.left - 20, box.top + 60), axis: at(box.left + 40, box.top - 8) };
    });
    assert.deepEqual(actions, { tracks: 'pan-y', names: 'manipulation', axis: 'manipulation' });
  });

  it('run on after they have let go in motion, until another touches', async () => {
    const { timeline, empty: { x, y } } = await underFingers({ reducedMotion: 'no-preference' });
    const held = await timeline.instantAt(x);
    const session = await devtools(timeline.page);
    // With times of its own: a machine that is busy between the last move and the end would look like a finger that has stopped.
    const began = Date.now() / 1000 - 0.1;
    const touch = (type, way, touchPoints) => session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: began + way / 2000 });
    const ways = [0, 25, 60, 100, 140];
    await Promise.all([...ways.map((way) => touch(way === 0 ? 'touchStart' : 'touchMove', way, [{ x: x + way, y, id: 0 }])), touch('touchEnd', 141, [])]);
    await timeline.rest();
    assert.ok(await timeline.xOf(held) - (x + 140) > 3, `${await timeline.xOf(held) - (x + 140)} px`);
  });
});
