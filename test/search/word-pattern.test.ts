import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/search/fold-text.js';
import { Found } from '../../src/search/rank.js';
import { foundIn, isWordStart, patternOf } from '../../src/search/word-pattern.js';

const found = (word: string, text: string): Found => foundIn(foldText(text), patternOf(foldText(word)));

describe('patternOf(word)', () => {
  it('finds a word at its next place', () => {
    const pattern = patternOf('an');
    expect([0, 1, 2, 3, 4].map((from) => pattern.indexIn('banana', from))).toEqual([1, 1, 3, 3, -1]);
  });

  it('finds Hangul while it is typed', () => {
    for (const typed of ['ㅎ', '하', '한', '한ㄱ', '한구', '한국']) expect(found(typed, '한국'), typed).toBe(Found.AtStart);
    for (const typed of ['ㄱ', '구', '국']) expect(found(typed, '한국'), typed).toBe(Found.Inside);
    expect(found('한', '하나')).toBe(Found.AtStart);
    expect(found('한국', '하나국')).toBe(Found.Nowhere);
  });

  it('finds syllables by the consonants that they begin with', () => {
    for (const typed of ['ㅎㄱ', 'ㄷㅎㅁㄱ', 'ㅁㄱ', 'ㄷ']) expect(found(typed, '한국 대한민국'), typed).not.toBe(Found.Nowhere);
    expect(found('ㄷㅎㅁㄱ', '한국 대한민국')).toBe(Found.AtStart);
    expect(found('ㅁㄱ', '대한민국')).toBe(Found.Inside);
    expect(found('ㄳ', '가산')).toBe(Found.AtStart);
    expect(found('ㅎㄱ', '학과')).toBe(Found.AtStart);
  });

  it('finds no syllables by the consonants that they end with', () => {
    expect(found('ㄴ', '한')).toBe(Found.Nowhere);
    expect(found('ㄱㄱ', '한국과')).toBe(Found.Inside);
    expect(found('ㄴㄱ', '한국')).toBe(Found.Nowhere);
  });

  it('finds consonants that stand alone', () => {
    expect(found('ㅋㅋ', '웃음 ㅋㅋㅋ')).toBe(Found.AtStart);
    expect(found('ㄱ', 'ㄱ자')).toBe(Found.AtStart);
  });
});

describe('foundIn(text, pattern)', () => {
  it('is as good as the best place', () => {
    expect(found('pan', 'Japan')).toBe(Found.Inside);
    expect(found('pan', 'Japan and Pan-Asia')).toBe(Found.AtStart);
    expect(found('asia', 'Pan-Asia')).toBe(Found.AtStart);
    expect(found('china', 'Japan')).toBe(Found.Nowhere);
    expect(found('aa', 'baaa aa')).toBe(Found.AtStart);
  });
});

describe('isWordStart(text, index)', () => {
  it('holds behind whatever is no part of a word', () => {
    expect(isWordStart('a', 0)).toBe(true);
    for (const before of [' ', '-', '(', '~', '（', '🚀', '…']) expect(isWordStart(`${before}a`, before.length), before).toBe(true);
    for (const before of ['a', '9', 'é', '国', '𠀀', 'ᅡ', 'が'.normalize('NFD')]) expect(isWordStart(`${before}a`, before.length), before).toBe(false);
  });
});
