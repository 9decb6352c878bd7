import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { buildDemoIfStale } from '../scripts/build.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/find-chromium.mjs';
import { serve } from '../scripts/serve.mjs';
import { frameCosts, quantile } from './main-thread.mjs';

const VIEWPORT = { width: 1280, height: 800 };
const RUNS_TO_LOAD = 5;
const LONGEST_LOAD_MS = 20_000;
/** A page that looks the same for so long is taken to be stable. */
const QUIET_MS = 500;
const STEPS = 120;
const STEPS_PER_TURN = 20;
const STEP_INTERVAL_MS = 32;
const WHEEL_DELTA_PX = 30;
const DRAG_STEP_PX = 12;
const CONTROL_KEY = 2;
const FRAME_MS = 1000 / 60;

/**
 * Measures a page of the demo, with its real events, as a reader meets it: how soon it stands still, and what a frame costs.
 *
 * @param {string} path the first page, where none is named
 */
export async function bench(path = '') {
  process.chdir(new URL('..', import.meta.url).pathname);
  await buildDemoIfStale();
  const server = await serve({ port: 0 });
  const url = new URL(path, server.url).href;
  const { path: executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: CHROMIUM_FLAGS });
  try {
    const loads = [];
    for (let run = 0; run < RUNS_TO_LOAD; run += 1) loads.push(await timeToStablePaint(browser, url));
    console.log(`script loaded → first stable paint: median ${ms(quantile(loads, 0.5))} of ${loads.map(ms).join(', ')}`);

    const { page, box } = await openTimeline(browser, url);
    const devtools = await page.context().newCDPSession(page);
    console.log('main thread per frame:');
    for (const [name, gesture] of [['zoom', zoomInAndOut], ['pan', dragToAndFro]]) {
      const before = await viewChanges(page);
      const costs = await frameCosts(browser, page, () => gesture(devtools, box));
      const changes = (await viewChanges(page)) - before;
      if (changes < STEPS / 2) throw new Error(`${STEPS} steps of ${name} changed the view only ${changes} times`);
      console.log(`  ${name.padEnd(4)} ${describeCosts(costs)}; ${STEPS} steps, ${changes} view changes`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * From the end of the script's download to the frame that shows the last change of the picture, in milliseconds.
 *
 * What is watched are the canvases' own repaints: watching the screen instead, by pictures of it, takes more time than
 * there is to measure.
 */
async function timeToStablePaint(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await noteEvents(page);
  await page.addInitScript(() => {
    const { CanvasRenderingContext2D: Context, ShadowRoot } = window;
    const { clearRect } = Context.prototype;
    Context.prototype.clearRect = function clear(...area) {
      if (this.canvas.getRootNode() instanceof ShadowRoot) requestAnimationFrame(() => (window.longviewPaintedMs = performance.now()));
      clearRect.apply(this, area);
    };
  });
  await page.goto(url);
  await page.waitForFunction(() => window.longviewLoadedMs !== undefined, undefined, { timeout: LONGEST_LOAD_MS });
  await page.waitForFunction((quietMs) => performance.now() - window.longviewPaintedMs > quietMs, QUIET_MS, { timeout: LONGEST_LOAD_MS });
  const elapsedMs = await page.evaluate(() => {
    const script = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/longview.min.js'));
    return Math.max(window.longviewPaintedMs, window.longviewLoadedMs) - script.responseEnd;
  });
  await context.close();
  return elapsedMs;
}

async function openTimeline(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await noteEvents(page);
  await page.goto(url);
  await page.waitForFunction(() => window.longviewLoadedMs !== undefined, undefined, { timeout: LONGEST_LOAD_MS });
  const timeline = page.locator('longview-timeline').first();
  await timeline.scrollIntoViewIfNeeded();
  await wait(QUIET_MS);
  return { page, box: await timeline.boundingBox() };
}

/** Has the page remember when its timeline was loaded, and count the changes of its view. */
function noteEvents(page) {
  return page.addInitScript(() => {
    window.longviewViewChanges = 0;
    window.addEventListener('longview-load', () => (window.longviewLoadedMs ??= performance.now()));
    window.addEventListener('longview-view-change', () => (window.longviewViewChanges += 1));
  });
}

function viewChanges(page) {
  return page.evaluate(() => window.longviewViewChanges);
}

/** Real wheel input with Control held, at two thirds of the width: in and out in turn, to end where it began. */
async function zoomInAndOut(devtools, box) {
  const x = box.x + (box.width * 2) / 3;
  const y = middleOf(box);
  for (let step = 0; step < STEPS; step += 1) {
    const isInward = Math.floor(step / STEPS_PER_TURN) % 2 === 0;
    await devtools.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel', x, y, deltaX: 0, deltaY: isInward ? -WHEEL_DELTA_PX : WHEEL_DELTA_PX, modifiers: CONTROL_KEY,
    });
    await wait(STEP_INTERVAL_MS);
  }
  await wait(QUIET_MS);
}

/** Zooms in to where there is room to move, then drags to the left and back. */
async function dragToAndFro(devtools, box) {
  const y = middleOf(box);
  const left = box.x + box.width / 2 - (STEPS_PER_TURN * DRAG_STEP_PX) / 2;
  const right = left + STEPS_PER_TURN * DRAG_STEP_PX;
  for (let step = 0; step < STEPS_PER_TURN; step += 1) {
    await devtools.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel', x: left, y, deltaX: 0, deltaY: -2 * WHEEL_DELTA_PX, modifiers: CONTROL_KEY,
    });
    await wait(STEP_INTERVAL_MS);
  }
  await wait(QUIET_MS);
  for (let turn = 0; turn < STEPS / STEPS_PER_TURN; turn += 1) {
    const [from, byPx] = turn % 2 === 0 ? [right, -DRAG_STEP_PX] : [left, DRAG_STEP_PX];
    await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', x: from, y, button: 'left', buttons: 1, clickCount: 1 });
    for (let step = 1; step <= STEPS_PER_TURN; step += 1) {
      await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: from + step * byPx, y, button: 'left', buttons: 1 });
      await wait(STEP_INTERVAL_MS);
    }
    await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x: from + STEPS_PER_TURN * byPx, y, button: 'left', clickCount: 1 });
  }
  await wait(QUIET_MS);
}

/** A height inside the timeline that is on the screen too. */
function middleOf({ y, height }) {
  return (Math.max(y, 0) + Math.min(y + height, VIEWPORT.height)) / 2;
}

function describeCosts(costs) {
  const late = costs.filter((cost) => cost > FRAME_MS).length;
  return `p50 ${ms(quantile(costs, 0.5))}, p95 ${ms(quantile(costs, 0.95))}, max ${ms(Math.max(...costs))}; ${costs.length} frames, ${late} longer than ${ms(FRAME_MS)}`;
}

function ms(value) {
  return `${value.toFixed(1)} ms`;
}
