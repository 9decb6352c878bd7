import { describe, expect, it } from 'vitest';
import { inSlices, partOf, pauseAfter, resultInTurns, resultOf, type Steps } from '../../src/base/steps.js';

/** Counts to a number, a step for each. */
function* countTo(last: number, seen: number[] = []): Steps<string> {
  for (let i = 1; i <= last; i += 1) {
    seen.push(i);
    yield i / last;
  }
  return `counted to ${last}`;
}

describe('resultOf', () => {
  it('does the whole work at once', () => {
    expect(resultOf(countTo(4))).toBe('counted to 4');
  });
});

describe('inSlices', () => {
  it('goes through all indexes, so many in a step', () => {
    const slices: number[][] = [];
    expect([...inSlices(5, 2, (from, to) => { slices.push([from, to]); })]).toEqual([0.4, 0.8, 1]);
    expect(slices).toEqual([[0, 2], [2, 4], [4, 5]]);
    expect([...inSlices(0, 2, () => { throw new Error('there is nothing'); })]).toEqual([]);
  });
});

describe('partOf', () => {
  it('takes longer work from one fraction to another, and returns what its steps return', () => {
    expect([...partOf(countTo(4), 0.5, 1)]).toEqual([0.625, 0.75, 0.875, 1]);
    expect(resultOf(partOf(countTo(2), 0, 1))).toBe('counted to 2');
  });
});

describe('resultInTurns', () => {
  it('tells how far the work is and waits where it is asked to', async () => {
    const told: number[] = [];
    const waited: number[] = [];
    const pause = (): Promise<void> | undefined => (told.at(-1) === 0.5 ? Promise.resolve().then(() => { waited.push(0.5); }) : undefined);
    expect(await resultInTurns(countTo(4), { pause, told: (fraction) => { told.push(fraction); } })).toBe('counted to 4');
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
    expect(waited).toEqual([0.5]);
  });

  it('gives the work up when it is aborted in a pause', async () => {
    const seen: number[] = [];
    const controller = new AbortController();
    const reason = new Error('enough');
    const pause = (): Promise<void> => Promise.resolve().then(() => { controller.abort(reason); });
    await expect(resultInTurns(countTo(4, seen), { pause, signal: controller.signal })).rejects.toBe(reason);
    expect(seen).toEqual([1]);
  });
});

describe('pauseAfter', () => {
  it('pauses when a slice is over, and begins the next one after the pause', async () => {
    let now = 100;
    const pause = pauseAfter(8, () => now, () => Promise.resolve().then(() => { now += 50; }));
    now = 107;
    expect(pause()).toBeUndefined();
    now = 108;
    await pause();
    expect(now).toBe(158);
    now = 165;
    expect(pause()).toBeUndefined();
    now = 166;
    expect(pause()).toBeInstanceOf(Promise);
  });
});
