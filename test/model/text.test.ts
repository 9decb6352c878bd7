import { describe, expect, it } from 'vitest';
import { languageOf, textIn, type Text } from '../../src/model/text.js';

const NAME: Text = { 'zh-Hans': '俄罗斯', ru: 'Россия', en: 'Russia', 'pt-BR': 'Rússia' };

describe('textIn', () => {
  it.each([
    ['ru', 'Россия'], ['RU', 'Россия'], ['ru-UA', 'Россия'], ['zh', '俄罗斯'], ['zh-Hant', '俄罗斯'], ['pt-PT', 'Rússia'], ['ko', 'Russia'],
  ])('has for %s the words %s', (language, words) => {
    expect(textIn(NAME, language)).toBe(words);
  });

  it('prefers the dataset’s own language to English, and any to none', () => {
    expect(textIn(NAME, 'ko', 'ru')).toBe('Россия');
    expect(textIn({ ja: 'ロシア' }, 'ko')).toBe('ロシア');
    expect(textIn('Russia', 'ko')).toBe('Russia');
    expect(textIn({}, 'ko')).toBe('');
    expect(textIn(undefined, 'ko')).toBe('');
  });
});

describe('languageOf', () => {
  it('is the tag of the words that textIn chooses', () => {
    expect(languageOf(NAME, 'zh')).toBe('zh-Hans');
    expect(languageOf(NAME, 'ko')).toBe('en');
    expect(languageOf('Russia', 'ko')).toBeUndefined();
  });
});
