const CATEGORIES = ['devtools.timeline', 'devtools.timeline.frame', 'disabled-by-default-devtools.timeline'];
const MICROSECONDS_PER_MS = 1000;

/** What happens in a frame that is not idle. */
const WORK = new Set(['EventDispatch', 'FunctionCall', 'FireAnimationFrame', 'Paint']);

/**
 * What the page's main thread did in each frame while something was done to the page.
 *
 * Costs are the processor time of the thread, so that other work on the machine does not count. Every task that it ran
 * (script, style, layout, paint, garbage collection) counts towards the frame in which it
 * ended, so nothing is left out that could delay the next one. Frames without input, script or paint are not counted.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<void>} action
 * @returns {Promise<readonly number[]>} milliseconds of main-thread work for each frame, in order
 */
export async function frameCosts(browser, page, action) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await action();
  const trace = JSON.parse((await browser.stopTracing()).toString());
  return costsIn(trace.traceEvents);
}

/** {@link frameCosts} of a finished trace: from the first input that the page received. */
export function costsIn(events) {
  const inputs = events.filter(({ name, args }) => name === 'EventDispatch' && ['wheel', 'pointermove'].includes(args?.data?.type));
  if (inputs.length === 0) throw new Error('the page received no input');
  const [{ pid, tid, ts: begin }] = [...inputs].sort((a, b) => a.ts - b.ts);

  const onThread = events.filter((event) => event.pid === pid && event.tid === tid && event.ts + (event.dur ?? 0) >= begin).sort((a, b) => a.ts - b.ts);
  const begins = onThread.filter(({ name, ph }) => name === 'AnimationFrame' && ph === 'b').map(({ ts }) => ts);
  if (begins.length === 0) throw new Error('the page drew no frame');
  const frames = begins.map(() => ({ cost: 0, isIdle: true }));
  let at = 0;
  for (const { name, ts, dur = 0, tdur = dur } of onThread) {
    while (at + 1 < begins.length && begins[at + 1] < ts + dur) at += 1;
    if (name === 'RunTask') frames[at].cost += tdur / MICROSECONDS_PER_MS;
    if (WORK.has(name)) frames[at].isIdle = false;
  }
  return frames.filter(({ isIdle }) => !isIdle).map(({ cost }) => cost);
}

/**
 * The value below which a share of the values lies, between the two nearest.
 *
 * @param {readonly number[]} values
 * @param {number} share 0–1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}
