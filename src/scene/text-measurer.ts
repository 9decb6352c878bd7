import type { FontRole } from './theme.js';

/** The width of one line of text in a font of the theme, in CSS px. Layout asks; whoever has fonts answers. */
export type TextMeasurer = (text: string, font: FontRole) => number;
