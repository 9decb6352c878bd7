import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/search/words-in.js';

describe('wordsIn', () => {
  it('gives the folded words', () => {
    expect(wordsIn('  Café\t“Dežněv”,\n1904-02-08/1905! ')).toEqual(['cafe', 'deznev', '1904-02-08', '1905']);
    expect(wordsIn('')).toEqual([]);
  });

  it('keeps hyphens, points and signs of doubt inside of words, and leaves out points behind them', () => {
    expect(wordsIn('Russo-Japanese War of the U.S.S.R.: 1863~ … 10:30.')).toEqual(['russo-japanese', 'war', 'of', 'the', 'u.s.s.r', '1863~', '10:30']);
  });

  it('parts at the marks of Chinese and Japanese', () => {
    expect(wordsIn('北京条約（露清）、「ソビエト・ロシア」。')).toEqual(['北京条約', '露清', 'そびえと'.normalize('NFKD'), 'ろしあ']);
  });

  it('finds no word in marks alone', () => {
    expect(wordsIn('« — » … ?! ()')).toEqual([]);
  });
});
