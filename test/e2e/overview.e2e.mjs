import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { eventually, notInWebKit, openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

const length = ({ start, end }) => end - start;
const DAY_MS = 864e5;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** The overview below a timeline: where its window lies, client px, and what its thumbs say. */
async function onOverview(options = {}) {
  const timeline = await openTimeline(demo, { window: '1890/1919', reducedMotion: 'reduce', ...options });
  const { page } = timeline;
  const overview = () => page.evaluate(() => {
    const map = document.querySelector('longview-timeline').shadowRoot.querySelector('longview-minimap');
    const around = map.getBoundingClientRect();
    const [start, end] = ['.start', '.end'].map((which) => map.shadowRoot.querySelector(`.thumb${which}`));
    const middle = (thumb) => { const { left, width } = thumb.getBoundingClientRect(); return left + width / 2; };
    return {
      left: around.left, right: around.right, y: Math.round(around.top + around.height / 2), from: middle(start), to: middle(end),
      said: [start, end].map((thumb) => [thumb.getAttribute('aria-label'), thumb.getAttribute('aria-valuetext')]),
    };
  });
  const drag = async (hand, x, by) => {
    const { y } = await overview();
    await hand.down(x, y);
    for (const part of [0.25, 0.5, 0.75, 1]) await hand.move(x + by * part, y);
    await hand.up();
    await timeline.rest();
  };
  const mouse = {
    down: async (x, y) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
    },
    move: (x, y) => page.mouse.move(x, y), up: () => page.mouse.up(),
  };
  const finger = { down: (x, y) => page.fingers.down([x, y]), move: (x, y) => page.fingers.move([x, y]), up: () => page.fingers.up() };
  const focus = (which) => page.evaluate((wanted) => { document.querySelector('longview-timeline').shadowRoot.querySelector('longview-minimap').shadowRoot.querySelector(`.thumb.${wanted}`).focus(); }, which);
  return { timeline, page, overview, drag, mouse, finger, focus };
}

const HANDS = [['a mouse', 'mouse', {}], ['a finger', 'finger', { hasTouch: true }]];

for (const [name, hand, options] of HANDS) {
  describe(`${name} on the overview`, { skip: options.hasTouch ? notInWebKit('fingers') : false }, () => {
    it('drags the window through time, as long as it is', async () => {
      const { timeline, overview, drag, ...hands } = await onOverview(options);
      const before = await timeline.state();
      const { from, to } = await overview();
      await drag(hands[hand], (from + to) / 2, 80);
      const after = await timeline.state();
      const msPerPx = length(before) / (to - from);
      assert.ok(Math.abs(length(after) / length(before) - 1) < 1e-6);
      assert.ok(Math.abs((after.start - before.start) / msPerPx - 80) < 2, `${(after.start - before.start) / msPerPx} px`);
    });

    it('drags either end, and leaves the other where it is', async () => {
      const { timeline, overview, drag, ...hands } = await onOverview(options);
      const before = await timeline.state();
      const { from } = await overview();
      await drag(hands[hand], from, -60);
      const earlier = await timeline.state();
      assert.ok(Math.abs(earlier.end - before.end) < DAY_MS, 'the end stays');
      assert.ok(earlier.start < before.start - 365 * DAY_MS);
      const { to } = await overview();
      await drag(hands[hand], to, 70);
      const later = await timeline.state();
      assert.ok(Math.abs(later.start - earlier.start) < DAY_MS, 'the start stays');
      assert.ok(later.end > earlier.end + 365 * DAY_MS);
    });

    it('brings a place that is pressed to the middle', async () => {
      const { timeline, overview, drag, ...hands } = await onOverview(options);
      const before = await timeline.state();
      const { to, right } = await overview();
      const x = Math.round((to + right) / 2);
      await drag(hands[hand], x, 0);
      const after = await timeline.state();
      assert.ok(Math.abs(length(after) / length(before) - 1) < 1e-6);
      await eventually(async () => {
        const now = await overview();
        assert.ok(Math.abs((now.from + now.to) / 2 - x) < 2, `${(now.from + now.to) / 2} is ${x}`);
      });
    });
  });
}

describe('the keyboard on the overview', () => {
  it('moves one end by arrows, by more with Page Up and Page Down, and as far as there is time', async () => {
    const { timeline, page, overview, focus } = await onOverview();
    const before = await timeline.state();
    await focus('start');
    const press = async (key) => {
      await page.keyboard.press(key);
      await timeline.rest();
      return timeline.state();
    };
    const later = await press('ArrowRight');
    assert.ok(later.start > before.start && Math.abs(later.end - before.end) < DAY_MS);
    const back = await press('ArrowLeft');
    assert.ok(Math.abs(back.start - before.start) < DAY_MS);
    const farther = await press('PageDown');
    assert.ok(before.start - farther.start > 5 * (later.start - before.start));
    const first = await press('Home');
    assert.ok(first.start < Date.UTC(1860, 6), 'all of the time before');
    await focus('end');
    const last = await press('End');
    assert.ok(last.end > Date.UTC(2017, 6), 'and after');
    assert.ok(Math.abs(last.start - first.start) < DAY_MS);
    await eventually(async () => {
      const { said } = await overview();
      assert.deepEqual(said.map(([label]) => label), ['Start of the window', 'End of the window']);
      assert.match(said[0][1], /\b18[56]\d$/);
      assert.match(said[1][1], /\b20[12]\d$/);
    });
  });
});
