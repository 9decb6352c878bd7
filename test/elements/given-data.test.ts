import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { GivenData } from '../../src/elements/timeline/given-data.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
/** Weak references hold until the end of a turn: several turns, so that the collector may take what is free. */
const aWhile = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => { setTimeout(resolve); });
    collectGarbage();
  }
};

describe('GivenData', () => {
  it('gives what it was given for as long as the giver keeps it', async () => {
    const given = new GivenData();
    const value = { events: [] };
    given.give(value);
    expect(given.value).toBe(value);
    expect(given.read()).toBe(value);
    await aWhile();
    expect(given.value).toBe(value);
    expect(given.isShown).toBe(true);
  });

  it('keeps what nobody else keeps until it is read, and not longer', async () => {
    const given = new GivenData();
    given.give({ events: [] });
    await aWhile();
    expect(given.value).toEqual({ events: [] });
    given.read();
    await aWhile();
    expect(given.value).toBeUndefined();
    expect(given.isShown).toBe(true);
  });

  it('does not remember what nobody has given', () => {
    const given = new GivenData();
    const value = { events: [] };
    given.give(value, false);
    expect(given.value).toBe(value);
    expect(given.read()).toBe(value);
    expect(given.value).toBeUndefined();
    expect(given.isShown).toBe(true);
  });

  it('keeps what is no object', async () => {
    const given = new GivenData();
    given.give('[]');
    expect(given.read()).toBe('[]');
    await aWhile();
    expect(given.value).toBe('[]');
  });

  it('forgets what is shown no longer as it was given', () => {
    const given = new GivenData();
    const value = { events: [] };
    given.give(value);
    given.read();
    given.outdate();
    expect(given.value).toBeUndefined();
    expect(given.isShown).toBe(true);
  });

  it('knows that something else is shown', () => {
    const given = new GivenData();
    const value = { events: [] };
    expect(given.isShown).toBe(false);
    given.give(value);
    given.read();
    given.setAside();
    expect(given.value).toBe(value);
    expect(given.isShown).toBe(false);
    given.give(undefined);
    expect(given.value).toBeUndefined();
  });
});
