import { describe, expect, it } from 'vitest';
import { OnDemand } from '../../src/elements/on-demand.js';

const settled = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('OnDemand', () => {
  it('loads once, tells everyone who asked, and is there from then on', async () => {
    let loads = 0;
    let told = 0;
    const part = new OnDemand(() => {
      loads += 1;
      return Promise.resolve('words');
    });
    expect(part.get(() => { told += 1; })).toBeUndefined();
    expect(part.get(() => { told += 1; })).toBeUndefined();
    await settled();
    expect([loads, told, part.get(() => { told += 1; })]).toEqual([1, 2, 'words']);
  });

  it('asks again for what could not be loaded, and tells no one of it', async () => {
    let loads = 0;
    let told = 0;
    const part = new OnDemand(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('words');
    });
    part.get(() => { told += 1; });
    await settled();
    expect(told).toBe(0);
    part.get(() => { told += 1; });
    await settled();
    expect([loads, told]).toEqual([2, 1]);
  });

  it('is waited for until it has come, or has turned out not to be there', async () => {
    let loads = 0;
    const part = new OnDemand(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('words');
    });
    expect(await part.whenSettled()).toBeUndefined();
    expect(await part.whenSettled()).toBe('words');
    expect(await part.whenSettled()).toBe('words');
    expect(loads).toBe(2);
  });

  it('is used once it has come, in the order in which that was asked for, and at once from then on', async () => {
    const done: string[] = [];
    const part = new OnDemand(() => Promise.resolve('words'));
    part.use((words) => { done.push(`first ${words}`); });
    part.use((words) => { done.push(`then ${words}`); });
    expect(done).toEqual([]);
    await settled();
    part.use((words) => { done.push(`now ${words}`); });
    expect(done).toEqual(['first words', 'then words', 'now words']);
  });

  it('is not used where it could not be loaded', async () => {
    const part = new OnDemand(() => Promise.reject<string>(new Error('offline')));
    let uses = 0;
    part.use(() => { uses += 1; });
    await settled();
    expect(uses).toBe(0);
  });
});
