import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { VocabularyDraft } from '../../src/search/vocabulary.js';
import { foundIn, patternOf } from '../../src/search/word-pattern.js';

describe('Vocabulary', () => {
  it('gives each word one number, from 0 on', () => {
    const draft = new VocabularyDraft();
    expect(['war', 'peace', 'war', '', 'peace', 'treaty'].map((word) => draft.numberOf(word))).toEqual([0, 1, 0, 2, 1, 3]);
    expect(draft.finish().size).toBe(4);
  });

  it('finds a word in each as in a text', () => {
    const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '-', '国', 'ᄒ', 'ᅡ'), maxLength: 6 }), { maxLength: 40 });
    fc.assert(fc.property(words, fc.constantFrom('a', 'b', 'ab', 'aa', '-a', '国', 'ᄒ', '하'), (list, word) => {
      const draft = new VocabularyDraft();
      for (const each of list) draft.numberOf(each);
      const pattern = patternOf(word);
      expect([...draft.finish().find(pattern)]).toEqual(list.map((each) => foundIn(each, pattern)));
    }));
  });
});
