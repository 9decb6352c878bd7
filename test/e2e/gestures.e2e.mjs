import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { devtools, notInWebKit, onlyInChromium, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const DECADES = '1890/1919';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

describe('the wheel', () => {
  it('zooms about the pointer in a page that does not scroll', async () => {
    const timeline = await openTimeline(demo);
    const { left, width, middle } = await timeline.plot();
    for (const part of [0.2, 0.7]) {
      const x = Math.round(left + part * width);
      await timeline.page.mouse.move(x, middle);
      const held = await timeline.instantAt(x);
      for (const notch of [-100, -100, -100, -100, 100, -100, -100, 100]) {
        await timeline.page.mouse.wheel(0, notch);
        await timeline.rest();
        assert.ok(Math.abs(await timeline.xOf(held) - x) < 0.5, `${await timeline.xOf(held) - x} px off`);
      }
      await timeline.call('fit');
      await timeline.rest();
    }
  });

  it('keeps what is under the pointer there in every frame of the zoom', async () => {
    const timeline = await openTimeline(demo);
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.6 * width);
    await timeline.page.mouse.move(x, middle);
    const held = await timeline.instantAt(x);
    await timeline.page.evaluate(() => {
      globalThis.windows = [];
      document.addEventListener('longview-view-change', ({ start, end }) => { globalThis.windows.push([start, end]); });
    });
    for (let i = 0; i < 8; i += 1) await timeline.page.mouse.wheel(0, -100);
    await timeline.rest();
    const windows = await timeline.page.evaluate(() => globalThis.windows);
    assert.ok(windows.length > 3, `${windows.length} frames`);
    for (const [start, end] of windows) assert.ok(Math.abs(left + (held - start) / (end - start) * width - x) < 0.5);
  });

  it('belongs to a page that scrolls', async () => {
    const timeline = await openTimeline(demo, { scrolls: true });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.4 * width);
    await timeline.page.mouse.move(x, middle);
    const first = await timeline.state();
    await timeline.page.mouse.wheel(0, 200);
    await timeline.rest();
    assert.deepEqual(await timeline.state(), first);
    assert.ok(await timeline.page.evaluate(() => document.scrollingElement.scrollTop) > 0);
  });

  it('zooms in a page that scrolls while Ctrl is held', { skip: notInWebKit('a wheel with Ctrl') }, async () => {
    const timeline = await openTimeline(demo, { scrolls: true });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.4 * width);
    await timeline.page.mouse.move(x, middle);
    const first = await timeline.state();
    const held = await timeline.instantAt(x);
    await timeline.page.keyboard.down('Control');
    for (let i = 0; i < 5; i += 1) await timeline.page.mouse.wheel(0, -100);
    await timeline.page.keyboard.up('Control');
    await timeline.rest();
    const { start, end } = await timeline.state();
    assert.ok(end - start < (first.end - first.start) / 2);
    assert.ok(Math.abs(await timeline.xOf(held) - x) < 0.5);
    assert.equal(await timeline.page.evaluate(() => document.scrollingElement.scrollTop), 0);
  });

  it('turned sideways pans by as many px as it says', async () => {
    const timeline = await openTimeline(demo, { window: DECADES });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.5 * width);
    await timeline.page.mouse.move(x, middle);
    const held = await timeline.instantAt(x);
    await timeline.page.mouse.wheel(120, 0);
    await timeline.rest();
    assert.ok(Math.abs(await timeline.xOf(held) - (x - 120)) < 0.5);
  });
});

describe('a drag', () => {
  it('pans by exactly the way of the hand', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, reducedMotion: 'reduce' });
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
    const held = await timeline.instantAt(x);
    await timeline.page.mouse.move(x, y);
    await timeline.page.mouse.down();
    await timeline.page.mouse.move(x + 150, y, { steps: 10 });
    await timeline.page.mouse.move(x + 97, y, { steps: 5 });
    assert.ok(Math.abs(await timeline.xOf(held) - (x + 97)) < 0.5, 'while it is held');
    await timeline.page.mouse.up();
    await timeline.rest();
    assert.ok(Math.abs(await timeline.xOf(held) - (x + 97)) < 0.5, 'when it is let go');
    assert.equal((await timeline.state()).selected, undefined);
  });

  it('takes hold again after a click and after another drag', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, reducedMotion: 'reduce' });
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
    await timeline.page.mouse.click(x, y);
    for (const way of [60, -80, 40]) {
      const held = await timeline.instantAt(x);
      await timeline.page.mouse.move(x, y);
      await timeline.page.mouse.down();
      await timeline.page.mouse.move(x + way, y, { steps: 5 });
      await timeline.page.mouse.up();
      await timeline.rest();
      assert.ok(Math.abs(await timeline.xOf(held) - (x + way)) < 0.5, `${way} px`);
    }
  });

  it('goes on beyond the plot, and ends there without a click', async () => {
    const timeline = await openTimeline(demo, { window: DECADES, scrolls: true, reducedMotion: 'reduce' });
    const { left, width, bottom } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
    await timeline.page.evaluate(() => { document.addEventListener('click', () => { globalThis.clicks = (globalThis.clicks ?? 0) + 1; }); });
    const held = await timeline.instantAt(x);
    await timeline.page.mouse.move(x, y);
    await timeline.page.mouse.down();
    await timeline.page.mouse.move(x - 80, bottom + 40, { steps: 4 });
    assert.ok(Math.abs(await timeline.xOf(held) - (x - 80)) < 0.5, 'below the plot');
    await timeline.page.mouse.move(x - 120, bottom + 60, { steps: 4 });
    await timeline.page.mouse.up();
    await timeline.rest();
    assert.ok(Math.abs(await timeline.xOf(held) - (x - 120)) < 0.5, 'when it is let go');
    const before = await timeline.state();
    await timeline.page.mouse.move(x, y, { steps: 3 });
    assert.deepEqual(await timeline.state(), before, 'afterwards');
    assert.equal(await timeline.page.evaluate(() => globalThis.clicks), undefined);
  });

  it('glides on when it is let go in motion, unless the reader wants less motion', { skip: onlyInChromium('times of input') }, async () => {
    for (const [reducedMotion, glides] of [['no-preference', true], ['reduce', false]]) {
      const timeline = await openTimeline(demo, { window: DECADES, reducedMotion });
      const { left, width } = await timeline.plot();
      const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
      const held = await timeline.instantAt(x);
      const session = await devtools(timeline.page);
      // With times of its own: a machine that is busy between the last move and the release would look like a hand that has stopped.
      const began = Date.now() / 1000 - 0.1;
      const mouse = (type, way) => session.send('Input.dispatchMouseEvent', { type, x: x + way, y, button: 'left', buttons: 1, clickCount: 1, timestamp: began + way / 2000 });
      await Promise.all([mouse('mousePressed', 0), ...[20, 40, 60, 80, 100, 120, 140, 160].map((way) => mouse('mouseMoved', way)), mouse('mouseReleased', 161)]);
      await timeline.rest();
      const ranOn = await timeline.xOf(held) - (x + 160);
      assert.ok(glides ? ranOn > 5 : Math.abs(ranOn) < 0.5, `${reducedMotion}: ${ranOn} px`);
    }
  });

  it('neither pops a label away from the edges nor moves an event to another lane', async () => {
    const timeline = await openTimeline(demo, { window: '1895/1912', reducedMotion: 'reduce' });
    const { left, width } = await timeline.plot();
    const { x, y } = await timeline.emptyPlace(left + 0.5 * width);
    const before = await timeline.labels();
    assert.ok(before.length > 5);
    const inner = ({ x: at, width: wide }, shift) => at + shift > left + 60 && at + wide + shift < left + width - 60 && at > left + 60 && at + wide < left + width - 60;
    await timeline.page.mouse.move(x, y);
    await timeline.page.mouse.down();
    for (const shift of [9, 40, 75, -30, -90]) {
      await timeline.page.mouse.move(x + shift, y, { steps: 3 });
      const now = new Map((await timeline.labels()).map((label) => [label.id, label]));
      for (const label of before.filter((one) => inner(one, shift))) {
        const moved = now.get(label.id);
        assert.ok(moved, `${label.id} has lost its label at ${shift} px`);
        assert.ok(Math.abs(moved.y - label.y) < 0.5, `${label.id} has changed its lane by ${moved.y - label.y} px`);
        assert.ok(Math.abs(moved.x - label.x - shift) < 1, `${label.id} has moved by ${moved.x - label.x} px instead of ${shift} px`);
      }
    }
    await timeline.page.mouse.up();
  });
});

describe('zooming in', () => {
  it('takes no label from an event that stays in view', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    const { left, width, middle } = await timeline.plot();
    const x = Math.round(left + 0.3 * width);
    await timeline.page.mouse.move(x, middle);
    let before = await timeline.labels();
    for (let i = 0; i < 8; i += 1) {
      await timeline.page.mouse.wheel(0, -100);
      await timeline.rest();
      const after = await timeline.labels();
      const ids = new Set(after.map(({ id }) => id));
      const { start, end } = await timeline.state();
      // An event of a track that the growth of others has pushed below the fold has no start.
      const starts = await timeline.page.evaluate((wanted) => {
        const { store, scene } = document.querySelector('longview-timeline').insight;
        const inSight = new Set(scene.groups.filter(({ trackId, y }) => trackId !== undefined && y < scene.height).map(({ trackId }) => trackId));
        return wanted.map((id) => {
          const row = store.rowOf(id);
          return inSight.has(store.about.tracks[store.homeOf(row)].id) ? store.starts[row] : undefined;
        });
      }, before.map(({ id }) => id));
      before.forEach(({ id, text }, at) => {
        if (starts[at] > start && starts[at] < end - (end - start) / 4) assert.ok(ids.has(id), `“${text}” is gone at step ${i}`);
      });
      before = after;
    }
  });
});

describe('labels', () => {
  it('never overlap, in the fonts of the page', async () => {
    const timeline = await openTimeline(demo, { reducedMotion: 'reduce' });
    for (const window of ['1860/2017', '1860/1880', '1880/1900', '1895/1912', '1904/1905', '1919/1945', '1945/1953', '1953/1991', '1991/2005', '2003/2017', '2016/2017']) {
      await timeline.call('zoomTo', window, { animate: false });
      await timeline.rest();
      const labels = await timeline.labels();
      assert.ok(labels.length > 0, window);
      labels.forEach((a, i) => {
        for (const b of labels.slice(i + 1)) {
          const overlapX = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const overlapY = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          // Boxes of text are as high as a line; lanes are closer than that, their letters are not.
          assert.ok(overlapX <= 0.5 || overlapY <= 3, `${window}: “${a.text}” and “${b.text}” overlap by ${overlapX} × ${overlapY} px`);
        }
      });
    }
  });
});
