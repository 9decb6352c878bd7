import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { bestFirst, Found, leastRanks, rankOf } from '../../src/search/rank.js';

describe('rankOf(found, isTitle)', () => {
  it('puts the title before other texts, and beginnings of words before their insides', () => {
    const ranks = [rankOf(Found.Inside, false), rankOf(Found.AtStart, false), rankOf(Found.Inside, true), rankOf(Found.AtStart, true)];
    expect(ranks).toEqual([1, 2, 3, 4]);
    expect([rankOf(Found.Nowhere, true), rankOf(Found.Nowhere, false)]).toEqual([0, 0]);
  });
});

describe('leastRanks(columns)', () => {
  it('is the least of each row', () => {
    expect(leastRanks([Uint8Array.of(4, 3, 0), Uint8Array.of(2, 4, 4), Uint8Array.of(3, 3, 3)])).toEqual(Uint8Array.of(2, 3, 0));
    expect(leastRanks([])).toBeUndefined();
  });
});

describe('bestFirst(ranks, importance)', () => {
  it('sorts what was found by rank, importance and row', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(4), fc.oneof(fc.constantFrom(0, 100), fc.nat(100)))), (rows) => {
      const expected = rows
        .map(([rank, importance], row) => ({ rank, importance, row }))
        .filter(({ rank }) => rank > 0)
        .sort((a, b) => b.rank - a.rank || b.importance - a.importance || a.row - b.row);
      expect([...bestFirst(Uint8Array.from(rows, ([rank]) => rank), Uint8Array.from(rows, ([, importance]) => importance))]).toEqual(expected.map(({ row }) => row));
    }));
  });
});
