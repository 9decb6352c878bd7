import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo } from './harness.mjs';
import { TimelinePage } from './timeline-page.mjs';

/** Half past three in the morning, UTC: the last event of all, and the only one that is known to the second. */
const TEST = Date.UTC(2017, 8, 3, 3, 30);
const HISTORY = {
  id: 'everything',
  title: 'Everything',
  tracks: [{ id: 'nature', name: 'Nature' }, { id: 'people', name: 'People' }],
  kinds: [{ id: 'event', label: 'Event', shape: 'circle' }],
  events: [
    { id: 'big-bang', title: 'Big Bang', date: 'Y-13800000000', kind: 'event', actors: ['nature'] },
    { id: 'earth', title: 'The Earth forms', date: 'Y-4540000000', kind: 'event', actors: ['nature'] },
    { id: 'impact', title: 'Impact of Chicxulub', date: 'Y-66038000', kind: 'event', actors: ['nature'] },
    { id: 'writing', title: 'Writing', date: '-3299~', kind: 'event', actors: ['people'] },
    { id: 'day', title: 'A day', date: '2017-09-03', kind: 'event', actors: ['people'] },
    { id: 'test', title: 'Sixth nuclear test', date: '2017-09-03T03:30:00Z', kind: 'event', actors: ['people', 'nature'] },
  ],
};

const DAY = 86_400_000;
/** Part of the plot's width at which the test stands in the first window. */
const AT = 0.93;
/** The extent is 13.8 billion years; the first window shows a little more. */
const FIRST_MS = 14.4e9 * 365.2425 * DAY;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

async function openEverything({ scrolls = false } = {}) {
  const page = await demo.visit('/embed.html');
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Everything</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/everything.css"><script type="module" src="/dist/longview.min.js"></script></head>
    <body><longview-timeline src="/everything.json"></longview-timeline><p></p></body></html>`;
  await page.route('**/everything.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.route('**/everything.json', (route) => route.fulfill({ json: HISTORY }));
  await page.route('**/everything.css', (route) => route.fulfill({
    contentType: 'text/css', body: `body { margin: 0; overflow: ${scrolls ? 'auto' : 'hidden'} } longview-timeline { block-size: 600px } p { block-size: ${scrolls ? 3000 : 0}px; margin: 0 }`,
  }));
  await page.goto(new URL('/everything.html', demo.url).href);
  page.problems.length = 0;
  const timeline = new TimelinePage(page);
  await timeline.ready();
  await timeline.rest();
  return timeline;
}

/** Shows all of time with the test under a whole px, puts the pointer there, and tells px and instant. */
async function holdTest(timeline) {
  const { left, width, middle } = await timeline.plot();
  const x = Math.round(left + AT * width);
  const px = x - left;
  const scale = FIRST_MS / width;
  await timeline.call('setViewState', { ...await timeline.state(), start: TEST - px * scale, end: TEST + (width - px) * scale });
  await timeline.rest();
  await timeline.page.mouse.move(x, middle);
  const { start, end } = await timeline.state();
  assert.ok(Math.abs((end - start) / FIRST_MS - 1) < 1e-9, 'all of time is shown');
  // From the nearer edge: far out, instants on the other side of time are a minute apart.
  return { px, width, x, middle, held: end - (width - px) * ((end - start) / width) };
}

/** Watches the window of each frame from here on. */
async function watch(timeline) {
  await timeline.page.evaluate(() => {
    globalThis.windows = [];
    document.addEventListener('longview-view-change', ({ start, end }) => { globalThis.windows.push([start, end]); });
  });
}

/** How far from the pointer the held instant stood at most, px, in all frames and states. */
function slip(windows, { held, px, width }) {
  return Math.max(...windows.map(([start, end]) => Math.abs(((held - start) / (end - start)) * width - px)));
}

async function turn(timeline, times, deltaY) {
  const states = [];
  for (let i = 0; i < times; i += 1) {
    await timeline.page.mouse.wheel(0, deltaY);
    const { start, end } = await timeline.state();
    states.push([start, end]);
  }
  return states;
}

describe('the wheel, from the age of the universe to a day and back', () => {
  for (const [name, scrolls, deltaY, log2] of [['a greedy wheel', false, 100, Math.log2(1.25)], ['Ctrl and the wheel', true, 100, Math.log2(1.25)], ['a pinch', true, 40, 0.8]]) {
    it(`keeps the instant under the pointer within half a px, with ${name}`, async () => {
      const timeline = await openEverything({ scrolls });
      const grip = await holdTest(timeline);
      const first = await timeline.state();
      const turns = Math.ceil(Math.log2(FIRST_MS / DAY) / log2);
      if (scrolls) await timeline.page.keyboard.down('Control');
      await watch(timeline);
      const inward = await turn(timeline, turns, -deltaY);
      await timeline.rest();
      const day = await timeline.state();
      const outward = await turn(timeline, turns, deltaY);
      await timeline.rest();
      if (scrolls) await timeline.page.keyboard.up('Control');
      const last = await timeline.state();

      assert.ok(day.end - day.start <= DAY && day.end - day.start > DAY / 3, `a day: ${(day.end - day.start) / DAY}`);
      assert.ok(day.start < TEST && TEST < day.end, 'the test is in sight');
      const frames = await timeline.page.evaluate(() => globalThis.windows);
      assert.ok(frames.length > 40, `${frames.length} frames`);
      const slipped = slip([...frames, ...inward, [day.start, day.end], ...outward, [last.start, last.end]], grip);
      assert.ok(slipped <= 0.5, `${slipped} px off`);
      const pxOf = (instant) => ((instant - first.start) / (first.end - first.start)) * grip.width;
      assert.ok(Math.abs(pxOf(last.start)) <= 0.5 && Math.abs(pxOf(last.end) - grip.width) <= 0.5, `${pxOf(last.start)} and ${pxOf(last.end) - grip.width} px off`);
      // In every frame the scale changes the way the wheel turns: nothing swings back.
      const lengths = frames.map(([start, end]) => end - start);
      const closest = lengths.indexOf(Math.min(...lengths));
      lengths.forEach((length, i) => {
        if (i > 0) assert.ok(i <= closest ? length <= lengths[i - 1] * 1.000001 : length >= lengths[i - 1] * 0.999999, `frame ${i}`);
      });
      assert.deepEqual(timeline.page.problems, []);
    });
  }
});

describe('at a limit', () => {
  it('the window stands still, wherever the pointer is: a minute in 8 px', async () => {
    const timeline = await openEverything();
    const { left, width, middle } = await timeline.plot();
    await timeline.call('zoomTo', { start: TEST, end: TEST + DAY / 8 }, { animate: false });
    await timeline.rest();
    await timeline.page.mouse.move(left + 0.3 * width, middle);
    await turn(timeline, 6, -100);
    await timeline.rest();
    const limit = await timeline.state();
    assert.ok(Math.abs(((limit.end - limit.start) / width) * 8 / 60_000 - 1) < 1e-3);
    await standsStill(timeline, limit, -100);
  });

  it('the window stands still at the Big Bang, where instants are a minute apart', async () => {
    const timeline = await openEverything();
    const { left, width, middle } = await timeline.plot();
    const bang = -13.8e9 * 365.2425 * DAY;
    await timeline.call('setViewState', { ...await timeline.state(), start: bang, end: bang + 30 * DAY });
    await timeline.rest();
    await timeline.page.mouse.move(left + 0.2 * width, middle);
    await turn(timeline, 20, -100);
    await timeline.rest();
    const limit = await timeline.state();
    assert.ok(limit.end - limit.start < 10 * DAY, `${(limit.end - limit.start) / DAY} days`);
    await standsStill(timeline, limit, -100);
  });

  it('the window stands still when all is seen', async () => {
    const timeline = await openEverything();
    const { left, width, middle } = await timeline.plot();
    await timeline.page.mouse.move(left + 0.3 * width, middle);
    await turn(timeline, 8, 100);
    await timeline.rest();
    await standsStill(timeline, await timeline.state(), 100);
  });

  async function standsStill(timeline, limit, deltaY) {
    const { left, width, middle } = await timeline.plot();
    for (const part of [0.3, 0.9, 0.1]) {
      await timeline.page.mouse.move(left + part * width, middle);
      await turn(timeline, 5, deltaY);
      await timeline.rest();
      const { start, end } = await timeline.state();
      assert.deepEqual([start, end], [limit.start, limit.end]);
    }
  }
});
