/**
 * Events as columns sorted by start, and up to where one has to look back for those that still last.
 *
 * @returns {{ start: Float64Array, end: Float64Array, track: Uint8Array, titles: string[], ranked: Uint32Array, longest: number }}
 *   `ranked` are indices by falling importance, in no order of time among equals; `longest` is the longest range in milliseconds
 */
export function columnsOf(events) {
  // Events come in no order of time: among equally important ones the first that was given is as good as any.
  const given = Uint32Array.from(events.keys()).sort((a, b) => events[a].start - events[b].start);
  const sorted = Array.from(given, (index) => events[index]);
  const start = Float64Array.from(sorted, (event) => event.start);
  const end = Float64Array.from(sorted, (event) => event.end ?? event.start);
  return {
    start,
    end,
    track: Uint8Array.from(sorted, (event) => event.track),
    titles: sorted.map(({ title }) => title),
    ranked: Uint32Array.from(sorted.keys()).sort((a, b) => sorted[b].importance - sorted[a].importance || given[a] - given[b]),
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
