import { describe, expect, it } from 'vitest';
import { buildStore } from '../../src/store/build-store.js';
import { meanwhile } from '../../src/store/meanwhile.js';
import { smallHistory } from '../support/small-history.js';
import type { Dataset } from '../../src/model/dataset.js';

const event = (id: string, date: string, ...actors: string[]): Dataset['events'][number] => ({ id, title: id, date, kind: 'war', actors });

function near(events: Dataset['events'], id: string, tracks: readonly number[] = [0, 1, 2], without: readonly string[] = []): string[] {
  const store = buildStore({ ...smallHistory, events, relations: [] });
  const filter = without.length === 0 ? undefined : { has: (row: number) => !without.includes(store.ids[row] ?? '') };
  return meanwhile(store, store.rowOf(id), tracks, filter).map(({ row, tracks: its }) => `${its.join('+')} ${store.ids[row]}`);
}

describe('meanwhile(store, row, tracks)', () => {
  const legation = event('legation', '1896-02-11/1897-02-20', 'korea');

  it('is the nearest event of each other track', () => {
    expect(near([legation, event('early', '1890', 'japan'), event('late', '1896-06-09', 'japan'), event('czar', '1896-05-26', 'russia')], 'legation')).toEqual(['0 late', '1 czar']);
  });

  it('prefers what began during the event to what began a little before it', () => {
    expect(near([legation, event('eve', '1896-02-10', 'japan'), event('during', '1896-12-01', 'japan')], 'legation')).toEqual(['0 during']);
  });

  it('prefers what was going on to what began nearer by', () => {
    expect(near([event('day', '1896-02-11', 'korea'), event('reign', '1868/1912', 'japan'), event('next', '1896-02-13', 'japan')], 'day')).toEqual(['0 reign']);
  });

  it('takes the end of what lasted for nearer than the beginning of what had not begun', () => {
    expect(near([event('day', '1896-02-11', 'korea'), event('long', '1890-01-01/1896-02-09', 'japan'), event('later', '1896-03-01', 'japan')], 'day')).toEqual(['0 long']);
  });

  it('names what two tracks share once', () => {
    expect(near([legation, event('both', '1896-06-09', 'japan', 'russia')], 'legation')).toEqual(['0+1 both']);
  });

  it('leaves out tracks that took part, empty ones, those that are not asked for, and what a filter leaves out', () => {
    expect(near([event('war', '1904', 'japan', 'russia'), event('korea', '1905', 'korea')], 'war')).toEqual(['2 korea']);
    expect(near([legation, event('japan', '1896', 'japan')], 'legation')).toEqual(['0 japan']);
    expect(near([legation, event('japan', '1896', 'japan')], 'legation', [1, 2])).toEqual([]);
    expect(near([legation, event('a', '1896', 'japan'), event('b', '1899', 'japan')], 'legation', [0], ['a'])).toEqual(['0 b']);
  });
});
