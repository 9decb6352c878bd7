import { setTimeout as wait } from 'node:timers/promises';
import { startBudget } from './budget.mjs';

const LOOK_MS = 250;
const MS_PER_S = 1000;

/** A measurement that took longer than it may, or failed; what the message says is shown in the table. */
export class Stopped extends Error {}

/**
 * What a promise resolves to, if it does so in time. What it waits for goes on all the same: a page whose main thread is busy cannot be
 * asked to stop, its browser has to be closed.
 *
 * @param {{ usedMs: () => Promise<number> }} opened see `openPage()`
 * @param {Promise<T>} promise
 * @param {number} capMs see {@link startBudget}
 * @param {string} what is being waited for, for the message
 * @returns {Promise<T>}
 * @template T
 * @throws {Stopped}
 */
export async function within({ usedMs }, promise, capMs, what) {
  const over = new AbortController();
  const late = untilSpent(usedMs, capMs, over.signal).then(() => {
    throw new Stopped(`${what} took more than ${Math.round(capMs / MS_PER_S)} s`);
  });
  // Whichever comes second has nobody left who waits for it.
  late.catch(() => undefined);
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    over.abort();
  }
}

async function untilSpent(usedMs, capMs, signal) {
  const budget = await startBudget(usedMs, capMs);
  while (!(await budget.isSpent())) await wait(LOOK_MS, undefined, { signal });
}
