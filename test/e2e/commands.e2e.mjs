import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BROWSER, devtools, openDemo } from './harness.mjs';
import { COMMANDS, randomFrom } from './commands.mjs';
import { assertNoneLost, assertSameAwayFromEdges, look } from './steady-labels.mjs';
import { openTimeline } from './timeline-page.mjs';

/** The same each time, so that a run can be trusted; `LONGVIEW_SEED=1234` tries other commands. */
const SEED = Number(process.env.LONGVIEW_SEED ?? 20171231);
const HOW_MANY = BROWSER === 'chromium' ? 1000 : 100;
/** So many of them while everything is animated, and at twenty thousand events. */
const FURTHER = HOW_MANY / 20;

/** Whatever is drawn late is there by then. */
const SOON_MS = 5000;
const MOST_PROXIES = 200;
/** Of the commands that promise something about labels, one in so many is held to it, which takes a rest before and after. */
const ONE_IN = 3;
const LEAST_MS_PER_PX = 60_000 / 8;

let demo;
before(async () => { demo = await openDemo(); });
after(() => demo.close());

/** WebKit's driver has no fingers. */
const POSSIBLE = COMMANDS.filter(({ isByFingers }) => BROWSER !== 'webkit' || isByFingers !== true);

/** The command that a number from 0 to 1 stands for. */
function commandAt(part) {
  let left = part * POSSIBLE.reduce((sum, { often }) => sum + often, 0);
  return POSSIBLE.find(({ often }) => (left -= often) < 0);
}

/** What must hold after every command. */
function situation(page) {
  return page.evaluate(() => {
    const timeline = document.querySelector('longview-timeline');
    const { start, end } = timeline.getViewState();
    const { store, window } = timeline.insight;
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return {
      start, end, extent: { start: store.extent.start, end: store.extent.end }, widthPx: window.widthPx,
      proxies: timeline.shadowRoot.querySelectorAll('[role="gridcell"]').length,
      hasFocus: active !== null && active !== document.body,
      isClosedIn: timeline.shadowRoot.querySelector('dialog[open]') !== null || document.fullscreenElement !== null,
      isFocusShown: active === null || active.checkVisibility(),
      focus: active?.getAttribute('aria-label') ?? active?.textContent.trim().slice(0, 40) ?? '',
    };
  });
}

/** The situation as soon as it is as it should be: what was pressed may have gone, and what takes the focus in its stead is yet to be drawn. */
async function situationSoon(page, isRight) {
  const deadlineMs = performance.now() + SOON_MS;
  let found = await situation(page);
  while (!isRight(found) && performance.now() < deadlineMs) {
    await page.waitForTimeout(20);
    found = await situation(page);
  }
  return found;
}

/** Whether the timeline itself is shown, not the list or the table. */
function hasPlot(page) {
  return page.evaluate(() => document.querySelector('longview-timeline').shadowRoot.querySelector('.scroller')?.checkVisibility() === true);
}

function assertSound({ start, end, extent, widthPx, proxies, isFocusShown }, problems, told) {
  assert.deepEqual(problems, [], told);
  const reach = extent.end - extent.start;
  assert.ok(Number.isFinite(start) && start < end, `${start} to ${end} ${told}`);
  assert.ok(start >= extent.start - reach / 2 && end <= extent.end + reach / 2, `the window has left the events ${told}`);
  assert.ok((end - start) / widthPx >= LEAST_MS_PER_PX * 0.999, `the window is narrower than it can be ${told}`);
  assert.ok(proxies <= MOST_PROXIES, `${proxies} proxies ${told}`);
  assert.ok(isFocusShown, `the focus is on what cannot be seen ${told}`);
}

/** Links are not followed, nothing is printed, the browser opens no menu of its own, and a sideways wheel over what does not take it has no page to go back to. */
async function stay(page) {
  if (BROWSER === 'chromium') await (await devtools(page)).send('Page.resetNavigationHistory');
  await page.evaluate(() => {
    globalThis.print = () => undefined;
    document.addEventListener('contextmenu', (event) => { event.preventDefault(); });
    document.addEventListener('click', (event) => {
      if (event.composedPath().some((element) => element.localName === 'a')) event.preventDefault();
    });
  });
}

async function run(timeline, howMany) {
  const random = randomFrom(SEED);
  const done = [];
  await timeline.page.keyboard.press('Tab');
  await timeline.page.keyboard.press('Tab');
  for (let i = 0; i < howMany; i += 1) {
    const command = commandAt(random.next());
    const isHeld = command.steady !== undefined && random.next() < 1 / ONE_IN && await hasPlot(timeline.page);
    const earlier = isHeld ? await look(timeline) : undefined;
    const { hasFocus, focus, isClosedIn } = await situation(timeline.page);
    done.push(await command.run(timeline, random));
    const told = `after command ${i}, seed ${SEED}: ${done.slice(-6).join(' → ')}`;
    // From the ends of the page, of a modal dialog and of what fills the screen, Tab goes to the browser's own.
    const hasLeftPage = (isClosedIn && /Tab$/.test(done.at(-1))) || (focus === 'Before' && done.at(-1) === 'Shift+Tab') || (focus === 'After' && done.at(-1) === 'Tab');
    const keepsFocus = hasFocus && !command.isByPointer && !hasLeftPage;
    const now = await situationSoon(timeline.page, (found) => found.isFocusShown && (found.hasFocus || !keepsFocus));
    assertSound(now, timeline.page.problems, told);
    if (keepsFocus) assert.ok(now.hasFocus, `the focus is lost from “${focus}” ${told}`);
    if (earlier === undefined) continue;
    const later = await look(timeline);
    if (later.plot.width !== earlier.plot.width || later.plot.top !== earlier.plot.top) continue;
    if (command.steady === 'zoom') assertNoneLost(earlier, later, told);
    else assertSameAwayFromEdges(earlier, later, told);
  }
  await timeline.rest();
  assertSound(await situation(timeline.page), timeline.page.problems, `at the end, seed ${SEED}`);
}

describe(`commands at random, seed ${SEED}`, () => {
  it(`leave focus, window, proxies and labels in order, ${HOW_MANY} of them`, async () => {
    const timeline = await openTimeline(demo, { around: true, reducedMotion: 'reduce' });
    await stay(timeline.page);
    await run(timeline, HOW_MANY);
  });

  it('leave them in order while everything is animated', async () => {
    const timeline = await openTimeline(demo, { around: true });
    await stay(timeline.page);
    await run(timeline, FURTHER);
  });

  it('leave them in order at twenty thousand events', async () => {
    const timeline = await openTimeline(demo, { around: true, src: '/data/flights-2001.csv', reducedMotion: 'reduce' });
    await stay(timeline.page);
    await run(timeline, FURTHER);
  });
});
