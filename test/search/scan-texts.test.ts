import { describe, expect, it } from 'vitest';
import { scanTexts } from '../../src/search/scan-texts.js';
import { searchableTexts, type TextRow } from './searchable-texts.js';

const ranks = (text: string, ...rows: readonly TextRow[]): number[] | undefined => {
  const found = scanTexts(searchableTexts(rows), text);
  return found && [...found];
};

describe('scanTexts(searched, text)', () => {
  it('ranks a row by where a word is found', () => {
    const rows = [{ title: 'Japan opens' }, { title: 'Trans-Japanese line' }, { title: 'Manjapan' }, { title: 'War', others: ['In Japan'] }, { title: 'War', others: ['Manjapan'] }, { title: 'War' }];
    expect(ranks('japan', ...rows)).toEqual([4, 4, 3, 2, 1, 0]);
  });

  it('takes the best place of each word, and of several words the one that is worst off', () => {
    expect(ranks('japan', { title: 'Manjapan', others: ['Japan'] })).toEqual([3]);
    expect(ranks('war jap', { title: 'War of Japan' }, { title: 'War', others: ['of Japan'] }, { title: 'War' })).toEqual([4, 2, 0]);
    expect(ranks('jap war', { title: 'War of Japan' }, { title: 'War', others: ['of Japan'] }, { title: 'War' })).toEqual([4, 2, 0]);
  });

  it('ranks rows by what they share as by their own texts, their titles aside', () => {
    const shared = [{ texts: ['Japan', '日本'], rows: () => [0, 2] }, { texts: ['Manjapan'], rows: () => [0, 1] }];
    const found = scanTexts(searchableTexts([{ title: '' }, { title: '' }, { title: 'Manjapan' }, { title: '' }], shared), 'japan');
    expect([...(found ?? [])]).toEqual([2, 1, 3, 0]);
  });

  it('finds nothing in no rows, and is not asked without a word', () => {
    expect(ranks('japan')).toEqual([]);
    expect(ranks('  …', { title: 'Japan' })).toBeUndefined();
  });
});
