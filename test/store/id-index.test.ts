import { describe, expect, it } from 'vitest';
import { IdIndex } from '../../src/store/id-index.js';

describe('IdIndex', () => {
  it('finds the place of each id, and none for another', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `event-${index}`);
    const index = new IdIndex(ids.length);
    ids.forEach((id, place) => { index.add(id, place); });
    const idAt = (place: number): string | undefined => ids[place];
    expect(ids.every((id, place) => index.placeOf(id, idAt) === place)).toBe(true);
    expect(['', 'event-5000', 'event'].map((id) => index.placeOf(id, idAt))).toEqual([-1, -1, -1]);
  });

  it('does not find places that the asker does not have', () => {
    const index = new IdIndex(2);
    index.add('a', 0);
    index.add('b', 1);
    expect(index.placeOf('b', (place) => (place === 0 ? 'a' : undefined))).toBe(-1);
  });

  it('says whether there is room', () => {
    const index = new IdIndex(100);
    expect(index.hasRoomFor(100)).toBe(true);
    expect(index.hasRoomFor(100_000)).toBe(false);
  });
});
