import { join } from 'node:path';
import { CAPS_MS } from './caps.mjs';
import { untilIdle } from './idle.mjs';
import { countElements, heapMb } from './memory.mjs';
import { measureMovement } from './movement.mjs';
import { openPage } from './open-page.mjs';
import { Stopped, within } from './stopped.mjs';
import { longestTaskMs, recorded, stableMs } from './trace.mjs';

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
  await measureMount(opened, count, run);
  await measureMovement(opened, run);
  await measureChanges(opened, count, run);
}

async function measureMount(opened, count, { measures }) {
  const { page, devtools, take } = opened;
  await within(opened, page.evaluate((n) => { window.subject.prepare(n); }, count), CAPS_MS.prepare, 'preparing the data');
  // The browser has drawn the empty page, and has picked up what preparing left.
  await untilIdle(devtools);

  const mounting = await within(opened, recorded(opened, () => page.evaluate(() => window.subject.mount())), CAPS_MS.mount, 'mounting');
  measures.firstPaintMs = stableMs(mounting);
  measures.longestTaskMs = longestTaskMs(mounting);
  await take('mounted');
  measures.heapMb = await heapMb(devtools);
  measures.nodes = await countElements(page);
}

async function measureChanges(opened, count, { measures }) {
  const { page, devtools, take } = opened;
  await within(opened, page.evaluate((n) => { window.subject.prepareOther(n); }, count), CAPS_MS.prepare, 'preparing the data');
  await untilIdle(devtools);
  measures.replaceMs = stableMs(await within(opened, recorded(opened, () => page.evaluate(() => window.subject.replace())), CAPS_MS.change, 'replacing the events'));
  await take('replaced');
  await page.evaluate(() => { window.subject.prepareMore(); });
  measures.appendMs = stableMs(await within(opened, recorded(opened, () => page.evaluate(() => window.subject.append())), CAPS_MS.change, 'adding 100 events'));
  await take('appended');
}
