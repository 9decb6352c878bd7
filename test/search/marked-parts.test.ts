import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { russiaKorea } from '../../events/index.js';
import { foldText } from '../../src/search/fold-text.js';
import { markedParts } from '../../src/search/marked-parts.js';
import { scanTexts } from '../../src/search/scan-texts.js';
import { searchableTexts } from './searchable-texts.js';

/** The text with what is marked in brackets. */
const marked = (text: string, searched: string): string =>
  markedParts(text, searched).map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('');

describe('markedParts(text, searched)', () => {
  it.each([
    ['Zürich Nord', 'zurich', '[Zürich] Nord'],
    ['Zu\u0308rich', 'zür', '[Zu\u0308r]ich'],
    ['Łódź', 'lodz', '[Łódź]'],
    ['Straße', 'strasse', '[Straße]'],
    ['Straße', 'stras', '[Straß]e'],
    ['조선 왕조', 'ㅈㅅ', '[조선] 왕조'],
    ['한국', '하', '[한]국'],
    ['한국', '한ㄱ', '[한국]'],
    ['Корейский полуостров', 'ПОЛУ', 'Корейский [полу]остров'],
    ['Ёлка', 'елка', '[Ёлка]'],
    ['北京条約', '条約', '北京[条約]'],
    ['ﬁnal', 'fi', '[ﬁ]nal'],
    ['Treaty of treaties', 'treat', '[Treat]y of [treat]ies'],
    ['Treaty of Portsmouth', 'ports treaty', '[Treaty] of [Ports]mouth'],
    ['Korea’s king', 'koreas', '[Korea’s] king'],
    ['🚀 launch 🚀', 'launch', '🚀 [launch] 🚀'],
    ['abab', 'aba bab', '[abab]'],
    ['Treaty', 'nothing', 'Treaty'],
    ['Treaty', ' ', 'Treaty'],
    ['', 'treaty', ''],
  ])('in %j, searched for %j, marks %j', (text, searched, expected) => {
    expect(marked(text, searched)).toBe(expected);
  });

  it('leaves the text as it is, in parts that take turns', () => {
    const words = fc.constantFrom('Zürich', '조선', 'ß', 'İstanbul', '한ㄱ', 'x\u0301', '\u0301', '🚀', ' ', '。', '朝鮮', 'ﬁ', 'Ǆ');
    const texts = fc.array(words, { maxLength: 6 }).map((list) => list.join(''));
    fc.assert(fc.property(texts, texts, (text, searched) => {
      const parts = markedParts(text, searched);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.every((part, i) => part.text !== '' && (i === 0 || part.isMarked !== parts[i - 1]?.isMarked))).toBe(true);
    }));
  });

  it('marks something in every text that a search finds, and nothing in others', () => {
    const titles = russiaKorea.events.flatMap(({ title }) => (typeof title === 'string' ? [title] : Object.values(title)));
    for (const searched of ['treaty', 'ㅈㅅ', 'ㄹ', '한', 'рос', '条', 'e', '-', 'corée', '1']) {
      const ranks = scanTexts(searchableTexts(titles.map((title) => ({ title }))), searched);
      const wrong = titles.filter((title, row) => markedParts(title, searched).some(({ isMarked }) => isMarked) !== ((ranks?.[row] ?? 0) > 0));
      expect(wrong, searched).toEqual([]);
    }
  });

  it('folds letter by letter as the whole is folded', () => {
    const texts = russiaKorea.events.flatMap(({ title }) => (typeof title === 'string' ? [title] : Object.values(title)));
    const letters = (text: string): string => Array.from(text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu), ([letter]) => foldText(letter)).join('');
    expect(texts.filter((text) => letters(text) !== foldText(text))).toEqual([]);
  });
});
