import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdIndex } from '../../src/base/id-index.js';

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

  it('gives a place to each id once', () => {
    const ids: string[] = [];
    const index = new IdIndex();
    const idAt = (place: number): string | undefined => ids[place];
    fc.assert(fc.property(fc.string({ maxLength: 3 }), (id) => {
      const before = ids.indexOf(id);
      expect(index.placeOrAdd(id, ids.length, idAt)).toBe(before);
      if (before < 0) ids.push(id);
      expect(index.placeOf(id, idAt)).toBe(ids.indexOf(id));
    }), { numRuns: 3000 });
  });

  it('makes room in steps, and keeps what it has', () => {
    const ids = Array.from({ length: 200_000 }, (_, index) => `${index}`);
    const idAt = (place: number): string | undefined => ids[place];
    const index = new IdIndex(100_000);
    ids.slice(0, 100_000).forEach((id, place) => { index.add(id, place); });
    const steps = [...index.makeRoom(100_000)];
    expect(steps.length).toBeGreaterThan(1);
    ids.slice(100_000).forEach((id, place) => { index.add(id, 100_000 + place); });
    expect(ids.every((id, place) => index.placeOf(id, idAt) === place)).toBe(true);
    expect([...index.makeRoom(1)]).toEqual([]);
  });
});
