/**
 * Events as columns sorted by start, and up to where one has to look back for those that still last.
 *
 * @returns {{ start: Float64Array, end: Float64Array, track: Uint8Array, titles: string[], ranked: Uint32Array, longest: number }}
 *   `ranked` are indices by falling importance; `longest` is the longest range in milliseconds
 */
export function columnsOf(events) {
  const sorted = [...events].sort((a, b) => a.start - b.start);
  const start = Float64Array.from(sorted, (event) => event.start);
  const end = Float64Array.from(sorted, (event) => event.end ?? event.start);
  return {
    start,
    end,
    track: Uint8Array.from(sorted, (event) => event.track),
    titles: sorted.map(({ title }) => title),
    ranked: Uint32Array.from(sorted.keys()).sort((a, b) => sorted[b].importance - sorted[a].importance),
    longest: sorted.reduce((longest, event, index) => Math.max(longest, end[index] - event.start), 0),
  };
}

/** Index of the first that starts at or after an instant. */
export function firstFrom(start, instant) {
  let [low, high] = [0, start.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle] < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
