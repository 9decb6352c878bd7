import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/base/number.js';
import { buildStore } from '../../src/store/build-store.js';
import { storeOnClock } from '../../src/store/store-on-clock.js';
import { datasetOf, eventOf } from './random-dataset.js';

const dataset = datasetOf({
  tracks: [{ id: 'a', name: 'A' }],
  events: [eventOf({ id: 'launch', date: '2017-07-04T09:10:00+08:30' }), eventOf({ id: 'talks', date: '2017-07-04T01:00:00Z' }), eventOf({ id: 'day', date: '2017-07-04' })],
});

describe('storeOnClock(store, timeZone)', () => {
  it('stands the events where a store stands them that is built for that clock', () => {
    const moved = storeOnClock(buildStore(dataset), 'Asia/Pyongyang');
    const built = buildStore(dataset, { timeZone: 'Asia/Pyongyang' });
    expect(moved.timeZone).toBe('Asia/Pyongyang');
    expect(moved.ids).toEqual(built.ids);
    expect([...moved.starts]).toEqual([...built.starts]);
    expect(moved.ids.map((_, row) => moved.eventAt(row))).toEqual(built.ids.map((_, row) => built.eventAt(row)));
  });

  it('goes back to UTC without a loss', () => {
    const store = buildStore(dataset);
    const back = storeOnClock(storeOnClock(store, 'recorded'), undefined);
    expect([...back.starts]).toEqual([...store.starts]);
    expect(valueAt(back.starts, back.rowOf('launch'))).toBe(Date.UTC(2017, 6, 4, 0, 40));
  });

  it('is about the same dataset', () => {
    const store = buildStore(dataset);
    expect(storeOnClock(store, 'recorded').about).toBe(store.about);
  });

  it('is the same store where the clock is the same', () => {
    const store = buildStore(dataset);
    expect(storeOnClock(store, undefined)).toBe(store);
  });
});
