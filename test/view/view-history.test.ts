import { describe, expect, it } from 'vitest';
import { back, EMPTY_HISTORY, forward, presentWindow, remember, type ViewHistory } from '../../src/view/view-history.js';
import type { ViewWindow } from '../../src/view/view-window.js';

const windowAt = (start: number): ViewWindow => ({ start, end: start + 10, widthPx: 100 });
const visited = (...starts: number[]): ViewHistory =>
  starts.reduce((history, start) => remember(history, windowAt(start)), EMPTY_HISTORY);

describe('ViewHistory', () => {
  it('goes back and forward', () => {
    const history = visited(1, 2, 3);
    expect(presentWindow(history)).toEqual(windowAt(3));
    expect(presentWindow(back(back(history)))).toEqual(windowAt(1));
    expect(presentWindow(forward(back(history)))).toEqual(windowAt(3));
  });

  it('returns the same history at either end', () => {
    const history = visited(1, 2);
    expect(forward(history)).toBe(history);
    const first = back(history);
    expect(back(first)).toBe(first);
    expect(back(EMPTY_HISTORY)).toBe(EMPTY_HISTORY);
    expect(presentWindow(EMPTY_HISTORY)).toBeUndefined();
  });

  it('forgets what lay ahead when a new window is visited', () => {
    const history = remember(back(visited(1, 2, 3)), windowAt(9));
    expect(history.windows.map((window) => window.start)).toEqual([1, 2, 9]);
    expect(forward(history)).toBe(history);
  });

  it('does not remember the present window twice', () => {
    const history = visited(1, 2);
    expect(remember(history, windowAt(2))).toBe(history);
  });

  it('keeps the last hundred', () => {
    const history = visited(...Array.from({ length: 150 }, (_, start) => start));
    expect(history.windows).toHaveLength(100);
    expect(presentWindow(history)).toEqual(windowAt(149));
    expect(history.windows[0]).toEqual(windowAt(50));
  });

  it('does not modify its argument', () => {
    const history = visited(1, 2);
    Object.freeze(history.windows);
    expect(remember(history, windowAt(3)).windows).toHaveLength(3);
    expect(history.windows).toHaveLength(2);
  });
});
