import { describe, expect, it } from 'vitest';
import { finish, finishInTurns, type Steps, telling } from '../../src/base/steps.js';

/** Counts to a number, with a stop at each. */
function* countTo(last: number, seen: number[] = []): Steps<string, number> {
  for (let i = 1; i <= last; i += 1) {
    seen.push(i);
    yield i;
  }
  return `counted to ${last}`;
}

describe('finish', () => {
  it('does the whole work at once', () => {
    expect(finish(countTo(3))).toBe('counted to 3');
  });
});

describe('finishInTurns', () => {
  it('tells how far the work is and waits where it is asked to', async () => {
    const told: number[] = [];
    const waited: number[] = [];
    const pause = (): Promise<void> | undefined => (told.at(-1) === 2 ? Promise.resolve().then(() => { waited.push(2); }) : undefined);
    expect(await finishInTurns(countTo(3), { pause, told: (at) => { told.push(at); } })).toBe('counted to 3');
    expect(told).toEqual([1, 2, 3]);
    expect(waited).toEqual([2]);
  });

  it('gives the work up when it is aborted in a pause', async () => {
    const seen: number[] = [];
    const controller = new AbortController();
    const reason = new Error('enough');
    const pause = (): Promise<void> => Promise.resolve().then(() => { controller.abort(reason); });
    await expect(finishInTurns(countTo(3, seen), { pause, signal: controller.signal })).rejects.toBe(reason);
    expect(seen).toEqual([1]);
  });
});

describe('telling', () => {
  it('stops where the work does, and returns what it returns', () => {
    const steps = telling(countTo(2), () => 'here');
    expect([...steps]).toEqual(['here', 'here']);
    expect(finish(telling(countTo(2), () => 'here'))).toBe('counted to 2');
  });
});
