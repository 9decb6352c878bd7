import { describe, expect, it } from 'vitest';
import { StringPool } from '../../src/store/string-pool.js';
import { TextColumn } from '../../src/store/text-column.js';
import type { Text } from '../../src/model/text.js';

function columnOf(...texts: (Text | undefined)[]): TextColumn {
  const column = new TextColumn(new StringPool());
  texts.forEach((text, place) => { if (text !== undefined) column.push(place, text); });
  return column;
}

describe('TextColumn', () => {
  it('gives texts back as they were given, with their languages in the same order', () => {
    const texts = ['War', undefined, { ko: '전쟁', en: 'War' }, { en: 'War', ko: '전쟁' }, {}, ''];
    const column = columnOf(...texts);
    expect(texts.map((_, place) => column.at(place))).toEqual(texts);
    expect(Object.keys(column.at(2) ?? {})).toEqual(['ko', 'en']);
    expect(Object.keys(column.at(3) ?? {})).toEqual(['en', 'ko']);
    expect(column.at(9)).toBeUndefined();
  });

  it('has the words of the nearest language, also when another one is asked for next', () => {
    const column = columnOf('War', { ko: '전쟁', en: 'War' }, { ru: 'Война' }, {}, undefined);
    const words = (locale: string): (string | undefined)[] => [0, 1, 2, 3, 4].map((place) => column.wordsAt(place, locale, 'ko'));
    expect(words('en-GB')).toEqual(['War', 'War', 'Война', '', undefined]);
    expect(words('ja')).toEqual(['War', '전쟁', 'Война', '', undefined]);
    expect(words('en')).toEqual(['War', 'War', 'Война', '', undefined]);
  });
});
