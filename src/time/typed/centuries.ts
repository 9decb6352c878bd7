import { zeroPadded } from '../edtf/zero-padded.js';

/** What languages call a hundred years: before the number, or behind it. `Intl` does not know. */
const WORDS = [
  'century', 'centuries', 'cent', 'c', 'jahrhundert', 'jahrhunderts', 'jh', 'jhdt', 'siecle', 'siecles', 'siglo', 'siglos', 'век', 'века', 'веке', 'в',
  '세기', '世紀', '世纪', 'secolo', 'seculo', 'eeuw', 'wiek', 'wieku', 'stoleti', 'sajand', 'vuosisata', 'szazad', 'yuzyil', 'століття', 'قرن', 'القرن', 'מאה',
];
const NUMBER = '(\\d{1,2}|[ivx]+)(?:st|nd|rd|th|e|er|eme|ieme|[º°]|и|го|м)?';
const WORD = `(?:${WORDS.join('|')})`;
const AFTER = new RegExp(`^(?:the|le|el|der|das|im|in|du|del|au)?${NUMBER}${WORD}$`, 'u');
const BEFORE = new RegExp(`^(?:el|il|o)?(?:${WORDS.join('|')}|第)${NUMBER}(?:世紀|世纪)?$`, 'u');

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/**
 * The EDTF of a century: its hundred years, from the one that ends in 01 on.
 *
 * @param text bare
 * @example centuryOf('19thcentury', false) // '1801/1900'
 */
export function centuryOf(text: string, isBce: boolean): string | undefined {
  const number = (AFTER.exec(text) ?? BEFORE.exec(text))?.[1];
  if (number === undefined) return undefined;
  const century = /\d/.test(number) ? Number(number) : romanOf(number);
  if (century < 1) return undefined;
  // The 5th century BC is 500 to 401 BC; 500 BC is the year −499.
  const first = isBce ? 1 - century * 100 : century * 100 - 99;
  return `${zeroPadded(first, 4)}/${zeroPadded(first + 99, 4)}`;
}

function romanOf(letters: string): number {
  const values = Array.from(letters, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
