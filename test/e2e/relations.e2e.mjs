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

  it('can be followed by a press in the card', async () => {
    const timeline = await openTimeline(demo, { window: '1890/1912' });
    await timeline.call('select', 'russo-japanese-war');
    await timeline.page.getByRole('button', { name: 'Treaty of Portsmouth' }).first().click();
    await timeline.rest();
    assert.match((await timeline.state()).selected, /portsmouth/);
  });
});
