import { COLOR_TOKENS } from './tokens.styles.js';
import { darkTheme, lightTheme } from '../render/themes.js';
import type { Theme } from '../scene/theme.js';

/** What stands for each role where the reader's system paints with its own few colours; lines behind words stay behind them. */
const FORCED: Theme['colors'] = {
  background: 'Canvas', surface: 'Canvas', ink: 'CanvasText', muted: 'CanvasText', axis: 'CanvasText', grid: 'color-mix(in srgb, GrayText 45%, Canvas)', focus: 'Highlight',
  'track-1': 'CanvasText', 'track-2': 'CanvasText', 'track-3': 'CanvasText', 'track-4': 'CanvasText', 'track-5': 'CanvasText',
  'track-6': 'CanvasText', 'track-7': 'CanvasText', 'track-8': 'CanvasText', 'track-9': 'CanvasText',
};

/**
 * The theme as the page has it: colours from the `--longview-*` properties that reach the element, the font around it,
 * sizes that follow the reader's font size. Reads computed style, so call it when the theme changes, not when drawing.
 *
 * @param probe an element in the shadow root, hidden but rendered
 */
export function readPageTheme(probe: HTMLElement): Theme {
  const forced = matchMedia('(forced-colors: active)').matches;
  const resolve = (token: keyof Theme['colors']): string => {
    probe.style.setProperty('color', forced ? FORCED[token] : `var(--_${token})`);
    return getComputedStyle(probe).color;
  };
  const colors = Object.fromEntries(COLOR_TOKENS.map((token) => [token, resolve(token)])) as Theme['colors'];
  probe.style.removeProperty('color');
  const dark = luminance(colors.background) < luminance(colors.ink);
  const base = dark ? darkTheme : lightTheme;
  const { fontFamily } = getComputedStyle(probe);
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
  const fonts = Object.fromEntries(
    Object.entries(base.fonts).map(([role, font]) => [role, { ...font, family: fontFamily, sizePx: font.sizePx * Math.min(scale, MAX_FONT_SCALE) }]),
  ) as Theme['fonts'];
  const without = matchMedia('(prefers-contrast: more)').matches ? 'tints' : matchMedia('(prefers-reduced-transparency: reduce)').matches ? 'fades' : undefined;
  return { colors, fonts, dark, forced, without };
}

/** Lanes are as high as their text at this scale; beyond it the reader zooms the page. */
const MAX_FONT_SCALE = 1.15;

/** A rough lightness of a computed CSS colour, 0–1: enough to tell a dark page from a light one. */
function luminance(cssColor: string): number {
  const [r = 0, g = 0, b = 0] = (cssColor.match(/[\d.]+/g) ?? []).map(Number);
  const unit = cssColor.startsWith('rgb') ? 255 : 1;
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / unit;
}
