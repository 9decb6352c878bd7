/** How many words in a row make a passage one's own or another's. */
export const SHINGLE_WORDS = 8;

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;
const MASK_64 = 0xffffffffffffffffn;

/**
 * Every run of {@link SHINGLE_WORDS} words of a text. Words are runs of letters and digits in lower case; apostrophes
 * inside them are dropped, everything else parts them.
 */
export function shinglesOf(text: string): string[] {
  const words = text.normalize('NFKC').toLowerCase().replace(/['’]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, Math.max(0, words.length - SHINGLE_WORDS + 1)).map((_, i) => words.slice(i, i + SHINGLE_WORDS).join(' '));
}

/**
 * The 64-bit FNV-1a hash of a text's UTF-8 bytes, as 16 hexadecimal digits.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fnv1a64(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = ((hash ^ BigInt(byte)) * FNV_PRIME) & MASK_64;
  return hash.toString(16).padStart(16, '0');
}
