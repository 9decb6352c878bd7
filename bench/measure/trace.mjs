import { untilIdle } from './idle.mjs';

const CATEGORIES = ['viz', 'blink.user_timing', 'disabled-by-default-devtools.timeline'];
const MARK = 'bench-begins';
const MICROSECONDS_PER_MS = 1000;

/**
 * Records what the page's main thread does and when its picture changes, from the beginning of an action until the page is idle.
 *
 * @param {{ browser: import('playwright-core').Browser, page: import('playwright-core').Page, devtools: import('playwright-core').CDPSession }} opened
 * @param {() => Promise<void>} action
 * @returns {Promise<{ tasks: readonly { startMs: number, cpuMs: number }[], changesMs: readonly number[] }>} times from the
 *   beginning: each task of the main thread with its processor time, which other work on the machine does not lengthen; and when
 *   the browser drew a picture of the page that differed from the one before
 */
export async function recorded({ browser, page, devtools }, action) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const chromeHeightPx = await page.evaluate((mark) => {
    performance.mark(mark);
    return window.outerHeight - window.innerHeight;
  }, MARK);
  await action();
  await untilIdle(devtools);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return readTrace(traceEvents, chromeHeightPx);
}

/** The sum of processor time that the main thread used, in milliseconds. */
export function mainThreadMs({ tasks }) {
  return tasks.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

/** When the picture changed for the last time, in milliseconds; 0 if it never did. */
export function stableMs({ changesMs }) {
  return Math.max(0, ...changesMs.slice(-1));
}

/** The longest task that began before the picture was stable, in milliseconds of processor time. */
export function longestTaskMs(recording) {
  const stable = stableMs(recording);
  return recording.tasks.reduce((longest, { startMs, cpuMs }) => (startMs <= stable ? Math.max(longest, cpuMs) : longest), 0);
}

function readTrace(events, chromeHeightPx) {
  const { pid, tid, ts: begin } = events.find(({ name }) => name === MARK) ?? {};
  if (begin === undefined) throw new Error('the trace does not have the mark of the beginning');
  const sinceBegin = (ts) => (ts - begin) / MICROSECONDS_PER_MS;

  const tasks = events
    .filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask' && event.ph === 'X' && event.ts >= begin)
    .map(({ ts, dur, tdur = dur }) => ({ startMs: sinceBegin(ts), cpuMs: tdur / MICROSECONDS_PER_MS }));
  const changesMs = events
    .filter(({ name, ts, args }) => name === 'DirectRenderer::DrawFrame ProcessForOverlays' && ts >= begin && isInPage(args, chromeHeightPx))
    .map(({ ts, dur = 0 }) => sinceBegin(ts + dur))
    .sort((a, b) => a - b);
  return { tasks, changesMs };
}

/** Whether what was drawn anew reaches below the browser's own bars, where a tab's icon turns while the page is busy. */
function isInPage({ root_damage_rect: rect }, chromeHeightPx) {
  const [, y, height] = /,(-?\d+) \d+x(\d+)/.exec(rect ?? '')?.map(Number) ?? [];
  return height > 0 && y + height > chromeHeightPx;
}
