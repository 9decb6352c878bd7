/** Texts of characters that stand beside each other as they are: Latin, Greek, Cyrillic, Armenian, digits, dashes, quotes, "…". */
const SIDE_BY_SIDE = /^[ -~\u00a1-\u02af\u0370-\u0482\u048a-\u058f\u2010-\u2027]*$/;
const LAST_CODE = 0x2027;
/** What stands before the first character of a text has a place in the table too. */
const NOTHING = 0;
const PLACES = 256;
/** The farthest that the pairs of a text may be from its width, px: less than the air that a label keeps. */
const TOLERANCE_PX = 1;

/**
 * Widths of texts in one font from what each character adds behind the one before it; kerning and ligatures of two are in that.
 * Pairs are learnt from the texts that have them. A text that teaches one is measured as a whole too: in a font where that comes to
 * something else, as where more than two letters join, nothing is told by pairs any more.
 *
 * @returns the width, px; `undefined` for what has to be measured as a whole
 */
export function widthsByPairs(measure: (text: string) => number): (text: string) => number | undefined {
  const places = new Uint8Array(LAST_CODE + 1);
  const added = new Float32Array(PLACES * PLACES).fill(NaN);
  let taken = NOTHING;
  let isSum = true;

  const learn = (text: string): number | undefined => {
    if (!SIDE_BY_SIDE.test(text)) return undefined;
    let px = 0;
    for (let at = 0; at < text.length; at += 1) px += learnPair(text.charAt(at - 1), text.charAt(at));
    const whole = measure(text);
    isSum = taken < PLACES && Math.abs(whole - px) < TOLERANCE_PX;
    return whole;
  };
  const learnPair = (before: string, character: string): number => {
    const at = placeOf(before) * PLACES + placeOf(character);
    if (Number.isNaN(added[at])) added[at] = measure(before + character) - (before === '' ? 0 : learnPair('', before));
    return added[at]!;
  };
  const placeOf = (character: string): number => (character === '' ? NOTHING : (places[character.charCodeAt(0)] ||= taken += 1));

  return (text) => {
    if (!isSum) return undefined;
    let px = 0;
    let before = NOTHING;
    for (let at = 0; at < text.length; at += 1) {
      const place = places[text.charCodeAt(at)] ?? NOTHING;
      px += place === NOTHING ? NaN : added[before * PLACES + place]!;
      before = place;
    }
    return Number.isNaN(px) ? learn(text) : px;
  };
}
