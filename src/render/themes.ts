import type { FontRole, FontSpec, Theme } from '../scene/theme.js';

/** The reader's own interface font, then faces that have Cyrillic, Hangul, kana and Han where that one has not. */
const FAMILY = [
  'system-ui', '-apple-system', '"Segoe UI"', 'Roboto', '"Helvetica Neue"', '"Noto Sans"', '"Liberation Sans"', 'Arial',
  '"Apple SD Gothic Neo"', '"Malgun Gothic"', '"Noto Sans KR"', '"Noto Sans CJK KR"',
  '"Hiragino Sans"', '"Yu Gothic UI"', '"Noto Sans JP"', '"PingFang SC"', '"Microsoft YaHei"', '"Noto Sans SC"', 'sans-serif',
].join(', ');

const FONTS: Readonly<Record<FontRole, FontSpec>> = {
  label: { family: FAMILY, sizePx: 13, weight: 500 },
  'label-strong': { family: FAMILY, sizePx: 13, weight: 600 },
  axis: { family: FAMILY, sizePx: 12, weight: 400 },
  context: { family: FAMILY, sizePx: 12, weight: 600 },
  state: { family: FAMILY, sizePx: 12, weight: 400 },
  track: { family: FAMILY, sizePx: 14, weight: 600 },
  'track-note': { family: FAMILY, sizePx: 12, weight: 400 },
  count: { family: FAMILY, sizePx: 12, weight: 600 },
};

/**
 * Ink on paper. Text stands at least 4.5:1 and marks at least 3:1 from both background and surface; the nine track colours are as far
 * apart as they get for readers with normal, protan, deutan and tritan vision.
 */
export const lightTheme: Theme = {
  colors: {
    background: '#ffffff',
    surface: '#f7f5f0',
    ink: '#1b1d21',
    muted: '#5c6068',
    axis: '#7d8189',
    grid: '#d9d6cf',
    focus: '#0b57d0',
    'track-1': '#2f4378',
    'track-2': '#ad8100',
    'track-3': '#3297ad',
    'track-4': '#5a656f',
    'track-5': '#5a380e',
    'track-6': '#8f462a',
    'track-7': '#7f174e',
    'track-8': '#8966c1',
    'track-9': '#3e865a',
  },
  fonts: FONTS,
  dark: false,
  forced: false,
};

/** The same roles and hues for a dark page, by the same contrast rules. */
export const darkTheme: Theme = {
  colors: {
    background: '#14171c',
    surface: '#1d2128',
    ink: '#eceae4',
    muted: '#a6abb4',
    axis: '#7f8793',
    grid: '#343a44',
    focus: '#8ab4ff',
    'track-1': '#2479d2',
    'track-2': '#dfa108',
    'track-3': '#86defe',
    'track-4': '#8e99a6',
    'track-5': '#f6d2ab',
    'track-6': '#e86636',
    'track-7': '#b54579',
    'track-8': '#c2a1fa',
    'track-9': '#64c48b',
  },
  fonts: FONTS,
  dark: true,
  forced: false,
};
