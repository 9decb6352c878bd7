import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { foldText } from '../../src/search/fold-text.js';

const same = (...texts: readonly string[]): void => { expect(new Set(texts.map(foldText)).size, texts.join(' ')).toBe(1); };
const differ = (one: string, other: string): void => { expect(foldText(one)).not.toBe(foldText(other)); };

describe('foldText', () => {
  it('makes letters alike that differ in case, accents or width', () => {
    expect(foldText('ÉCOLE Dežněv')).toBe('ecole deznev');
    expect(foldText('Ａ１ ﬁn Ⅳ')).toBe('a1 fin iv');
    same('Đặng', 'dang');
  });

  it('writes letters that have no accent to lose as they are typed without them', () => {
    expect(foldText('Straße ẞ Ærø Œuvre Łódź đ ð Þór ħ')).toBe('strasse ss aero oeuvre lodz d d thor h');
  });

  it('makes the four letters i of Turkish alike, and the two sigmas of Greek', () => {
    same('İstanbul', 'ISTANBUL', 'ıstanbul', 'istanbul');
    same('ΟΔΟΣ', 'οδός', 'οδοσ');
  });

  it('makes ё and е alike, and letters of Arabic and Hebrew with and without their points', () => {
    same('Королёв', 'королев');
    same('أَحْمَد', 'احمد', 'احــمد');
    same('שָׁלוֹם', 'שלום');
  });

  it('keeps vowel signs, voicing and the marks between words, which are no accents', () => {
    differ('कि', 'कु');
    differ('か', 'が');
    differ('שלום־עליכם', 'שלוםעליכם');
  });

  it('makes katakana, of either width, and hiragana alike', () => {
    same('ロシア', 'ろしあ', 'ﾛｼｱ');
    same('ガス', 'がす', 'ｶﾞｽ');
  });

  it('leaves out apostrophes of all kinds and characters that nobody sees', () => {
    same('Ch’ŏngjin', "Ch'ongjin", 'Chʻongjin', 'chongjin');
    same('soft\u00adhyphen', '\u200esofthyphen\u200f');
    same('می‌خواهم', 'میخواهم');
  });

  it('makes every state of Hangul that is being typed the beginning of the next', () => {
    const typing = [
      ['ㅎ', '하', '한', '한ㄱ', '한구', '한국'],
      ['ㄱ', '고', '과', '곽'],
      ['ㄱ', '가', '갑', '값', '갑시'],
      ['ㄷ', '다', '달', '닭', '달가', '달갈'],
      ['ㅇ', '우', '웨', '웬'],
      ['ㄱ', 'ㄳ'],
    ];
    for (const states of typing) {
      states.slice(1).forEach((state, index) => { expect(foldText(state).startsWith(foldText(states[index] ?? '')), state).toBe(true); });
    }
  });

  it('takes syllables and their parts for the same', () => {
    const syllables = Array.from({ length: 11172 }, (_, index) => String.fromCharCode(0xac00 + index)).join('');
    expect(foldText(syllables.normalize('NFD'))).toBe(foldText(syllables));
    differ('한아', '하나');
    differ('각', '갂');
  });

  it('folds what is folded to itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(foldText(foldText(text))).toBe(foldText(text)); }));
    fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 0x20, max: 0xd7a3 }).map((code) => String.fromCharCode(code)) }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }));
  });
});
