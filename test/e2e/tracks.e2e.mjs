import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, notInWebKit, onlyInChromium, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** A timeline whose controls of tracks are there. */
async function openTracks(options) {
  const timeline = await openTimeline(demo, { reducedMotion: 'reduce', ...options });
  const plot = await timeline.plot();
  await timeline.page.mouse.move(plot.left + 200, plot.middle);
  await eventually(async () => assert.ok(await timeline.find('.head-menu')));
  // Lanes open when the window has been at rest for a while.
  await timeline.settle();
  return timeline;
}

/** The tracks from the top, each with its box, client px. */
function heads({ page }) {
  return page.evaluate(() => [...document.querySelector('longview-timeline').shadowRoot.querySelectorAll('[role="rowheader"]')].map((head) => {
    const { x, y, width, height } = head.getBoundingClientRect();
    return { name: head.textContent, x, y, width, height };
  }));
}

const names = async (timeline) => (await heads(timeline)).map(({ name }) => name);
const head = async (timeline, name) => (await heads(timeline)).find((each) => each.name === name);
const settings = ({ page }) => page.evaluate(() => document.querySelector('longview-timeline').trackSettings);
const said = ({ page }) => page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.live').textContent);

/** Presses what is seen of a name, with a mouse or a finger: an entry of an open menu, or a button. */
async function press(timeline, selector, name, hand = 'mouse') {
  const { x, y, width, height } = await eventually(async () => {
    const box = await timeline.find(selector, name);
    assert.ok(box && box.width > 0, `${name} is not seen`);
    return box;
  });
  const place = [Math.round(x + width / 2), Math.round(y + height / 2)];
  if (hand === 'mouse') {
    await timeline.page.mouse.click(...place);
  } else {
    await timeline.page.fingers.down(place);
    await timeline.page.fingers.up();
  }
}

const choose = (timeline, name, hand) => press(timeline, '[role="menuitem"]', name, hand);
const focusHead = (timeline) => timeline.page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.querySelector('[role="rowheader"]').focus(); });

describe('a mouse', () => {
  it('drags a track to another place, and keeps its labels in their lanes', async () => {
    const timeline = await openTracks();
    const labels = async () => new Map((await timeline.labels()).map(({ id, x }) => [id, Math.round(x)]));
    const before = await labels();
    const [japan, russia] = [await head(timeline, 'Japan'), await head(timeline, 'Russia')];
    const { mouse } = timeline.page;
    const state = await timeline.state();
    await mouse.move(japan.x + 60, japan.y + 20);
    await mouse.down();
    await mouse.move(japan.x + 60, japan.y + 5, { steps: 3 });
    await mouse.move(russia.x + 60, russia.y + 6, { steps: 5 });
    assert.ok((await timeline.find('.drop-line')).width > 0);
    await mouse.up();
    await timeline.rest();
    assert.deepEqual((await names(timeline)).slice(0, 3), ['Japan', 'Russia', 'Korea (to 1948)']);
    assert.equal(await said(timeline), 'Japan, now 1 of 10');
    assert.deepEqual(await labels(), before);
    assert.deepEqual({ ...await timeline.state(), tracks: undefined }, { ...state, tracks: undefined });
    assert.deepEqual(timeline.page.problems, []);
  });

  it('gives up a drag with Escape', async () => {
    const timeline = await openTracks();
    const before = await names(timeline);
    const [japan, russia] = [await head(timeline, 'Japan'), await head(timeline, 'Russia')];
    const { mouse, keyboard } = timeline.page;
    await mouse.move(japan.x + 60, japan.y + 20);
    await mouse.down();
    await mouse.move(russia.x + 60, russia.y + 6, { steps: 6 });
    await keyboard.press('Escape');
    assert.equal(await timeline.find('.drop-line'), null);
    await mouse.up();
    await timeline.rest();
    assert.deepEqual(await names(timeline), before);
  });

  it('drags the lower edge of a head to another height, lane by lane', async () => {
    const timeline = await openTracks();
    const korea = await head(timeline, 'Korea (to 1948)');
    const { mouse } = timeline.page;
    await mouse.move(korea.x + 60, korea.y + korea.height - 3);
    await mouse.down();
    await mouse.move(korea.x + 60, korea.y + korea.height + 5, { steps: 3 });
    // As long as the hand holds it, no track opens a lane by itself.
    await timeline.rest();
    const { y } = await head(timeline, 'Korea (to 1948)');
    await mouse.move(korea.x + 60, y + 36 + 4 * 20 + 3, { steps: 6 });
    await mouse.up();
    await timeline.rest();
    assert.deepEqual(await settings(timeline), { heights: { korea: 4 } });
    assert.equal((await head(timeline, 'Korea (to 1948)')).height, 36 + 4 * 20);
  });

  it('opens the menu of a track: it collapses to a strip, is hidden, and brought back', async () => {
    const timeline = await openTracks();
    const china = await head(timeline, 'China');
    await timeline.page.mouse.move(china.x + 60, china.y + 20);
    await press(timeline, '.head-menu', 'China, options');
    await choose(timeline, 'Collapse');
    await timeline.rest();
    assert.equal((await head(timeline, 'China')).height, 28);
    await press(timeline, '.head-menu', 'China, options');
    await choose(timeline, 'Hide');
    await timeline.rest();
    assert.ok(!(await names(timeline)).includes('China'));
    assert.equal(await said(timeline), 'China: hidden');
    await press(timeline, '.hidden-tracks', '1 track hidden');
    await choose(timeline, 'Show China');
    await timeline.rest();
    assert.deepEqual(await settings(timeline), { collapsed: ['china'] });
    assert.match(await timeline.focused(), /^China/);
  });

  it('pins a track on top by its menu, where it stays while the others scroll', { skip: notInWebKit('a window so low') }, async () => {
    const timeline = await openTracks({ viewport: { width: 1280, height: 440 } });
    const china = await head(timeline, 'China');
    await timeline.page.mouse.move(china.x + 60, china.y + 20);
    await press(timeline, '.head-menu', 'China, options');
    await choose(timeline, 'Pin on top');
    await timeline.rest();
    assert.equal((await names(timeline))[0], 'China');
    const { y } = await head(timeline, 'China');
    await timeline.page.evaluate(() => { document.querySelector('longview-timeline').shadowRoot.querySelector('.scroller').scrollTop = 160; });
    await timeline.rest();
    assert.equal((await head(timeline, 'China')).y, y);
    assert.deepEqual((await settings(timeline)).pinned, ['china']);
  });

  it('drags the edge of the names, and keeps the window', async () => {
    const timeline = await openTracks();
    const edge = await timeline.find('.names-edge');
    const { start, end } = await timeline.state();
    const { mouse } = timeline.page;
    await mouse.move(edge.x + 16, edge.y + 200);
    await mouse.down();
    await mouse.move(edge.x + 16 + 52, edge.y + 200, { steps: 4 });
    await mouse.up();
    await timeline.rest();
    assert.deepEqual(await settings(timeline), { namesPx: 240 });
    const state = await timeline.state();
    assert.ok(state.start <= start && state.end >= end);
  });
});

describe('a finger', () => {
  it('rests on a head, and then drags it', { skip: onlyInChromium('fingers that scroll') }, async () => {
    const timeline = await openTracks({ hasTouch: true });
    const [japan, russia] = [await head(timeline, 'Japan'), await head(timeline, 'Russia')];
    const { fingers } = timeline.page;
    await fingers.down([japan.x + 60, japan.y + 20]);
    await timeline.page.waitForTimeout(450);
    for (const y of [japan.y, japan.y - 60, russia.y + 40, russia.y + 5]) {
      await fingers.move([japan.x + 60, y]);
      await timeline.page.waitForTimeout(30);
    }
    await fingers.up();
    await timeline.rest();
    assert.equal((await names(timeline))[0], 'Japan');
  });

  it('finds heads that are no smaller than it, where they stand in their tracks', { skip: notInWebKit('fingers') }, async () => {
    const timeline = await openTracks({ hasTouch: true, viewport: { width: 700, height: 800 } });
    const small = (await heads(timeline)).filter(({ width, height }) => width < 24 || height < 24);
    assert.deepEqual(small, []);
  });

  it('opens the menu of a track, pins it on top and collapses it', { skip: notInWebKit('fingers') }, async () => {
    const timeline = await openTracks({ hasTouch: true, viewport: { width: 1280, height: 420 } });
    await press(timeline, '.head-menu', 'Korea (to 1948), options', 'finger');
    await choose(timeline, 'Pin on top', 'finger');
    await timeline.rest();
    assert.equal((await names(timeline))[0], 'Korea (to 1948)');
    assert.equal(await said(timeline), 'Korea (to 1948): pinned on top');
    await press(timeline, '.head-menu', 'Korea (to 1948), options', 'finger');
    await choose(timeline, 'Collapse', 'finger');
    await timeline.rest();
    assert.deepEqual(await settings(timeline), { pinned: ['korea'], collapsed: ['korea'] });
  });

  it('that does not rest scrolls, and moves no track', { skip: onlyInChromium('fingers that scroll') }, async () => {
    const timeline = await openTracks({ hasTouch: true });
    const before = await names(timeline);
    const japan = await head(timeline, 'Japan');
    const { fingers } = timeline.page;
    await fingers.down([japan.x + 60, japan.y + 20]);
    for (const y of [japan.y, japan.y - 60, japan.y - 200]) await fingers.move([japan.x + 60, y]);
    await fingers.up();
    await timeline.rest();
    assert.deepEqual(await names(timeline), before);
  });
});

describe('columns', () => {
  for (const [direction, before, after] of [['ltr', 'Move left', 'Move right'], ['rtl', 'Move right', 'Move left']]) {
    it(`are moved by their menu to the side that it says, in a page from ${direction === 'ltr' ? 'left to right' : 'right to left'}`, async () => {
      const timeline = await openTracks();
      await timeline.page.evaluate(async (dir) => {
        const element = document.querySelector('longview-timeline');
        element.dir = dir;
        element.orientation = 'vertical';
        await element.updateComplete;
        await element.ready;
      }, direction);
      await timeline.rest();
      await press(timeline, '.head-menu', 'Korea (to 1948), options');
      await eventually(async () => assert.ok(await timeline.find('[role="menuitem"]', after)));
      for (const name of ['Move up', 'Move down', 'Pin on top', 'More lanes', 'Automatic height']) assert.equal(await timeline.find('[role="menuitem"]', name), null, name);
      assert.ok(await timeline.find('[role="menuitem"]', 'Wider'));
      const [korea, russia] = [await head(timeline, 'Korea (to 1948)'), await head(timeline, 'Russia')];
      assert.equal(korea.x < russia.x, direction === 'rtl');
      await choose(timeline, before);
      await timeline.rest();
      const moved = await head(timeline, 'Korea (to 1948)');
      assert.equal(moved.x < korea.x, before === 'Move left');
      assert.equal(await said(timeline), 'Korea (to 1948), now 1 of 10');
    });
  }
});

describe('keys', () => {
  it('move a track, and the focus stays on it', async () => {
    const timeline = await openTracks();
    const { keyboard } = timeline.page;
    await focusHead(timeline);
    await keyboard.press('Alt+ArrowDown');
    await eventually(async () => assert.deepEqual((await names(timeline)).slice(0, 2), ['Korea (to 1948)', 'Russia']));
    await timeline.rest();
    assert.match(await timeline.focused(), /^Russia/);
    assert.equal(await said(timeline), 'Russia, now 2 of 10');
    await keyboard.press('ArrowUp');
    await timeline.rest();
    assert.match(await timeline.focused(), /^Korea/);
  });

  it('open the menu, and hide the track that has the focus: it goes to the one that comes there', async () => {
    const timeline = await openTracks();
    const { keyboard } = timeline.page;
    await focusHead(timeline);
    await keyboard.press('ArrowDown');
    await timeline.rest();
    await keyboard.press('Enter');
    await keyboard.press('h');
    await keyboard.press('Enter');
    await timeline.rest();
    assert.deepEqual(await settings(timeline), { hidden: ['korea'] });
    assert.match(await timeline.focused(), /^North Korea/);
  });

  it('leave the menu with Escape, back on the track', async () => {
    const timeline = await openTracks();
    const { keyboard } = timeline.page;
    await focusHead(timeline);
    await keyboard.press('Enter');
    await eventually(async () => assert.ok(await timeline.find('[role="menuitem"]', 'Move up')));
    await keyboard.press('Escape');
    assert.match(await timeline.focused(), /^Russia/);
    assert.deepEqual(await settings(timeline), {});
  });

  it('go past events all of whose tracks are hidden', async () => {
    const timeline = await openTracks();
    await timeline.page.evaluate(() => { document.querySelector('longview-timeline').trackSettings = { hidden: ['russia', 'china', 'japan'] }; });
    await timeline.rest();
    const seen = await timeline.page.evaluate(async () => {
      const timeline = document.querySelector('longview-timeline');
      const { store } = timeline.insight;
      const shown = new Set(timeline.insight.tracks.rows.map(({ track }) => track));
      const found = [];
      for (let i = 0; i < 30; i += 1) {
        timeline.next();
        await timeline.updateComplete;
        found.push([...store.actorsOf(store.rowOf(timeline.selected))].some((track) => shown.has(track)));
      }
      return found;
    });
    assert.deepEqual(new Set(seen), new Set([true]));
  });
});

describe('nested tracks', () => {
  const NESTED = {
    id: 'nested', title: 'Nested', kinds: [], sources: [],
    tracks: [{ id: 'korea', name: 'Korea' }, { id: 'north', name: 'North', parent: 'korea' }, { id: 'south', name: 'South', parent: 'korea' }, { id: 'japan', name: 'Japan' }],
    events: [
      { id: 'a', title: 'Joint statement', kind: 'x', date: '1972', actors: ['north', 'south'], citations: [] },
      { id: 'b', title: 'Founding', kind: 'x', date: '1948', actors: ['north'], citations: [] },
      { id: 'c', title: 'Treaty', kind: 'x', date: '1965', actors: ['japan', 'south'], citations: [] },
    ],
  };
  const rows = ({ page }) => page.evaluate(() => [...document.querySelector('longview-timeline').shadowRoot.querySelectorAll('[role="row"]')].map((row) => (
    `${row.getAttribute('aria-level')} ${row.querySelector('[role="rowheader"]').getAttribute('aria-label').split(',').slice(0, 2).join()} ${row.getAttribute('aria-expanded') ?? ''}`.trim()
  )));

  it('are opened and closed by the arrow keys, and a closed group counts each event once', async () => {
    const timeline = await openTracks();
    await timeline.page.evaluate(async (data) => {
      const element = document.querySelector('longview-timeline');
      element.data = data;
      await element.ready;
    }, NESTED);
    await timeline.rest();
    assert.deepEqual(await rows(timeline), ['1 Korea, 0 events true', '2 North, 2 events', '2 South, 2 events', '1 Japan, 1 event']);
    const { keyboard } = timeline.page;
    await focusHead(timeline);
    await keyboard.press('ArrowLeft');
    await timeline.rest();
    assert.deepEqual(await rows(timeline), ['1 Korea, 3 events false', '1 Japan, 1 event']);
    assert.equal(await said(timeline), 'Korea: closed');
    await keyboard.press('ArrowRight');
    await timeline.rest();
    assert.equal((await rows(timeline)).length, 4);
    assert.match(await timeline.focused(), /^Korea/);
  });

  for (const [hand, options] of [['a click', {}], ['a tap', { hasTouch: true }]]) {
    it(`are closed and opened by ${hand} on their sign`, { skip: options.hasTouch ? notInWebKit('fingers') : false }, async () => {
      const timeline = await openTracks(options);
      const { page } = timeline;
      await page.evaluate(async (data) => {
        const element = document.querySelector('longview-timeline');
        element.data = data;
        await element.ready;
      }, NESTED);
      await timeline.rest();
      const press = async () => {
        const { x, y } = await head(timeline, 'Korea');
        const place = [Math.round(x + 19), Math.round(y + 15)];
        if (options.hasTouch) {
          await page.fingers.down(place);
          await page.fingers.up();
        } else {
          await page.mouse.click(...place);
        }
        await timeline.rest();
      };
      await press();
      await eventually(async () => assert.deepEqual(await rows(timeline), ['1 Korea, 3 events false', '1 Japan, 1 event']));
      await press();
      await eventually(async () => assert.equal((await rows(timeline)).length, 4));
    });
  }
});
