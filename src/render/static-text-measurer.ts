import type { TextMeasurer } from '../scene/text-measurer.js';
import type { Theme } from '../scene/theme.js';

/**
 * Estimates text widths from a table, for pictures that are made where there are no fonts. The estimate is that of a wide sans
 * serif, so that labels which are placed by it do not collide in the reader's font, whichever that is.
 *
 * @example staticTextMeasurer(lightTheme.fonts)('1904', 'axis') // 31.68
 */
export function staticTextMeasurer(fonts: Theme['fonts']): TextMeasurer {
  return (text, role) => {
    const { sizePx, weight } = fonts[role];
    let thousandths = 0;
    for (const character of text) thousandths += advanceOf(character);
    return (thousandths / 1000) * sizePx * (weight >= BOLD_FROM ? BOLD_RATIO : 1);
  };
}

/** From this weight on, a family without the exact weight shows its bold. */
const BOLD_FROM = 600;
/** How much wider a bold line is than a regular one. */
const BOLD_RATIO = 1.14;

/** Characters by their advance width in thousandths of the font size, rounded up. */
const CHARACTERS_BY_ADVANCE: Readonly<Record<number, string>> = {
  300: '\'IJijlІЇіїј',
  330: ' ,.·‘’\u00a0',
  360: '/:;\\f|',
  420: '!()-[]rt',
  510: '"*_`–',
  540: '?sz“”гз',
  600: 'FLckvxyвстухчьэ',
  660: '$0123456789EKPSTYabdeghnopqu{}ßåабеийклнопряЁЕЗГРТУђћ«»',
  720: 'ABCRVXZцАБВКСХЧЬЭЯъд',
  780: '&DGHNUмИЙЛНПЦ',
  840: '#+<=>^w~OQДОЪы',
  900: 'MжфюМФЫ',
  960: '%ш',
  1020: '@Wm—…Ææщ',
  1110: '№ŒœЖШЩЮ',
};

const ADVANCES: ReadonlyMap<string, number> = new Map(
  Object.entries(CHARACTERS_BY_ADVANCE).flatMap(([advance, characters]) => Array.from(characters, (character) => [character, Number(advance)] as const)),
);

const FULL_WIDTH = 1000;
const HALF_WIDTH = 500;
const EMOJI = 1300;
/** Of scripts that the table does not know: about the widest common letter of most. */
const UNKNOWN = 780;

function advanceOf(character: string): number {
  const known = ADVANCES.get(character);
  if (known !== undefined) return known;
  if (/\p{Mark}|\p{Default_Ignorable_Code_Point}/u.test(character)) return 0;
  if (/[\uff61-\uffdc]/.test(character)) return HALF_WIDTH;
  if (/\p{Script=Hangul}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|[\u3000-\u303f\uff00-\uff60]/u.test(character)) return FULL_WIDTH;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return EMOJI;
  // A letter with an accent is as wide as the letter.
  const [base] = character.normalize('NFD');
  return (base === undefined || base === character ? undefined : ADVANCES.get(base)) ?? UNKNOWN;
}
