import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/base/steps.js';
import { WordPlaces } from '../../src/search/word-places.js';

describe('WordPlaces', () => {
  it('puts in order which rows have a word, and whether in the title', () => {
    const words = new WordPlaces(3);
    words.add('War and war', true);
    words.add('War of peace', false);
    words.endRow();
    words.endRow();
    words.add('Peace', true);
    words.add('after war', false);
    words.endRow();
    // War, and, of, peace, after.
    const { places, begins } = resultOf(words.placesByWord());
    const rows = [...begins.slice(1)].map((end, word) => [...places.slice(begins[word], end)]);
    expect(rows).toEqual([[1, 4], [1], [0], [0, 5], [4]]);
  });

  it('has none where nothing was added', () => {
    const words = new WordPlaces(0);
    expect(resultOf(words.placesByWord())).toEqual({ places: new Uint32Array(0), begins: new Uint32Array(1) });
    expect(words.vocabulary().size).toBe(0);
  });

  it('does more than can be sorted at once', () => {
    const words = new WordPlaces(70_000);
    for (let row = 0; row < 70_000; row += 1) {
      words.add(row % 2 === 0 ? 'even row' : 'odd row', true);
      words.endRow();
    }
    const { places, begins } = resultOf(words.placesByWord());
    expect([...begins]).toEqual([0, 35_000, 105_000, 140_000]);
    expect(places[104_999]).toBe(2 * 69_999 + 1);
    expect(places[35_000 + 12_345]).toBe(2 * 12_345 + 1);
  });
});
