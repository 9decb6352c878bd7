/** Small letters, the digits of ASCII, one sort of space and dash, and doubt without brackets: `1904 (?)` is `1904?`. */
export function plainText(text: string): string {
  const inAscii = text.normalize('NFKC').toLowerCase().replace(/\p{Nd}/gu, digitOf);
  return inAscii.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u2010-\u2015\u2212]/g, '–').replace(/\s+/g, ' ').replace(/ ?(?:\(\?\)|\[\?\])$/, '?').trim();
}

/** Every script has its ten digits side by side, from nought on. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let digit = 0;
  while (digit < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - digit - 1))) digit += 1;
  return String(digit);
}
