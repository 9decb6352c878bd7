import type { FontSpec } from '../scene/theme.js';

/**
 * A font as the CSS `font` shorthand.
 *
 * @example cssFont({ family: 'Arial', sizePx: 12, weight: 400 }) // '400 12px Arial'
 */
export function cssFont(font: FontSpec): string {
  let css = cssFonts.get(font);
  if (css === undefined) {
    css = `${font.weight} ${font.sizePx}px ${font.family}`;
    cssFonts.set(font, css);
  }
  return css;
}

const cssFonts = new WeakMap<FontSpec, string>();
