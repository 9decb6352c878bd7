/** Nothing to fold here but the case. */
const PLAIN = /^[\n -&(-~]*$/;

/** The accents of alphabets. The vowel signs of Indic scripts and the voicing of kana are letters of their own, and stay. */
const MARKS = String.raw`\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED`;
/** What is written or left out as one likes: apostrophes, the sign that stretches a word, and what is not seen. */
const OPTIONAL = String.raw`'‘’ʻʼ\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF`;
/** Vowels that are typed with several keys, and what ends a syllable. */
const JAMO = String.raw`\u1162-\u1175\u11A8-\u11C2`;
const KATAKANA = 'ァ-ヶ';
const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30f6;
const KATAKANA_FROM_HIRAGANA = 0x60;

/** Letters that no normalisation takes apart, as they are typed where a keyboard does not have them. */
const TYPED_AS: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ς: 'σ' };

const REPLACED = new RegExp(`[${MARKS}${OPTIONAL}${JAMO}${KATAKANA}${Object.keys(TYPED_AS).join('')}]`, 'g');
const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TYPED_AS),
  ...keysFrom(0x1161, 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'),
  ...keysFrom(0x11a8, 'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'),
]);

/**
 * A text as it is compared: without case and accents, compatible characters made alike, katakana as hiragana, and Hangul
 * as the keys that it is typed with, so that each state of a syllable that is being typed is the beginning of the next.
 *
 * @example foldText('Józef Łódź')  // 'jozef lodz'
 * @example foldText('한국').startsWith(foldText('하')) // true, and so with 'ㅎ', '한' and '한ㄱ'
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().replace(REPLACED, replacementOf);
}

function replacementOf(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= FIRST_KATAKANA && code <= LAST_KATAKANA) return String.fromCharCode(code - KATAKANA_FROM_HIRAGANA);
  return REPLACEMENTS.get(found) ?? '';
}

/** For each jamo from a code on the keys that it is typed with, as jamo that a syllable begins with and simple vowels. */
function keysFrom(code: number, list: string): [string, string][] {
  return list.normalize('NFKD').split(' ').map((keys, index) => [String.fromCharCode(code + index), keys]);
}
