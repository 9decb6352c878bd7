import { describe, expect, it } from 'vitest';
import { appendToStore } from '../../src/store/append-to-store.js';
import { buildStore } from '../../src/store/build-store.js';
import { movedRows, noteMovedRows } from '../../src/store/moved-rows.js';
import { datasetOf, eventOf } from './random-dataset.js';

describe('movedRows(before, after)', () => {
  it('says where each row has gone, from the one store to the other only', () => {
    const before = buildStore(datasetOf({ tracks: [{ id: 'a', name: 'A' }], events: [eventOf({ id: 'x' })] }));
    const appended = appendToStore(before, [eventOf({ id: 'y', date: '1800' })]);
    noteMovedRows(before, appended.store, appended.movedRows);
    expect([...movedRows(before, appended.store) ?? []]).toEqual([1]);
    expect(movedRows(appended.store, before)).toBeUndefined();
    expect(movedRows(before, before)).toBeUndefined();
    expect(movedRows(appended.store, appended.store)).toBeUndefined();
  });
});
