import { colorOf } from '../scene/theme.js';
import type { ColorName, Ink, Theme } from '../scene/theme.js';

/** The CSS colour that a name is painted with. A colour that an author chose gives way to ink where the system forces its own. */
export function paintColor(theme: Theme, name: ColorName): string {
  return theme.forced && name.startsWith('#') ? theme.colors.ink : colorOf(theme, name);
}

/** Whether nothing is to be faint: the system paints with a few colours of its own, or the reader asks for more contrast. */
export function isPlain(theme: Theme): boolean {
  return theme.forced || theme.without === 'tints';
}

/** An ink below this opacity is a tint: where nothing is to be faint there is an outline in its place. */
export const TINT_ALPHA = 0.5;

/** Whether a fill must give way to an outline. */
export function isTintToAvoid(ink: Ink, theme: Theme): boolean {
  return isPlain(theme) && (ink.alpha ?? 1) < TINT_ALPHA;
}

/** Whether an ink is the page's own: it hides what lies under it and says nothing itself. */
export function isPaper(ink: Ink): boolean {
  return ink.color === 'background' || ink.color === 'surface';
}

/** The opacity of an ink in a mark, 0–1. Where nothing is to be faint only paper lets through. */
export function inkAlpha(ink: Ink, opacity: number | undefined, theme: Theme): number {
  return isPlain(theme) && !isPaper(ink) ? (opacity ?? 1) : hatchAlpha(ink, opacity);
}

/** The opacity of an ink whose lines may lie under words, 0–1: faint in every theme. */
export function hatchAlpha(ink: Ink, opacity: number | undefined): number {
  return (ink.alpha ?? 1) * (opacity ?? 1);
}

/** A CSS colour made wholly transparent, in relative colour syntax; gradients that start at it keep its hue. */
export function transparent(cssColor: string): string {
  return `rgb(from ${cssColor} r g b / 0)`;
}
