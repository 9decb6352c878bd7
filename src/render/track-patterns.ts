import type { Pattern, Theme } from '../scene/theme.js';

/**
 * A pattern for each colour of the palette but the first, which is plain: with them, tracks are told apart by who does not see hues, on
 * paper without colour, and where the system forces its own. All are wider than the hatch of foreign rule, which can lie over them.
 */
export const TRACK_PATTERNS: NonNullable<Theme['patterns']> = {
  'track-2': pattern('rising', 14, 'M-1,1L1,-1M0,14L14,0M13,15L15,13'),
  'track-3': pattern('dots', 9, 'M3,4.5a1.5,1.5 0 1 1 3,0a1.5,1.5 0 1 1 -3,0M4.5,4v1'),
  'track-4': pattern('level', 8, 'M0,4.5H8'),
  'track-5': pattern('falling', 14, 'M-1,13L1,15M0,0L14,14M13,-1L15,1'),
  'track-6': pattern('crosses', 12, 'M3.5,6.5H9.5M6.5,3.5V9.5'),
  'track-7': pattern('upright', 8, 'M4.5,0V8'),
  'track-8': pattern('waves', 12, 'M0,6Q3,2 6,6T12,6'),
  'track-9': pattern('grid', 12, 'M0,6.5H12M6.5,0V12'),
};

function pattern(name: string, sidePx: number, path: string): Pattern {
  return { name, sidePx, path };
}
