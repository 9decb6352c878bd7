import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { buildDemoIfStale } from '../scripts/build.mjs';
import { CHROMIUM_FLAGS, findChromium } from '../scripts/find-chromium.mjs';
import { describeMachine } from './machine.mjs';
import { KINDS, makeEvents, TRACKS } from './data/events.mjs';
import { keepAside } from './report/results.mjs';
import { markdownTable } from './report/tables.mjs';
import { quantile } from './main-thread.mjs';
import { serve } from '../scripts/serve.mjs';

const EVENTS = 10_000;
const SEED = 1;
const INPUTS = 60;
/** So that each is an input of its own, after the one before has come to rest. */
const PAUSE_MS = 450;
const LONGEST_ANSWER_MS = 3000;
const VIEWPORT = { width: 1280, height: 800 };
const WHEEL_PX = 100;
const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Input</title><style>body{margin:0;overflow:hidden}longview-timeline{block-size:100vh}</style><script type="module" src="/dist/longview.min.js"></script><longview-timeline></longview-timeline>';

/** What is done, and the event by which the timeline answers. */
const INPUTS_BY_NAME = {
  'arrow key: next event': { answer: 'longview-focus-event', before: enterPlot, act: (page, step) => page.keyboard.press(step % 2 === 0 ? 'ArrowRight' : 'ArrowLeft') },
  'plus and minus: zoom': { answer: 'longview-view-change', before: enterPlot, act: (page, step) => page.keyboard.press(turnOf(step) ? '+' : '-') },
  'wheel: zoom': { answer: 'longview-view-change', before: overPlot, act: (page, step) => page.mouse.wheel(0, turnOf(step) ? -WHEEL_PX : WHEEL_PX) },
  'wheel: pan': { answer: 'longview-view-change', before: overPlot, act: (page, step) => page.mouse.wheel(step % 2 === 0 ? WHEEL_PX : -WHEEL_PX, 0) },
  'click: another event': { answer: 'longview-select', before: withCard, act: clickEvent },
};

/**
 * What a reader waits for: from each turn of the wheel, press of a key and click, as the browser stamps it, to the frame that
 * shows the answer. Real input, at ten thousand events.
 */
export async function bench() {
  await buildDemoIfStale();
  const server = await serve({ port: 0 });
  const { path, env } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: CHROMIUM_FLAGS });
  try {
    const page = await openTimeline(browser, server.url);
    const rows = [];
    for (const [name, input] of Object.entries(INPUTS_BY_NAME)) {
      const answers = await measure(page, input);
      const times = answers.map(({ paintedMs }) => paintedMs);
      rows.push({ name, inputs: times.length, medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95), longestMs: Math.max(...times), toldMs: quantile(answers.map(({ toldMs }) => toldMs), 0.5) });
    }
    console.log(`input to paint at ${EVENTS.toLocaleString('en')} events, ms`);
    console.log(markdownTable(['', 'inputs', 'median', 'p95', 'longest', 'median until the page is told'], rows.map(({ name, inputs, ...ms }) => [name, inputs, ...[ms.medianMs, ms.p95Ms, ms.longestMs, ms.toldMs].map((value) => value.toFixed(1))])));
    console.log(`kept in ${keepAside('input', { machine: await describeMachine(), events: EVENTS, rows })}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openTimeline(browser, url) {
  const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'no-preference' });
  await page.route('**/input.html', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.goto(new URL('/input.html', url).href);
  await page.evaluate(async (data) => {
    await customElements.whenDefined('longview-timeline');
    const timeline = document.querySelector('longview-timeline');
    timeline.data = data;
    await timeline.ready;
  }, dataset());
  await wait(PAUSE_MS);
  return page;
}

function dataset() {
  return {
    id: 'input', title: 'Input', sources: [],
    tracks: TRACKS.map((name) => ({ id: name, name })),
    kinds: KINDS.map((label) => ({ id: label, label })),
    events: makeEvents(EVENTS, SEED).map(({ id, title, track, kind, start, end, importance }) => ({
      id, title, date: end === undefined ? day(start) : `${day(start)}/${day(end)}`, kind: KINDS[kind], actors: [TRACKS[track]], importance,
    })),
  };
}

function day(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Milliseconds of each input to the frame with its answer, and to when the browser tells the page of it, which no page can hasten. */
async function measure(page, { answer, before, act }) {
  await before(page);
  // The window may be on a longer way than an input takes it.
  await wait(3 * PAUSE_MS);
  const answers = [];
  for (let step = 0; step < INPUTS; step += 1) {
    await page.evaluate(listenForAnswer, answer);
    await act(page, step);
    answers.push(await page.evaluate((longestMs) => Promise.race([globalThis.answered, new Promise((_, reject) => { setTimeout(() => { reject(new Error('no answer')); }, longestMs); })]), LONGEST_ANSWER_MS));
    await wait(PAUSE_MS);
  }
  return answers;
}

/** In the page: has `answered` resolve to how long the next input takes to its listeners, and to the end of the frame that shows its answer. */
function listenForAnswer(answer) {
  globalThis.answered = new Promise((resolve) => {
    let stampMs;
    let toldMs;
    for (const type of ['keydown', 'wheel', 'pointerdown']) {
      window.addEventListener(type, ({ timeStamp }) => {
        stampMs ??= timeStamp;
        toldMs ??= performance.now() - timeStamp;
      }, { capture: true, once: true });
    }
    window.addEventListener(answer, () => {
      const { port1, port2 } = new window.MessageChannel();
      port1.onmessage = () => { resolve({ toldMs, paintedMs: performance.now() - stampMs }); };
      const afterFrame = () => { port2.postMessage(undefined); };
      // A change of the window is told within the frame that shows it, all else before its own.
      if (answer === 'longview-view-change') afterFrame();
      else requestAnimationFrame(afterFrame);
    }, { once: true });
  });
}

/** In and out by turns of four, so that the window stays where it can move either way. */
function turnOf(step) {
  return step % 8 < 4;
}

async function enterPlot(page) {
  await page.evaluate(() => {
    const timeline = document.querySelector('longview-timeline');
    timeline.select(undefined);
    timeline.fit();
    timeline.focusEvent(timeline.insight.store.ids[Math.floor(timeline.insight.store.size / 2)]);
  });
}

/** Near enough that the window can move both ways, with the pointer in the middle. */
async function overPlot(page) {
  await page.evaluate(() => { document.querySelector('longview-timeline').zoomTo('1940/1980', { animate: false }); });
  await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2);
}

/** A card that is open already changes the width of the plot no more. */
async function withCard(page) {
  await page.evaluate(() => {
    const timeline = document.querySelector('longview-timeline');
    timeline.zoomTo('1940/1980', { animate: false });
    timeline.select(timeline.insight.store.ids[0]);
  });
}

/** Another event that is in sight, by its mark. */
async function clickEvent(page) {
  const place = await page.evaluate(() => {
    const timeline = document.querySelector('longview-timeline');
    const { store } = timeline.insight;
    const box = timeline.shadowRoot.querySelector('.scroller').getBoundingClientRect();
    const { start, end } = timeline.getViewState();
    for (let row = 0; row < store.size; row += 1) {
      if (store.starts[row] < start || store.starts[row] > end) continue;
      const id = store.ids[row];
      const bounds = id === timeline.selected ? null : timeline.boundsOf(id);
      const [x, y] = bounds ? [bounds.x + 4, bounds.y + bounds.height / 2] : [-1, -1];
      if (x > box.left + 200 && x < box.right - 80 && y > box.top + 60 && y < box.bottom - 20 && timeline.eventAt(x, y) === id) return { x, y };
    }
    throw new Error('no event to click');
  });
  await page.mouse.click(place.x, place.y);
}
