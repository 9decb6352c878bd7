import { quantile } from '../main-thread.mjs';

const FRAME_MS = 1000 / 60;

/**
 * At which times the page could draw a frame while an action went on: those of the frames that `requestAnimationFrame` tells.
 *
 * @returns {Promise<readonly number[]>} the intervals between them in milliseconds
 */
export async function frameIntervals(page, action) {
  await page.evaluate(() => {
    window.benchFrames = [];
    const note = (time) => {
      window.benchFrames?.push(time);
      if (window.benchFrames) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await action();
  const times = await page.evaluate(() => {
    const noted = window.benchFrames;
    window.benchFrames = undefined;
    return noted;
  });
  return times.slice(1).map((time, index) => time - times[index]);
}

/** How many of the frames that a display of 60 Hz has room for did not come, in per cent. */
export function droppedPercent(intervals) {
  const rooms = intervals.map((interval) => Math.max(Math.round(interval / FRAME_MS), 1));
  const all = rooms.reduce((sum, room) => sum + room, 0);
  return (100 * (all - rooms.length)) / all;
}

/** The interval that 95 of 100 frames keep, in milliseconds. */
export function p95Ms(intervals) {
  return quantile(intervals, 0.95);
}
