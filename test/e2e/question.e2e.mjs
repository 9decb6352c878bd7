import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDemo } from './harness.mjs';
import { openTimeline } from './timeline-page.mjs';

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** When the king lived in the legation. */
const STAY = { start: Date.UTC(1896, 1, 11), end: Date.UTC(1897, 1, 21) };

/** Events of Japan from the dataset that were going on in the time of the stay: one of these is an answer. */
function answers(timeline) {
  return timeline.page.evaluate(({ start, end }) => {
    const { store, words } = document.querySelector('longview-timeline').insight;
    const japan = store.about.tracks.findIndex(({ id }) => id === 'japan');
    return Array.from(store.rowsOf(japan))
      .filter((row) => store.starts[row] < end && store.ends[row] > start)
      .map((row) => words.sentence(store.eventAt(row)));
  }, STAY);
}

/** What the events in the plot are called: what a screen reader finds there. */
function said(timeline) {
  return timeline.page.evaluate(() => [...document.querySelector('longview-timeline').shadowRoot.querySelectorAll('[role="gridcell"]')]
    .map((cell) => cell.getAttribute('aria-label')));
}

describe('“What happened in Japan while Kojong stayed in the Russian legation?”', () => {
  it('is answered with three actions through search: open, type, Enter', async () => {
    const timeline = await openTimeline(demo);
    const { page } = timeline;
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.keyboard.type('kojong legation');
    await page.keyboard.press('Enter');
    await timeline.rest();

    // The stay fills the view: what is in it happened meanwhile.
    const { start, end, selected } = await timeline.state();
    assert.equal(selected, 'kojong-legation');
    assert.ok(start < STAY.start && end > STAY.end && end - start < 3 * (STAY.end - STAY.start), `${new Date(start)} ${new Date(end)}`);
    assert.match(await timeline.focused(), /^Kojong takes refuge in the Russian legation/);
    const known = await answers(timeline);
    let heard = [];
    // The lanes open when the window is at rest.
    for (let looks = 0; looks < 20 && heard.length < 4; looks += 1) {
      await page.waitForTimeout(100);
      heard = (await said(timeline)).filter((name) => known.includes(name));
    }
    assert.ok(heard.length >= 4, heard.join(' | '));
    assert.ok(heard.some((name) => name.startsWith('Weber–Komura memorandum, 14 May 1896')), heard.join(' | '));
    assert.deepEqual(page.problems, []);
  });

  it('is answered with twelve key presses from the plot', async () => {
    const timeline = await openTimeline(demo);
    const { page } = timeline;
    for (let stops = 0; stops < 12 && !/, \d+ events(, \d+ in view)?$/.test(await timeline.focused()); stops += 1) await page.keyboard.press('Tab');
    let presses = 0;
    const press = async (key) => {
      presses += 1;
      await page.keyboard.press(key);
    };
    for (const key of ['/', ...'legat', 'Enter']) await press(key);
    await timeline.rest();
    assert.match(await timeline.focused(), /^Kojong takes refuge in the Russian legation/);

    const known = await answers(timeline);
    const tracks = await page.evaluate(() => document.querySelector('longview-timeline').insight.store.about.tracks.map(({ id }) => id));
    const down = tracks.indexOf('japan') - tracks.indexOf('korea');
    // Down to Japan, whose nearest event is the stay itself, since Japan is one of its actors; then on in its track.
    for (let step = 0; step < down; step += 1) await press('ArrowDown');
    await press('ArrowRight');
    await timeline.rest();
    const answer = await timeline.focused();
    assert.match(answer, /^Weber–Komura memorandum, 14 May 1896/);
    assert.ok(known.includes(answer), `${answer} is none of ${known.join(' | ')}`);
    assert.ok(presses <= 12, `${presses} presses`);
    assert.deepEqual(page.problems, []);
  });
});
