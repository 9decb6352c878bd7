import { setTimeout as wait } from 'node:timers/promises';

/** A measurement that took longer than it may, or failed; what the message says is shown in the table. */
export class Stopped extends Error {}

/**
 * What a promise resolves to, if it does so in time. What it waits for goes on all the same: a page whose main thread is busy cannot be
 * asked to stop, its browser has to be closed.
 *
 * @param {Promise<T>} promise
 * @param {number} capMs
 * @param {string} what is being waited for, for the message
 * @returns {Promise<T>}
 * @template T
 * @throws {Stopped}
 */
export async function within(promise, capMs, what) {
  const timer = new AbortController();
  const late = wait(capMs, undefined, { signal: timer.signal }).then(() => {
    throw new Stopped(`${what} took more than ${Math.round(capMs / 1000)} s`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    timer.abort();
    // Whichever came second has nobody left who waits for it.
    late.catch(() => undefined);
    promise.catch(() => undefined);
  }
}
