import { describe, expect, it } from 'vitest';
import { joinInOrder } from '../../../src/layout/bidi.js';
import { wrapLabel } from '../../../src/layout/columns/wrap-label.js';

/** Each character is 10 px wide. */
const measure = (text: string): number => 10 * text.length;
const wrapped = (text: string, mostLines?: number, roomPx = 100): string[] => wrapLabel(text, roomPx, 'label', measure, mostLines).split('\n');

describe('wrapLabel(text, roomPx, font, measure, mostLines)', () => {
  it('leaves a text that fits as it is', () => {
    expect(wrapped('Ten as one')).toEqual(['Ten as one']);
  });

  it('breaks between words, behind dashes, and between Chinese characters', () => {
    expect(wrapped('The treaty of Portsmouth', 4)).toEqual(['The treaty', 'of', 'Portsmouth']);
    expect(wrapped('Russo-Japanese War', 4)).toEqual(['Russo-', 'Japanese', 'War']);
    expect(wrapped('下関条約日清講和条約締結', 4)).toEqual(['下関条約日清講和条約', '締結']);
  });

  it('cuts what is left where the lines are used up', () => {
    expect(wrapped('The treaty of Portsmouth and more')).toEqual(['The treaty', 'of Portsm…']);
  });

  it('cuts a word that is wider than the room, and goes on below it', () => {
    expect(wrapped('Protectorates over Korea', 4)).toEqual(['Protector…', 'over Korea']);
  });

  it('gives the date of a title what lines the title leaves, one at least', () => {
    expect(wrapped(joinInOrder('War', 'c. 1907 – c. 1914', 'first'), 4)).toEqual(['War', 'c. 1907 –', 'c. 1914']);
    expect(wrapped(joinInOrder('A war of many more words than fit', '1907', 'first'), 3)).toEqual(['A war of', 'many more…', '1907']);
  });
});
