/** However little it got of a busy machine, nothing is waited for so many times as long as it may take. */
const LONGEST = 4;

/**
 * Begins to count the time that something may take. On a machine with nothing else to do it is time by the clock; on a busy one it goes on until the
 * page has used as much of processor time.
 *
 * @param {() => Promise<number>} usedMs the processor time that the page has used so far, in milliseconds
 * @param {number} capMs
 * @returns {Promise<{ capMs: number, isSpent: () => Promise<boolean> }>}
 */
export async function startBudget(usedMs, capMs) {
  const began = performance.now();
  const usedBefore = await usedMs();
  return {
    capMs,
    async isSpent() {
      const tookMs = performance.now() - began;
      if (tookMs < capMs) return false;
      return tookMs > LONGEST * capMs || (await usedMs()) - usedBefore >= capMs;
    },
  };
}
