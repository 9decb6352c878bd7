import { setTimeout as wait } from 'node:timers/promises';

const LOOK_MS = 250;
/** So many looks in a row must find the page idle: a second, longer than what waits for a transition to end. */
const QUIET_LOOKS = 4;
const BUSY_SHARE = 0.1;

/** Resolves when the page's main thread has had next to nothing to do for a second. */
export async function untilIdle(devtools) {
  let quiet = 0;
  let before = await mainThreadMs(devtools);
  while (quiet < QUIET_LOOKS) {
    await wait(LOOK_MS);
    const now = await mainThreadMs(devtools);
    quiet = now - before < LOOK_MS * BUSY_SHARE ? quiet + 1 : 0;
    before = now;
  }
}

async function mainThreadMs(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}
