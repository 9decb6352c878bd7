import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { countInSpan } from '../../src/store/count-in-span.js';
import { russiaKorea } from '../../events/index.js';
import { spanOf } from '../../src/time/span-of.js';

const store = buildStore(russiaKorea);

/** Counted one by one, over all events. */
function counted(start: number, end: number, isAsked: (row: number) => boolean = () => true): number {
  let count = 0;
  for (let row = 0; row < store.size; row += 1) {
    const [begins, ends] = [store.starts[row] ?? NaN, store.ends[row] ?? NaN];
    if (begins < end && (begins >= start || ends > start) && isAsked(row)) count += 1;
  }
  return count;
}

describe('countInSpan(store, span, filter)', () => {
  it.each(['1860/2017', '1894/1910', '1904-02-08/1904-02-09', '1950-08', '1926', '1700/1800'])('counts each event of %s once, whether it begins there or goes on', (text) => {
    const span = spanOf(text) ?? { start: NaN, end: NaN };
    expect(countInSpan(store, span)).toBe(counted(span.start, span.end));
  });

  it('counts an event of several tracks once', () => {
    const sharing = store.size < Array.from({ length: store.trackCount }, (_, track) => store.rowsOf(track).length).reduce((sum, length) => sum + length, 0);
    expect(sharing).toBe(true);
    expect(countInSpan(store, store.extent)).toBe(store.size);
  });

  it('counts only what passes the filter', () => {
    const filter = { has: (row: number): boolean => row % 3 === 0 };
    const span = spanOf('1894/1910') ?? { start: NaN, end: NaN };
    expect(countInSpan(store, span, filter)).toBe(counted(span.start, span.end, filter.has));
    expect(countInSpan(store, span, filter)).toBeLessThan(countInSpan(store, span));
  });
});
