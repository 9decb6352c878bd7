import { waitUntil as waitFor } from '@open-wc/testing';

/** So long that only what never comes is missed, however busy the machine is; shorter than a test may take. */
const LONGEST_MS = 15_000;

/** Waits until something holds, and fails with what was waited for when it never does. */
export function waitUntil(holds: () => unknown, what = 'what the test waits for', { interval = 50 }: { readonly interval?: number } = {}): Promise<void> {
  return waitFor(holds, what, { interval, timeout: LONGEST_MS });
}
