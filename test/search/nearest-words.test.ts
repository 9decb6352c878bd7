import { describe, expect, it } from 'vitest';
import { resultOf } from '../../src/base/steps.js';
import { indexTexts } from '../../src/search/text-index.js';
import { nearestWords } from '../../src/search/nearest-words.js';
import { searchableTexts } from './searchable-texts.js';

const near = (words: readonly string[], wanted: string): readonly string[] => resultOf(nearestWords(words, wanted)).map(({ word }) => word);

describe('nearestWords(words, wanted)', () => {
  it('finds words with letters swapped, left out, added or changed, nearest first', () => {
    expect(near(['treason', 'treaty', 'threats'], 'traety')).toEqual(['treaty']);
    expect(near(['kojong', 'hong', 'gojong'], 'kojing')).toEqual(['kojong', 'gojong']);
  });

  it('finds the beginnings of longer words', () => {
    expect(near(['legation'], 'legasi')).toEqual(['legation']);
  });

  it('has nothing for what is too short or too far', () => {
    expect(near(['an', 'am'], 'ax')).toEqual([]);
    expect(near(['treaty'], 'portsmouth')).toEqual([]);
    expect(near([], 'treaty')).toEqual([]);
  });
});

describe('TextIndex.nearestTo(text)', () => {
  const index = resultOf(indexTexts(searchableTexts([{ title: 'War' }, { title: 'Treaty of Portsmouth' }])));

  it('names the word that is nowhere, one that is near, and a row that has it', () => {
    expect(resultOf(index.nearestTo('treaty portmouth'))).toEqual([{ wrong: 'portmouth', word: 'portsmouth', row: 1 }]);
  });

  it('has nothing where every word is somewhere', () => {
    expect(resultOf(index.nearestTo('war treaty'))).toEqual([]);
  });
});
