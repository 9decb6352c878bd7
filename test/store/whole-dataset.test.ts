import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { russiaKorea } from '../../events/index.js';
import { buildStore } from '../../src/store/build-store.js';
import { wholeDataset } from '../../src/store/whole-dataset.js';
import { datasetOf, eventOf } from './random-dataset.js';
import { richDatasets } from './random-records.js';

describe('wholeDataset(store)', () => {
  it('is equal to the dataset that the store was built from', () => {
    expect(wholeDataset(buildStore(russiaKorea))).toEqual(russiaKorea);
    fc.assert(fc.property(richDatasets, (dataset) => { expect(wholeDataset(buildStore(dataset))).toEqual(dataset); }));
  });

  it('has events without a row in their places', () => {
    const tracks = [{ id: 'a', name: 'A' }];
    const events = [eventOf({ id: 'z', date: 'soon' }), eventOf({ id: 'y', date: '1910' }), eventOf({ id: 'x', actors: ['nobody'] }), eventOf({ id: 'w' })];
    expect(wholeDataset(buildStore(datasetOf({ tracks, events }))).events).toEqual(events);
  });

  it('is the same object while somebody keeps it', () => {
    const store = buildStore(russiaKorea);
    const whole = wholeDataset(store);
    expect(wholeDataset(store)).toBe(whole);
  });
});
