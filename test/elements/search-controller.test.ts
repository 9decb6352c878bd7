import { describe, expect, it } from 'vitest';
import * as part from '../../src/search/text-index.js';
import { SearchController } from '../../src/elements/controllers/search-controller.js';
import { buildStore } from '../../src/store/build-store.js';
import { smallHistory } from '../support/small-history.js';

const TREATIES = Uint8Array.of(4, 0, 0, 4);

describe('SearchController', () => {
  const store = buildStore(smallHistory);

  it('finds at once, and the same with an index', async () => {
    const search = new SearchController();
    expect(search.ranksOf(store, 'treaty')).toEqual(TREATIES);
    await search.prepare(store);
    expect(search.ranksOf(store, 'treaty')).toEqual(TREATIES);
    expect(search.ranksOf(store, ' ')).toBeUndefined();
  });

  it('loads what makes an index once, when something is searched for', async () => {
    let loads = 0;
    const search = new SearchController(() => {
      loads += 1;
      return Promise.resolve(part);
    });
    search.ranksOf(store, ' ');
    expect(loads).toBe(0);
    search.ranksOf(store, 'treaty');
    search.ranksOf(store, 'war');
    await search.prepare(store);
    search.ranksOf(store, 'war');
    expect(loads).toBe(1);
  });

  it('finds without an index as long as what makes one cannot be loaded, and asks for it again', async () => {
    let loads = 0;
    const search = new SearchController(() => {
      loads += 1;
      return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(part);
    });
    await search.prepare(store);
    expect(search.ranksOf(store, 'treaty')).toEqual(TREATIES);
    await search.prepare(store);
    expect(search.ranksOf(store, 'treaty')).toEqual(TREATIES);
    expect(loads).toBe(2);
  });

  it('gives an index up for another store, and when it is stopped', async () => {
    const search = new SearchController();
    const given = search.prepare(store);
    const other = buildStore({ ...smallHistory, events: smallHistory.events.slice(0, 2) });
    expect(search.ranksOf(other, 'treaty')).toHaveLength(2);
    await given;
    const stopped = search.prepare(store);
    search.stop();
    await stopped;
    expect(search.ranksOf(store, 'treaty')).toEqual(TREATIES);
  });

  it('lets the mistakes of an index be seen', async () => {
    const search = new SearchController(() => Promise.resolve({ indexTexts() { throw new RangeError('a mistake'); } }));
    await expect(search.prepare(store)).rejects.toThrow('a mistake');
  });
});
