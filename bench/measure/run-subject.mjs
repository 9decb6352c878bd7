import { join } from 'node:path';
import { droppedPercent, frameIntervals, p95Ms } from './frames.mjs';
import { perform } from './gestures.mjs';
import { untilIdle } from './idle.mjs';
import { countElements, heapMb } from './memory.mjs';
import { openPage } from './open-page.mjs';
import { Stopped, within } from './stopped.mjs';
import { longestTaskMs, mainThreadMs, recorded, stableMs } from './trace.mjs';

/** How long each part of a run may take; after that the subject is stopped. */
export const CAPS_MS = { prepare: 120_000, mount: 60_000, gesture: 15_000, rest: 30_000, change: 60_000 };

/** Turns there, and each time back; an odd number, so that the picture at the end differs from that at the beginning. */
const TURNS = 3;
const WARM_UP = { turns: 1, capMs: 1500 };
/** Each step has a frame of its own: what it costs is not shared with the next. */
const APART_MS = 32;
/** A step for each frame of a display of 60 Hz. */
const EACH_FRAME_MS = 1000 / 60;
const MS_PER_S = 1000;

/**
 * Measures one subject with so many events, once.
 *
 * @param {string} url of the subject's page
 * @param {number} count of events
 * @param {{ pictures: string | undefined, label: string, isStill: boolean }} options a folder for pictures of what was seen, and what they
 *   are called; whether nothing is going to move
 * @returns {Promise<{ measures: object, stopped: string | undefined }>} what was measured, and why the subject is not to be run with more
 */
export async function runSubject(url, count, { pictures, label, isStill }) {
  const opened = await openPage(url);
  const run = { measures: {}, stopped: undefined };
  const take = async (name) => {
    const picture = await opened.page.screenshot(pictures === undefined ? {} : { path: join(pictures, `${label}-${name}.png`) });
    return picture.toString('base64');
  };
  try {
    await Promise.race([opened.failure, measureAll({ ...opened, take, isStill }, count, run)]);
  } catch (error) {
    const [, thrown] = /^page\.evaluate: (.*)/.exec(error.message) ?? [];
    if (!(error instanceof Stopped) && thrown === undefined) throw error;
    run.stopped = thrown === undefined ? error.message : `the page threw “${thrown}”`;
  } finally {
    await opened.close();
  }
  return run;
}

async function measureAll(opened, count, run) {
  const { page, devtools, take } = opened;
  const { measures } = run;
  await within(page.evaluate((n) => { window.subject.prepare(n); }, count), CAPS_MS.prepare, 'preparing the data');
  // The browser has drawn the empty page, and has picked up what preparing left.
  await untilIdle(devtools);

  const mounting = await within(recorded(opened, () => page.evaluate(() => window.subject.mount())), CAPS_MS.mount, 'mounting');
  measures.firstPaintMs = stableMs(mounting);
  measures.longestTaskMs = longestTaskMs(mounting);
  await take('mounted');
  measures.heapMb = await heapMb(devtools);
  measures.nodes = await countElements(page);

  await measureGestures(opened, run);

  await within(page.evaluate((n) => { window.subject.prepareOther(n); }, count), CAPS_MS.prepare, 'preparing the data');
  measures.replaceMs = stableMs(await within(recorded(opened, () => page.evaluate(() => window.subject.replace())), CAPS_MS.change, 'replacing the events'));
  await take('replaced');
  await page.evaluate(() => { window.subject.prepareMore(); });
  measures.appendMs = stableMs(await within(recorded(opened, () => page.evaluate(() => window.subject.append())), CAPS_MS.change, 'adding 100 events'));
}

/**
 * First each step apart, under the trace, for what it costs; then a step for each frame, without the trace, for how even the frames come.
 * Zooming in comes first, since a drag needs something to move to.
 */
async function measureGestures(opened, run) {
  const { page, devtools, take, isStill } = opened;
  const { measures } = run;
  const longest = CAPS_MS.gesture + CAPS_MS.rest;
  const go = async (name, options) => {
    const plan = (await page.evaluate(() => window.subject.gestures()))[name];
    return perform(devtools, plan, { turns: TURNS, direction: 1, intervalMs: APART_MS, capMs: CAPS_MS.gesture, ...options });
  };

  // There and, however far that was, back: what is measured begins at the whole span.
  const { steps } = await within(go('zoom', WARM_UP), longest, 'zooming');
  await within(go('zoom', { ...WARM_UP, capMs: longest, direction: -1, perTurn: steps }), longest, 'zooming');
  await within(untilIdle(devtools), CAPS_MS.rest, 'zooming');
  const unmoved = [];
  let before = await take('before');
  for (const [name, measure] of [['zoom', 'zoomMs'], ['pan', 'panMs']]) {
    let done;
    const recording = await within(recorded(opened, async () => { done = await go(name, {}); }), longest, name === 'zoom' ? 'zooming' : 'panning');
    const after = await take(name);
    if (after === before && !isStill) unmoved.push(name);
    else measures[measure] = mainThreadMs(recording) / done.steps;
    if (!done.isComplete) run.stopped = `${done.steps} ${done.steps === 1 ? 'step' : 'steps'} of ${name === 'zoom' ? 'zooming' : 'panning'} took more than ${CAPS_MS.gesture / MS_PER_S} s`;
    before = after;
  }

  const intervals = [];
  for (const name of ['pan', 'zoom']) {
    const noted = await within(frameIntervals(page, () => go(name, { direction: -1, intervalMs: EACH_FRAME_MS })), longest, 'drawing frames');
    if (!unmoved.includes(name)) intervals.push(...noted);
  }
  if (intervals.length > 0) {
    measures.droppedPercent = droppedPercent(intervals);
    measures.frameP95Ms = p95Ms(intervals);
  }
  if (unmoved.length > 0) measures.unmoved = unmoved;
}
