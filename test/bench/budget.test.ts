import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

interface Budget {
  readonly isSpent: () => Promise<boolean>;
}

const { startBudget } = await import(new URL('../../bench/measure/budget.mjs', import.meta.url).href) as {
  readonly startBudget: (usedMs: () => Promise<number>, capMs: number) => Promise<Budget>;
};

describe('startBudget()', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  it('is spent when the time is over and the page has used as much', async () => {
    let used = 500;
    const budget = await startBudget(() => Promise.resolve(used), 1000);
    used = 2000;
    vi.advanceTimersByTime(999);
    expect(await budget.isSpent()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await budget.isSpent()).toBe(true);
  });

  it('goes on while a busy machine has given the page less, up to four times as long', async () => {
    const budget = await startBudget(() => Promise.resolve(0), 1000);
    vi.advanceTimersByTime(3900);
    expect(await budget.isSpent()).toBe(false);
    vi.advanceTimersByTime(200);
    expect(await budget.isSpent()).toBe(true);
  });
});
