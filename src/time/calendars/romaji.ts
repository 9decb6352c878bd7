/**
 * One mora of a name in Hepburn romanisation: a consonant, a vowel, and the n that closes it.
 *
 * Long vowels are not told apart in either script below.
 */
const MORA = /([kgnhbpmr]y|sh|ch|ts|[kstnhmyrwgzjdbpf])?([aiueo])(n(?![aiueoy]))?(’)?/g;

/** Places of the Korean initials in Unicode’s order, at the beginning of a name and within it where that differs. */
const INITIALS: Readonly<Record<string, number | readonly [first: number, within: number]>> = {
  '': 11, k: [0, 15], g: 0, s: 9, sh: 9, z: 12, j: 12, t: [3, 16], ch: [12, 14], ts: 10, d: 3, n: 2, h: 18, f: 18, b: 7, p: 17, m: 6, y: 11, r: 5, w: 11,
};
const HANGUL_VOWELS: Readonly<Record<string, number>> = { a: 0, i: 20, u: 13, e: 5, o: 8 };
const HANGUL_Y_VOWELS: typeof HANGUL_VOWELS = { ...HANGUL_VOWELS, a: 2, u: 17, o: 12 };
const FINAL_N = 4;

const CONSONANTS: Readonly<Record<string, string>> = {
  '': '', k: 'к', g: 'г', s: 'с', sh: 'с', z: 'дз', j: 'дз', t: 'т', ch: 'т', ts: 'ц', d: 'д', n: 'н', h: 'х', f: 'ф', b: 'б', p: 'п', m: 'м', y: '', r: 'р', w: 'в',
};
const CYRILLIC_VOWELS: Readonly<Record<string, string>> = { a: 'а', i: 'и', u: 'у', e: 'э', o: 'о' };
const CYRILLIC_Y_VOWELS: typeof CYRILLIC_VOWELS = { ...CYRILLIC_VOWELS, a: 'я', u: 'ю', o: 'ё' };

/**
 * A Japanese name in Hangul, by the transcription rules of the National Institute of Korean Language.
 *
 * @example hangulOf('Keiō') // '게이오'
 */
export function hangulOf(romaji: string): string {
  return plain(romaji).replace(MORA, (_, onset: string | undefined, vowel: string, n: string | undefined, _apostrophe: string | undefined, at: number) => {
    const { consonant, isY } = partsOf(onset);
    const initial = INITIALS[consonant] ?? 11;
    const vowels = isY && !['ch', 'j'].includes(consonant) ? HANGUL_Y_VOWELS : HANGUL_VOWELS;
    const place = consonant === 'w' ? 9 : vowel === 'u' && ['s', 'ts', 'z'].includes(consonant) ? 18 : vowels[vowel] ?? 0;
    const first = typeof initial === 'number' ? initial : initial[at === 0 ? 0 : 1];
    return String.fromCharCode(0xac00 + (first * 21 + place) * 28 + (n === undefined ? 0 : FINAL_N));
  });
}

/**
 * A Japanese name in Cyrillic, by Polivanov’s system.
 *
 * @example cyrillicOf('Tenpō') // 'Тэмпо'
 */
export function cyrillicOf(romaji: string): string {
  const text = plain(romaji).replace(MORA, (_, onset: string | undefined, vowel: string, n: string | undefined, apostrophe: string | undefined, at: number) => {
    const { consonant, isY } = partsOf(onset);
    const written = onset === undefined && vowel === 'i' && at > 0 ? 'й' : (isY ? CYRILLIC_Y_VOWELS : CYRILLIC_VOWELS)[vowel] ?? '';
    return `${CONSONANTS[consonant] ?? ''}${written}${n === undefined ? '' : 'н'}${apostrophe === undefined ? '' : 'ъ'}`;
  }).replace(/н(?=[бпм])/g, 'м');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function partsOf(onset = ''): { readonly consonant: string; readonly isY: boolean } {
  const isY = /y$|^(sh|ch|j)$/.test(onset);
  return { consonant: onset.length > 1 && onset.endsWith('y') ? onset.slice(0, -1) : onset, isY };
}

function plain(romaji: string): string {
  return romaji.normalize('NFD').replace(/[\u0304-]/g, '').toLowerCase();
}
