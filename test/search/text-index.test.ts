import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { resultOf } from '../../src/base/steps.js';
import { russiaKorea } from '../../events/index.js';
import { foldText } from '../../src/search/fold-text.js';
import { scanTexts } from '../../src/search/scan-texts.js';
import type { Searchable } from '../../src/search/searchable.js';
import { indexTexts } from '../../src/search/text-index.js';
import { buildStore } from '../../src/store/build-store.js';
import { searchableStore } from '../../src/store/searchable-store.js';
import { searchableTexts } from './searchable-texts.js';

const agree = (searched: Searchable, queries: readonly string[]): void => {
  const index = resultOf(indexTexts(searched));
  for (const query of queries) expect(index.ranksOf(query), query).toEqual(scanTexts(searched, query));
};

describe('indexTexts(searched)', () => {
  it('finds in a hundred thousand titles what a plain look at each finds', () => {
    const titles = randomTitles(100_000);
    const index = resultOf(indexTexts(searchableTexts(titles.map((title) => ({ title })))));
    const folded = titles.map(foldText);
    for (const query of ['j', 'ja', 'japan', 'apa', 'łódź', 'jap an', 'ㅎ', '하', '한', '한국', '朝', '朝鮮', '1905', '-0', 'ро', 'zzz']) {
      const words = query.split(' ').map(foldText);
      const ranks = index.ranksOf(query);
      const wrong = folded.findIndex((title, row) => words.every((word) => containsSyllables(title, word)) !== (ranks?.[row] ?? 0) > 0);
      expect(titles[wrong], query).toBeUndefined();
    }
  });

  it('finds what scanTexts finds, in any rows', () => {
    const words = fc.constantFrom('Japan', 'Jap', 'an', 'Pan-Asia', '“Łódź”', '한국', '하나', '(露清)', 'U.S.', '…', '', '1904-02/..', '🚀pan', 'p\u00a0a');
    const text = fc.array(words, { maxLength: 4 }).map((list) => list.join(' '));
    const rows = fc.array(fc.record({ title: text, others: fc.array(text, { maxLength: 2 }) }), { maxLength: 12 });
    const queries = fc.array(fc.oneof(words, fc.constantFrom('a', 'p', 'ㅎ', 'ㅎㄱ', '한', '나', '-a', 'u.s', '露', 'jap łó')), { maxLength: 5 });
    fc.assert(fc.property(rows, queries, (list, asked) => {
      agree(searchableTexts(list, [{ texts: ['Japan', '한국'], rows: () => [...list.keys()].filter((row) => row % 2 === 0) }]), asked);
    }));
  });

  it('finds what scanTexts finds in the whole history, in its languages', () => {
    agree(searchableStore(buildStore(russiaKorea)), ['treaty', 'peking', 'russia', 'rossiya', 'ussr', '한국', 'ㄹㅅㅇ', '조약', '러ㅅ', 'договор', 'корол', '北京', '条約', 'ろしあ', '1905', '1904-02', 'a', 'e', '朝鮮 1896']);
  });

  it('stops between steps, and says how far it is', () => {
    const rows = randomTitles(5000).map((title) => ({ title }));
    const fractions = [...indexTexts(searchableTexts(rows))];
    expect(fractions.length).toBeGreaterThan(5);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
  });

  it('remembers more words than it makes at once', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => ({ title: `word${row} word${(row * 7) % 20_000}` }));
    const index = resultOf(indexTexts(searchableTexts(rows)));
    for (const row of [0, 2047, 2048, 4095, 4096, 19_999]) expect(index.ranksOf(`word${row} word${(row * 7) % 20_000}`)?.[row]).toBe(4);
    expect(index.ranksOf('word19999')?.reduce((sum, rank) => sum + rank, 0)).toBe(8);
  });
});

/** Hangul is found from the beginning of a syllable on; in these titles every other word is found wherever it stands. */
function containsSyllables(title: string, word: string): boolean {
  if (word !== foldText('ㅎ')) return title.includes(word);
  return /\u1112[\u1161-\u1175]/u.test(title);
}

/** Titles of one to six words in several scripts, the same each time. */
function randomTitles(count: number): readonly string[] {
  const parts = ['Jap', 'an', 'Kor', 'ea', 'Łódź', 'war', 'ро', 'сия', '한', '국', '하나', '좋', '朝', '鮮', '北京', 'ロシア', '1905', '-02', 'é', 'treaty'];
  let state = 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 8) / 2 ** 24) * below);
  };
  const word = (): string => Array.from({ length: 1 + random(4) }, () => parts[random(parts.length)]).join('');
  return Array.from({ length: count }, () => Array.from({ length: 1 + random(6) }, word).join(' '));
}
