const BYTES_PER_MB = 1e6;

/**
 * What the page holds in memory after garbage was collected: objects, what typed arrays hold, and what the DOM takes of the heap.
 *
 * @returns {Promise<number>} in megabytes (a million bytes)
 */
export async function heapMb(devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / BYTES_PER_MB;
}

/** The number of elements in the page and in its shadow trees. */
export function countElements(page) {
  return page.evaluate(() => {
    const count = (root) => {
      let sum = 0;
      for (const element of root.querySelectorAll('*')) sum += 1 + (element.shadowRoot ? count(element.shadowRoot) : 0);
      return sum;
    };
    return count(document);
  });
}
